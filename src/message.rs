//! The name under which the locale file holds a sentence.

/// The name of a message in `locales/*.ftl`. The core names sentences and never holds them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Message(pub &'static str);
