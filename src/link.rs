//! The link: answers ⇄ the fragment of the address. The one place that knows the wire form.

use std::fmt;

use strum::IntoEnumIterator;

use crate::answers::Answers;
use crate::calendar::{Date, read_date, write_date};
use crate::case::Trace;
use crate::device::order_id::OrderId;
use crate::question::Question;

/// The version of keys and values that this page writes and reads.
pub const VERSION: &str = "1";

/// All state of the page.
#[derive(Clone, Eq, Debug, Default)]
pub struct Link {
    /// What the buyer said.
    pub answers: Answers,
    /// The day on which a result was shared.
    pub made: Option<Date>,
    /// The day to work the plan out for, instead of today.
    pub today: Option<Date>,
    /// The saved order that the answers belong to. It goes along as the order goes on, and is never shared.
    pub order: Option<OrderId>,
    /// An answer that the buyer wants to change; it is kept until there is a new one.
    pub change: Option<Question>,
    /// The answer that the buyer gave, where the link tries another one in its place.
    pub instead_of: Option<InsteadOf>,
}

/// An answer that a link replaces to show what would follow from another one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InsteadOf {
    /// The question.
    pub question: Question,
    /// The answer that was given to it.
    pub given: String,
}

/// Links that are written alike are the same. Comparing answer by answer would take a page of WebAssembly.
impl PartialEq for Link {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

/// A link of another version, whose keys may mean something else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OtherVersion;

impl Link {
    /// Reads a fragment, with or without its `#`, in any order and encoded or not. Of a repeated key the first counts;
    /// unknown keys are passed over, and so are a bad `made`, `today`, `order`, `change` and `instead-of`.
    pub fn read(fragment: &str) -> Result<Self, OtherVersion> {
        let mut link = Self::default();
        let mut version = None;
        for (key, value) in pairs(fragment.trim_start_matches('#')) {
            match &*key {
                "v" => version = version.or(Some(value)),
                "made" => link.made = link.made.or_else(|| read_date(&value)),
                "today" => link.today = link.today.or_else(|| read_date(&value)),
                "order" => link.order = link.order.or_else(|| value.parse().ok()),
                "change" => link.change = link.change.or_else(|| value.parse().ok()),
                "instead-of" => link.instead_of = link.instead_of.or_else(|| InsteadOf::read(&value)),
                _ => link.give_first(&key, &value),
            }
        }
        if version.is_none_or(|version| version.trim() == VERSION) { Ok(link.checked()) } else { Err(OtherVersion) }
    }

    /// The link with one answer more, or another one.
    #[must_use]
    pub fn with(&self, question: Question, text: &str) -> Self {
        let mut link = self.clone();
        link.answers.give(question, text);
        link.change = None;
        // Another case than the one that was shared.
        link.made = None;
        link.checked()
    }

    /// The link with another answer than the one that was given, to see what would follow.
    #[must_use]
    pub fn trying(&self, question: Question, text: &str) -> Self {
        let given = self.answers.written(question).map(|given| InsteadOf { question, given });
        Self { instead_of: self.instead_of.clone().or(given), ..self.with(question, text) }.checked()
    }

    /// The link with the answer that was given in place of the one that is tried.
    #[must_use]
    pub fn as_given(&self) -> Self {
        let mut link = Self { instead_of: None, ..self.clone() };
        if let Some(InsteadOf { question, given }) = &self.instead_of {
            link.answers.give(*question, given);
        }
        link
    }

    /// The link that asks a question again and keeps all answers until there is a new one.
    #[must_use]
    pub fn changing(&self, question: Question) -> Self {
        Self { change: Some(question), ..self.clone() }
    }

    /// The link without days, question to change and order.
    #[must_use]
    pub fn answers_only(&self) -> Self {
        Self { answers: self.answers.clone(), ..Self::default() }
    }

    /// The link with only the answers that matter: those that were read, and those that come after an open question.
    #[must_use]
    pub fn on_path(&self, path: Trace, open: Option<Question>) -> Self {
        let mut link = self.clone();
        for question in Question::iter() {
            let may_matter = open.is_some_and(|open| question > open);
            if !path.has_read(question) && !may_matter {
                link.answers.withdraw(question);
            }
        }
        link.checked()
    }

    /// The link without `instead_of`, if that names no other answer than the link holds.
    fn checked(mut self) -> Self {
        let is_tried = |other: &InsteadOf| {
            let tried = self.answers.written(other.question);
            tried.is_some_and(|tried| tried != other.given) && other.is_answer(&self.answers)
        };
        if !self.instead_of.as_ref().is_some_and(is_tried) {
            self.instead_of = None;
        }
        self
    }

    fn give_first(&mut self, key: &str, value: &str) {
        if let Ok(question) = key.parse::<Question>()
            && self.answers.written(question).is_none()
        {
            self.answers.give(question, value);
        }
    }
}

/// The canonical form, with its `#`: the version, then what was answered in the order of the questions.
impl fmt::Display for Link {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#v={VERSION}")?;
        for question in Question::iter() {
            if let Some(text) = self.answers.written(question) {
                write_pair(out, question.key(), &text)?;
            }
        }
        for (key, day) in [("made", self.made), ("today", self.today)] {
            if let Some(day) = day {
                write_pair(out, key, &write_date(day))?;
            }
        }
        if let Some(order) = self.order {
            write_pair(out, "order", &order.to_string())?;
        }
        if let Some(question) = self.change {
            write_pair(out, "change", question.key())?;
        }
        self.instead_of.as_ref().map_or(Ok(()), |other| write!(out, "&instead-of={}:{}", other.question.key(), other.given))
    }
}

impl InsteadOf {
    /// Reads `QUESTION:ANSWER`.
    fn read(text: &str) -> Option<Self> {
        let (question, given) = text.split_once(':')?;
        Some(Self { question: question.parse().ok()?, given: given.to_owned() })
    }

    /// Whether the question could be answered so: by a choice or a day, never by a text of somebody's own.
    fn is_answer(&self, said: &Answers) -> bool {
        let mut answers = said.clone();
        answers.give(self.question, &self.given);
        self.question.choices(said).contains(&self.given) || answers.date(self.question).is_some()
    }
}

/// The keys and values of a text such as `a=1&b=2`, decoded.
pub fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    form_urlencoded::parse(text.as_bytes()).into_owned()
}

/// Whether a fragment holds a key that no link of this version has.
#[must_use]
pub fn has_unknown_keys(fragment: &str) -> bool {
    let is_known = |key: &str| {
        matches!(key, "" | "v" | "made" | "today" | "order" | "change" | "instead-of") || key.parse::<Question>().is_ok()
    };
    pairs(fragment.trim_start_matches('#')).any(|(key, _)| !is_known(&key))
}

/// A fragment without its order. Saving an order only adds that: the page is the same, and its reader stays in place.
#[must_use]
pub fn without_order(fragment: &str) -> String {
    fragment.split('&').filter(|pair| !pair.starts_with("order=")).collect::<Vec<_>>().join("&")
}

/// A text as a key or a value, or as a part of an address.
#[must_use]
pub fn encoded(text: &str) -> String {
    let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    // In an address of any kind but a query, a plus sign is a plus sign.
    encoded.replace('+', "%20")
}

fn write_pair(out: &mut fmt::Formatter<'_>, key: &str, value: &str) -> fmt::Result {
    write!(out, "&{key}={}", encoded(value))
}
