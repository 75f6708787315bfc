//! The page: plain functions from data to HTML.

pub mod agenda;
pub mod asking;
pub mod block;
pub mod brand;
pub mod changes;
pub mod conditions;
pub mod deadlines;
pub mod embed;
pub mod error;
pub mod figures;
pub mod help;
pub mod ics;
pub mod letters;
pub mod others;
pub mod outlook;
pub mod planned;
pub mod preview;
pub mod qr;
pub mod replies;
pub mod saved_orders;
pub mod share;
pub mod since;
pub mod sources;
pub mod timeline;
pub mod voice;
pub mod wait;

// Drawn when the site is built.
#[cfg(not(target_arch = "wasm32"))]
pub mod basics;
#[cfg(not(target_arch = "wasm32"))]
pub mod embedding;
#[cfg(not(target_arch = "wasm32"))]
pub mod fallback;
#[cfg(not(target_arch = "wasm32"))]
pub mod lost;
#[cfg(not(target_arch = "wasm32"))]
pub mod offline;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod sketch;
#[cfg(not(target_arch = "wasm32"))]
pub mod social;
#[cfg(not(target_arch = "wasm32"))]
pub mod theme;
#[cfg(not(target_arch = "wasm32"))]
pub mod update;

use yew::Html;

use crate::calendar::{Date, write_date};
use crate::device::checklist::Checklist;
use crate::device::identity::Identity;
use crate::device::saved_orders::{MOST_ORDERS, SavedOrders};
use crate::device::stored::Stored;
use crate::link::without_order;
use crate::page::{Asking, Notice, Page, page};
use crate::question::Question;
use crate::words::Language;
use block::{Block, all, tag};
use voice::Voice;
use wait::Wait;

/// A page and its title.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Drawn {
    /// What stands in the browser's tab.
    pub title: String,
    /// What stands on the page.
    pub html: Html,
    /// Whether a plan is to come as soon as its words are there.
    pub is_waiting: bool,
    /// What the page is: another text is another page.
    pub step: String,
    /// The question that it asks, with the answers around it; empty on a plan.
    pub question: String,
    /// Whether it says what is wrong with an answer.
    pub is_rejected: bool,
}

/// What the page knows of the device that it is shown on.
#[derive(Clone, Copy)]
pub struct Device<'a> {
    /// The reader's language.
    pub language: Language<'a>,
    /// How the words of plans are coming along, until they are there.
    pub wait: Wait,
    /// The address of the page without its query and fragment; empty where there is none.
    pub address: &'a str,
    /// Whether another page shows it in a frame.
    pub is_framed: bool,
    /// The orders saved on it.
    pub stored: &'a Stored,
    /// Writes the saved orders as a file. Only the start page needs it.
    pub write_file: &'a dyn Fn(&SavedOrders) -> String,
    /// What the ticks and calendar entries of the link belong to.
    pub identity: Identity,
    /// The steps and evidence ticked.
    pub ticks: &'a Checklist,
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
            let title = preview::title(&voice, asking.preview.as_ref(), asking::title(&voice, &asking));
            let html = around(&voice, asking::view(&voice, &asking, device));
            let question = question(&asking);
            let given = asking.given.unwrap_or_default();
            let flaw: &str = asking.flaw.map_or("", Into::into);
            let step = format!("{question} {given} {flaw}");
            Drawn { title, html, is_waiting: false, step, question, is_rejected: asking.flaw.is_some() }
        }
        Page::Plan(planned) => {
            let voice = Voice::planning(&planned.link, &planned.plan, device.language);
            let title = preview::title(&voice, planned.preview.as_ref(), planned::title(&voice, &planned));
            let is_waiting = !device.language.words.has_plans();
            let content =
                if is_waiting { wait::view(&voice, device.wait) } else { planned::view(&voice, &planned, device) };
            let wait: &str = if is_waiting { device.wait.into() } else { "" };
            let step = format!("{wait} {} {}", write_date(planned.plan.today), without_order(fragment));
            let html = around(&voice, content.into());
            Drawn { title, html, is_waiting, step, ..Drawn::default() }
        }
    }
}

/// A question as it is asked with these answers, whatever is answered to it.
fn question(asking: &Asking) -> String {
    let mut link = asking.link.clone();
    link.answers.withdraw(asking.question);
    link.order = None;
    format!("{} {} {link}", asking.question.key(), write_date(asking.today))
}

fn view_whole(voice: &Voice, content: Html) -> Html {
    let again = tag("a").class("again").set("href", "#v=1").with(voice.say("button-start-again"));
    let link = |address, label| tag("a").set("href", address).with(voice.say(label));
    let ways = tag("p").class("ways");
    let ways = ways.with(link("rules.html", "footer-rules")).with(link("embedding.html", "footer-embedding"));
    all([
        tag("header").class("top").with(brand::view(voice, "#v=1")).with(again),
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
    all([content, view_status(voice), embed::view_bottom(voice, fragment, device)])
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
    let most = [("count", MOST_ORDERS.to_string())];
    tag("div")
        .class("status")
        .set("role", "status")
        .set("data-status", "")
        .set("data-copied", voice.say("status-copied"))
        .set("data-copy-failed", voice.say("status-copy-failed"))
        .set("data-kept", voice.say("status-kept"))
        .set("data-forgotten", voice.say("status-forgotten"))
        .set("data-deleted-elsewhere", voice.say("status-deleted-elsewhere"))
        .set("data-unread-forgotten", voice.say("status-unread-forgotten"))
        .set("data-imported", voice.say("status-imported"))
        .set("data-imported-twice", voice.say("status-imported-twice"))
        .set("data-import-failed", voice.say("status-import-failed"))
        .set("data-newer-file", voice.say("status-newer-file"))
        .set("data-newer-stored", voice.say("status-newer-stored"))
        .set("data-too-many-orders", voice.say_with("status-too-many-orders", &most))
        .set("data-too-many-in-file", voice.say_with("status-too-many-in-file", &most))
        .set("data-storage-failed", voice.say("status-storage-failed"))
        .set("data-still-offline", voice.say("status-still-offline"))
}
