//! The page of all rules: its pictures say what the rules do, and show all that the rules know.

mod page;

use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;
use recoup::advice::reason::Ground;
use recoup::case::Case;
use recoup::case::link::Link;
use recoup::case::question::{Field, Question};
use recoup::case::situation::path;
use recoup::dates::{Date, minus_days, plus_days, read_date, write_date};
use recoup::plan::{Plan, plan};
use recoup::site::rulebook::Rules;
use recoup::site::rulebook::condense::Subject;
use recoup::site::rulebook::diagram::Outcome;
use recoup::site::rulebook::picture::{Branch, To};
use strum::{EnumCount, IntoEnumIterator};

fn today() -> Date {
    read_date("2026-11-23").expect("a day")
}

fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| Rules::on(today()))
}

fn branches() -> impl Iterator<Item = (Subject, &'static Branch)> {
    rules().pictures.iter().flat_map(|picture| {
        let branches = picture.boxes.iter().flat_map(|asked| &asked.branches).chain(&picture.only);
        branches.map(|branch| (picture.subject, branch))
    })
}

/// What a buyer would say to every question: which of the answers, and a day so long ago (ahead, if below zero).
type Buyer = Vec<(Index, i64)>;

fn buyer() -> impl Strategy<Value = Buyer> {
    let ago = prop_oneof![-25..20_i64, 0..130_i64, 0..700_i64, 0..2400_i64];
    prop::collection::vec((any::<Index>(), ago), Question::COUNT)
}

/// The answers of a buyer up to a plan.
fn planned(buyer: &Buyer) -> (Link, Plan) {
    let mut link = Link::default();
    loop {
        let question = match plan(&Case::new(&link.answers, today())) {
            Ok(plan) => return (link, plan),
            Err(ask) => ask.question,
        };
        link = link.with(question, &reply(buyer, question, &link));
    }
}

fn reply(buyer: &Buyer, question: Question, link: &Link) -> String {
    let (which, ago) = &buyer[question as usize];
    let mut replies = question.choices(&link.answers);
    match question.field() {
        Field::Choices => {}
        Field::Day => replies.extend(vec![write_date(accepted_day(question, link, *ago)); 8]),
        Field::Country => replies.extend(["DE", "GB", "US", "BR", "KR", "AU", "CN", "YT"].map(str::to_owned)),
        Field::Amount => replies.extend(["0.01", "24.99", "25", "99.5", "100", "100.01", "30001"].map(str::to_owned)),
        Field::Currency => replies.extend(["GBP", "EUR", "USD", "SEK"].map(str::to_owned)),
    }
    which.get(&replies).clone()
}

fn accepted_day(question: Question, link: &Link, ago: i64) -> Date {
    let count = ago.unsigned_abs();
    let day = if ago < 0 { plus_days(today(), count) } else { minus_days(today(), count) };
    let said = |question| link.answers.date(question);
    match question {
        Question::Due => day.max(said(Question::Shipped).unwrap_or(day)),
        Question::Paid => Question::iter().filter_map(said).fold(day.min(today()), Date::min),
        _ => day.min(today()),
    }
}

/// Where a buyer gets who follows the pictures with a finger.
fn followed(link: &Link, way: Subject) -> Option<Outcome> {
    let follow = |subject| rules().follow(subject, &link.answers);
    let outcome = follow(way)?;
    let outcome = if outcome == Outcome::Claims { follow(Subject::Claims)? } else { outcome };
    if !outcome.yields_to_law() {
        return Some(outcome);
    }
    let left = follow(Subject::Left)?;
    let is_right = matches!(left, Outcome::Advice(_, Ground::LawLeft));
    Some(if is_right || matches!(outcome, Outcome::Left | Outcome::Law) { left } else { outcome })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, rng_seed: RngSeed::Fixed(20_261_123), ..ProptestConfig::default() })]

    #[test]
    fn the_pictures_say_what_the_rules_say(buyer in buyer()) {
        let (link, plan) = planned(&buyer);
        let way = path(&Case::new(&link.answers, today())).expect("a way");
        prop_assert_eq!(rules().follow(Subject::Start, &link.answers), Some(Outcome::Way(way)), "{}", link);
        let advice = plan.advice;
        match (followed(&link, Subject::Way(way)), advice.beside) {
            (Some(Outcome::Advice(action, ground)), Some(beside)) => {
                prop_assert_eq!(action, beside, "{}", link);
                prop_assert!(rules().hurried.contains(&(way, ground)), "{:?} {}", ground, link);
            }
            (outcome, _) => prop_assert_eq!(outcome, Some(Outcome::Advice(advice.action, advice.ground)), "{}", link),
        }
    }
}

#[test]
fn every_end_is_reached_by_a_buyer() {
    for (subject, branch) in branches() {
        assert!(!matches!(branch.to, To::End(_, None)), "nobody gets to {branch:?} of {subject:?}");
    }
}
