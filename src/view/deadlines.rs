//! The days of a plan: what has to happen by when, the nearest first.

use yew::{Html, classes, html};

use crate::calendar::{Date, State, days_between, write_date};
use crate::deadline::Deadline;
use crate::plan::Plan;
use crate::remedies::Action;
use crate::view::voice::Voice;
use crate::words::NONE;

/// The deadlines, and how they are counted.
pub fn view_deadlines(voice: &Voice, plan: &Plan) -> Html {
    if plan.deadlines.is_empty() {
        return Html::default();
    }
    let action = plan.advice.action;
    html! {
        <section data-part="deadlines">
            <h2>{ voice.say("plan-deadlines-heading") }</h2>
            <ol class="deadlines">{ for plan.deadlines.iter().map(|deadline| view_deadline(voice, deadline, action)) }</ol>
            <p class="fine">{ voice.say("plan-countdown") }</p>
            <details class="counted">
                <summary>{ voice.say("plan-counted") }</summary>
                <ul>
                    <li>{ voice.say("plan-pacific") }</li>
                    <li>{ voice.say("plan-business-days") }</li>
                </ul>
            </details>
        </section>
    }
}

/// How many days are left for the recommended remedy, where it has a day of its own.
pub fn view_left(voice: &Voice, plan: &Plan) -> Html {
    let own = plan.deadlines.iter().filter(|deadline| deadline.id.remedy() == Some(plan.advice.action));
    let Some(date) = own.filter_map(|deadline| deadline.date).find(|date| *date >= plan.today) else {
        return Html::default();
    };
    let days = days_between(plan.today, date);
    let urgency = Urgency::of(Some(date), plan.today).name();
    html! {
        <span class={classes!("left", urgency)}>
            <span class="badge">{ voice.say_with("plan-days-left", &[("count", days.to_string())]) }</span>
        </span>
    }
}

/// Whether its note can wait: the day of another remedy, with nothing in doubt about it.
fn is_folded(deadline: &Deadline, action: Action) -> bool {
    let is_of_another = deadline.id.remedy().is_some_and(|remedy| remedy != action);
    is_of_another && deadline.date.is_some() && deadline.state != Some(State::Uncertain)
}

fn view_deadline(voice: &Voice, deadline: &Deadline, action: Action) -> Html {
    let urgency = Urgency::of(deadline.date, voice.today).name();
    let note =
        voice.maybe(&format!("deadline-{}", deadline.id.name()), "note").map(|note| html! { <p class="fine">{ note }</p> });
    let summary = view_summary(voice, deadline);
    html! {
        <li data-deadline={deadline.id.name()} data-latest={deadline.latest.map(write_date)} class={urgency}>
            if is_folded(deadline, action) {
                <details><summary>{ summary }</summary>{ for note }</details>
            } else {
                { summary }
                { for note }
            }
        </li>
    }
}

fn view_summary(voice: &Voice, deadline: &Deadline) -> Html {
    let latest = deadline.latest.map(|latest| {
        html! { <span class="latest">{ voice.say_with("deadline-latest", &[("latest", voice.date(latest))]) }</span> }
    });
    let urgency = Urgency::of(deadline.date, voice.today).name();
    html! {
        <>
            <span class="deadline-day">
                { view_day(voice, deadline.date) }
                { for latest }
                <span class="badge">{ voice.say(&format!("urgency-{urgency}")) }</span>
            </span>
            <span class="deadline-what">{ what(voice, deadline) }</span>
        </>
    }
}

fn view_day(voice: &Voice, date: Option<Date>) -> Html {
    let Some(date) = date else {
        return html! { <span class="when">{ voice.say("deadline-unknown-date") }</span> };
    };
    html! {
        <>
            <time class="when" datetime={write_date(date)}>{ voice.date(date) }</time>
            <span class="left">{ voice.relative(date) }</span>
        </>
    }
}

fn what(voice: &Voice, deadline: &Deadline) -> String {
    let state: &str = deadline.state.map_or(NONE, Into::into);
    voice.say_with(&format!("deadline-{}", deadline.id.name()), &[("state", state.to_owned())])
}

/// How a deadline presses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Urgency {
    Now,
    Soon,
    Calm,
    Unknown,
    Past,
}

impl Urgency {
    fn of(date: Option<Date>, today: Date) -> Self {
        const SOON: i64 = 3;
        match date.map(|date| days_between(today, date)) {
            None => Self::Unknown,
            Some(left) if left < 0 => Self::Past,
            Some(0) => Self::Now,
            Some(left) if left <= SOON => Self::Soon,
            Some(_) => Self::Calm,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Soon => "soon",
            Self::Calm => "calm",
            Self::Unknown => "unknown",
            Self::Past => "past",
        }
    }
}
