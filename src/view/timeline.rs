//! The time line, drawn: a row for each deadline, the events above, and today through all of them.

use yew::{Html, html};

use crate::calendar::Date;
use crate::timeline::{Bar, Event, Timeline};
use crate::view::voice::Voice;

const HEAD: i64 = 44;
const ROW: i64 = 50;

/// The picture, and the same in words for those who do not see it.
pub fn view_timeline(voice: &Voice, timeline: &Timeline) -> Html {
    let height = HEAD + ROW * i64::try_from(timeline.bars.len()).unwrap_or_default() + 8;
    html! {
        <section data-part="timeline">
            <h2>{ voice.say("plan-timeline-heading") }</h2>
            <svg class="timeline" width="100%" height={height.to_string()} role="img" aria-label={told(voice, timeline)}>
                { for timeline.events.iter().map(|event| view_event(timeline, *event, height)) }
                { view_today(voice, timeline, height) }
                { for (0..).zip(&timeline.bars).map(|(row, bar)| view_bar(voice, timeline, HEAD + ROW * row, *bar)) }
            </svg>
            <p class="fine">{ voice.say("timeline-key") }</p>
        </section>
    }
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

fn view_event(timeline: &Timeline, event: Event, height: i64) -> Html {
    let place = percent(timeline, event.date);
    html! {
        <g class="event">
            <line x1={place.clone()} x2={place.clone()} y1={(HEAD - 8).to_string()} y2={height.to_string()} />
            <circle cx={place} cy={(HEAD - 12).to_string()} r="4" />
        </g>
    }
}

fn view_today(voice: &Voice, timeline: &Timeline, height: i64) -> Html {
    let place = percent(timeline, timeline.today);
    let anchor = anchor(timeline.place(timeline.today));
    html! {
        <g class="today">
            <line x1={place.clone()} x2={place.clone()} y1="22" y2={height.to_string()} />
            <text x={place} y="15" text-anchor={anchor}>{ voice.say("timeline-today") }</text>
        </g>
    }
}

/// A text near an end of the line must not run out of the picture.
const fn anchor(place: i64) -> &'static str {
    match place {
        ..25 => "start",
        25..75 => "middle",
        _ => "end",
    }
}

fn view_bar(voice: &Voice, timeline: &Timeline, top: i64, bar: Bar) -> Html {
    let (from, to) = (timeline.place(bar.from), timeline.place(bar.to));
    let label = voice.say(&format!("timeline-{}", bar.id.name()));
    let bar_top = (top + 20).to_string();
    let latest = bar.latest.map(|latest| {
        let width = (timeline.place(latest) - to).max(0);
        html! { <rect class="maybe" x={format!("{to}%")} y={bar_top.clone()} width={format!("{width}%")} height="9" /> }
    });
    html! {
        <g class="bar">
            <text x="0" y={(top + 13).to_string()}>{ label }</text>
            <text x="100%" y={(top + 13).to_string()} text-anchor="end" class="bar-end">{ end(voice, timeline, bar) }</text>
            <rect x={format!("{from}%")} y={bar_top.clone()} width={format!("{}%", (to - from).max(1))} height="9" rx="3" />
            { for latest }
        </g>
    }
}

/// How the end of a bar is written beside its label: short, with an arrow where the bar goes on beyond the picture.
fn end(voice: &Voice, timeline: &Timeline, bar: Bar) -> String {
    let name = if timeline.is_beyond(bar.to) { "timeline-end-beyond" } else { "timeline-end" };
    voice.say_with(name, &[("date", voice.short_date(bar.to))])
}
