//! The listeners at the root of the page: each event goes to the part that handles it.

use super::address::{fragment, link_in};
use super::{Element, Event, HtmlInputElement, JsCast, clicks, letter_fields, storage};

pub(super) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

pub(super) fn tapped(event: &Event) {
    if let Some(button) = target(event).and_then(|target| target.closest("button[data-do]").ok().flatten()) {
        // What is drawn anew may make another button of this one before the browser is done with the tap.
        event.prevent_default();
        clicks::tapped(&button);
    }
}

/// A tick is set on this case; a file is picked.
pub(super) fn changed(event: &Event) {
    let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(name) = input.get_attribute("data-tick") {
        let link = link_in(&fragment());
        let mut ticks = storage::ticks(&link);
        ticks.set(&name, input.checked());
        // Where storage is denied the tick still shows until the page is left.
        let _ = storage::store_ticks(&link, &ticks);
    } else if input.get_attribute("data-do").as_deref() == Some("import") {
        clicks::picked(&input);
    }
}

pub(super) fn typed(event: &Event) {
    if let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        letter_fields::fill(&input);
    }
}
