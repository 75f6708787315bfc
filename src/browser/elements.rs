//! Finding elements of the page.

use super::console::checked;
use super::{Element, Event, JsCast, NodeList, document};

/// The first element that a selector fits.
pub fn find(selector: &str) -> Option<Element> {
    checked("find an element", document()?.query_selector(selector))?
}

/// Every element that a selector fits.
pub fn find_all(selector: &str) -> Vec<Element> {
    document()
        .and_then(|document| checked("find elements", document.query_selector_all(selector)))
        .map_or_else(Vec::new, listed)
}

/// The first one within an element.
pub fn find_in(element: &Element, selector: &str) -> Option<Element> {
    checked("find an element", element.query_selector(selector))?
}

/// Every one within an element.
pub fn find_all_in(element: &Element, selector: &str) -> Vec<Element> {
    checked("find elements", element.query_selector_all(selector)).map_or_else(Vec::new, listed)
}

/// The nearest one around an element, itself among them.
pub fn closest(element: &Element, selector: &str) -> Option<Element> {
    checked("find an element", element.closest(selector))?
}

/// What an event happened to.
pub fn target(event: &Event) -> Option<Element> {
    cast(&event.target()?)
}

/// The same as another kind of element, if it is one.
pub fn cast<T: JsCast + Clone>(element: &impl JsCast) -> Option<T> {
    element.dyn_ref::<T>().cloned()
}

fn listed(list: NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|place| cast(&list.get(place)?)).collect()
}
