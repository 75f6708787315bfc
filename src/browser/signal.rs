//! Events of our own, by which buttons ask the app to draw or to load something.

use super::console::checked;
use super::{Event, window};

/// The page is to be drawn again, though its address is the same.
pub const REDRAW: &str = "recoup-redraw";
/// The words of plans are to be requested again.
pub const RETRY: &str = "recoup-retry";

/// Asks the app for it.
pub fn send(signal: &str) {
    let event = checked("make an event", Event::new(signal));
    if let (Some(window), Some(event)) = (window(), event) {
        checked("dispatch an event", window.dispatch_event(&event));
    }
}
