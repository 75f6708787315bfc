//! Write to the seller first: the amicable way, while there is time for it.

use crate::advice::reason::Ground;
use crate::advice::remedies::messages;
use crate::case::{Case, Fact};
use crate::dates::window::Window;
use crate::dates::{Date, days_between, minus_days, plus_days};
use crate::i18n::message_name::Message;
use crate::policy::figures::Figure;

/// Whether enough days are left in the dispute's window to write first.
#[must_use]
pub fn has_time(case: &Case, dispute: Window) -> bool {
    let needed = i64::from(case.count(Figure::SellerFirst));
    dispute.act_by().is_some_and(|last| days_between(case.today(), last) >= needed)
}

/// The first day on which there is no time left to wait for the seller.
#[must_use]
pub fn wait_ends(case: &Case, dispute: Window) -> Option<Date> {
    let needed = u64::from(case.count(Figure::SellerFirst));
    dispute.act_by().map(|last| plus_days(minus_days(last, needed), 1))
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
