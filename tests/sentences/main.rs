//! Sentences that depend on facts: how the last days are named, which date and which way comes first, and that nothing
//! is said that the buyer did not say.

mod dates;
mod facts;
mod last_days;

use recoup::calendar::{Date, read_date};
use recoup::page::{Page, Planned, page};
use recoup::view::voice::Voice;
use recoup::words::Language;

fn day(text: &str) -> Date {
    read_date(text).expect("a row's day is a real one")
}

fn planned(link: &str, today: &str) -> Planned {
    match page(&format!("v=1&{link}"), day(today)) {
        Page::Plan(planned) => *planned,
        Page::Ask(asking) => panic!("{link} asks {} on {today}", asking.question.key()),
    }
}

/// A message as a plan says it; `NAME.ATTRIBUTE` for a part of one.
fn said(planned: &Planned, name: &str) -> String {
    let voice = Voice::planning(&planned.link, &planned.plan, Language::english());
    let text = match name.split_once('.') {
        Some((name, attribute)) => voice.maybe(name, attribute).unwrap_or_else(|| panic!("no {attribute} of {name}")),
        None => voice.say(name),
    };
    text.trim_end().to_owned()
}

/// A row: a link, a day, the message, and all that it says.
#[track_caller]
fn check(link: &str, today: &str, name: &str, expected: &str) {
    assert_eq!(said(&planned(link, today), name), expected, "{link} on {today}");
}

/// A row: a link, a day, the message, words in it, and words that are not.
#[track_caller]
fn check_words(link: &str, today: &str, name: &str, words: &str, not: &str) {
    let text = said(&planned(link, today), name);
    assert!(text.contains(words) && (not.is_empty() || !text.contains(not)), "{link} on {today}: {text}");
}
