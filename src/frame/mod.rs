//! The page in a frame of another page: what that page may ask for.

pub mod accent;
pub mod options;
