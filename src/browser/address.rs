//! The address: the answers in its fragment, the frame's wishes in its query.

use super::window;
use crate::case::link::Link;

pub(super) fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// What a fragment says; one of another version says nothing.
pub(super) fn link_in(fragment: &str) -> Link {
    Link::read(fragment).unwrap_or_default()
}

pub(super) fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The address of the page, to be passed on: without answers, and without what only a page around it wished for.
pub(super) fn home() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}
