//! What holds on every path.

use std::collections::{BTreeSet, HashSet};

use chrono::Datelike;
use recoup::answers::Answers;
use recoup::calendar::{Date, State, days_between};
use recoup::deadline::{Deadline, DeadlineId};
use recoup::ground::Ground;
use recoup::letter::answer_by::answer_by;
use recoup::message::Message;
use recoup::plan::Plan;
use recoup::question::Question;
use recoup::remedies::Action;
use recoup::words::Words;
use strum::IntoEnumIterator;

/// The laws of one plan.
pub fn check_plan(answers: &Answers, plan: &Plan) {
    let told = || format!("{answers:?}\n{plan:?}");
    assert!(!plan.steps.is_empty() && !plan.evidence.is_empty() && !plan.traps.is_empty(), "a part is empty: {}", told());
    assert!(!plan.letters.is_empty(), "no letter: {}", told());
    assert!(plan.because.questions().next().is_some(), "no reason: {}", told());
    assert!(!plan.advice.ground.sources().is_empty(), "no source: {}", told());
    assert!(plan.others.iter().all(|other| other.action != plan.advice.action), "listed beside itself: {}", told());
    let has_support = plan.others.iter().any(|other| other.action == Action::ContactSupport);
    assert!(has_support || plan.advice.action == Action::ContactSupport, "no customer service: {}", told());
    assert!(recommended_is_ahead(plan), "a recommended deadline is past: {}", told());
    if plan.advice.action == Action::Wait {
        assert!(plan.advice.look_again.is_some_and(|day| day > plan.today), "a wait without a next day: {}", told());
    }
    for other in &plan.others {
        assert!((other.state == State::Later) == other.opens.is_some(), "a later day is not named: {}", told());
    }
    check_dates(plan, &told);
    check_alternatives(plan, &told);
    check_confirming(answers, plan, &told);
    let is_repeated = |place: usize| plan.steps[..place].contains(&plan.steps[place]);
    assert!(!(0..plan.steps.len()).any(is_repeated), "a step twice: {}", told());
}

/// The advised remedy's own day comes first, the others the nearest first; and a message to the seller names one day, which
/// leaves the seller three days and the buyer four.
fn check_dates(plan: &Plan, told: &dyn Fn() -> String) {
    let is_own = |deadline: &Deadline| deadline.is_of(plan.advice.action, plan.today);
    let own = usize::from(plan.deadlines.iter().any(is_own));
    assert!(plan.deadlines.first().is_none_or(|first| is_own(first) == (own == 1)), "the advised day: {}", told());
    let order = |deadline: &Deadline| match deadline.date {
        Some(date) if date >= plan.today => (0, Some(date)),
        None => (1, None),
        Some(date) => (2, Some(date)),
    };
    assert!(plan.deadlines[own..].is_sorted_by_key(order), "the nearest first: {}", told());
    let next = if own == 1 { plan.deadlines[0].date } else { plan.advice.look_again };
    assert_eq!(plan.next_day(), next, "the next day: {}", told());
    if plan.advice.action == Action::MessageSeller {
        check_message(plan, told);
    }
}

fn check_message(plan: &Plan, told: &dyn Fn() -> String) {
    let again = plan.advice.look_again.unwrap_or_else(|| panic!("a message without a day: {}", told()));
    let days = days_between(plan.today, again);
    let closes = plan.deadlines.iter().find(|deadline| deadline.id == DeadlineId::DisputeCloses);
    match closes.and_then(|deadline| deadline.window?.act_by()) {
        Some(last) => assert!((3..=5).contains(&days) && days_between(again, last) >= 4, "{days} days: {}", told()),
        None => assert_eq!(days, 5, "{}", told()),
    }
    assert_eq!(answer_by(&plan.advice), Some(again), "the letter's day: {}", told());
}

/// What follows from the advice comes first: what goes on beside it, then the dispute, and the seller's word last; what
/// cannot be used comes after all.
fn check_alternatives(plan: &Plan, told: &dyn Fn() -> String) {
    assert!(plan.others.is_sorted_by_key(|other| other.state == State::Closed), "the closed ones: {}", told());
    let usable: Vec<Action> =
        plan.others.iter().filter(|other| other.state != State::Closed).map(|other| other.action).collect();
    let (beside, rest) =
        usable.split_at(usize::from(usable.first().is_some_and(|first| plan.advice.beside == Some(*first))));
    assert!(beside.len() == 1 || rest.iter().all(|action| plan.advice.beside != Some(*action)), "beside: {}", told());
    let place = |wanted: Action| rest.iter().position(|action| *action == wanted);
    assert!(place(Action::OpenDispute).is_none_or(|place| place == 0), "the dispute: {}", told());
    assert!(place(Action::MessageSeller).is_none_or(|place| place + 1 == rest.len()), "the seller: {}", told());
}

/// Nobody who has said that receipt was confirmed is told not to confirm it, nor anybody whose dispute is over.
fn check_confirming(answers: &Answers, plan: &Plan, told: &dyn Fn() -> String) {
    let said = answers.written(Question::Confirmed).filter(|_| plan.path.has_read(Question::Confirmed));
    let is_confirmed = said.is_some_and(|said| !["not-yet", "unknown"].contains(&&*said));
    let closes = plan.deadlines.iter().find(|deadline| deadline.id == DeadlineId::DisputeCloses);
    let is_over = closes.is_some_and(|deadline| deadline.state == Some(State::Closed));
    let is_told = plan.traps.iter().any(|trap| trap.0 == "trap-confirm");
    assert!(!(is_told && (is_confirmed || is_over)), "told not to confirm: {}", told());
    assert!(closes.is_none() || is_told || is_confirmed || is_over, "not told not to confirm: {}", told());
}

