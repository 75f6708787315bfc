//! The ways to get the money back, one file a remedy: its window in time and its steps.

pub mod appeal;
pub mod cancel;
pub mod card;
pub mod claim;
pub mod collect;
pub mod dispute;
pub mod goodwill;
pub mod klarna;
pub mod law;
pub mod offer;
pub mod paypal;
pub mod refund;
pub mod return_item;
pub mod section_75;
pub mod seller;
pub mod support;
pub mod wait;

use crate::i18n::message_name::Message;

/// Names messages.
pub(crate) fn messages<const COUNT: usize>(names: [&'static str; COUNT]) -> Vec<Message> {
    names.map(Message).to_vec()
}
