//! Parts that several pages share.

pub mod frame_footer;
pub mod logo;
pub mod sources;
