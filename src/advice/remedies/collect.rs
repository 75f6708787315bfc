//! Collect the parcel, or give customs what it asks for.

use crate::advice::remedies::messages;
use crate::i18n::message_name::Message;

/// How to get hold of the parcel in time.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages([
        "step-collect-notice",
        "step-collect-act",
        "step-collect-customs",
        "step-collect-film",
        "step-collect-proof",
        "step-collect-refused",
        "step-collect-seller",
    ])
}
