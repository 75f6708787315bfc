//! Klarna's buyer protection.

use crate::advice::remedies::messages;
use crate::case::{Case, Fact};
use crate::dates::window::Window;
use crate::i18n::message_name::Message;
use crate::policy::figures::Figure;

/// From the payment on. No source names a last day: both days are our own reading.
pub fn window(case: &Case) -> Fact<Window> {
    Ok(case.paid()?.map_or(Window::Unknown, |paid| Window::Dated {
        opens: None,
        act_by: case.after(paid, Figure::Klarna),
        give_up: Some(case.after(paid, Figure::KlarnaLatest)),
    }))
}

/// How to claim.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages(["step-klarna-contact", "step-klarna-report", "step-klarna-text", "step-klarna-answer", "step-claim-freeze"])
}
