//! Plan B: every other remedy, at a glance, each to be opened.

use crate::calendar::State;
use crate::plan::Other;
use crate::view::block::{Block, all, details, part, tag};
use crate::view::conditions::view_conditions;
use crate::view::voice::Voice;

/// The other remedies, what follows from the advised one first.
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
    let (name, date) = match other.state {
        State::Open => ("state-open", other.shown.date),
        State::Later => ("state-later", other.opens),
        State::Uncertain => ("state-uncertain", other.shown.latest),
        State::Closed => ("state-closed", other.shown.date),
    };
    let own = date.map(|date| ("date", voice.date(date)));
    voice.say_with(name, own.as_slice())
}
