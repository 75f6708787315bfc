//! The page: plain functions from data to HTML.

pub mod asking;
pub mod fallback;
pub mod figures;
pub mod planned;
pub mod sources;
pub mod voice;

use yew::{Html, html};

use crate::calendar::Date;
use crate::page::{Page, page};
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

/// Draws what a link opens on a day.
#[must_use]
pub fn draw(fragment: &str, today: Date, intl: &dyn Intl) -> Drawn {
    match page(fragment, today) {
        Page::Ask(asking) => {
            let voice = Voice::asking(&asking.link, asking.today, intl);
            Drawn { title: asking::title(&voice, &asking), html: frame(&voice, asking::view(&voice, &asking)) }
        }
        Page::Plan(planned) => {
            let voice = Voice::planning(&planned.link, &planned.plan, intl);
            Drawn { title: planned::title(&voice, &planned), html: frame(&voice, planned::view(&voice, &planned)) }
        }
    }
}

fn frame(voice: &Voice, content: Html) -> Html {
    html! {
        <>
            <header class="top">
                <a class="brand" href="#v=1">{ voice.say("brand") }</a>
                <a class="again" href="#v=1">{ voice.say("button-start-again") }</a>
            </header>
            <main id="main">{ content }</main>
            <footer class="bottom">
                <p>{ voice.say("start-privacy") }</p>
                <p>{ voice.say("start-not-aliexpress") }</p>
            </footer>
        </>
    }
}
