//! One entry for everybody: a link and a day give the question to ask, or the plan.

use std::cmp::Ordering;

use strum::{IntoEnumIterator, IntoStaticStr};

use crate::agenda::{Entry, next_entry};
use crate::answers::Answers;
use crate::calendar::Date;
use crate::case::{Case, Trace};
use crate::device::saved_order::can_be_saved;
use crate::link::{InsteadOf, Link, OtherVersion, has_unknown_keys};
use crate::plan::{Plan, plan};
use crate::question::Question;
use crate::remaining::remaining;
use crate::remedies::Action;
use crate::reply::Flaw;
use crate::since::{Since, since};

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
    /// What it is a preview of, if it is not about today and the answers that were given.
    pub preview: Option<Preview>,
    /// What the page asks the buyer to look at once more.
    pub doubt: Option<Doubt>,
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
    /// What it is a preview of, if it is not about today and the answers that were given.
    pub preview: Option<Preview>,
}

/// Another day or another answer that a page is worked out for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Preview {
    /// The day, if it is not today.
    pub day: Option<PreviewDay>,
    /// The answer, if it is not the one that was given.
    pub instead_of: Option<InsteadOf>,
    /// The page of today with the answer that was given.
    pub back: Link,
}

/// Where the day of a preview lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PreviewDay {
    /// After today.
    Ahead,
    /// Before today.
    Past,
}

/// A valid answer that is rarely meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Doubt {
    /// The delivery time ends on the day of shipment.
    DueOnShipped,
}

/// A saved order in short.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Summary {
    /// A question is open.
    Unfinished,
    /// The plan recommends a remedy.
    Plan {
        /// The remedy.
        action: Action,
        /// The remedy's last day, else the day to look again.
        next: Option<Entry>,
    },
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
    let preview = preview(link, today);
    let today = link.today.unwrap_or(today);
    let case = Case::new(&link.answers, today);
    let result = plan(&case);
    let path = case.trace();
    if let Some(question) = link.change.filter(|question| is_answered(link, path, *question, &result)) {
        return asking(link, today, Opening { question, flaw: None, path, notice, preview });
    }
    match result {
        Ok(plan) => Page::Plan(Box::new(Planned {
            since: since(link, &plan),
            opened: Link { change: None, ..link.clone() },
            link: Link { change: None, ..link.on_path(path, None) },
            dropped: given(link, |question| !path.has_read(question)),
            plan,
            notice,
            preview,
        })),
        Err(ask) => asking(link, today, Opening { question: ask.question, flaw: ask.flaw, path, notice, preview }),
    }
}

impl Planned {
    /// The link to save: as it was opened, unless somebody has made it too long to be read again.
    #[must_use]
    pub fn to_save(&self) -> &Link {
        if can_be_saved(&self.opened) { &self.opened } else { &self.link }
    }
}

/// What a link opens on a day, in short.
#[must_use]
pub fn summary(link: &Link, today: Date) -> Summary {
    match open(link, today, None) {
        Page::Ask(_) => Summary::Unfinished,
        Page::Plan(planned) => Summary::Plan { action: planned.plan.advice.action, next: next_entry(&planned.plan) },
    }
}

/// Where the form of a question leads: to the link with the answer, or, if that is in doubt, to the same question once more.
#[must_use]
pub fn answered(link: &Link, question: Question, text: &str) -> Link {
    let next = link.with(question, text);
    let is_of_pair = matches!(question, Question::Shipped | Question::Due);
    let is_new = is_of_pair && next.answers.written(question) != link.answers.written(question);
    if is_new && doubt(&next.answers).is_some() { next.changing(Question::Due) } else { next }
}

/// Whether a link asks `question` again because its answer cannot be used.
#[must_use]
pub fn is_rejected(link: &Link, question: Question, today: Date) -> bool {
    matches!(open(link, today, None), Page::Ask(asking) if asking.question == question && asking.flaw.is_some())
}

fn doubt(answers: &Answers) -> Option<Doubt> {
    let [shipped, due] = [Question::Shipped, Question::Due].map(|question| answers.date(question));
    (shipped.is_some() && shipped == due).then_some(Doubt::DueOnShipped)
}

fn preview(link: &Link, today: Date) -> Option<Preview> {
    let day = link.today.and_then(|day| match day.cmp(&today) {
        Ordering::Greater => Some(PreviewDay::Ahead),
        Ordering::Less => Some(PreviewDay::Past),
        Ordering::Equal => None,
    });
    if day.is_none() && link.instead_of.is_none() {
        return None;
    }
    let pinned = link.today.filter(|_| day.is_none());
    let back = Link { today: pinned, change: None, ..link.as_given() };
    Some(Preview { day, instead_of: link.instead_of.clone(), back })
}

struct Opening {
    question: Question,
    flaw: Option<Flaw>,
    path: Trace,
    notice: Option<Notice>,
    preview: Option<Preview>,
}

fn asking(link: &Link, today: Date, opening: Opening) -> Page {
    let Opening { question, flaw, path, notice, preview } = opening;
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
        preview,
        doubt: doubt(&link.answers).filter(|_| question == Question::Due && flaw.is_none()),
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
