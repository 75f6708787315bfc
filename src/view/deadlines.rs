//! The days of a plan: what has to happen by when, the advised step's own day first.

use yew::Html;

use crate::calendar::{Date, Distance, State, Window, write_date};
use crate::deadline::Deadline;
use crate::plan::Plan;
use crate::remedies::Action;
use crate::urgency::Urgency;
use crate::view::block::{Block, all, details, fine, part, tag};
use crate::view::voice::Voice;

/// The deadlines, and how they are counted.
#[must_use]
pub fn view_deadlines(voice: &Voice, plan: &Plan) -> Option<Block> {
    let action = plan.advice.action;
    if plan.deadlines.is_empty() && plan.advice.look_again.is_none() {
        return None;
    }
    let (own, others) = plan.deadlines.split_at(plan.own_deadline().iter().len());
    let list = tag("ol")
        .class("deadlines")
        .each(own, |deadline| view_deadline(voice, deadline, action))
        .with(plan.advice.look_again.map(|date| view_look_again(voice, date)))
        .each(others, |deadline| view_deadline(voice, deadline, action));
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
    let date = plan.own_deadline().filter(|deadline| deadline.state.is_some())?.date?;
    let urgency = Urgency::of(date, plan.today);
    // A window in doubt has no days left that anybody could count: it is tried today.
    let left = match plan.urgency() {
        Some(_) => voice.say_distance("plan-days-left", Distance::between(plan.today, date)),
        None => voice.say("urgency-now"),
    };
    let badge = tag("span").class("badge").with(left);
    Some(tag("span").set("class", format!("left {}", look(Some(urgency)))).with(badge))
}

/// The day to look again: the first of all where the advised remedy has no day of its own.
fn view_look_again(voice: &Voice, date: Date) -> Block {
    let urgency = look(Some(Urgency::of(date, voice.today)));
    let day = tag("span").class("deadline-day").with(view_day(voice, date)).with(view_badge(voice, urgency));
    let what = tag("span").class("deadline-what").with(voice.say("deadline-look-again"));
    tag("li").set("data-look-again", write_date(date)).class(urgency).with(all([day, what]))
}

/// Whether its note can wait: the day of another remedy, with nothing in doubt about it.
fn is_folded(deadline: &Deadline, action: Action) -> bool {
    let is_of_another = deadline.id.remedy().is_some_and(|remedy| remedy != action);
    is_of_another && deadline.date.is_some() && deadline.state != Some(State::Uncertain)
}

fn view_deadline(voice: &Voice, deadline: &Deadline, action: Action) -> Block {
    let own = [("state", state(deadline).to_owned())];
    let note = voice.maybe_with(&format!("deadline-{}", deadline.id.name()), "note", &own).map(fine);
    let summary = view_summary(voice, deadline);
    let item = tag("li")
        .set("data-deadline", deadline.id.name())
        .set("data-latest", deadline.latest.map(write_date))
        .class(look(urgency(voice, deadline)));
    if is_folded(deadline, action) { item.with(details(summary).with(note)) } else { item.with(summary).with(note) }
}

fn view_summary(voice: &Voice, deadline: &Deadline) -> Html {
    let own = |latest| [("latest", voice.date(latest)), ("state", state(deadline).to_owned())];
    let latest = |latest| voice.say_with("deadline-latest", &own(latest));
    let day = tag("span")
        .class("deadline-day")
        .with(deadline.date.map_or_else(|| view_no_day(voice, deadline), |date| view_day(voice, date)))
        .with(deadline.latest.map(|day| tag("span").class("latest").with(latest(day))))
        .with(view_badge(voice, look(urgency(voice, deadline))));
    all([day, tag("span").class("deadline-what").with(what(voice, deadline))])
}

fn view_badge(voice: &Voice, look: &str) -> Block {
    tag("span").class("badge").with(voice.say(&format!("urgency-{look}")))
}

fn view_no_day(voice: &Voice, deadline: &Deadline) -> Html {
    let own = [("state", state(deadline).to_owned())];
    tag("span").class("when").with(voice.say_with("deadline-unknown-date", &own)).into()
}

fn view_day(voice: &Voice, date: Date) -> Html {
    let day = tag("time").class("when").set("datetime", write_date(date)).with(voice.date(date));
    all([day, tag("span").class("left").with(voice.relative(date))])
}

fn what(voice: &Voice, deadline: &Deadline) -> String {
    voice.say_with(&format!("deadline-{}", deadline.id.name()), &[("state", state(deadline).to_owned())])
}

/// Where a deadline stands, in more detail than its window's state: a day that is missing is not a day in doubt.
fn state(deadline: &Deadline) -> &'static str {
    match (deadline.window, deadline.date, deadline.state) {
        (Some(Window::Shut), ..) => "shut",
        (_, None, _) => "unknown",
        (_, Some(_), Some(state)) => state.into(),
        (_, Some(_), None) => "wait",
    }
}

/// How soon a deadline comes; none where its day is not known.
fn urgency(voice: &Voice, deadline: &Deadline) -> Option<Urgency> {
    let date = deadline.date.map(|date| Urgency::of(date, voice.today));
    date.or_else(|| (deadline.state == Some(State::Closed)).then_some(Urgency::Past))
}

/// The class and the badge of a day.
const fn look(urgency: Option<Urgency>) -> &'static str {
    match urgency {
        None => "unknown",
        Some(Urgency::Past) => "past",
        Some(Urgency::Today) => "now",
        Some(Urgency::Tomorrow | Urgency::Soon) => "soon",
        Some(Urgency::Calm) => "calm",
    }
}
