//! The id of a saved order.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The id of a saved order. It is random, so two like orders differ, and it reveals no answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OrderId(u64);

/// A text that is no id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnId;

impl OrderId {
    /// The id made of 64 random bits.
    #[must_use]
    pub const fn new(bits: u64) -> Self {
        Self(bits)
    }
}

/// Sixteen hexadecimal digits.
impl fmt::Display for OrderId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
    }
}

impl FromStr for OrderId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 16 || !text.bytes().all(is_digit) {
            return Err(NotAnId);
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| NotAnId)
    }
}

impl TryFrom<String> for OrderId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        text.parse()
    }
}

impl From<OrderId> for String {
    fn from(id: OrderId) -> Self {
        id.to_string()
    }
}

/// The error text of `serde`, which nobody reads.
impl fmt::Display for NotAnId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("id")
    }
}

#[cfg(test)]
mod tests {
    use super::{NotAnId, OrderId};

    #[test]
    fn an_id_is_read_as_it_is_written() {
        for bits in [0, 1, 0xfedc_ba98_7654_3210, u64::MAX] {
            assert_eq!(OrderId::new(bits).to_string().parse(), Ok(OrderId::new(bits)));
        }
    }

    #[test]
    fn other_texts_are_no_ids() {
        for text in ["", "1", "+123456789abcdef", "0123456789ABCDEF", "0123456789abcdef0", "0123456789abcde ", "éééééééé"]
        {
            assert_eq!(text.parse::<OrderId>(), Err(NotAnId), "{text:?}");
        }
    }
}
