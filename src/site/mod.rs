//! What the build writes beside the program.

pub mod assets;
pub mod csp;
pub mod glue_names;
pub mod inline_assets;
pub mod pages;
pub mod render;
pub mod rulebook;
pub mod service_worker;
