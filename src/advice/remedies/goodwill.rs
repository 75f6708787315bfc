//! Ask the seller for goodwill, where nothing obliges anybody.

use crate::advice::reason::Ground;
use crate::advice::remedies::messages;
use crate::i18n::message_name::Message;

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
