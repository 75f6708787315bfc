//! Answer what the seller proposes in a dispute: an offer, or closing it.

use crate::advice::remedies::messages;
use crate::i18n::message_name::Message;

/// How to answer an offer.
#[must_use]
pub fn answer_steps() -> Vec<Message> {
    messages([
        "step-offer-read",
        "step-offer-compare",
        "step-offer-final",
        "step-offer-counter",
        "step-offer-return-cost",
        "step-offer-after",
    ])
}

/// How to keep a dispute open.
#[must_use]
pub fn keep_open_steps() -> Vec<Message> {
    messages(["step-keep-do-not-close", "step-keep-reply", "step-keep-in-dispute", "step-keep-report", "step-keep-after"])
}
