//! What stands on a page that is worked out for another day, or with another answer than the one that was given.

use crate::link::InsteadOf;
use crate::page::{Preview, PreviewDay};
use crate::view::block::{Block, part, tag};
use crate::view::voice::Voice;

/// The id of the band, by which the heading refers to it.
const BAND: &str = "preview";

/// The band above the page: what it is a preview of, and the way back.
#[must_use]
pub fn view_band(voice: &Voice, preview: Option<&Preview>) -> Option<Block> {
    let preview = preview?;
    let day = preview.day.map(|day| tag("p").with(voice.say(told_day(day))));
    let answer = preview.instead_of.as_ref().map(|other| tag("p").with(told_answer(voice, other)));
    let band = tag("section")
        .class("notice preview")
        .set("id", BAND)
        .set("data-preview", name(preview))
        .with(day)
        .with(answer)
        .with(view_back(voice, preview));
    Some(band)
}

/// A part of the plan that a preview does not offer, and where it is offered.
pub fn view_not_here(voice: &Voice, preview: &Preview, name: &'static str, heading: &str, why: &str) -> Block {
    part(name, voice.say(heading)).with(tag("p").with(voice.say(why))).with(view_back(voice, preview))
}

/// The id of what a heading is to be read out with.
#[must_use]
pub fn described_by(preview: Option<&Preview>) -> Option<&'static str> {
    preview.map(|_| BAND)
}

/// The title of the page, as that of a preview where it is one.
#[must_use]
pub fn title(voice: &Voice, preview: Option<&Preview>, title: String) -> String {
    if preview.is_some() { voice.say_with("preview-title", &[("title", title)]) } else { title }
}

/// What a page is a preview of, as messages choose by it and the markup has it.
#[must_use]
pub fn name(preview: &Preview) -> &'static str {
    match (preview.day, &preview.instead_of) {
        (Some(_), Some(_)) => "day-answer",
        (Some(_), None) => "day",
        (None, _) => "answer",
    }
}

const fn told_day(day: PreviewDay) -> &'static str {
    match day {
        PreviewDay::Ahead => "preview-day-ahead",
        PreviewDay::Past => "preview-day-past",
    }
}

fn told_answer(voice: &Voice, InsteadOf { question, given }: &InsteadOf) -> String {
    let own = [
        ("title", voice.title(*question)),
        ("tried", voice.answer(*question)),
        ("given", voice.answer_written(*question, given)),
    ];
    voice.say_with("preview-answer", &own)
}

fn view_back(voice: &Voice, preview: &Preview) -> Block {
    let label = if preview.day.is_some() { "preview-back-day" } else { "preview-back-answer" };
    let back = tag("a").set("href", preview.back.to_string()).set("data-back", "").with(voice.say(label));
    tag("p").with(back)
}
