//! Links that say when they were made, and what has changed since.

use crate::advice::action::Action;
use crate::case::Case;
use crate::case::link::Link;
use crate::dates::window::State;
use crate::dates::{Date, days_between};
use crate::plan::deadlines::{Deadline, DeadlineId};
use crate::plan::{Plan, plan};

/// What has changed since a link was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Since {
    /// The day on which it was made.
    pub made: Date,
    /// What has changed, the advice first; nothing, if it is empty.
    pub changes: Vec<Change>,
}

/// Something that is not as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// The advice is another one.
    Advice {
        /// The remedy recommended then.
        before: Action,
        /// The remedy recommended now.
        now: Action,
    },
    /// The first day for a dispute has come.
    Opened {
        /// That day.
        date: Date,
    },
    /// A day that was ahead is over.
    Passed {
        /// What it was for.
        id: DeadlineId,
        /// The day.
        date: Date,
    },
    /// A day that was ahead is over, but what it was for may still work.
    Doubtful {
        /// What it was for.
        id: DeadlineId,
        /// The day.
        date: Date,
    },
    /// A day that was far off is near.
    Near {
        /// What it is for.
        id: DeadlineId,
        /// The day.
        date: Date,
    },
}

/// How many days ahead is near.
const NEAR: i64 = 7;

/// The link to share on a day.
#[must_use]
pub fn shared(link: &Link, today: Date) -> Link {
    Link { made: Some(today), change: None, ..link.clone() }
}

/// What has changed since the link was made; none if it does not say, or if that day is not over. `link` is the one that
/// was opened, with the answers that matter no more: they mattered then.
#[must_use]
pub fn since(link: &Link, now: &Plan) -> Option<Since> {
    let made = link.made.filter(|made| *made < now.today)?;
    // Answers that were given later, or changed, may have had no plan then: there is nothing to compare.
    let then = plan(&Case::new(&link.answers, made)).ok()?;
    let (before, action) = (then.advice.action, now.advice.action);
    let advice = (before != action).then_some(Change::Advice { before, now: action });
    let ahead = then.deadlines.iter().filter(|deadline| deadline.date.is_some_and(|date| date >= made));
    let days = ahead.filter_map(|deadline| change(deadline, &then, now));
    Some(Since { made, changes: advice.into_iter().chain(days).collect() })
}

fn change(then: &Deadline, plan_then: &Plan, plan_now: &Plan) -> Option<Change> {
    let (id, date) = (then.id, then.date?);
    let Some(now) = plan_now.deadlines.iter().find(|now| now.id == id) else {
        return match id {
            DeadlineId::DisputeOpens => Some(Change::Opened { date }),
            _ => (date < plan_now.today).then_some(Change::Passed { id, date }),
        };
    };
    let now_date = now.date?;
    if is_in_doubt(now) {
        return (!is_in_doubt(then)).then_some(Change::Doubtful { id, date });
    }
    if now_date < plan_now.today {
        return Some(Change::Passed { id, date: now_date });
    }
    let is_near = |plan: &Plan, date| days_between(plan.today, date) <= NEAR;
    (is_near(plan_now, now_date) && !is_near(plan_then, date)).then_some(Change::Near { id, date: now_date })
}

fn is_in_doubt(deadline: &Deadline) -> bool {
    deadline.state == Some(State::Uncertain)
}
