//! The same case on the days to come: how the advice will change, if nothing else does.

use chrono::Datelike;

use crate::advice::action::Action;
use crate::advice::reason::Ground;
use crate::advice::{Advice, advise};
use crate::case::answers::Answers;
use crate::case::link::Link;
use crate::case::question::{Field, Question};
use crate::case::{Case, Fact};
use crate::dates::{Date, minus_days, write_date};
use crate::plan::{Plan, survey};

/// A stretch of days with the same advice. Its link opens the page of its first day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rung {
    /// The first day.
    pub from: Date,
    /// The last day; none where nothing changes as far as is looked.
    pub until: Option<Date>,
    /// What these days bring.
    pub what: What,
    /// The case on the first day.
    pub link: Link,
}

/// What the rules say to answers on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// Advice.
    Advice(Action, Ground),
    /// One more question, and every action that its answers can lead to; none where even more would have to be asked.
    Ask(Question, Vec<Action>),
}

/// Past the two years of the right that the most buyers have.
const AHEAD: usize = 800;
/// More than this nobody takes in.
const MOST: usize = 6;
/// The last year that a link can name.
const LAST_YEAR: i32 = 9999;

/// The advice from today on, today's first, without a gap. `link` is the one that was opened: an answer that does not
/// matter today may matter on a later day.
#[must_use]
pub fn outlook(link: &Link, plan: &Plan) -> Vec<Rung> {
    let today = What::Advice(plan.advice.action, plan.advice.ground);
    let mut rungs = vec![rung(link, plan.today, today)];
    for day in plan.today.iter_days().skip(1).take(AHEAD).take_while(|day| day.year() <= LAST_YEAR) {
        // On a later day nothing is asked for the lists beside the advice alone.
        let what = What::of(advise(&Case::new(&link.answers, day)), &link.answers, day);
        let Some(last) = rungs.last_mut().filter(|last| last.what != what) else { continue };
        last.until = Some(minus_days(day, 1));
        if rungs.len() == MOST {
            break;
        }
        rungs.push(rung(link, day, what));
    }
    rungs
}

fn rung(link: &Link, from: Date, what: What) -> Rung {
    Rung { from, until: None, what, link: Link { today: Some(from), ..link.clone() } }
}

impl What {
    /// What the page of these answers shows on a day.
    #[must_use]
    pub fn on(answers: &Answers, day: Date) -> Self {
        let case = Case::new(answers, day);
        Self::of(survey(&case).and_then(|_| advise(&case)), answers, day)
    }

    fn of(advice: Fact<Advice>, answers: &Answers, day: Date) -> Self {
        match advice {
            Ok(advice) => Self::Advice(advice.action, advice.ground),
            Err(ask) => Self::Ask(ask.question, actions(answers, ask.question, day, 1).unwrap_or_default()),
        }
    }

    /// The actions that it can come to.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        match self {
            Self::Advice(action, _) => std::slice::from_ref(action),
            Self::Ask(_, actions) => actions,
        }
    }
}

/// What the answers to an open question lead to; none where more than `beyond` questions would follow it.
fn actions(answers: &Answers, open: Question, day: Date, beyond: usize) -> Option<Vec<Action>> {
    let mut tried = answers.clone();
    let mut found = Vec::new();
    for reply in replies(open, answers, day)? {
        tried.give(open, &reply);
        let case = Case::new(&tried, day);
        let is_known = |advice: &Advice| found.contains(&advice.action);
        // A page may refuse for its lists what the advice alone does not read.
        let advice =
            advise(&case).and_then(|advice| if is_known(&advice) { Ok(advice) } else { survey(&case).map(|_| advice) });
        let more = match advice {
            Ok(advice) => vec![advice.action],
            // Not accepted beside the other answers.
            Err(ask) if ask.flaw.is_some() => continue,
            Err(ask) => actions(&tried, ask.question, day, beyond.checked_sub(1)?)?,
        };
        for action in more {
            if !found.contains(&action) {
                found.push(action);
            }
        }
    }
    Some(found)
}

/// An answer of each kind that can lead to another action; none where there are too many kinds.
fn replies(question: Question, said: &Answers, day: Date) -> Option<Vec<String>> {
    // Today, the last days of the figures that run from an event, and past them all.
    const AGO: [u64; 6] = [0, 7, 15, 40, 170, 99_999];
    let mut replies = question.choices(said);
    match question.field() {
        Field::Choices => {}
        Field::Day => {
            // Nothing comes before the payment.
            let days = AGO.map(|ago| minus_days(day, ago)).into_iter().chain(said.date(Question::Paid));
            replies.extend(days.map(write_date));
        }
        Field::Country | Field::Amount | Field::Currency => return None,
    }
    Some(replies)
}
