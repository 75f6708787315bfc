//! Check a demand of customs or the carrier before paying it: is it genuine, was it paid at checkout, is it worth it?

use crate::message::Message;
use crate::remedies::messages;

/// How to check it.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages([
        "step-charges-genuine",
        "step-charges-term",
        "step-charges-paid",
        "step-charges-worth",
        "step-charges-refuse",
        "step-charges-proof",
        "step-charges-next",
    ])
}
