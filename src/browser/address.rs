//! The address of the page: reading it, and the ways to change it.

use super::console::checked;
use super::signal::{self, REDRAW};
use super::{History, JsValue, Location, window};
use crate::link::Link;

/// The part of the address that holds the answers, with its `#`.
pub fn fragment() -> String {
    location().and_then(|location| checked("read the fragment", location.hash())).unwrap_or_default()
}

/// What a fragment says; one of another version says nothing.
pub fn link_in(fragment: &str) -> Link {
    Link::read(fragment).unwrap_or_default()
}

/// What the page around a frame asks for.
pub fn query() -> String {
    location().and_then(|location| checked("read the query", location.search())).unwrap_or_default()
}

/// The address of the page, to be passed on: without answers, and without what only a page around it wished for.
pub fn home() -> String {
    let address = location().and_then(|location| checked("read the address", location.href())).unwrap_or_default();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Opens a link, as a tap on it does.
pub fn open(link: &str) {
    if let Some(location) = location() {
        checked("open a link", location.set_hash(link));
    }
}

/// Opens a link in place of the present one: the browser's back button does not lead to that again. The app is asked to
/// look, since in a frame WebKit reports no `hashchange` after `location.replace`.
pub fn open_instead(link: &str) {
    if let Some(history) = history() {
        checked("replace the link", history.replace_state_with_url(&JsValue::NULL, "", Some(link)));
        signal::send(REDRAW);
    }
}

/// Changes what the browser's back button leads to, once this page is left. The page itself stays as it is.
pub fn rewrite(link: &str) {
    if let Some(history) = history() {
        checked("rewrite the link", history.replace_state_with_url(&JsValue::TRUE, "", Some(link)));
    }
}

/// Notes that the reader was at this place in the browser's history. Says whether that was noted before, which is so after
/// the back or forward button and after a reload.
pub fn mark_visited() -> bool {
    let Some(history) = history() else { return false };
    let is_marked = checked("read the history", history.state()).is_some_and(|state| state.is_truthy());
    if !is_marked {
        checked("mark the history", history.replace_state(&JsValue::TRUE, ""));
    }
    is_marked
}

/// Leaves it to the page where a reader who goes back is put: the browser would choose before the page is drawn.
pub fn keep_scroll_position() {
    if let Some(history) = history() {
        checked("set scroll restoration", history.set_scroll_restoration(super::ScrollRestoration::Manual));
    }
}

/// Loads the page again, with its link.
pub fn reload() {
    if let Some(location) = location() {
        checked("reload", location.reload());
    }
}

fn location() -> Option<Location> {
    Some(window()?.location())
}

fn history() -> Option<History> {
    checked("open the history", window()?.history())
}
