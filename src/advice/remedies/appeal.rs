//! Answer a rejected dispute so that `AliExpress` decides, and appeal when it decided against the buyer.

use crate::advice::remedies::messages;
use crate::case::{Case, Fact};
use crate::dates::window::Window;
use crate::i18n::message_name::Message;
use crate::policy::figures::Figure;

/// The time for the one appeal.
pub fn window(case: &Case) -> Fact<Window> {
    Ok(case.decided()?.map_or(Window::Unknown, |decided| Window::until(case.after(decided, Figure::Appeal))))
}

/// How to appeal.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages(["step-appeal-read", "step-appeal-open", "step-appeal-new", "step-appeal-proof", "step-appeal-after"])
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
