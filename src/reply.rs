//! A reply: an answer as a link or a form gives it, read into its type or kept with what is wrong with it.

use strum::IntoStaticStr;

use crate::answers::{Arrived, Confirmed, Day};
use crate::calendar::{Date, read_date, write_date};
use crate::country::Country;
use crate::money::{Amount, Currency};
use crate::question::Question;

/// What is wrong with a given answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Flaw {
    /// Nothing was given.
    Empty,
    /// Not one of the answers.
    NotAnAnswer,
    /// Not written as a day.
    NotADay,
    /// There is no such day.
    NoSuchDay,
    /// An event more than one day ahead of today.
    Future,
    /// The payment is after the day given to this question.
    PaidAfter(Question),
    /// The delivery time ends before the day of shipment.
    DueBeforeShipped,
    /// Not a number.
    NotANumber,
    /// Zero or less.
    NotAboveZero,
    /// More than any order costs.
    TooLarge,
    /// It can be read as two different amounts.
    UnclearNumber,
    /// Not a country of ISO 3166-1.
    UnknownCountry,
    /// Not a currency of ISO 4217.
    UnknownCurrency,
}

/// An answer that a link can hold.
pub trait Value: Sized {
    /// Reads what a link or a form gives.
    fn read(text: &str) -> Result<Self, Flaw>;
    /// Writes it for a link; `read` gives it back.
    fn write(&self) -> String;
    /// Whether it says that the buyer does not know.
    fn is_unknown(&self) -> bool;
    /// The answers that are chosen rather than typed.
    fn choices() -> Vec<String>;
}

/// An answer as it was given: read, or kept with what is wrong with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reply<T> {
    /// It could be read.
    Given(T),
    /// It could not.
    Flawed(String, Flaw),
}

impl<T: Value> Reply<T> {
    /// Reads what was given.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let value = if text.is_empty() { Err(Flaw::Empty) } else { T::read(text) };
        value.map_or_else(|flaw| Self::Flawed(text.to_owned(), flaw), Self::Given)
    }

    /// Writes it as a link does; what could not be read stays as it was given.
    #[must_use]
    pub fn write(&self) -> String {
        match self {
            Self::Given(value) => value.write(),
            Self::Flawed(text, _) => text.clone(),
        }
    }
}

/// How a link writes that the buyer does not know.
pub(crate) const UNKNOWN: &str = "unknown";
const NOT_YET: &str = "not-yet";
const CLOSED: &str = "closed";
const LOST: &str = "lost";

impl Value for Day {
    fn read(text: &str) -> Result<Self, Flaw> {
        match text {
            UNKNOWN => Ok(Self::Unknown),
            _ => read_day(text).map(Self::On),
        }
    }

    fn write(&self) -> String {
        self.known().map_or_else(|| UNKNOWN.to_owned(), write_date)
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn choices() -> Vec<String> {
        vec![UNKNOWN.to_owned()]
    }
}

impl Value for Confirmed {
    fn read(text: &str) -> Result<Self, Flaw> {
        match text {
            NOT_YET => Ok(Self::NotYet),
            CLOSED => Ok(Self::Closed),
            UNKNOWN => Ok(Self::Unknown),
            _ => read_day(text).map(Self::On),
        }
    }

    fn write(&self) -> String {
        match self {
            Self::On(date) => write_date(*date),
            Self::NotYet => NOT_YET.to_owned(),
            Self::Closed => CLOSED.to_owned(),
            Self::Unknown => UNKNOWN.to_owned(),
        }
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn choices() -> Vec<String> {
        [NOT_YET, CLOSED, UNKNOWN].map(str::to_owned).to_vec()
    }
}

impl Value for Arrived {
    fn read(text: &str) -> Result<Self, Flaw> {
        match text {
            NOT_YET => Ok(Self::NotYet),
            LOST => Ok(Self::Lost),
            UNKNOWN => Ok(Self::Unknown),
            _ => read_day(text).map(Self::On),
        }
    }

    fn write(&self) -> String {
        match self {
            Self::On(date) => write_date(*date),
            Self::NotYet => NOT_YET.to_owned(),
            Self::Lost => LOST.to_owned(),
            Self::Unknown => UNKNOWN.to_owned(),
        }
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn choices() -> Vec<String> {
        [NOT_YET, LOST, UNKNOWN].map(str::to_owned).to_vec()
    }
}

impl Value for Country {
    fn read(text: &str) -> Result<Self, Flaw> {
        match text {
            UNKNOWN => Ok(Self::Unknown),
            _ => Self::from_code(text).ok_or(Flaw::UnknownCountry),
        }
    }

    fn write(&self) -> String {
        self.code().unwrap_or(UNKNOWN).to_owned()
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn choices() -> Vec<String> {
        vec![UNKNOWN.to_owned()]
    }
}

impl Value for Amount {
    fn read(text: &str) -> Result<Self, Flaw> {
        Self::from_text(text)
    }

    fn write(&self) -> String {
        self.to_string()
    }

    fn is_unknown(&self) -> bool {
        false
    }

    fn choices() -> Vec<String> {
        Vec::new()
    }
}

impl Value for Currency {
    fn read(text: &str) -> Result<Self, Flaw> {
        Self::from_code(text).ok_or(Flaw::UnknownCurrency)
    }

    fn write(&self) -> String {
        self.code().to_owned()
    }

    fn is_unknown(&self) -> bool {
        false
    }

    fn choices() -> Vec<String> {
        Vec::new()
    }
}

/// Tells a day that does not exist (`2026-02-30`) from a text that is not meant as a day at all.
fn read_day(text: &str) -> Result<Date, Flaw> {
    let looks_like_a_day = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let flaw = if looks_like_a_day { Flaw::NoSuchDay } else { Flaw::NotADay };
    read_date(text).ok_or(flaw)
}
