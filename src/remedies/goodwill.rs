//! Ask the seller for goodwill, where nothing obliges anybody.

use crate::ground::Ground;
use crate::message::Message;
use crate::remedies::messages;

/// How to ask.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    match ground {
        Ground::LostGoodwill => {
            messages(["step-goodwill-lost", "step-goodwill-code", "step-goodwill-tone", "step-goodwill-lost-support"])
        }
        _ => messages(["step-goodwill-write", "step-goodwill-offer", "step-goodwill-tone", "step-goodwill-resell"]),
    }
}
