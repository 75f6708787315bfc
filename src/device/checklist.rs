//! What is ticked in a plan: steps done and evidence at hand.

use serde::{Deserialize, Serialize};

use crate::message::Message;

/// The names of the messages that are ticked. Names that no plan has are kept and match nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Checklist(Vec<String>);

/// Stored data may be of any size. A plan lists some 40 messages.
const MOST_TICKS: usize = 500;
const LONGEST_NAME: usize = 80;

impl Checklist {
    /// Reads names with spaces between.
    #[must_use]
    pub fn read(text: &str) -> Self {
        text.split_whitespace().map(str::to_owned).collect::<Vec<_>>().into()
    }

    /// Writes them, so that `read` returns them.
    #[must_use]
    pub fn write(&self) -> String {
        self.0.join(" ")
    }

    /// Sets or removes a tick.
    pub fn set(&mut self, name: &str, is_done: bool) {
        self.0.retain(|ticked| ticked != name);
        if is_done {
            self.0.push(name.to_owned());
        }
    }

    /// Adds the ticks of another list.
    pub fn add(&mut self, other: &Self) {
        for name in &other.0 {
            self.set(name, true);
        }
    }

    /// Whether a message is ticked.
    #[must_use]
    pub fn has(&self, message: Message) -> bool {
        self.0.iter().any(|ticked| ticked == message.0)
    }

    /// Whether nothing is ticked.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<String>> for Checklist {
    fn from(mut names: Vec<String>) -> Self {
        names.retain(|name| !name.is_empty() && name.len() <= LONGEST_NAME && !name.contains(char::is_whitespace));
        names.truncate(MOST_TICKS);
        Self(names)
    }
}

impl From<Checklist> for Vec<String> {
    fn from(checklist: Checklist) -> Self {
        checklist.0
    }
}
