//! Where the reader goes on: the focus, and the message of what a click did.

use super::{HtmlElement, JsCast, document, window};

/// Says what became of a tap, to eyes and ears: the message `status-NAME`.
pub(super) fn tell(name: &str) {
    let place = document().and_then(|document| document.query_selector("[data-status]").ok().flatten());
    if let Some(place) = place {
        place.set_text_content(place.get_attribute(&format!("data-{name}")).as_deref());
    }
}

/// Puts a reader where a new page begins: at what is wrong, or at its heading. A page that was just loaded is left alone,
/// as the browser has already put the reader at its top.
pub(super) fn arrive(is_first: bool) {
    tell("nothing");
    let Some(document) = document() else { return };
    let find = |selector| document.query_selector(selector).ok().flatten();
    let heading = if is_first { None } else { find("#app [data-focus]") };
    let Some(place) = find("#app [data-error]").or(heading) else { return };
    if let Some(window) = window().filter(|_| !is_first) {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Ok(place) = place.dyn_into::<HtmlElement>() {
        let _ = place.focus();
    }
}

/// Where the page of a reader who has lost the place goes on: at the heading of what has changed.
pub(super) fn focus_lost() {
    let Some(document) = document() else { return };
    let has_focus = document.active_element().is_some_and(|element| element.tag_name() != "BODY");
    let heading = document.query_selector("[data-part=save] h2, [data-part=cases] h2, #app h1").ok().flatten();
    if let Some(heading) = heading.filter(|_| !has_focus).and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
    }
}
