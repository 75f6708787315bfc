//! What the page stores on the device: the orders that the buyer saved, and what is ticked.

pub mod checklist;
pub mod format_1;
pub mod identity;
pub mod order_id;
pub mod saved_order;
pub mod saved_orders;
pub mod storage_error;
pub mod stored;
