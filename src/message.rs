//! The name under which the locale file holds a sentence.

/// The name of a message in `locales/*.ftl`. The core names sentences and never holds them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Message(pub &'static str);

/// The messages in their order, each where it comes first.
#[must_use]
pub fn without_repeats(messages: Vec<Message>) -> Vec<Message> {
    let mut seen = Vec::with_capacity(messages.len());
    for message in messages {
        if !seen.contains(&message) {
            seen.push(message);
        }
    }
    seen
}
