//! From the page as it was built to the one that runs: nothing that the reader has begun is lost.

use std::cell::Cell;
use std::rc::Rc;

use super::{Element, Event, EventListener, HtmlElement, JsCast, Properties, Timeout, document, window};

/// What stood there before the program came.
#[derive(Clone, PartialEq, Properties)]
pub struct Early {
    /// The address of the link that had the focus.
    focused: Option<String>,
    /// Whether an answer was tapped on it.
    pub is_answered: bool,
}

impl Early {
    /// Looks at the page as it is now. `is_at_start` says whether the address is still that of the first question.
    pub fn look(is_at_start: bool) -> Self {
        let document = document();
        let is_shown = document
            .as_ref()
            .and_then(|document| document.query_selector("html:not(.deep):not([data-embed]) .early").ok().flatten())
            .is_some();
        let active = document.and_then(|document| document.active_element());
        let focused = active.filter(is_early).and_then(|active| active.get_attribute("href"));
        Self { focused, is_answered: is_shown && !is_at_start }
    }

    /// Gives the focus back to the link that had it, now that there is another one in its place.
    pub fn give_focus_back(&self) {
        let Some(href) = &self.focused else { return };
        let same = format!("#app a[href='{href}']");
        let link = document().and_then(|document| document.query_selector(&same).ok().flatten());
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
            let _ = link.focus();
        }
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
