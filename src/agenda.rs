//! What of a plan belongs in a calendar, and which of these days comes first for the buyer.

use crate::calendar::Date;
use crate::deadline::DeadlineId;
use crate::plan::Plan;
use crate::sorted::sorted;

/// What a day in the calendar is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Occasion {
    /// A deadline of the plan.
    Deadline(DeadlineId),
    /// The next day to look at the order and at the plan again.
    LookAgain,
}

/// A day for the calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// What it is for.
    pub occasion: Occasion,
    /// The day.
    pub date: Date,
    /// The latest day, where a range is shown.
    pub latest: Option<Date>,
}

impl Occasion {
    /// The name in an entry's identity.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Deadline(id) => id.name(),
            Self::LookAgain => "look-again",
        }
    }
}

/// Every day that is still to come, today included, the nearest first: all dated deadlines, and the day to look again.
#[must_use]
pub fn agenda(plan: &Plan) -> Vec<Entry> {
    let dated = plan.deadlines.iter().filter_map(|deadline| {
        let date = deadline.date?;
        Some(Entry { occasion: Occasion::Deadline(deadline.id), date, latest: deadline.latest })
    });
    let again = plan.advice.look_again.map(|date| Entry { occasion: Occasion::LookAgain, date, latest: None });
    sorted(dated.chain(again).filter(|entry| entry.date >= plan.today), |entry| entry.date)
}

/// The plan's next day, and what it is for.
#[must_use]
pub fn next_entry(plan: &Plan) -> Option<Entry> {
    let occasion = plan.own_deadline().map_or(Occasion::LookAgain, |deadline| Occasion::Deadline(deadline.id));
    plan.next_day().map(|date| Entry { occasion, date, latest: None })
}
