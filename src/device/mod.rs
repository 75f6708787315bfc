//! What stays on the device: saved orders, and what is ticked off.

pub mod checklist;
pub mod saved_orders;
