//! The plan: what the result page shows, worked out from one case.

pub mod alternatives;
pub mod calendar_entries;
pub mod changes_since;
pub mod deadlines;
pub mod evidence;
pub mod letters;
pub mod outlook;
pub mod questions_left;
pub mod timeline;
pub mod traps;
pub mod what_if;

use strum::IntoEnumIterator;

use crate::advice::action::Action;
use crate::advice::reason::Ground;
use crate::advice::remedies::claim::{Provider, claim};
use crate::advice::remedies::refund::Speed;
use crate::advice::remedies::section_75::Section75;
use crate::advice::remedies::{card, messages, refund, section_75};
use crate::advice::{Advice, advise};
use crate::case::answers::Problem;
use crate::case::question::Question;
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact, Trace};
use crate::dates::Date;
use crate::dates::window::State;
use crate::i18n::message_name::{Message, list};
use crate::plan::alternatives::{Other, others, usable_first};
use crate::plan::deadlines::{Deadline, deadlines};
use crate::plan::evidence::evidence;
use crate::plan::letters::{Letter, letters};
use crate::plan::traps::traps;
use crate::sorted::sorted;

/// Everything that a result page shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// The day that it is worked out for.
    pub today: Date,
    /// What to do now, and why.
    pub advice: Advice,
    /// The answers and figures that the recommendation rests on.
    pub because: Trace,
    /// Every deadline, those ahead first, the nearest at the top.
    pub deadlines: Vec<Deadline>,
    /// What to do, in order.
    pub steps: Vec<Message>,
    /// What to send, the letter for the recommended step first.
    pub letters: Vec<Letter>,
    /// What to gather.
    pub evidence: Vec<Message>,
    /// Every other remedy, those that can be used first.
    pub others: Vec<Other>,
    /// What to look out for.
    pub traps: Vec<Message>,
    /// All answers that were read: the path.
    pub path: Trace,
}

/// The plan for a case, or the next question to ask.
pub fn plan(case: &Case) -> Fact<Plan> {
    let survey = survey(case)?;
    let advice = survey.advice;
    Ok(Plan {
        today: case.today(),
        advice,
        because: survey.because,
        deadlines: nearest_first(survey.deadlines, case.today()),
        steps: steps(case, &advice)?,
        letters: letters(case, &advice)?,
        evidence: evidence(case, &advice)?,
        others: usable_first(survey.others),
        traps: traps(case, &advice)?,
        path: case.trace(),
    })
}

/// The part of a plan that asks questions: nothing beyond it reads an answer that it has not read.
#[derive(Debug)]
pub struct Survey {
    advice: Advice,
    because: Trace,
    deadlines: Vec<Deadline>,
    others: Vec<Other>,
}

/// The advice, the deadlines and the state of every other remedy, or the next question to ask.
pub fn survey(case: &Case) -> Fact<Survey> {
    let (advice, because) = case.traced(advise)?;
    let deadlines = deadlines(case)?;
    let others = others(case, advice.action)?;
    Ok(Survey { advice, because, deadlines, others })
}

fn steps(case: &Case, advice: &Advice) -> Fact<Vec<Message>> {
    let mut steps = list();
    steps.extend(find_missing(case));
    steps.extend(look_first(advice, case.today()));
    steps.extend(advice.action.steps(advice.ground));
    if advice.beside.is_some() {
        steps.push(Message("step-beside"));
    }
    steps.extend(extra_steps(case)?);
    Ok(steps)
}

/// Where to find each fact that the buyer does not know: always the first steps.
fn find_missing(case: &Case) -> impl Iterator<Item = Message> {
    Question::iter().filter(|question| case.is_unknown(*question)).filter_map(Question::find)
}

/// A window in doubt is tried today: the first step is to look.
fn look_first(advice: &Advice, today: Date) -> Vec<Message> {
    let is_in_doubt = advice.own.is_some_and(|window| window.state(today) == State::Uncertain);
    match (advice.action, advice.ground) {
        (Action::SendReturn, _) if is_in_doubt => messages(["step-send-look"]),
        (_, Ground::ClaimMaybe | Ground::ClaimByExpected) => messages(["step-claim-late"]),
        _ => Vec::new(),
    }
}

fn extra_steps(case: &Case) -> Fact<Vec<Message>> {
    let mut steps = Vec::new();
    let path = path(case)?;
    if path == Path::Regret && case.problem()? == Problem::Late {
        steps.push(Message("step-late-coupon"));
    }
    if path == Path::Refund && is_speed_unclear(case)? {
        steps.push(Message("step-quick-check"));
    }
    match section_75::section_75(case)? {
        Section75::Check => steps.push(Message("step-section-75-check")),
        Section75::Fits(_) => steps.push(Message("step-section-75")),
        Section75::No => {}
    }
    if let Some(claim) = claim(case)?.filter(|claim| claim.provider == Provider::Card)
        && card::is_running_out(case, claim.window)
    {
        steps.push(Message("step-bank-last-day"));
    }
    Ok(steps)
}

fn is_speed_unclear(case: &Case) -> Fact<bool> {
    Ok(refund::asks_its_amount(case)? && refund::speed(case)? == Speed::Check)
}

/// Days ahead first, the nearest at the top; then what has no day; then what is over.
fn nearest_first(deadlines: Vec<Deadline>, today: Date) -> Vec<Deadline> {
    sorted(deadlines, |deadline| match deadline.date {
        Some(date) if date >= today => (0, Some(date)),
        None => (1, None),
        Some(date) => (2, Some(date)),
    })
}
