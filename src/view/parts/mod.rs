//! Parts that several pages share.

pub mod answers;
pub mod frame_footer;
pub mod logo;
pub mod notices;
pub mod sources;
