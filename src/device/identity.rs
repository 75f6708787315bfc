//! What ticks and calendar entries belong to: a saved order, or the answers of one link.

use std::fmt;

use crate::device::order_id::OrderId;
use crate::link::Link;

/// What ticks and calendar entries belong to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Identity {
    /// A saved order, whatever its answers are.
    Order(OrderId),
    /// All answers of a link that is not saved.
    Answers(AnswersId),
}

/// Stands for all answers of a link, without any of them in clear text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AnswersId(u64);

impl AnswersId {
    /// The same for each day on which the link is opened.
    #[must_use]
    pub fn of(link: &Link) -> Self {
        Self(hash(&link.answers_only().to_string()))
    }
}

impl fmt::Display for AnswersId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Order(id) => id.fmt(out),
            Self::Answers(id) => id.fmt(out),
        }
    }
}

/// The FNV-1a hash. It is the same in every build and on every machine; the standard library's is not.
#[must_use]
pub fn hash(text: &str) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    text.bytes().fold(START, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn the_hash_gives_the_published_values() {
        for (text, value) in [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
        {
            assert_eq!(hash(text), value, "{text}");
        }
    }
}
