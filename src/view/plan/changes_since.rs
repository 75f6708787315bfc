//! The banner on a plan that was shared: what has changed since.

use crate::dates::{Date, write_date};
use crate::i18n::localizer::Voice;
use crate::plan::changes_since::{Change, Since};
use crate::plan::deadlines::DeadlineId;
use crate::view::html::{Block, tag};

/// The banner.
pub fn view(voice: &Voice, since: &Since) -> Block {
    let made = voice.say_with("since-made", &[("made", voice.date(since.made))]);
    let is_same = since.changes.is_empty();
    let then = voice.say(if is_same { "since-nothing" } else { "since-then" });
    let list = || tag("ul").each(&since.changes, |change| tag("li").with(said(voice, *change)));
    tag("section")
        .class("notice since")
        .set("role", "status")
        .set("data-made", write_date(since.made))
        .with(tag("p").with(made).with(" ").with(then))
        .with((!is_same).then(list))
}

/// One change in words.
#[must_use]
pub fn said(voice: &Voice, change: Change) -> String {
    match change {
        Change::Advice { before, now } => {
            let label = |name: &str| voice.say(&format!("action-{name}"));
            voice.say_with("since-advice", &[("before", label(before.name())), ("now", label(now.name()))])
        }
        Change::Opened { date } => voice.say_with("since-opened", &[("date", voice.date(date))]),
        Change::Passed { id, date } => of_day(voice, "since-passed", id, date),
        Change::Doubtful { id, date } => of_day(voice, "since-doubtful", id, date),
        Change::Near { id, date } => of_day(voice, "since-near", id, date),
    }
}

fn of_day(voice: &Voice, name: &str, id: DeadlineId, date: Date) -> String {
    let what = voice.say(&format!("deadline-{}", id.name()));
    voice.say_with(name, &[("what", what), ("date", voice.date(date)), ("relative", voice.relative(date))])
}
