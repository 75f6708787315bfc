//! From the page as it was built to the one that runs: nothing that the reader has begun is lost.

use std::cell::Cell;
use std::rc::Rc;

use super::console::checked;
use super::elements::{closest, find};
use super::place::focus_in_place;
use super::{Element, Event, EventListener, Properties, Timeout, document, window};
use crate::link::Link;

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
        let page = find("html:not(.deep):not([data-embed]) .early");
        let shown = page.map(|page| page.get_attribute("data-shown").unwrap_or_default());
        let active = document().and_then(|document| document.active_element());
        let focused = active.filter(is_early).map(|active| match active.get_attribute("href") {
            Some(href) => format!("#app a[href='{href}']"),
            None => "#app [data-focus]".to_owned(),
        });
        let is_answered = shown.is_some_and(|shown| Link::read(&shown).is_ok_and(|shown| shown != *link));
        Self { focused, is_answered }
    }

    /// Gives the focus to what stands in the place of what had it. A reader who has scrolled on stays there.
    pub fn give_focus_back(&self) {
        if let Some(place) = self.focused.as_deref().and_then(find) {
            focus_in_place(&place);
        }
    }
}

/// Milliseconds; a finger is rarely held down for longer.
const PATIENCE: u32 = 700;

/// Does it at once, or when the finger that presses something on the page is lifted: a tap on what is replaced under the
/// finger would be lost.
pub fn when_released(root: &Element, mount: impl FnOnce() + 'static) {
    let is_pressed = || checked("look for a press", root.matches(":active")).unwrap_or_default();
    let Some(window) = window().filter(|_| is_pressed()) else { return mount() };
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
    closest(element, ".early").is_some()
}
