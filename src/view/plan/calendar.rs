//! The calendar file of a plan, and the link that saves it.

use crate::case::link::{Link, encoded};
use crate::i18n::localizer::Voice;
use crate::page::Planned;
use crate::plan::calendar_entries::{CaseId, Entry, Occasion, agenda};
use crate::plan::changes_since::shared;
use crate::view::html::{Block, fine, part, tag};
use crate::view::plan::ics;
use crate::view::plan::ics::Event;

/// An ordinary link that holds the whole file, so that no script is needed; nothing where no day is to come.
#[must_use]
pub fn view(voice: &Voice, planned: &Planned, address: &str) -> Option<Block> {
    let count = agenda(&planned.plan).len();
    if count == 0 {
        return None;
    }
    let data = format!("data:text/calendar;charset=utf-8,{}", encoded(&file(voice, planned, address)));
    let link = tag("a").class("plain-button").set("download", "recoup.ics").set("href", data);
    let calendar = part("calendar", voice.say("calendar-heading"))
        .with(tag("p").with(voice.say_with("calendar-intro", &[("count", count.to_string())])))
        .with(tag("p").with(link.with(voice.say("calendar-button"))))
        .with(fine(voice.say("calendar-reveals")));
    Some(calendar)
}

/// The calendar file: one event for each day to come. `address` is that of the page without its fragment, or empty where
/// it is not known.
#[must_use]
pub fn file(voice: &Voice, planned: &Planned, address: &str) -> String {
    // An entry is opened on its day, whatever day it was worked out for.
    let link = Link { today: None, ..shared(&planned.link, planned.plan.today) };
    let link = format!("{address}{link}");
    let case = CaseId::of(&planned.link);
    let event = |entry: Entry| Event {
        uid: format!("{case}-{}@recoup", entry.occasion.name()),
        day: entry.date,
        summary: voice.say(&message(entry.occasion)),
        description: description(voice, planned, entry, &link),
        url: (!address.is_empty()).then(|| link.clone()),
    };
    let events: Vec<Event> = agenda(&planned.plan).into_iter().map(event).collect();
    ics::write(&voice.say("calendar-name"), planned.plan.today, &events)
}

fn message(occasion: Occasion) -> String {
    match occasion {
        Occasion::Deadline(id) => format!("deadline-{}", id.name()),
        Occasion::LookAgain => "calendar-look-again".to_owned(),
    }
}

fn description(voice: &Voice, planned: &Planned, entry: Entry, link: &str) -> String {
    let latest = entry.latest.map(|latest| voice.say_with("calendar-latest", &[("latest", voice.date(latest))]));
    let day_of_work = if planned.link.today.is_some() { "plan-pinned" } else { "calendar-worked-out" };
    let paragraphs = [
        voice.maybe(&message(entry.occasion), "note"),
        latest,
        Some(voice.say("plan-countdown")),
        Some(voice.say(day_of_work)),
        Some(format!("{}\n{link}", voice.say("calendar-link"))),
    ];
    paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}
