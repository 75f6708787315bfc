//! One entry for everybody: a link and a day give the question to ask, or the plan.

use strum::IntoEnumIterator;

use crate::case::input::Flaw;
use crate::case::link::{Link, OtherVersion, has_unknown_keys};
use crate::case::question::Question;
use crate::case::{Case, Trace};
use crate::dates::Date;
use crate::plan::changes_since::{Since, since};
use crate::plan::questions_left::remaining;
use crate::plan::{Plan, plan};

/// What a link opens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Page {
    /// A question to ask.
    Ask(Box<Asking>),
    /// The plan.
    Plan(Box<Planned>),
}

/// A question to ask, and where it stands among the others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asking {
    /// The question.
    pub question: Question,
    /// The answer that was given to it, as it was written.
    pub given: Option<String>,
    /// What is wrong with that answer; none if it only is to be changed.
    pub flaw: Option<Flaw>,
    /// The questions answered before it.
    pub said: Vec<Question>,
    /// Answers given to later questions, which are kept where they still fit.
    pub kept: Vec<Question>,
    /// Answers in the link that no longer matter.
    pub dropped: Vec<Question>,
    /// How many questions can still come after it, at most.
    pub left: usize,
    /// The answers so far, to which an answer is added.
    pub link: Link,
    /// The day that the page is worked out for.
    pub today: Date,
    /// What the page says about the link before it asks.
    pub notice: Option<Notice>,
}

/// A plan, and the answers that lead to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planned {
    /// The plan.
    pub plan: Plan,
    /// The link that opens it again.
    pub link: Link,
    /// The link as it was opened, with answers that do not matter on this day but may on another.
    pub opened: Link,
    /// What has changed since the link was made, if it says when.
    pub since: Option<Since>,
    /// Answers in the link that opened it which do not matter for it.
    pub dropped: Vec<Question>,
    /// What the page says about the link.
    pub notice: Option<Notice>,
}

/// What the page says about a link that it could not follow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notice {
    /// It was made for another version.
    OtherVersion,
    /// It holds keys that no link of this version has; they are passed over.
    UnknownKeys,
}

/// What the fragment of an address opens on a day, in the buyer's own time zone. `today` in the link goes before.
#[must_use]
pub fn page(fragment: &str, today: Date) -> Page {
    match Link::read(fragment) {
        Ok(link) => open(&link, today, has_unknown_keys(fragment).then_some(Notice::UnknownKeys)),
        Err(OtherVersion) => open(&Link::default(), today, Some(Notice::OtherVersion)),
    }
}

/// What a link opens on a day; `page` for a link that was already read.
#[must_use]
pub fn open(link: &Link, today: Date, notice: Option<Notice>) -> Page {
    let today = link.today.unwrap_or(today);
    let case = Case::new(&link.answers, today);
    let result = plan(&case);
    let path = case.trace();
    if let Some(question) = link.change.filter(|question| is_answered(link, path, *question, &result)) {
        return asking(link, today, Opening { question, flaw: None, path, notice });
    }
    match result {
        Ok(plan) => Page::Plan(Box::new(Planned {
            since: since(link, &plan),
            opened: Link { change: None, ..link.clone() },
            link: Link { change: None, ..link.on_path(path, None) },
            dropped: given(link, |question| !path.has_read(question)),
            plan,
            notice,
        })),
        Err(ask) => asking(link, today, Opening { question: ask.question, flaw: ask.flaw, path, notice }),
    }
}

struct Opening {
    question: Question,
    flaw: Option<Flaw>,
    path: Trace,
    notice: Option<Notice>,
}

fn asking(link: &Link, today: Date, opening: Opening) -> Page {
    let Opening { question, flaw, path, notice } = opening;
    Page::Ask(Box::new(Asking {
        question,
        given: link.answers.written(question),
        flaw,
        said: path.questions().filter(|said| *said < question).collect(),
        kept: given(link, |kept| kept > question),
        dropped: given(link, |dropped| dropped < question && !path.has_read(dropped)),
        left: remaining(&link.answers, question, today),
        link: Link { change: None, ..link.on_path(path, Some(question)) },
        today,
        notice,
    }))
}

/// The questions of some kind that the link has answers to.
fn given(link: &Link, is_wanted: impl Fn(Question) -> bool) -> Vec<Question> {
    Question::iter().filter(|question| is_wanted(*question) && link.answers.written(*question).is_some()).collect()
}

/// Whether a question is on the path and has an answer that can be changed.
fn is_answered(link: &Link, path: Trace, question: Question, result: &crate::case::Fact<Plan>) -> bool {
    let is_asked_anyway = matches!(result, Err(ask) if ask.question == question);
    path.has_read(question) && link.answers.written(question).is_some() && !is_asked_anyway
}
