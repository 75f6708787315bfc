//! Answer a rejected dispute so that `AliExpress` decides, and appeal when it decided against the buyer.

use crate::calendar::Window;
use crate::case::{Case, Fact};
use crate::figures::Figure;
use crate::ground::Ground;
use crate::message::Message;
use crate::remedies::messages;

/// The time for the one appeal.
pub fn window(case: &Case) -> Fact<Window> {
    Ok(case.decided()?.map_or(Window::Unknown, |decided| Window::until(case.after(decided, Figure::Appeal))))
}

/// How to appeal.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    let first = (ground == Ground::AppealPart).then_some(Message("step-appeal-part"));
    let rest =
        messages(["step-appeal-read", "step-appeal-open", "step-appeal-new", "step-appeal-proof", "step-appeal-after"]);
    first.into_iter().chain(rest).collect()
}

/// How to answer a rejection.
#[must_use]
pub fn escalate_steps() -> Vec<Message> {
    messages([
        "step-escalate-read",
        "step-escalate-answer",
        "step-escalate-proof",
        "step-escalate-button",
        "step-escalate-after",
    ])
}
