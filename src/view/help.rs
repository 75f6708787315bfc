//! Who else can help: each office or law to be opened, with what it does, what it wants first and what it cannot do.

use crate::calendar::read_date;
use crate::help::{Group, Help, Note, Row};
use crate::view::block::{Block, details, fine, part, tag};
use crate::view::voice::Voice;

/// The offices and laws that fit, in their groups.
pub fn view_help(voice: &Voice, help: &Help) -> Block {
    let intro = voice.maybe("help-heading", "intro").map(|intro| tag("p").with(intro));
    part("help", voice.say("help-heading"))
        .with(intro)
        .each(&help.notes, |note| view_note(voice, *note, help.country))
        .each(&help.groups, |group| view_group(voice, group))
}

fn view_note(voice: &Voice, note: Note, country: Option<&str>) -> Block {
    let name: &str = note.into();
    let country = country.map(|code| voice.country(code)).unwrap_or_default();
    let text = voice.say_with(&format!("help-note-{name}"), &[("country", country)]);
    tag("p").set("data-note", name).with(text)
}

fn view_group(voice: &Voice, group: &Group) -> Block {
    let name: &str = group.about.into();
    tag("div")
        .class("help")
        .with(tag("h3").with(voice.say(&format!("help-about-{name}"))))
        .with(tag("ul").class("remedies").each(&group.rows, |row| view_row(voice, row)))
}

fn view_row(voice: &Voice, row: &Row) -> Block {
    let line = |label: &str, attribute| {
        row_text(voice, row, attribute).map(|text| view_line(voice.say(label), tag("dd").with(text)))
    };
    let address = row.address.map(|address| view_line(voice.say("help-address"), tag("dd").with(view_address(address))));
    let facts = tag("dl")
        .class("pairs")
        .with(line("help-does", "does"))
        .with(line("help-first", "first"))
        .with(line("help-limits", "limits"))
        .with(address);
    let content = details(tag("h4").with(voice.say(&name(row)))).with(facts).with(view_source(voice, row));
    tag("li").set("data-help", row.id).with(content)
}

/// What a row says under one of its attributes, with its numbers.
fn row_text(voice: &Voice, row: &Row, attribute: &str) -> Option<String> {
    let own: Vec<_> = row.numbers.iter().map(|(key, number)| (*key, (*number).to_owned())).collect();
    voice.maybe_with(&name(row), attribute, &own)
}

fn name(row: &Row) -> String {
    format!("help-{}", row.id)
}

fn view_line(label: String, text: Block) -> Block {
    tag("div").with(tag("dt").with(label)).with(text)
}

fn view_address(address: &'static str) -> Block {
    let shown = address.trim_start_matches("https://").trim_start_matches("www.");
    tag("a").set("href", address).set("target", "_blank").set("rel", "noopener noreferrer").with(shown)
}

fn view_source(voice: &Voice, row: &Row) -> Block {
    let date = read_date(row.checked).map(|date| voice.date(date)).unwrap_or_default();
    fine(voice.say_with("help-source", &[("sources", row.sources.to_owned()), ("date", date)]))
}
