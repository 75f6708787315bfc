//! The plan: what the result page shows, worked out from one case.

use strum::IntoEnumIterator;

use crate::advice::{Advice, advise};
use crate::alternatives::in_sequence;
use crate::answers::{Claimed, Dispute, Problem, Stage};
use crate::calendar::{Date, Shown, State, Window};
use crate::case::{Case, Fact, Trace};
use crate::deadline::{Deadline, deadlines};
use crate::evidence::evidence;
use crate::ground::{Ground, Provider};
use crate::letter::{Letter, letters};
use crate::message::{Message, list};
use crate::path::{Path, path};
use crate::question::Question;
use crate::remedies::card::Section75;
use crate::remedies::claim::{refused_steps, standing, waiting_steps};
use crate::remedies::refund::Speed;
use crate::remedies::{Action, appeal, card, dispute, law, messages, refund, returning};
use crate::sorted::sorted;
use crate::traps::traps;
use crate::urgency::Urgency;

/// Everything that a result page shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// The day that it is worked out for.
    pub today: Date,
    /// What to do now, and why.
    pub advice: Advice,
    /// The answers and figures that the recommendation rests on.
    pub because: Trace,
    /// Every deadline: the advised remedy's own first, then those ahead, the nearest first.
    pub deadlines: Vec<Deadline>,
    /// What to do, in order.
    pub steps: Vec<Message>,
    /// What to send, the letter for the recommended step first.
    pub letters: Vec<Letter>,
    /// What to gather.
    pub evidence: Vec<Message>,
    /// Every other remedy: what follows from the advised one first, what cannot be used last.
    pub others: Vec<Other>,
    /// What to look out for.
    pub traps: Vec<Message>,
    /// All answers that were read: the path.
    pub path: Trace,
}

/// Another remedy, and where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Other {
    /// The remedy.
    pub action: Action,
    /// When it can be used.
    pub window: Window,
    /// Where it stands today.
    pub state: State,
    /// The first day, while it is ahead.
    pub opens: Option<Date>,
    /// The last day as its deadline shows it, where one is known.
    pub shown: Shown,
    /// The answers and figures that its state rests on.
    pub because: Trace,
}

impl Plan {
    /// The day that comes next: the advised remedy's own last day, else the day to look again.
    #[must_use]
    pub fn next_day(&self) -> Option<Date> {
        self.own_deadline().map_or(self.advice.look_again, |deadline| deadline.date)
    }

    /// The deadline of the advised remedy itself, if it has one; it is the first of the list.
    #[must_use]
    pub fn own_deadline(&self) -> Option<&Deadline> {
        self.deadlines.first().filter(|deadline| deadline.is_of(self.advice.action, self.today))
    }

    /// How soon the advised remedy's time ends; none where it has no known last day, or that day is in doubt.
    #[must_use]
    pub fn urgency(&self) -> Option<Urgency> {
        let open = self.own_deadline().filter(|deadline| deadline.state == Some(State::Open))?;
        open.date.map(|date| Urgency::of(date, self.today))
    }
}

