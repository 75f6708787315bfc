//! The basic advice that stands in the page where it cannot run.

use yew::{Html, html};

use crate::calendar::Date;
use crate::link::Link;
use crate::view::voice::Voice;
use crate::words::{Intl, Words};

/// The advice, in the order of an order's life.
pub fn view(today: Date, intl: &dyn Intl) -> Html {
    let link = Link::default();
    let voice = Voice::asking(&link, today, intl);
    html! {
        <>
            <h1>{ voice.say("fallback-heading") }</h1>
            <p>{ voice.say("fallback-intro") }</p>
            <ul>{ for items().map(|name| html! { <li>{ voice.say(&name) }</li> }) }</ul>
            <p>{ voice.say("start-not-aliexpress") }</p>
        </>
    }
}

fn items() -> impl Iterator<Item = String> {
    let names: Vec<_> = Words::english().names().collect();
    (1..).map(|number| format!("fallback-{number}")).take_while(move |name| names.contains(&name.as_str()))
}
