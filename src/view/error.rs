//! What a question says about an answer that was given to it: what is wrong with it, or that it is rarely meant.

use crate::page::{Asking, Doubt};
use crate::question::Question;
use crate::reply::Flaw;
use crate::view::block::{Block, tag};
use crate::view::voice::Voice;

/// What is wrong with an answer, and the change link of the other day where two days do not go together.
pub fn view_error(voice: &Voice, asking: &Asking, flaw: Flaw) -> Block {
    let other = other_question(flaw);
    let (title, day) = other.map_or_else(Default::default, |other| (voice.title(other), voice.answer(other)));
    let given = asking.given.clone().unwrap_or_default();
    let given = asking.link.answers.date(asking.question).map_or(given, |date| voice.date(date));
    let own = [("given", shortened(&given)), ("other-title", title.clone()), ("other-day", day)];
    let text = voice.say_with(error_message(flaw), &own);
    let change = |other| {
        let label = voice.say_with("said-change-label", &[("title", title)]);
        tag("p").with(tag("a").set("href", asking.link.changing(other).to_string()).with(label))
    };
    tag("div")
        .class("error")
        .set("role", "alert")
        .set("tabindex", "-1")
        .set("data-error", asking.question.key())
        .set("id", "error")
        .with(tag("p").class("error-heading").with(voice.say("error-heading")))
        .with(tag("p").with(text))
        .with(other.map(change))
}

/// The other day of a pair in the wrong order.
const fn other_question(flaw: Flaw) -> Option<Question> {
    match flaw {
        Flaw::PaidAfter(other) => Some(other),
        Flaw::DueBeforeShipped => Some(Question::Shipped),
        Flaw::Empty
        | Flaw::NotAnAnswer
        | Flaw::NotADay
        | Flaw::NoSuchDay
        | Flaw::Future
        | Flaw::NotANumber
        | Flaw::NotAboveZero
        | Flaw::TooLarge
        | Flaw::UnclearNumber
        | Flaw::UnknownCountry
        | Flaw::UnknownCurrency => None,
    }
}

const fn error_message(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Empty => "error-empty",
        Flaw::NotAnAnswer => "error-not-an-answer",
        Flaw::NotADay => "error-not-a-day",
        Flaw::NoSuchDay => "error-no-such-day",
        Flaw::Future => "error-future",
        Flaw::PaidAfter(_) => "error-paid-after",
        Flaw::DueBeforeShipped => "error-due-before-shipped",
        Flaw::NotANumber => "error-not-a-number",
        Flaw::NotAboveZero => "error-not-above-zero",
        Flaw::TooLarge => "error-too-large",
        Flaw::UnclearNumber => "error-unclear-number",
        Flaw::UnknownCountry => "error-unknown-country",
        Flaw::UnknownCurrency => "error-unknown-currency",
    }
}

/// A link may hold anything; a sentence quotes only its beginning.
fn shortened(given: &str) -> String {
    const MOST: usize = 40;
    let start: String = given.chars().take(MOST).collect();
    if start.len() < given.len() { format!("{start}…") } else { start }
}

/// An answer that is possible and rarely meant is asked about once; the same answer again is taken.
pub fn view_doubt(voice: &Voice, asking: &Asking, doubt: Doubt) -> Block {
    let text = match doubt {
        Doubt::DueOnShipped => "doubt-due-on-shipped",
    };
    let own = [("day", voice.answer(asking.question))];
    let name: &str = doubt.into();
    tag("div")
        .class("notice")
        .set("role", "status")
        .set("tabindex", "-1")
        .set("data-doubt", name)
        .set("id", "doubt")
        .with(tag("p").with(voice.say_with(text, &own)))
}
