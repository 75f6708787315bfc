//! The link: answers ⇄ the fragment of the address. The one place that knows the wire form.

use std::fmt;

use strum::IntoEnumIterator;

use crate::case::Trace;
use crate::case::answers::Answers;
use crate::case::question::Question;
use crate::dates::{Date, read_date, write_date};

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
    /// An answer that the buyer wants to change; it is kept until there is a new one.
    pub change: Option<Question>,
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
    /// unknown keys are passed over, and so are a bad `made`, `today` and `change`.
    pub fn read(fragment: &str) -> Result<Self, OtherVersion> {
        let mut link = Self::default();
        let mut version = None;
        for (key, value) in pairs(fragment.trim_start_matches('#')) {
            match &*key {
                "v" => version = version.or(Some(value)),
                "made" => link.made = link.made.or_else(|| read_date(&value)),
                "today" => link.today = link.today.or_else(|| read_date(&value)),
                "change" => link.change = link.change.or_else(|| value.parse().ok()),
                _ => link.give_first(&key, &value),
            }
        }
        if version.is_none_or(|version| version.trim() == VERSION) { Ok(link) } else { Err(OtherVersion) }
    }

    /// The link with one answer more, or another one.
    #[must_use]
    pub fn with(&self, question: Question, text: &str) -> Self {
        let mut link = self.clone();
        link.answers.give(question, text);
        link.change = None;
        // Another case than the one that was shared.
        link.made = None;
        link
    }

    /// The link that asks a question again and keeps all answers until there is a new one.
    #[must_use]
    pub fn changing(&self, question: Question) -> Self {
        Self { change: Some(question), ..self.clone() }
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
        link
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
        self.change.map_or(Ok(()), |question| write_pair(out, "change", question.key()))
    }
}

/// The keys and values of a text such as `a=1&b=2`, decoded.
pub fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    form_urlencoded::parse(text.as_bytes()).into_owned()
}

/// Whether a fragment holds a key that no link of this version has.
#[must_use]
pub fn has_unknown_keys(fragment: &str) -> bool {
    let is_known = |key: &str| matches!(key, "" | "v" | "made" | "today" | "change") || key.parse::<Question>().is_ok();
    pairs(fragment.trim_start_matches('#')).any(|(key, _)| !is_known(&key))
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
