//! The name under which the locale file holds a sentence.

/// The name of a message in `locales/*.ftl`. The core names sentences and never holds them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Message(pub &'static str);

/// A list with room for as many as a plan lists, so that it is made once.
#[must_use]
pub fn list() -> Vec<Message> {
    Vec::with_capacity(24)
}

/// The messages in their order, each where it comes first.
#[must_use]
pub fn without_repeats(mut messages: Vec<Message>) -> Vec<Message> {
    let mut kept = 0;
    for place in 0..messages.len() {
        if !messages[..kept].contains(&messages[place]) {
            messages.swap(kept, place);
            kept += 1;
        }
    }
    messages.truncate(kept);
    messages
}
