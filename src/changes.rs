//! The same case with one answer changed: which other answers would lead to another action.

use crate::advice::{Advice, advise};
use crate::case::Case;
use crate::link::Link;
use crate::plan::Plan;
use crate::question::Question;
use crate::remedies::Action;

/// Another answer, and what it would lead to. Where that needs a day which was not asked yet, it counts as unknown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The question.
    pub question: Question,
    /// The other answer, as a link writes it.
    pub answer: String,
    /// What the plan would recommend.
    pub action: Action,
    /// The case with that answer, and nothing else changed.
    pub link: Link,
}

/// The questions whose answers change with time come first, then what may have been answered by mistake.
const BY_WEIGHT: [Question; 11] = [
    Question::Seller,
    Question::Dispute,
    Question::Cancel,
    Question::Tracking,
    Question::Confirmed,
    Question::Arrived,
    Question::To,
    Question::FreeReturn,
    Question::Item,
    Question::Problem,
    Question::Pay,
];

/// So many are shown, and so many of one question.
const MOST: usize = 5;
const MOST_OF_ONE: usize = 2;

/// The few that matter most, first.
#[must_use]
pub fn changes(link: &Link, plan: &Plan) -> Vec<Change> {
    let asked = BY_WEIGHT.into_iter().filter(|question| plan.path.has_read(*question));
    asked.flat_map(|question| of_question(link, plan, question)).take(MOST).collect()
}

/// Other answers to one question, one for each action that they lead to.
fn of_question(link: &Link, plan: &Plan, question: Question) -> Vec<Change> {
    let given = link.answers.written(question);
    let mut changes: Vec<Change> = Vec::new();
    for answer in question.choices(&link.answers) {
        if given.as_deref() == Some(&answer) || answer == "unknown" || answer == "other" {
            continue;
        }
        let changed = link.with(question, &answer);
        let Some(advice) = completed(&changed, plan) else { continue };
        let is_news = advice.action != plan.advice.action && changes.iter().all(|known| known.action != advice.action);
        if is_news {
            changes.push(Change { question, answer, action: advice.action, link: changed });
        }
    }
    changes.truncate(MOST_OF_ONE);
    changes
}

/// The advice for a case that may lack a few days. An answer that needs more than days says too little.
fn completed(link: &Link, plan: &Plan) -> Option<Advice> {
    const MOST_DAYS: usize = 3;
    let mut link = link.clone();
    for _ in 0..=MOST_DAYS {
        match advise(&Case::new(&link.answers, plan.today)) {
            Ok(advice) => return Some(advice),
            Err(ask) if ask.flaw.is_none() && ask.question.is_day() => link = link.with(ask.question, "unknown"),
            Err(_) => return None,
        }
    }
    None
}
