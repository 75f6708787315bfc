//! Collect the parcel, or give customs what it asks for.

use crate::message::Message;
use crate::remedies::messages;

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
