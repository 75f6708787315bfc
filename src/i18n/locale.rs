//! A language: its messages, and what the browser knows of it.

use crate::i18n::messages::Words;

/// What the reader's language needs beyond the messages: the browser knows it, or nobody does.
pub trait Intl: Sync {
    /// The plural category of a count.
    fn plural(&self, count: i64) -> Option<String>;
    /// A day with its weekday, as the reader writes it.
    fn date(&self, iso: &str) -> Option<String>;
    /// A day in short, with or without its year.
    fn short_date(&self, iso: &str, has_year: bool) -> Option<String>;
    /// "in 5 days", "yesterday".
    fn relative(&self, days: i64) -> Option<String>;
    /// A country's name.
    fn country(&self, code: &str) -> Option<String>;
    /// A currency's name.
    fn currency(&self, code: &str) -> Option<String>;
}

/// No help from a browser.
#[derive(Debug)]
pub struct NoIntl;

impl Intl for NoIntl {
    fn plural(&self, _: i64) -> Option<String> {
        None
    }

    fn date(&self, _: &str) -> Option<String> {
        None
    }

    fn short_date(&self, _: &str, _: bool) -> Option<String> {
        None
    }

    fn relative(&self, _: i64) -> Option<String> {
        None
    }

    fn country(&self, _: &str) -> Option<String> {
        None
    }

    fn currency(&self, _: &str) -> Option<String> {
        None
    }
}

/// What a page speaks with.
#[derive(Clone, Copy)]
pub struct Language<'a> {
    /// Its messages.
    pub words: &'a Words,
    /// What the browser knows of it.
    pub intl: &'a dyn Intl,
}

#[cfg(not(target_arch = "wasm32"))]
impl Language<'static> {
    /// What there is before the words of plans have come, and no browser.
    #[must_use]
    pub fn of_questions() -> Self {
        static QUESTIONS: std::sync::OnceLock<Words> = std::sync::OnceLock::new();
        Self { words: QUESTIONS.get_or_init(Words::of_questions), intl: &NoIntl }
    }

    /// All messages, and no browser.
    #[must_use]
    pub fn english() -> Self {
        Self { words: Words::english(), intl: &NoIntl }
    }
}
