//! `AliExpress` customer service, when nobody answers or nothing else fits.

use crate::advice::reason::Ground;
use crate::i18n::message_name::Message;

/// How to reach customer service and what to say.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    ["step-support-open", say(ground), "step-support-show", "step-support-record", after(ground)].map(Message).to_vec()
}

fn say(ground: Ground) -> &'static str {
    match ground {
        Ground::CancelUnanswered => "step-support-cancel-unanswered",
        Ground::CancelRefused => "step-support-cancel-refused",
        Ground::DisputeUnanswered => "step-support-dispute-unanswered",
        Ground::RejectedLate | Ground::ReviewLate => "step-support-decision-late",
        Ground::ReturnTooLate => "step-support-return-too-late",
        Ground::ReturnUnbooked => "step-support-return-unbooked",
        Ground::ClosedBySeller => "step-support-closed-by-seller",
        Ground::NotTheMoney => "step-support-not-the-money",
        Ground::RefundLate => "step-support-refund-late",
        Ground::OtherProblem => "step-support-other",
        _ => "step-support-nothing-left",
    }
}

fn after(ground: Ground) -> &'static str {
    match ground {
        Ground::OtherProblem => "step-support-other-after",
        Ground::CancelUnanswered | Ground::CancelRefused => "step-support-cancel-after",
        _ => "step-support-after",
    }
}
