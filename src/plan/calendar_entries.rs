//! What of a plan belongs in a calendar, and under which identity, so that a later file brings the same entries again.

use std::fmt;

use strum::IntoEnumIterator;

use crate::case::link::Link;
use crate::case::question::Question;
use crate::dates::Date;
use crate::plan::Plan;
use crate::plan::deadlines::DeadlineId;
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

/// What tells one order from another: the same on every day, and whatever is said about the order later.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct CaseId(u64);

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

impl CaseId {
    /// The identity of a link's order.
    #[must_use]
    pub fn of(link: &Link) -> Self {
        let mut order = Link { answers: link.answers.clone(), ..Link::default() };
        for question in Question::iter().filter(|question| !tells_apart(*question)) {
            order.answers.withdraw(question);
        }
        Self(fnv_1a(order.to_string().as_bytes()))
    }
}

/// Without any answer in clear text: sixteen hexadecimal digits.
impl fmt::Display for CaseId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
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

/// What went wrong and the days of the order. What the seller said, where the parcel is and the like are left out: they
/// change while the order stays the same, and some are only asked for on some days.
const fn tells_apart(question: Question) -> bool {
    match question {
        Question::Stage
        | Question::Problem
        | Question::Asked
        | Question::Shipped
        | Question::Due
        | Question::Delivered
        | Question::Opened
        | Question::Agreed
        | Question::Decided
        | Question::Approved
        | Question::Paid => true,
        Question::Cancel
        | Question::Tracking
        | Question::Confirmed
        | Question::Item
        | Question::FreeReturn
        | Question::SellerIn
        | Question::Seller
        | Question::Dispute
        | Question::Arrived
        | Question::To
        | Question::Tier
        | Question::Pay
        | Question::Country
        | Question::Amount
        | Question::Currency => false,
    }
}

/// The hash of Fowler, Noll and Vo, which is the same in every build and on every machine; the standard library's is not.
fn fnv_1a(bytes: &[u8]) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    bytes.iter().fold(START, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::fnv_1a;

    #[test]
    fn the_hash_gives_the_published_values() {
        for (text, hash) in [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)] {
            assert_eq!(fnv_1a(text.as_bytes()), hash, "{text}");
        }
    }
}
