//! The basic advice, for whoever cannot answer questions now.

use yew::{Html, html};

use crate::i18n::localizer::Voice;
use crate::i18n::messages::Words;

/// What to do by hand, in the order of an order's life, and what to avoid.
pub fn view(voice: &Voice) -> Html {
    html! {
        <section class="basics">
            <h2>{ voice.say("basics-heading") }</h2>
            <p>{ voice.say("basics-intro") }</p>
            <ul class="situations">{ for numbered(|number| format!("basics-{number}")).map(|name| situation(voice, &name)) }</ul>
            <h2>{ voice.say("basics-traps") }</h2>
            <ul class="traps">
                { for numbered(|number| format!("basics-trap-{number}")).map(|name| html! { <li>{ voice.say(&name) }</li> }) }
            </ul>
        </section>
    }
}

fn situation(voice: &Voice, name: &str) -> Html {
    html! {
        <li>
            <h3>{ voice.maybe(name, "when") }</h3>
            <p class="badge">{ voice.maybe(name, "by") }</p>
            <p>{ voice.say(name) }</p>
        </li>
    }
}

/// As many as the locale file has.
fn numbered(name: impl Fn(usize) -> String) -> impl Iterator<Item = String> {
    (1..).map(name).take_while(|name| Words::english().names().any(|known| known == name))
}
