//! What is ticked on one case: steps done and evidence at hand.

use crate::i18n::message_name::Message;

/// The names of the messages that are ticked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ticks(Vec<String>);

impl Ticks {
    /// Reads what was stored: names with spaces between. Foreign names are kept and match nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self(text.split_whitespace().take(500).map(str::to_owned).collect())
    }

    /// Writes them, so that `read` gives them back.
    #[must_use]
    pub fn write(&self) -> String {
        self.0.join(" ")
    }

    /// Sets or takes away a tick.
    pub fn set(&mut self, name: &str, is_done: bool) {
        self.0.retain(|ticked| ticked != name);
        if is_done {
            self.0.push(name.to_owned());
        }
    }

    /// Whether a message is ticked.
    #[must_use]
    pub fn has(&self, message: Message) -> bool {
        self.0.iter().any(|ticked| ticked == message.0)
    }
}
