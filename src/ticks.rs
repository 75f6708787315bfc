//! What is ticked on one case: steps done and evidence at hand.

use std::collections::BTreeSet;

use crate::message::Message;

/// The names of the messages that are ticked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ticks(BTreeSet<String>);

impl Ticks {
    /// Reads what was stored: names with spaces between. Foreign names are kept and match nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self(text.split_whitespace().take(500).map(str::to_owned).collect())
    }

    /// Writes them, so that `read` gives them back.
    #[must_use]
    pub fn write(&self) -> String {
        self.0.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Sets or takes away a tick.
    pub fn set(&mut self, name: &str, is_done: bool) {
        if is_done {
            self.0.insert(name.to_owned());
        } else {
            self.0.remove(name);
        }
    }

    /// Whether a message is ticked.
    #[must_use]
    pub fn has(&self, message: Message) -> bool {
        self.0.contains(message.0)
    }
}
