//! The days of a plan: what has to happen by when, the nearest first.

use yew::Html;

use crate::advice::action::Action;
use crate::dates::window::State;
use crate::dates::{Date, days_between, write_date};
use crate::i18n::localizer::Voice;
use crate::i18n::messages::NONE;
use crate::plan::Plan;
use crate::plan::deadlines::Deadline;
use crate::view::html::{Block, all, details, fine, part, tag};

/// The deadlines, and how they are counted.
#[must_use]
pub fn view_deadlines(voice: &Voice, plan: &Plan) -> Option<Block> {
    if plan.deadlines.is_empty() {
        return None;
    }
    let action = plan.advice.action;
    let list = tag("ol").class("deadlines").each(&plan.deadlines, |deadline| view_deadline(voice, deadline, action));
    let counted = ["plan-pacific", "plan-business-days"];
    let counted = tag("ul").each(counted, |name| tag("li").with(voice.say(name)));
    let section = part("deadlines", voice.say("plan-deadlines-heading"))
        .with(list)
        .with(fine(voice.say("plan-countdown")))
        .with(details(voice.say("plan-counted")).class("counted").with(counted));
    Some(section)
}

/// How many days are left for the recommended remedy, where it has a day of its own.
#[must_use]
pub fn view_left(voice: &Voice, plan: &Plan) -> Option<Block> {
    let own = plan.deadlines.iter().filter(|deadline| deadline.id.remedy() == Some(plan.advice.action));
    let date = own.filter_map(|deadline| deadline.date).find(|date| *date >= plan.today)?;
    let days = days_between(plan.today, date);
    let urgency = Urgency::of(Some(date), plan.today).name();
    let badge = tag("span").class("badge").with(voice.say_with("plan-days-left", &[("count", days.to_string())]));
    Some(tag("span").set("class", format!("left {urgency}")).with(badge))
}

/// Whether its note can wait: the day of another remedy, with nothing in doubt about it.
fn is_folded(deadline: &Deadline, action: Action) -> bool {
    let is_of_another = deadline.id.remedy().is_some_and(|remedy| remedy != action);
    is_of_another && deadline.date.is_some() && deadline.state != Some(State::Uncertain)
}

fn view_deadline(voice: &Voice, deadline: &Deadline, action: Action) -> Block {
    let note = voice.maybe(&format!("deadline-{}", deadline.id.name()), "note").map(fine);
    let summary = view_summary(voice, deadline);
    let item = tag("li")
        .set("data-deadline", deadline.id.name())
        .set("data-latest", deadline.latest.map(write_date))
        .class(Urgency::of(deadline.date, voice.today).name());
    if is_folded(deadline, action) { item.with(details(summary).with(note)) } else { item.with(summary).with(note) }
}

fn view_summary(voice: &Voice, deadline: &Deadline) -> Html {
    let latest = |latest| voice.say_with("deadline-latest", &[("latest", voice.date(latest))]);
    let urgency = Urgency::of(deadline.date, voice.today).name();
    let day = tag("span")
        .class("deadline-day")
        .with(view_day(voice, deadline.date))
        .with(deadline.latest.map(|day| tag("span").class("latest").with(latest(day))))
        .with(tag("span").class("badge").with(voice.say(&format!("urgency-{urgency}"))));
    all([day, tag("span").class("deadline-what").with(what(voice, deadline))])
}

fn view_day(voice: &Voice, date: Option<Date>) -> Html {
    let Some(date) = date else {
        return tag("span").class("when").with(voice.say("deadline-unknown-date")).into();
    };
    let day = tag("time").class("when").set("datetime", write_date(date)).with(voice.date(date));
    all([day, tag("span").class("left").with(voice.relative(date))])
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
