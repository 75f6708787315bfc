//! Write to the seller first: the amicable way, while there is time for it.

use crate::calendar::{Date, Window, days_between, minus_days};
use crate::case::{Case, Fact};
use crate::figures::{CalendarDays, Figure};
use crate::ground::Ground;
use crate::message::Message;
use crate::remedies::messages;

/// Whether enough days are left in the dispute's window to write first.
#[must_use]
pub fn has_time(case: &Case, dispute: Window) -> bool {
    let needed = i64::from(case.days(CalendarDays::SELLER_FIRST));
    dispute.act_by().is_some_and(|last| days_between(case.today(), last) >= needed)
}

/// The day to look again after writing, by which the letter asks for an answer: sooner where the time for a dispute ends
/// soon after it.
#[must_use]
pub fn look_again(case: &Case, dispute: Option<Window>) -> Date {
    let answered = case.after(case.today(), Figure::SellerAnswer);
    let reserve = u64::from(case.days(CalendarDays::DISPUTE_RESERVE));
    let last_day = dispute.and_then(Window::act_by);
    last_day.map_or(answered, |last| answered.min(minus_days(last, reserve)))
}

/// Whether asking the seller still comes first when the buyer only regrets.
pub fn is_first_for_regret(case: &Case) -> Fact<bool> {
    Ok(case.delivered()?.is_none_or(|delivered| case.is_within(delivered, Figure::SellerReturn)))
}

/// How to write.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    match ground {
        Ground::AskReturn | Ground::RegretMessage => messages([
            "step-seller-open",
            "step-seller-regret",
            "step-seller-tone",
            "step-seller-cost",
            "step-seller-regret-next",
        ]),
        Ground::EarlyMessage => messages([
            "step-seller-open",
            "step-seller-ask",
            "step-seller-tone",
            "step-seller-proof",
            "step-seller-early-next",
        ]),
        _ => messages(["step-seller-open", "step-seller-ask", "step-seller-tone", "step-seller-proof", "step-seller-next"]),
    }
}
