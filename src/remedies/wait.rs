//! Wait, with a day to look again, and keep the case ready.

use crate::ground::Ground;
use crate::message::Message;
use crate::remedies::{claim, messages};

/// What to do while waiting. The last step names the day to look again.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    let mut steps = match ground {
        Ground::CancelAsked => messages(["step-wait-cancel-proof", "step-wait-cancel-check", "step-wait-cancel-shipped"]),
        Ground::ReturnWhenHere => messages(["step-wait-regret-door", "step-wait-regret-unused"]),
        Ground::DisputeWaiting => {
            messages(["step-wait-dispute-open", "step-wait-dispute-check", "step-wait-dispute-silent"])
        }
        Ground::ReturnUnderway => messages(["step-wait-return-number", "step-wait-return-proof"]),
        Ground::AppealWaiting => messages(["step-wait-appeal-nothing", "step-wait-appeal-papers"]),
        Ground::ClaimWaiting => claim::waiting_steps(),
        Ground::Reviewing => messages(["step-wait-dispute-open", "step-wait-review-more"]),
        Ground::RefundUnderway => messages(["step-refund-tab", "step-refund-statement", "step-wait-refund-bonus"]),
        _ => messages(["step-wait-tracking", "step-wait-prepare", "step-wait-promises", "step-wait-film"]),
    };
    steps.push(Message("step-look-again"));
    steps
}
