//! Where the reader is on a page: the focus and the scroll position on a new page, and the same place again on one that the
//! reader comes back to.

use std::cell::Cell;

use super::console::checked;
use super::elements::{cast, find, find_all};
use super::{Element, FocusOptions, HtmlElement, document, tell, window};

/// How the reader has come to the page that was drawn.
pub enum Arrival<'a> {
    /// The browser has just loaded it, and has already put the reader at its top.
    Loaded,
    /// By a link or a form.
    New,
    /// Back to a page that was shown before.
    Back(&'a Place),
}

/// A place on a page. Pages with the same address have the same elements, so an element is known by its number.
#[derive(Clone)]
pub struct Place {
    scroll: f64,
    open: Vec<usize>,
    focused: Option<usize>,
}

/// The places where the reader has left pages, each with the address of the page.
#[derive(Default)]
pub struct Places(Vec<(String, Place)>);

impl Places {
    /// Keeps the place on the page that is still shown, and is about to be replaced.
    pub fn keep(&mut self, address: String) {
        let place = Place::current();
        self.0.retain(|(known, _)| *known != address);
        self.0.push((address, place));
    }

    /// The place on a page, if it was shown before.
    pub fn at(&self, address: &str) -> Option<&Place> {
        self.0.iter().find(|(known, _)| known == address).map(|(_, place)| place)
    }
}

const FOLDS: &str = "#app details";
const CONTROLS: &str = "#app :is(a, button, input, textarea, summary)";
const HEADING: &str = "#app [data-focus]";

impl Place {
    fn current() -> Self {
        let is_open = |(_, fold): &(usize, Element)| fold.has_attribute("open");
        let open = find_all(FOLDS).into_iter().enumerate().filter(is_open).map(|(number, _)| number).collect();
        let active = document().and_then(|document| document.active_element());
        let focused = active.and_then(|active| find_all(CONTROLS).iter().position(|control| *control == active));
        let scroll = window().and_then(|window| checked("read the scroll position", window.scroll_y()));
        Self { scroll: scroll.unwrap_or_default(), open, focused }
    }

    fn restore(&self) {
        let folds = find_all(FOLDS);
        for fold in self.open.iter().filter_map(|number| folds.get(*number)) {
            checked("open details", fold.set_attribute("open", ""));
        }
        let control = self.focused.and_then(|number| find_all(CONTROLS).into_iter().nth(number));
        if let Some(control) = control.or_else(|| find(HEADING)) {
            focus_in_place(&control);
        }
        scroll_to(self.scroll);
    }
}

/// Puts the reader where a page begins, at what is wrong or at its heading, or where the reader left it.
pub fn arrive(arrival: Arrival) {
    tell("nothing");
    let noted = find("#app :is([data-error], [data-doubt])");
    match (arrival, noted) {
        (Arrival::Back(place), None) => place.restore(),
        (Arrival::Loaded, noted) => noted.iter().for_each(focus),
        (Arrival::New | Arrival::Back(_), noted) => {
            scroll_to(0.0);
            noted.or_else(|| find(HEADING)).iter().for_each(focus);
        }
    }
}

thread_local! {
    static IS_RETURNING: Cell<bool> = const { Cell::new(false) };
}

/// The next page is one that the reader goes back to by a link.
pub fn expect_return() {
    IS_RETURNING.set(true);
}

/// Whether that was said; it is said for one page only.
pub fn is_returning() -> bool {
    IS_RETURNING.take()
}

/// Gives an element the focus and brings it in sight.
pub fn focus(element: &Element) {
    if let Some(element) = cast::<HtmlElement>(element) {
        checked("move the focus", element.focus());
    }
}

/// Gives an element the focus and does not scroll.
pub fn focus_in_place(element: &Element) {
    let stay = FocusOptions::new();
    stay.set_prevent_scroll(true);
    if let Some(element) = cast::<HtmlElement>(element) {
        checked("move the focus", element.focus_with_options(&stay));
    }
}

fn scroll_to(top: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, top);
    }
}
