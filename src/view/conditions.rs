//! Why another remedy can be used or not: the days of the very window that gives its state, and the answers behind them.

use crate::calendar::{Date, Window};
use crate::case::Trace;
use crate::plan::Other;
use crate::remedies::Action;
use crate::view::block::{Block, tag};
use crate::view::voice::Voice;

/// The days of a remedy and the answers behind them.
pub fn view_conditions(voice: &Voice, other: &Other) -> Block {
    tag("div")
        .class("conditions")
        .with(tag("p").with(voice.say("other-why")))
        .with(tag("ul").each(conditions(other), |(name, date)| view_condition(voice, other, name, date)))
        .with(view_answers(voice, other.because))
}

/// What can be said of a remedy's window: each the message that words it, and the day that it names.
fn conditions(other: &Other) -> Vec<(&'static str, Option<Date>)> {
    match other.window {
        Window::Dated { .. } if other.action == Action::ClaimKlarna => vec![("condition-klarna", None)],
        Window::Always => vec![("condition-always", None)],
        Window::From(first) => vec![("condition-opens", Some(first)), ("condition-always", None)],
        Window::Unknown => vec![("condition-unknown-date", None)],
        Window::Shut => vec![("condition-shut", None)],
        Window::Dated { opens, act_by, give_up } => {
            let first = opens.map(|first| ("condition-opens", Some(first)));
            let last = give_up.filter(|last| *last != act_by).map(|last| ("condition-give-up", Some(last)));
            first.into_iter().chain([("condition-act-by", Some(act_by))]).chain(last).collect()
        }
    }
}

fn view_condition(voice: &Voice, other: &Other, name: &str, date: Option<Date>) -> Block {
    let state: &str = other.state.into();
    let mut own = vec![("state", state.to_owned()), ("remedy", other.action.name().to_owned())];
    own.extend(date.map(|date| ("date", voice.date(date))));
    tag("li").with(voice.say_with(name, &own))
}

fn view_answers(voice: &Voice, because: Trace) -> Option<Block> {
    because.questions().next()?;
    let answer = |question| tag("strong").with(voice.answer(question));
    let item = |question| tag("li").with(voice.title(question)).with(": ").with(answer(question));
    Some(tag("ul").class("because").each(because.questions(), item))
}
