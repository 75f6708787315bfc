//! What a time line shows: the events of the case, its windows, and today, on one scale of days.

use strum::IntoEnumIterator;

use crate::case::link::Link;
use crate::case::question::Question;
use crate::dates::window::Window;
use crate::dates::{Date, days_between, minus_days, plus_days};
use crate::plan::Plan;
use crate::plan::deadlines::{Deadline, DeadlineId};
use crate::sorted::sorted;

/// A time line: days from `first` to `last`, both included, with today between them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timeline {
    /// The first day drawn.
    pub first: Date,
    /// The last day drawn; what lies beyond is drawn as going on.
    pub last: Date,
    /// The day that the plan is worked out for.
    pub today: Date,
    /// What has happened, in order.
    pub events: Vec<Event>,
    /// What can be used or is waited for, as the plan lists it.
    pub bars: Vec<Bar>,
}

/// Something that happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Event {
    /// The question that it answers.
    pub question: Question,
    /// When.
    pub date: Date,
}

/// A stretch of days that ends with a deadline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bar {
    /// The deadline.
    pub id: DeadlineId,
    /// The first day.
    pub from: Date,
    /// The day to act by, or the day that a wait usually ends.
    pub to: Date,
    /// The latest day, where it is later.
    pub latest: Option<Date>,
}

/// Days shown before the first event and after the last near deadline, for air.
const MARGIN: u64 = 2;
/// A deadline farther ahead than this is drawn as going on, since it would press the near ones together.
const FAR: i64 = 75;
/// An event longer ago than this does not stretch the line.
const LONG_AGO: i64 = 60;

/// The time line of a plan; none if it has no deadline with a day.
#[must_use]
pub fn timeline(link: &Link, plan: &Plan) -> Option<Timeline> {
    let today = plan.today;
    let events = events(link, plan);
    let start = events.iter().map(|event| event.date).filter(|date| days_between(*date, today) <= LONG_AGO).min();
    let first = minus_days(start.unwrap_or(today).min(today), MARGIN);
    let bars: Vec<Bar> = plan.deadlines.iter().filter_map(|deadline| bar(deadline, first, today)).collect();
    let near = |date: &Date| (0..=FAR).contains(&days_between(today, *date));
    let ends = bars.iter().flat_map(|bar| [Some(bar.to), bar.latest]).flatten().filter(near);
    let last = plus_days(ends.max().unwrap_or(today).max(plus_days(today, 14)), MARGIN);
    if bars.is_empty() { None } else { Some(Timeline { first, last, today, events, bars }) }
}

impl Timeline {
    /// Where the middle of a day stands, in hundredths of the line; days beyond its ends stand at them.
    #[must_use]
    pub fn place(&self, date: Date) -> i64 {
        let whole = days_between(self.first, self.last) + 1;
        let day = days_between(self.first, date.clamp(self.first, self.last));
        (day * 2 + 1) * 50 / whole
    }

    /// Whether a day lies beyond the end of the line.
    #[must_use]
    pub fn is_beyond(&self, date: Date) -> bool {
        date > self.last
    }
}

fn events(link: &Link, plan: &Plan) -> Vec<Event> {
    let on_path = Question::iter().filter(|question| plan.path.has_read(*question) && !question.may_be_ahead());
    let dated = on_path.filter_map(|question| link.answers.date(question).map(|date| Event { question, date }));
    sorted(dated, |event| event.date)
}

/// A window from the day that it opens, or a wait from today; a day that is over is no bar.
fn bar(deadline: &Deadline, first: Date, today: Date) -> Option<Bar> {
    let date = deadline.date?;
    if deadline.id == DeadlineId::DisputeOpens {
        return None;
    }
    let (from, to, latest) = match deadline.window {
        Some(Window::Dated { opens, act_by, give_up }) => (opens.unwrap_or(first), act_by, give_up),
        Some(Window::From(opens)) => (opens, date, None),
        Some(Window::Always | Window::Unknown | Window::Shut) => return None,
        None => (today.min(date), date, deadline.latest),
    };
    let latest = latest.filter(|latest| *latest > to);
    let is_over = latest.unwrap_or(to) < first;
    if is_over { None } else { Some(Bar { id: deadline.id, from: from.max(first), to, latest }) }
}
