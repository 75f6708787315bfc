//! The page: plain functions from data to HTML.

pub mod html;
pub mod loading;
pub mod parts;
pub mod plan;
pub mod question;
pub mod start;

use yew::Html;

use crate::case::question::Question;
use crate::dates::Date;
use crate::device::checklist::Ticks;
use crate::device::saved_orders::{Cases, Kept};
use crate::i18n::localizer::Voice;
use crate::i18n::messages::Language;
use crate::page::{Notice, Page, page};
use crate::view::parts::{frame_footer, logo};
use html::{Block, all, tag};

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

fn view_whole(voice: &Voice, content: Html) -> Html {
    let again = tag("a").class("again").set("href", "#v=1").with(voice.say("button-start-again"));
    let link = |address, label| tag("a").set("href", address).with(voice.say(label));
    let ways = tag("p").class("ways");
    let ways = ways.with(link("rules.html", "footer-rules")).with(link("embedding.html", "footer-embedding"));
    all([
        tag("header").class("top").with(logo::view(voice, "#v=1")).with(again),
        tag("main").set("id", "main").with(content),
        view_status(voice),
        tag("footer")
            .class("bottom")
            .with(tag("p").with(voice.say("start-privacy")))
            .with(tag("p").with(voice.say("start-not-aliexpress")))
            .with(ways),
    ])
}

fn view_framed(voice: &Voice, content: Html, fragment: &str, device: Device) -> Html {
    let content = tag("main").set("id", "main").with(content);
    all([content, view_status(voice), frame_footer::view_bottom(voice, fragment, device)])
}

/// What became of other answers when one was changed, read out where it happened.
fn view_changed(voice: &Voice, dropped: &[Question], kept: &[Question]) -> Option<Block> {
    let told = |name: &str, questions: &[Question]| {
        let titles: Vec<String> = questions.iter().map(|question| voice.title(*question)).collect();
        (!titles.is_empty()).then(|| voice.say_with(name, &[("titles", titles.join(", "))]))
    };
    let told: Vec<String> = told("dropped", dropped).into_iter().chain(told("kept-later", kept)).collect();
    let notice = || tag("p").class("notice").set("role", "status").set("data-changed", "").with(told.join(" "));
    (!told.is_empty()).then(notice)
}

/// What could not be read of a link.
fn view_notice(voice: &Voice, notice: Option<Notice>) -> Option<Block> {
    let name = match notice? {
        Notice::OtherVersion => "notice-version",
        Notice::UnknownKeys => "notice-unknown",
    };
    Some(tag("p").class("notice").set("role", "status").with(voice.say(name)))
}

/// The place where the browser says what became of a tap; the words wait there in attributes, so that none stand in code.
fn view_status(voice: &Voice) -> Block {
    tag("div")
        .class("status")
        .set("role", "status")
        .set("data-status", "")
        .set("data-copied", voice.say("status-copied"))
        .set("data-copy-failed", voice.say("status-copy-failed"))
        .set("data-kept", voice.say("status-kept"))
        .set("data-forgotten", voice.say("status-forgotten"))
        .set("data-imported", voice.say("status-imported"))
        .set("data-import-failed", voice.say("status-import-failed"))
        .set("data-storage-failed", voice.say("status-storage-failed"))
}
