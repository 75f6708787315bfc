//! The same case with one answer changed: which other answers would lead to another action.

use crate::answers::{Answers, Arrived, Cancel, Claimed, Confirmed, Dispute, Problem, Seller};
use crate::link::Link;
use crate::outlook::What;
use crate::plan::Plan;
use crate::question::Question;
use crate::remedies::Action;
use crate::reply::Reply;
use crate::sorted::sorted;

/// Another answer, and what it would lead to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The question.
    pub question: Question,
    /// The other answer, as a link writes it.
    pub answer: String,
    /// What its page would show: another action, or a question whose answers all lead to another action.
    pub what: What,
    /// The case with that answer, and nothing else changed.
    pub link: Link,
    weight: (Chance, bool),
}

/// What an answer has to become right. The order is the order in which changes are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Chance {
    /// It can be what happens next.
    Next,
    /// Only if another was given by mistake.
    Mistake,
    /// Only if the whole case is another one.
    OtherCase,
}

/// The questions whose other answers are looked at, those first that matter most.
const BY_WEIGHT: [Question; 14] = [
    Question::Seller,
    Question::Dispute,
    Question::Cancel,
    Question::Tracking,
    Question::Confirmed,
    Question::Arrived,
    Question::To,
    Question::Claimed,
    Question::Pay,
    Question::Item,
    Question::FreeReturn,
    Question::SellerIn,
    Question::Tier,
    Question::Problem,
];

/// So many are shown, and so many of one question.
const MOST: usize = 5;
const MOST_OF_ONE: usize = 2;

/// The few that matter most, first: what can happen next, and what cannot wait. Each leads to another action than the
/// plan's, whatever is still to be answered on the way. None for a link that tries another answer already.
#[must_use]
pub fn changes(link: &Link, plan: &Plan) -> Vec<Change> {
    if link.instead_of.is_some() {
        return Vec::new();
    }
    let asked = BY_WEIGHT.into_iter().filter(|question| plan.path.has_read(*question));
    let found = asked.flat_map(|question| of_question(link, plan, question));
    let mut changes = sorted(found, |change| change.weight);
    changes.truncate(MOST);
    changes
}

/// Those of one question: one for each action, then others with the same action.
fn of_question(link: &Link, plan: &Plan, question: Question) -> Vec<Change> {
    let given = link.answers.written(question);
    let others = question.choices(&link.answers).into_iter().filter(|answer| given.as_deref() != Some(answer));
    let found = others.filter_map(|answer| change(link, plan, question, answer));
    let changes = sorted(found, |change| change.weight);
    let actions: Vec<Vec<Action>> = changes.iter().map(|change| change.what.actions().to_vec()).collect();
    let (mut first, again): (Vec<_>, Vec<_>) =
        changes.into_iter().enumerate().partition(|(place, _)| !actions[..*place].contains(&actions[*place]));
    first.extend(again);
    first.into_iter().map(|(_, change)| change).take(MOST_OF_ONE).collect()
}

fn change(link: &Link, plan: &Plan, question: Question, answer: String) -> Option<Change> {
    let given = &link.answers;
    let link = link.trying(question, &answer);
    if link.answers.is_unknown(question) || is_none_of_these(&link, question) {
        return None;
    }
    let what = What::on(&link.answers, plan.today);
    let actions = what.actions();
    let leads_elsewhere = !actions.is_empty() && !actions.contains(&plan.advice.action);
    if !leads_elsewhere || !fits(&link, &what, question) {
        return None;
    }
    let weight = (chance(given, &link.answers, question), actions == [Action::Wait]);
    Some(Change { question, answer, what, link, weight })
}

/// Whether it says that none of the other answers fits, which tells a reader nothing without the others.
fn is_none_of_these(link: &Link, question: Question) -> bool {
    question == Question::Problem && link.answers.problem == Some(Reply::Given(Problem::Other))
}

/// Whether the other answers still fit, and tell enough: another problem has too many questions of its own.
fn fits(link: &Link, what: &What, changed: Question) -> bool {
    match what {
        What::Advice(..) => true,
        What::Ask(open, _) => link.answers.written(*open).is_none() && changed != Question::Problem,
    }
}

/// The chance of an answer in the place of the one that was given.
fn chance(given: &Answers, other: &Answers, question: Question) -> Chance {
    let can_be_next = match question {
        Question::Seller => other.seller != Some(Reply::Given(Seller::NotAsked)),
        Question::Cancel => other.cancel != Some(Reply::Given(Cancel::NotAsked)),
        Question::Confirmed => other.confirmed != Some(Reply::Given(Confirmed::NotYet)),
        Question::Arrived => other.arrived != Some(Reply::Given(Arrived::NotYet)),
        Question::Dispute => match (&given.dispute, &other.dispute) {
            (Some(Reply::Given(before)), Some(Reply::Given(after))) => can_follow(*before, *after),
            _ => false,
        },
        Question::Claimed => other.claimed != Some(Reply::Given(Claimed::No)),
        Question::Tracking | Question::To => true,
        _ => false,
    };
    match question {
        Question::Problem => Chance::OtherCase,
        _ if can_be_next => Chance::Next,
        _ => Chance::Mistake,
    }
}

/// Whether one state of a dispute can come after another: it never goes back.
const fn can_follow(before: Dispute, after: Dispute) -> bool {
    match before {
        Dispute::Part | Dispute::Lost => matches!(after, Dispute::Appealed),
        Dispute::Appealed => matches!(after, Dispute::Part | Dispute::Lost),
        Dispute::ClosedBySeller | Dispute::CancelledByMe => false,
        Dispute::Waiting
        | Dispute::Offer
        | Dispute::Rejected
        | Dispute::AskedToClose
        | Dispute::EvidenceAsked
        | Dispute::ReturnAgreed
        | Dispute::ReturnStuck
        | Dispute::ReturnSent
        | Dispute::Reviewing => {
            let is_stuck = matches!(after, Dispute::ReturnStuck) && !matches!(before, Dispute::ReturnAgreed);
            !is_stuck && !matches!(after, Dispute::Appealed) && progress(before) as u8 <= progress(after) as u8
        }
    }
}

/// How far a dispute is.
#[derive(Clone, Copy)]
enum Progress {
    Opened,
    Answered,
    Settling,
    Sent,
    Over,
}

const fn progress(dispute: Dispute) -> Progress {
    match dispute {
        Dispute::Waiting => Progress::Opened,
        Dispute::Offer | Dispute::Rejected | Dispute::AskedToClose | Dispute::EvidenceAsked => Progress::Answered,
        Dispute::Reviewing | Dispute::ReturnAgreed | Dispute::ReturnStuck => Progress::Settling,
        Dispute::ReturnSent => Progress::Sent,
        Dispute::Part | Dispute::Lost | Dispute::Appealed | Dispute::ClosedBySeller | Dispute::CancelledByMe => {
            Progress::Over
        }
    }
}
