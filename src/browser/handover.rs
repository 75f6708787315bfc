//! From the page as it was built to the one that runs: nothing that the reader has begun is lost.

use std::cell::Cell;
use std::rc::Rc;

use super::{Element, Event, EventListener, FocusOptions, HtmlElement, JsCast, Properties, Timeout, document, window};
use crate::case::link::Link;

/// What stood there before the program came.
#[derive(Clone, PartialEq, Properties)]
pub struct Early {
    /// What had the focus, as a selector of what stands in its place now.
    focused: Option<String>,
    /// Whether an answer was tapped on it that leads to more than it shows.
    pub is_answered: bool,
}

impl Early {
    /// Looks at the page as it is now. `link` is what the address asks for.
    pub fn look(link: &Link) -> Self {
        let document = document();
        let page = document
            .as_ref()
            .and_then(|document| document.query_selector("html:not(.deep):not([data-embed]) .early").ok().flatten());
        let shown = page.map(|page| page.get_attribute("data-shown").unwrap_or_default());
        let active = document.and_then(|document| document.active_element());
        let focused = active.filter(is_early).map(|active| match active.get_attribute("href") {
            Some(href) => format!("#app a[href='{href}']"),
            None => "#app [data-focus]".to_owned(),
        });
        let is_answered = shown.is_some_and(|shown| Link::read(&shown).is_ok_and(|shown| shown != *link));
        Self { focused, is_answered }
    }

    /// Gives the focus to what stands in the place of what had it. A reader who has scrolled on stays there.
    pub fn give_focus_back(&self) {
        let found = |place: &String| document()?.query_selector(place).ok().flatten()?.dyn_into::<HtmlElement>().ok();
        let Some(place) = self.focused.as_ref().and_then(found) else { return };
        let stay = FocusOptions::new();
        stay.set_prevent_scroll(true);
        let _ = place.focus_with_options(&stay);
    }
}

/// Milliseconds; a finger is rarely held down for longer.
const PATIENCE: u32 = 700;

/// Does it at once, or when the finger that presses something on the page is lifted: a tap on what is replaced under the
/// finger would be lost.
pub fn when_released(root: &Element, mount: impl FnOnce() + 'static) {
    let Some(window) = window().filter(|_| root.matches(":active").unwrap_or_default()) else { return mount() };
    let mount = Rc::new(Cell::new(Some(mount)));
    let late = Rc::clone(&mount);
    for event in ["pointerup", "pointercancel"] {
        let mount = Rc::clone(&mount);
        let lifted = move |_: &Event| {
            if let Some(mount) = mount.take() {
                // The tap itself comes right after the finger is lifted.
                Timeout::new(0, mount).forget();
            }
        };
        EventListener::once(&window, event, lifted).forget();
    }
    // Some browsers hold on to what was tapped last, though no finger is there.
    let in_any_case = move || {
        if let Some(mount) = late.take() {
            mount();
        }
    };
    Timeout::new(PATIENCE, in_any_case).forget();
}

fn is_early(element: &Element) -> bool {
    element.closest(".early").ok().flatten().is_some()
}
