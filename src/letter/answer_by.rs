//! The days that letters name.

use crate::advice::Advice;
use crate::calendar::{self, Date};
use crate::figures::Figure;
use crate::remedies::Action;

/// The day by which the letters of a plan ask for an answer: the day on which the plan goes on without one. Only a plan that
/// writes to the seller has it. Other letters name a number of days or no time, because they may be sent on a later day.
#[must_use]
pub fn answer_by(advice: &Advice) -> Option<Date> {
    let writes_to_seller = advice.action == Action::MessageSeller || advice.beside == Some(Action::MessageSeller);
    advice.look_again.filter(|_| writes_to_seller)
}

/// The last day of the further period that a buyer sets for a late delivery. The law names no length; this is as long as it
/// gives a seller to pay.
#[must_use]
pub fn further_period_ends(today: Date) -> Date {
    calendar::after(today, Figure::LegalRefund.record().quantity)
}
