//! Policy as data: every number with its source, and who says so.

pub mod figures;
pub mod sources;
