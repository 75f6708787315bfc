//! Send the proof that `AliExpress` asks for in a dispute, while its countdown runs.

use crate::calendar::Window;
use crate::case::{Case, Fact};
use crate::message::Message;
use crate::remedies::messages;

/// Up to the last day of the countdown on the dispute page. No source names its length.
pub fn window(case: &Case) -> Fact<Window> {
    Ok(case.respond_by()?.map_or(Window::Unknown, Window::until))
}

/// How to answer.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages([
        "step-evidence-read",
        "step-evidence-gather",
        "step-evidence-number",
        "step-evidence-send",
        "step-evidence-open",
        "step-evidence-after",
    ])
}
