//! How the advice will change with time: a short ladder of days, each with its page.

use yew::Html;

use crate::calendar::write_date;
use crate::outlook::{Rung, What};
use crate::question::Question;
use crate::remedies::Action;
use crate::view::block::{Block, Child, all, fine, part, tag};
use crate::view::voice::Voice;

/// What stands for the action where a question comes first.
const ASK: &str = "ask";

/// The ladder; where nothing changes, one sentence.
pub fn view_outlook(voice: &Voice, rungs: &[Rung]) -> Block {
    part("outlook", voice.say("outlook-heading")).with(match rungs {
        [] | [_] => tag("p").with(voice.say("outlook-same")).node(),
        [now, later @ ..] => all([fine(voice.say("outlook-intro")), view_ladder(voice, now, later)]),
    })
}

fn view_ladder(voice: &Voice, now: &Rung, later: &[Rung]) -> Block {
    let rung = |(place, rung)| view_rung(voice, rung, place + 1 == later.len());
    tag("ol").class("outlook").with(view_now(voice, now)).each(later.iter().enumerate(), rung)
}

fn view_now(voice: &Voice, rung: &Rung) -> Block {
    let until = rung.until.unwrap_or(rung.from);
    let days = voice.say_with("outlook-until", &[("date", voice.date(until))]);
    tag("li")
        .class("rung rung-now")
        .set("data-rung", name(&rung.what))
        .set("aria-current", "date")
        .with(tag("time").set("datetime", write_date(until)).with(days))
        .with(" ")
        .with(tag("strong").with(told(voice, &rung.what)))
}

fn view_rung(voice: &Voice, rung: &Rung, is_last: bool) -> Block {
    let from = voice.date(rung.from);
    let days = match rung.until.filter(|_| is_last) {
        Some(until) => voice.say_with("outlook-from-until", &[("date", from), ("until", voice.date(until))]),
        None => voice.say_with("outlook-from", &[("date", from)]),
    };
    let link = tag("a")
        .set("href", rung.link.to_string())
        .with(tag("time").set("datetime", write_date(rung.from)).with(days))
        .with(" ")
        .with(tag("strong").with(told(voice, &rung.what)));
    tag("li")
        .class("rung")
        .set("data-rung", name(&rung.what))
        .set("data-asks", asked(&rung.what).map(Question::key))
        .with(link)
        .with(why(voice, &rung.what).map(view_why))
}

fn view_why(why: String) -> Html {
    all([" ".node(), tag("span").class("fine").with(why).node()])
}

/// The action's name as the page has it.
#[must_use]
pub fn name(what: &What) -> &'static str {
    match what {
        What::Advice(action, _) => action.name(),
        What::Ask(..) => ASK,
    }
}

/// The question that comes first.
#[must_use]
pub fn asked(what: &What) -> Option<Question> {
    match what {
        What::Advice(..) => None,
        What::Ask(question, _) => Some(*question),
    }
}

/// The action, or those that it can be.
#[must_use]
pub fn told(voice: &Voice, what: &What) -> String {
    match what {
        What::Advice(action, _) => label(voice, *action),
        What::Ask(Question::Claimed, actions) => {
            let claim = actions.first().map(|action| label(voice, *action)).unwrap_or_default();
            voice.say_with("outlook-claimed", &[("claim", claim)])
        }
        What::Ask(question, actions) => {
            let quoted = |action: &Action| voice.say_with("outlook-quoted", &[("action", label(voice, *action))]);
            let or = |one, other| voice.say_with("outlook-or", &[("one", one), ("other", other)]);
            let count = actions.len().to_string();
            let actions = actions.iter().map(quoted).reduce(or).unwrap_or_default();
            voice.say_with("outlook-ask", &[("count", count), ("actions", actions), ("title", voice.title(*question))])
        }
    }
}

fn label(voice: &Voice, action: Action) -> String {
    voice.say(&format!("action-{}", action.name()))
}

/// Why it changes, where that is not plain from the action.
fn why(voice: &Voice, what: &What) -> Option<String> {
    let What::Advice(_, ground) = what else { return None };
    let why = voice.say_with("outlook-why", &[("ground", <&str>::from(ground).to_owned())]);
    Some(why).filter(|why| !why.is_empty())
}
