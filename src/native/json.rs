//! JSON as text, where there is no browser.

use serde_json::Value;

use crate::device::saved_orders::SavedOrders;

/// The value of a text; none if it is not JSON.
#[must_use]
pub fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// The saved orders as a file.
#[must_use]
pub fn write(orders: &SavedOrders) -> String {
    serde_json::to_string(orders).unwrap_or_default()
}
