//! Plan B: every other remedy, at a glance, each to be opened.

use crate::dates::window::State;
use crate::i18n::localizer::Voice;
use crate::i18n::messages::NONE;
use crate::plan::alternatives::Other;
use crate::view::html::{Block, all, details, part, tag};
use crate::view::plan::conditions::view_conditions;

/// The other remedies, those that can be used first.
#[must_use]
pub fn view_others(voice: &Voice, others: &[Other]) -> Option<Block> {
    if others.is_empty() {
        return None;
    }
    let list = tag("ul").class("remedies").each(others, |other| view_other(voice, other));
    let intro = voice.maybe("plan-b-heading", "intro").map(|intro| tag("p").with(intro));
    Some(part("plan-b", voice.say("plan-b-heading")).with(intro).with(list))
}

fn view_other(voice: &Voice, other: &Other) -> Block {
    let name = other.action.name();
    let heading = tag("h3").with(voice.say(&format!("action-{name}")));
    let state = tag("span").class("badge").with(view_state(voice, other));
    let content = details(all([heading, state]))
        .with(tag("p").with(voice.say(&format!("remedy-{name}"))))
        .with(view_conditions(voice, other));
    tag("li").set("data-remedy", name).set("data-state", <&str>::from(other.state)).with(content)
}

fn view_state(voice: &Voice, other: &Other) -> String {
    let with_date = |name: &str, date| voice.say_with(name, &[("date", voice.date(date))]);
    match (other.state, other.opens, other.shown.date, other.shown.latest) {
        (State::Open, _, Some(date), _) => format!("{} {}", voice.say("state-open"), with_date("state-until", date)),
        (State::Open, _, None, _) => voice.say("state-open"),
        (State::Later, Some(opens), ..) => voice.say_with("state-later", &[("opens", voice.date(opens))]),
        (State::Later, None, ..) => voice.say_with("state-later", &[("opens", NONE.to_owned())]),
        (State::Uncertain, _, _, Some(latest)) => {
            format!("{} {}", voice.say("state-uncertain"), with_date("state-until", latest))
        }
        (State::Uncertain, ..) => voice.say("state-uncertain"),
        (State::Closed, _, Some(date), _) => format!("{} {}", voice.say("state-closed"), with_date("state-over", date)),
        (State::Closed, ..) => voice.say("state-closed"),
    }
}
