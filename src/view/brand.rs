//! The name at the top of every page, with its mark: an R whose bowl is the arrow of a way back.

use yew::{Html, html};

use crate::view::voice::Voice;

/// A link to the first question.
pub fn view(voice: &Voice, home: &str) -> Html {
    html! {
        <a class="brand" href={home.to_owned()}>
            <svg class="mark" viewBox="0 0 64 64" aria-hidden="true">
                <rect width="64" height="64" rx="15" />
                <path d="M19 17 h15.5 a10 10 0 0 1 0 20 H20 M28 28.5 l-8.5 8.5 8.5 8.5 M37 38 l8 10" />
            </svg>
            { voice.say("brand") }
        </a>
    }
}
