//! Every sentence: compiled from Fluent, looked up by name, filled with the facts of a case.

pub mod locale;
pub mod localizer;
pub mod message_name;
pub mod messages;

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
