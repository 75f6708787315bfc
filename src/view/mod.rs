//! The page: plain functions from data to HTML.

pub mod html;
pub mod loading;
pub mod parts;
pub mod plan;
pub mod question;
pub mod shell;
pub mod start;

use yew::Html;

use crate::dates::Date;
use crate::device::checklist::Ticks;
use crate::device::saved_orders::{Cases, Kept};
use crate::i18n::locale::Language;
use crate::i18n::localizer::Voice;
use crate::page::{Page, page};
use crate::view::shell::{view_framed, view_whole};

/// A page and its title.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Drawn {
    /// What stands in the browser's tab.
    pub title: String,
    /// What stands on the page.
    pub html: Html,
    /// Whether a plan is to come as soon as its words are there.
    pub is_waiting: bool,
}

/// What the page knows of the device that it is shown on.
#[derive(Clone, Copy)]
pub struct Device<'a> {
    /// The reader's language.
    pub language: Language<'a>,
    /// Whether the words of plans could not be loaded.
    pub has_failed: bool,
    /// The address of the page without its query and fragment; empty where there is none.
    pub address: &'a str,
    /// Whether another page shows it in a frame.
    pub is_framed: bool,
    /// The cases kept on it.
    pub cases: &'a Cases,
    /// The kept case that the reader came from, whatever answers have changed since.
    pub current: Option<&'a Kept>,
    /// The steps and evidence ticked for this case.
    pub ticks: &'a Ticks,
}

/// Draws what a link opens on a day.
#[must_use]
pub fn draw(fragment: &str, today: Date, device: Device) -> Drawn {
    let around = |voice: &Voice, content| {
        if device.is_framed { view_framed(voice, content, fragment, device) } else { view_whole(voice, content) }
    };
    match page(fragment, today) {
        Page::Ask(asking) => {
            let voice = Voice::asking(&asking.link, asking.today, device.language);
            let html = around(&voice, question::view(&voice, &asking, device));
            Drawn { title: question::title(&voice, &asking), html, is_waiting: false }
        }
        Page::Plan(planned) => {
            let voice = Voice::planning(&planned.link, &planned.plan, device.language);
            let is_waiting = !device.language.words.has_plans();
            let content =
                if is_waiting { loading::view(&voice, device.has_failed) } else { plan::view(&voice, &planned, device) };
            Drawn { title: plan::title(&voice, &planned), html: around(&voice, content.into()), is_waiting }
        }
    }
}
