//! One line in the console for each error that the page goes on without.

use super::{JsValue, Reflect, warn_1};

/// Writes one line to the console. The text is fixed when the page is built, so no answer can get into it.
pub fn warn(what: &'static str) {
    warn_1(&format!("recoup: {what}").into());
}

/// The value, or none and one line in the console. Of an error only its name is written: its message may quote the address
/// of the page, and the answers stand in that.
pub fn checked<T>(what: &'static str, result: Result<T, JsValue>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            warn_of(what, &error);
            None
        }
    }
}

/// Apart from `checked`, which the compiler writes once for each kind of value.
#[inline(never)]
fn warn_of(what: &str, error: &JsValue) {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    warn_1(&format!("recoup: {what} {name}").into());
}
