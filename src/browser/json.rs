//! JSON by the browser's own parser.

use serde::Serialize;
use serde_json::Value;

use super::{JSON, JsValue, console::checked};
use crate::device::saved_orders::SavedOrders;

/// The value of a text; none if it is not JSON.
pub fn parse(text: &str) -> Option<Value> {
    let value = checked("parse JSON", JSON::parse(text))?;
    checked("read JSON", serde_wasm_bindgen::from_value(value).map_err(JsValue::from))
}

/// The saved orders as they are stored.
pub fn write(orders: &SavedOrders) -> Option<String> {
    let value = orders.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from);
    checked("write JSON", JSON::stringify(&checked("write JSON", value)?))?.as_string()
}
