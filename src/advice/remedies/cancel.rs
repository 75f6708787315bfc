//! Cancel an order that was not sent.

use crate::advice::remedies::messages;
use crate::case::{Case, Fact};
use crate::dates::window::Window;
use crate::i18n::message_name::Message;
use crate::policy::figures::Figure;

/// Best in the first days; no day is known after which it is given up, for it works until a valid tracking number is on
/// the order.
pub fn window(case: &Case) -> Fact<Window> {
    Ok(case.paid()?.map_or(Window::Unknown, |paid| Window::Dated {
        opens: None,
        act_by: case.after(paid, Figure::CancelWindow),
        give_up: None,
    }))
}

/// How to cancel.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages([
        "step-cancel-open",
        "step-cancel-request",
        "step-cancel-reason",
        "step-cancel-proof",
        "step-cancel-answer",
        "step-cancel-countdown",
    ])
}
