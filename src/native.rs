//! Pages as text, without a browser: for what must stand in the HTML itself, and for the tests.

pub mod inline;
pub mod json;
pub mod names;
pub mod policy;
pub mod program;
pub mod site;
pub mod worker;

use std::sync::{Arc, OnceLock};

use futures::executor::block_on;
use yew::{Html, Properties, ServerRenderer, component};

use crate::calendar::Date;
use crate::device::checklist::Checklist;
use crate::device::saved_orders::SavedOrders;
use crate::device::stored::Stored;
use crate::link::Link;
use crate::view::wait::Wait;
use crate::view::{Device, Drawn, draw};
use crate::words::Language;

/// What a link opens on a day, as HTML, with its title.
#[must_use]
pub fn page(fragment: &str, today: Date) -> (String, String) {
    page_in(Language::english(), fragment, today)
}

/// The same, in the words that a language has.
#[must_use]
pub fn page_in(language: Language<'static>, fragment: &str, today: Date) -> (String, String) {
    let fragment = fragment.to_owned();
    // A page is drawn where it is rendered, and its title comes with it.
    let title = Arc::new(OnceLock::new());
    let kept = Arc::clone(&title);
    let html = rendered(move || {
        let Drawn { title, html, .. } = drawn(language, &fragment, today, Around::Nothing);
        kept.get_or_init(|| title);
        html
    });
    (title.get().cloned().unwrap_or_default(), html)
}

/// A page in a frame of another page.
#[must_use]
pub fn framed(fragment: &str, today: Date) -> String {
    let fragment = fragment.to_owned();
    rendered(move || drawn(Language::english(), &fragment, today, Around::Page).html)
}

/// A page on a device with saved orders.
#[must_use]
pub fn with_orders(stored: Stored, fragment: &str, today: Date) -> String {
    let fragment = fragment.to_owned();
    rendered(move || drawn(Language::english(), &fragment, today, Around::Orders(&stored)).html)
}

/// What a device has beside the link.
#[derive(Clone, Copy)]
enum Around<'a> {
    Nothing,
    /// Another page around this one.
    Page,
    /// Saved orders.
    Orders(&'a Stored),
}

/// On a device that speaks no language of its own.
fn drawn(language: Language, fragment: &str, today: Date, around: Around) -> Drawn {
    let none = Stored::Orders(SavedOrders::default());
    let stored = if let Around::Orders(stored) = around { stored } else { &none };
    let link = Link::read(fragment).unwrap_or_default();
    let device = Device {
        language,
        wait: Wait::Coming,
        address: "",
        is_framed: matches!(around, Around::Page),
        stored,
        write_file: &json::write,
        identity: stored.identity(&link),
        ticks: &Checklist::default(),
    };
    draw(fragment, today, device)
}

#[derive(Properties)]
struct Drawing {
    draw: std::rc::Rc<dyn Fn() -> Html>,
}

impl PartialEq for Drawing {
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.draw, &other.draw)
    }
}

#[component]
fn Paper(drawing: &Drawing) -> Html {
    (drawing.draw)()
}

fn rendered(draw: impl Fn() -> Html + Send + 'static) -> String {
    let renderer = ServerRenderer::<Paper>::with_props(move || Drawing { draw: std::rc::Rc::new(draw) });
    block_on(renderer.hydratable(false).render())
}
