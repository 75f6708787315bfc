//! The figures that a plan rests on, each with its source, its date and what disagrees.

use crate::case::Trace;
use crate::dates::read_date;
use crate::i18n::localizer::Voice;
use crate::policy::figures::{Figure, Record, Start};
use crate::view::html::{Block, Child, details, fine, tag};
use crate::view::parts::sources::view_sources;

/// The figures of a trace.
#[must_use]
pub fn view_figures(voice: &Voice, trace: Trace) -> Option<Block> {
    trace.figures().next()?;
    let figures = tag("ul").class("figures").each(trace.figures(), |figure| view_figure(voice, figure));
    Some(details(voice.say("why-figures-heading")).class("rules").with(figures))
}

fn view_figure(voice: &Voice, figure: Figure) -> Block {
    let name: &str = figure.into();
    let message = format!("figure-{name}");
    let record = figure.record();
    let confidence = format!("confidence-{}", <&str>::from(record.confidence));
    let binds = format!("party-{}", <&str>::from(record.binds));
    let checked = |date| fine(voice.say_with("why-figure-checked", &[("date", voice.date(date))]));
    tag("li")
        .set("data-figure", name)
        .with(view_number(voice, &message, record))
        .with(voice.maybe(&message, "note").map(fine))
        .with(voice.maybe(&message, "disagrees").map(|other| labelled(voice, "why-figure-disagrees", other)))
        .with(labelled(voice, "why-figure-binds", voice.say(&binds)))
        .with(labelled(voice, "why-figure-confidence", voice.say(&confidence)))
        .with((!record.sources.is_empty()).then(|| fine(tag("strong").with(voice.say("why-figure-sources")))))
        .with((!record.sources.is_empty()).then(|| view_sources(voice, record.sources)))
        .with(read_date(record.checked).map(checked))
}

fn view_number(voice: &Voice, message: &str, record: Record) -> Block {
    let number = tag("strong").with(voice.quantity(record.quantity));
    tag("p").with(number).with(" ").with(voice.say(message)).with(view_start(voice, record.starts))
}

fn labelled(voice: &Voice, label: &str, text: impl Child) -> Block {
    fine(tag("strong").with(voice.say(label))).with(" ").with(text)
}

fn view_start(voice: &Voice, start: Start) -> Option<Block> {
    if start == Start::Nothing {
        return None;
    }
    let name: &str = start.into();
    let own = [("start", voice.say(&format!("start-{name}")))];
    Some(tag("span").class("fine").with(" ").with(voice.say_with("why-figure-starts", &own)))
}
