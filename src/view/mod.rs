//! The page: plain functions from data to HTML.

pub mod agenda;
pub mod asking;
pub mod brand;
pub mod changes;
pub mod conditions;
pub mod deadlines;
pub mod embed;
pub mod figures;
pub mod ics;
pub mod kept;
pub mod letters;
pub mod others;
pub mod outlook;
pub mod planned;
pub mod qr;
pub mod share;
pub mod since;
pub mod sources;
pub mod timeline;
pub mod voice;

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

use yew::{Html, html};

use crate::calendar::Date;
use crate::kept::{Cases, Kept};
use crate::page::{Notice, Page, page};
use crate::question::Question;
use crate::ticks::Ticks;
use crate::words::Intl;
use voice::Voice;

/// A page and its title.
#[derive(Clone, PartialEq, Debug)]
pub struct Drawn {
    /// What stands in the browser's tab.
    pub title: String,
    /// What stands on the page.
    pub html: Html,
}

/// What the page knows of the device that it is shown on.
#[derive(Clone, Copy)]
pub struct Device<'a> {
    /// The reader's language.
    pub intl: &'a dyn Intl,
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
    let around = |content, voice: &Voice| {
        if device.is_framed { view_framed(voice, content, fragment, device) } else { view_whole(voice, content) }
    };
    match page(fragment, today) {
        Page::Ask(asking) => {
            let voice = Voice::asking(&asking.link, asking.today, device.intl);
            Drawn { title: asking::title(&voice, &asking), html: around(asking::view(&voice, &asking, device), &voice) }
        }
        Page::Plan(planned) => {
            let voice = Voice::planning(&planned.link, &planned.plan, device.intl);
            Drawn { title: planned::title(&voice, &planned), html: around(planned::view(&voice, &planned, device), &voice) }
        }
    }
}

fn view_whole(voice: &Voice, content: Html) -> Html {
    html! {
        <>
            <header class="top">
                { brand::view(voice, "#v=1") }
                <a class="again" href="#v=1">{ voice.say("button-start-again") }</a>
            </header>
            <main id="main">{ content }</main>
            { view_status(voice) }
            <footer class="bottom">
                <p>{ voice.say("start-privacy") }</p>
                <p>{ voice.say("start-not-aliexpress") }</p>
                <p class="ways">
                    <a href="rules.html">{ voice.say("footer-rules") }</a>
                    <a href="embedding.html">{ voice.say("footer-embedding") }</a>
                </p>
            </footer>
        </>
    }
}

fn view_framed(voice: &Voice, content: Html, fragment: &str, device: Device) -> Html {
    html! {
        <>
            <main id="main">{ content }</main>
            { view_status(voice) }
            { embed::view_bottom(voice, fragment, device) }
        </>
    }
}

/// What became of other answers when one was changed, read out where it happened.
fn view_changed(voice: &Voice, dropped: &[Question], kept: &[Question]) -> Html {
    let told = |name: &str, questions: &[Question]| {
        let titles: Vec<String> = questions.iter().map(|question| voice.title(*question)).collect();
        (!titles.is_empty()).then(|| voice.say_with(name, &[("titles", titles.join(", "))]))
    };
    let told: Vec<String> = told("dropped", dropped).into_iter().chain(told("kept-later", kept)).collect();
    if told.is_empty() {
        Html::default()
    } else {
        html! { <p class="notice" role="status" data-changed="">{ told.join(" ") }</p> }
    }
}

/// What could not be read of a link.
fn view_notice(voice: &Voice, notice: Option<Notice>) -> Html {
    let name = match notice {
        None => return Html::default(),
        Some(Notice::OtherVersion) => "notice-version",
        Some(Notice::UnknownKeys) => "notice-unknown",
    };
    html! { <p class="notice" role="status">{ voice.say(name) }</p> }
}

/// The place where the browser says what became of a tap; the words wait there in attributes, so that none stand in code.
fn view_status(voice: &Voice) -> Html {
    html! {
        <div class="status" role="status" data-status="" data-copied={voice.say("status-copied")}
            data-copy-failed={voice.say("status-copy-failed")} data-kept={voice.say("status-kept")}
            data-forgotten={voice.say("status-forgotten")} data-imported={voice.say("status-imported")} data-import-failed={voice.say("status-import-failed")}
            data-storage-failed={voice.say("status-storage-failed")}></div>
    }
}
