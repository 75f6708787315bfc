//! The time line, drawn: a row for each deadline, the events above, and today through all of them.

use crate::dates::Date;
use crate::i18n::localizer::Voice;
use crate::plan::timeline::{Bar, Event, Timeline};
use crate::view::html::{Block, fine, part, tag};

const HEAD: i64 = 44;
const ROW: i64 = 50;

/// The picture, and the same in words for those who do not see it.
pub fn view_timeline(voice: &Voice, timeline: &Timeline) -> Block {
    let height = HEAD + ROW * i64::try_from(timeline.bars.len()).unwrap_or_default() + 8;
    let bar = |(row, bar): (i64, &Bar)| view_bar(voice, timeline, HEAD + ROW * row, *bar);
    let drawing = tag("svg")
        .class("timeline")
        .set("width", "100%")
        .set("height", height.to_string())
        .set("role", "img")
        .set("aria-label", told(voice, timeline))
        .each(&timeline.events, |event| view_event(timeline, *event, height))
        .with(view_today(voice, timeline, height))
        .each((0..).zip(&timeline.bars), bar);
    part("timeline", voice.say("plan-timeline-heading")).with(drawing).with(fine(voice.say("timeline-key")))
}

/// The picture in one text: what happened, today, and when each stretch ends.
fn told(voice: &Voice, timeline: &Timeline) -> String {
    let event = |event: &Event| {
        let title = voice.maybe(&format!("question-{}", event.question.key()), "title").unwrap_or_default();
        voice.say_with("timeline-event", &[("title", title), ("date", voice.date(event.date))])
    };
    let bar = |bar: &Bar| {
        let label = voice.say(&format!("deadline-{}", bar.id.name()));
        voice.say_with("timeline-bar", &[("title", label), ("date", voice.date(bar.to))])
    };
    let today = voice.say_with("timeline-today-told", &[("date", voice.date(timeline.today))]);
    let events = timeline.events.iter().map(event);
    events.chain([today]).chain(timeline.bars.iter().map(bar)).collect::<Vec<_>>().join(" ")
}

fn percent(timeline: &Timeline, date: Date) -> String {
    format!("{}%", timeline.place(date))
}

fn view_event(timeline: &Timeline, event: Event, height: i64) -> Block {
    let place = percent(timeline, event.date);
    let dot = tag("circle").set("cx", place.clone()).set("cy", (HEAD - 12).to_string()).set("r", "4");
    tag("g").class("event").with(view_line(place, HEAD - 8, height)).with(dot)
}

fn view_today(voice: &Voice, timeline: &Timeline, height: i64) -> Block {
    let place = percent(timeline, timeline.today);
    let anchor = anchor(timeline.place(timeline.today));
    let label = tag("text").set("x", place.clone()).set("y", "15").set("text-anchor", anchor);
    tag("g").class("today").with(view_line(place, 22, height)).with(label.with(voice.say("timeline-today")))
}

fn view_line(place: String, top: i64, bottom: i64) -> Block {
    tag("line").set("x1", place.clone()).set("x2", place).set("y1", top.to_string()).set("y2", bottom.to_string())
}

/// A text near an end of the line must not run out of the picture.
const fn anchor(place: i64) -> &'static str {
    match place {
        ..25 => "start",
        25..75 => "middle",
        _ => "end",
    }
}

fn view_bar(voice: &Voice, timeline: &Timeline, top: i64, bar: Bar) -> Block {
    let (from, to) = (timeline.place(bar.from), timeline.place(bar.to));
    let label = voice.say(&format!("timeline-{}", bar.id.name()));
    let latest = bar.latest.map(|latest| view_stretch(top, to, (timeline.place(latest) - to).max(0)).class("maybe"));
    let text = |x: &'static str, below: i64| tag("text").set("x", x).set("y", (top + 13 + below).to_string());
    let text_of_end = |below: i64| text("100%", below).set("text-anchor", "end").with(end(voice, timeline, bar));
    tag("g")
        .class("bar")
        .with(text("0", 0).with(label))
        .with(text_of_end(0).class("bar-end"))
        .with(text_of_end(29).class("bar-end below"))
        .with(view_stretch(top, from, (to - from).max(1)).set("rx", "3"))
        .with(latest)
}

fn view_stretch(top: i64, from: i64, width: i64) -> Block {
    tag("rect")
        .set("x", format!("{from}%"))
        .set("y", (top + 20).to_string())
        .set("width", format!("{width}%"))
        .set("height", "9")
}

/// How the end of a bar is written beside its label: short, with an arrow where the bar goes on beyond the picture.
fn end(voice: &Voice, timeline: &Timeline, bar: Bar) -> String {
    let name = if timeline.is_beyond(bar.to) { "timeline-end-beyond" } else { "timeline-end" };
    voice.say_with(name, &[("date", voice.short_date(bar.to))])
}
