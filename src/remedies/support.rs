//! `AliExpress` customer service, when nobody answers or nothing else fits.

use crate::ground::Ground;
use crate::message::Message;
use crate::remedies::claim::refused_steps;

/// How to reach customer service and what to say.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    let first = before(ground);
    let rest = ["step-support-open", say(ground), "step-support-show", "step-support-record", after(ground)];
    first.into_iter().chain(rest.map(Message)).collect()
}

/// What comes before customer service.
fn before(ground: Ground) -> Vec<Message> {
    match ground {
        Ground::ClaimRefused => refused_steps(),
        Ground::EvidenceLate => vec![Message("step-support-evidence-send")],
        Ground::ReturnStuck => vec![Message("step-support-stuck-proof")],
        Ground::ChargedTwice => vec![Message("step-support-twice-look")],
        _ => Vec::new(),
    }
}

fn say(ground: Ground) -> &'static str {
    match ground {
        Ground::CancelUnanswered => "step-support-cancel-unanswered",
        Ground::CancelRefused => "step-support-cancel-refused",
        Ground::DisputeUnanswered => "step-support-dispute-unanswered",
        Ground::RejectedLate | Ground::ReviewLate => "step-support-decision-late",
        Ground::EvidenceLate => "step-support-evidence-late",
        Ground::ReturnTooLate => "step-support-return-too-late",
        Ground::ReturnStuck => "step-support-return-stuck",
        Ground::ReturnUnbooked => "step-support-return-unbooked",
        Ground::ReturnLost => "step-support-return-lost",
        Ground::AppealUnanswered => "step-support-appeal-unanswered",
        Ground::ClosedBySeller => "step-support-closed-by-seller",
        Ground::NotTheMoney => "step-support-not-the-money",
        Ground::NotShown => "step-support-not-shown",
        Ground::RefundLate => "step-support-refund-late",
        Ground::OtherProblem => "step-support-other",
        Ground::AccountBlocked => "step-support-account-blocked",
        Ground::ChargedTwice => "step-support-charged-twice",
        _ => "step-support-nothing-left",
    }
}

fn after(ground: Ground) -> &'static str {
    match ground {
        Ground::OtherProblem => "step-support-other-after",
        Ground::CancelUnanswered | Ground::CancelRefused => "step-support-cancel-after",
        Ground::ReturnStuck => "step-support-stuck-after",
        Ground::AccountBlocked => "step-support-account-after",
        Ground::ChargedTwice => "step-support-twice-after",
        _ => "step-support-after",
    }
}
