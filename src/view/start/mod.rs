//! Parts of the start page.

pub mod saved_orders;
pub mod welcome;