/// The plan for a case, or the next question to ask.
pub fn plan(case: &Case) -> Fact<Plan> {
    let survey = survey(case)?;
    let advice = survey.advice;
    Ok(Plan {
        today: case.today(),
        advice,
        because: survey.because,
        deadlines: advised_first(survey.deadlines, advice.action, case.today()),
        steps: steps(case, &advice)?,
        letters: letters(case, &advice)?,
        evidence: evidence(case, &advice)?,
        others: in_sequence(survey.others, &advice),
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
    let deadlines = deadlines(case, advice.claimed)?;
    let others = others(case, &advice)?;
    Ok(Survey { advice, because, deadlines, others })
}

/// The remedies listed beside the recommended one, by path.
fn others(case: &Case, advice: &Advice) -> Fact<Vec<Other>> {
    let mut list = Vec::with_capacity(6);
    let mut add = |action: Action, rule: &dyn Fn(&Case) -> Fact<Option<Window>>| -> Fact<()> {
        let (window, because) = case.traced(rule)?;
        if let Some(window) = window.filter(|_| action != advice.action) {
            list.push(other(action, window, case.today(), because));
        }
        Ok(())
    };
    let always = |_: &Case| Ok(Some(Window::Always));
    let legal = |case: &Case| law::window(case);
    match path(case)? {
        Path::Unshipped | Path::ShippedRegret => {
            add(Action::MessageSeller, &always)?;
            add(Action::UseLegalRight, &legal)?;
        }
        Path::NotReceived => {
            add(Action::MessageSeller, &always)?;
            add(Action::OpenDispute, &|case| dispute::windows(case).map(|windows| Some(windows.now)))?;
            add(Action::UseLegalRight, &legal)?;
        }
        Path::SomethingWrong => {
            add(Action::MessageSeller, &always)?;
            add(Action::OpenDispute, &|case| dispute::windows(case).map(|windows| Some(windows.now)))?;
            add(Action::ReturnItem, &|case| returning::wrong_item_window(case).map(Some))?;
            add(Action::UseLegalRight, &legal)?;
        }
        Path::Regret => {
            add(Action::ReturnItem, &|case| returning::item_window(case).map(Some))?;
            add(Action::UseLegalRight, &legal)?;
            add(Action::MessageSeller, &always)?;
            add(Action::AskGoodwill, &always)?;
        }
        Path::Dispute => {
            let dispute = case.dispute()?;
            if matches!(dispute, Dispute::Part | Dispute::Lost) {
                add(Action::Appeal, &|case| appeal::window(case).map(Some))?;
            }
            if matches!(dispute, Dispute::Part | Dispute::Lost | Dispute::Appealed) {
                add(Action::AskGoodwill, &always)?;
            }
            add(Action::UseLegalRight, &legal)?;
        }
        Path::Refund => add(Action::TrackRefund, &always)?,
        Path::Other => add(Action::OpenDispute, &|case| Ok((case.stage()? == Stage::Shipped).then_some(Window::Unknown)))?,
        Path::DeliveredOther => add(Action::OpenDispute, &|case| dispute::by_delivery(case).map(Some))?,
        Path::Account => {}
    }
    if let Some(found) = standing(case, advice.claimed)? {
        add(found.provider.claim(), &|case| Ok(standing(case, advice.claimed)?.map(|claim| claim.window)))?;
    }
    add(Action::ContactSupport, &always)?;
    Ok(list)
}

fn other(action: Action, window: Window, today: Date, because: Trace) -> Other {
    let state = window.state(today);
    let opens = window.opens().filter(|_| state == State::Later);
    // No source names a last day at Klarna: our own counts are not to be shown as one.
    let shown = if action == Action::ClaimKlarna { Shown::default() } else { window.shown(today) };
    Other { action, window, state, opens, shown, because }
}

fn steps(case: &Case, advice: &Advice) -> Fact<Vec<Message>> {
    let mut steps = list();
    steps.extend(find_missing(case));
    steps.extend(look_first(advice, case.today()));
    let mut own = advice.action.steps(advice.ground);
    if advice.beside.is_some() {
        own.push(Message("step-beside"));
    }
    let claimed = after_claim(advice);
    steps.extend(if is_refusal_first(advice) { [claimed, own] } else { [own, claimed] }.concat());
    steps.extend(extra_steps(case, advice)?);
    Ok(steps)
}

/// At `PayPal` and at some banks the time to answer a refusal is short. It comes first where the advice has no last day.
fn is_refusal_first(advice: &Advice) -> bool {
    advice.claimed == Some(Claimed::Refused) && advice.own.is_none()
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

fn extra_steps(case: &Case, advice: &Advice) -> Fact<Vec<Message>> {
    let mut steps = list();
    let path = path(case)?;
    if path == Path::Regret && case.problem()? == Problem::Late {
        steps.push(Message("step-late-coupon"));
    }
    if path == Path::Refund && is_speed_unclear(case)? {
        steps.push(Message("step-quick-check"));
    }
    match card::section_75(case)? {
        Section75::Check => steps.push(Message("step-section-75-check")),
        Section75::Fits(_) => steps.push(Message("step-section-75")),
        Section75::No => {}
    }
    if let Some(claim) = standing(case, advice.claimed)?.filter(|claim| claim.provider == Provider::Card)
        && card::is_running_out(case, claim.window)
    {
        steps.push(Message("step-bank-last-day"));
    }
    Ok(steps)
}

/// What comes of a claim that was made, where the advice itself is about something else.
fn after_claim(advice: &Advice) -> Vec<Message> {
    match advice.claimed {
        Some(Claimed::Waiting) if advice.ground != Ground::ClaimWaiting => waiting_steps(),
        Some(Claimed::Refused) if advice.ground != Ground::ClaimRefused => refused_steps(),
        Some(Claimed::No | Claimed::Waiting | Claimed::Refused) | None => Vec::new(),
    }
}

fn is_speed_unclear(case: &Case) -> Fact<bool> {
    Ok(refund::asks_its_amount(case)? && refund::speed(case)? == Speed::Check)
}

/// The advised remedy's own deadline first; then days ahead, the nearest first; then what has no day; then what is over.
fn advised_first(deadlines: Vec<Deadline>, advised: Action, today: Date) -> Vec<Deadline> {
    let mut deadlines = sorted(deadlines, |deadline| match deadline.date {
        Some(date) if date >= today => (0, Some(date)),
        None => (1, None),
        Some(date) => (2, Some(date)),
    });
    if let Some(place) = deadlines.iter().position(|deadline| deadline.is_of(advised, today)) {
        deadlines[..=place].rotate_right(1);
    }
    deadlines
}