/// No day that the recommended remedy ends on is past. A right by law has several, one of which may be over; and a return
/// that the seller agreed to is recommended when the free return of the order is over.
fn recommended_is_ahead(plan: &Plan) -> bool {
    let own = plan.deadlines.iter().filter(|deadline| deadline.id.remedy() == Some(plan.advice.action));
    let mut are_ahead = own.map(|deadline| deadline.date.is_none_or(|date| date >= plan.today)).peekable();
    let is_usable = match plan.advice.action {
        Action::UseLegalRight => are_ahead.peek().is_none() || are_ahead.any(|is_ahead| is_ahead),
        _ => plan.advice.ground == Ground::AgreedReturn || are_ahead.all(|is_ahead| is_ahead),
    };
    is_usable && own_window_is_usable(plan)
}

fn own_window_is_usable(plan: &Plan) -> bool {
    plan.advice.own.is_none_or(|window| matches!(window.state(plan.today), State::Open | State::Uncertain))
}

/// All that a reader can tell apart, so that two plans that read alike are alike. Not `Hash`, since much of the walk's time
/// would go into it.
pub fn fingerprint(plan: &Plan) -> u64 {
    let days = |date: Option<Date>| date.map_or(0, |date| u64::from(date.num_days_from_ce().unsigned_abs()));
    let deadlines = plan.deadlines.iter().flat_map(|found| [found.id as u64, days(found.date), days(found.latest)]);
    let others = plan.others.iter().flat_map(|other| [other.action as u64, other.state as u64]);
    // That a fact could be looked up is no reason to ask for it.
    let steps = plan.steps.iter().filter(|step| !step.0.starts_with("find-"));
    let messages = steps.chain(&plan.evidence).map(|message| message.0.as_ptr().addr() as u64);
    let letters = plan.letters.iter().map(|letter| *letter as u64 + 1);
    let start = plan.advice.action as u64 * 100 + plan.advice.ground as u64;
    mixed(start, deadlines.chain([u64::MAX]).chain(others).chain([u64::MAX]).chain(messages).chain(letters))
}

/// What came up on the way.
#[derive(Default)]
pub struct Seen {
    kinds: HashSet<u64>,
    actions: BTreeSet<&'static str>,
    grounds: BTreeSet<&'static str>,
    deadlines: BTreeSet<&'static str>,
    messages: BTreeSet<Message>,
}

/// What a plan is made of, part by part: its words, its deadlines, and each remedy. Not `Hash`, since most of the walk's
/// time would go into it.
fn kinds(plan: &Plan) -> impl Iterator<Item = u64> {
    let messages = [&plan.steps, &plan.evidence, &plan.traps].into_iter().flatten();
    let deadlines = plan.deadlines.iter().map(|deadline| {
        deadline.id as u64 * 4 + u64::from(deadline.date.is_some()) * 2 + u64::from(deadline.latest.is_some())
    });
    let letters = plan.letters.iter().map(|letter| *letter as u64);
    let ground = plan.advice.ground as u64;
    let others = plan.others.iter().map(move |other| {
        let has_days = [other.shown.date.is_some(), other.shown.latest.is_some()].map(u64::from);
        mixed(ground + 200, [other.action as u64, other.state as u64, has_days[0], has_days[1]].into_iter())
    });
    let whole = [
        mixed(ground, messages.map(|message| message.0.as_ptr().addr() as u64).chain(letters)),
        mixed(ground + 100, deadlines),
    ];
    whole.into_iter().chain(others)
}

fn mixed(start: u64, parts: impl Iterator<Item = u64>) -> u64 {
    parts.fold(start, |kind, part| (kind ^ part).wrapping_mul(0x0100_0000_01b3).rotate_left(23))
}

impl Seen {
    /// Notes a plan; says whether a part of it is of a new kind.
    pub fn note(&mut self, plan: &Plan) -> bool {
        let mut is_new = false;
        for kind in kinds(plan) {
            is_new |= self.kinds.insert(kind);
        }
        if is_new {
            self.actions.insert(plan.advice.action.name());
            self.grounds.insert(plan.advice.ground.into());
            self.deadlines.extend(plan.deadlines.iter().map(|deadline| deadline.id.name()));
            for messages in [&plan.steps, &plan.evidence, &plan.traps] {
                self.messages.extend(messages);
            }
        }
        is_new
    }

    pub fn add(&mut self, other: Self) {
        self.actions.extend(other.actions);
        self.grounds.extend(other.grounds);
        self.deadlines.extend(other.deadlines);
        self.messages.extend(other.messages);
    }

    /// Nothing that the code names is out of reach, and everything has its words.
    pub fn check_complete(&self) {
        let all: BTreeSet<&str> = Action::iter().map(Action::name).collect();
        assert_eq!(self.actions, all);
        let all: BTreeSet<&str> = Ground::iter().map(Into::into).collect();
        assert_eq!(self.grounds, all);
        let all: BTreeSet<&str> = DeadlineId::iter().map(DeadlineId::name).collect();
        assert_eq!(self.deadlines, all);
        let words: BTreeSet<&str> = Words::english().names().collect();
        let missing: Vec<_> = self.messages.iter().filter(|message| !words.contains(message.0)).collect();
        assert!(missing.is_empty(), "no words for {missing:?}");
        let reached: BTreeSet<&str> = self.messages.iter().map(|message| message.0).collect();
        let plan_words =
            |name: &&&str| ["step-", "trap-", "evidence-", "find-"].iter().any(|start| name.starts_with(start));
        let unreachable: Vec<_> = words.iter().filter(plan_words).filter(|name| !reached.contains(*name)).collect();
        assert!(unreachable.is_empty(), "words that no plan shows: {unreachable:?}");
    }
}
