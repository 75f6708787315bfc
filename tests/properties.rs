//! What holds for every link: laws, tried on random buyers who answer whatever the page asks, and on damaged links.

use std::fmt::Write;

use proptest::prelude::*;
use proptest::sample::Index;
use recoup::answers::{Reply, choices};
use recoup::calendar::{Date, Window, after, days_between, minus_days, plus_days, read_date, write_date};
use recoup::deadline::DeadlineId;
use recoup::figures::{Figure, Quantity};
use recoup::link::Link;
use recoup::page::{Asking, Page, page};
use recoup::plan::Plan;
use recoup::question::{Field, Question};
use strum::IntoEnumIterator;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// What a buyer would say to every question: which of the answers, and a day so long ago (ahead, if below zero).
type Buyer = Vec<(Index, i64)>;

fn buyer() -> impl Strategy<Value = Buyer> {
    let ago = prop_oneof![-25..20_i64, 0..130_i64, 0..700_i64, 0..2400_i64];
    prop::collection::vec((any::<Index>(), ago), Question::iter().count())
}

fn today() -> impl Strategy<Value = Date> {
    (0..4000_u64).prop_map(|days| plus_days(day("2020-01-01"), days))
}

fn day(text: &str) -> Date {
    read_date(text).expect("a day")
}

fn days_ago(today: Date, ago: i64) -> Date {
    if ago < 0 { plus_days(today, ago.unsigned_abs()) } else { minus_days(today, ago.unsigned_abs()) }
}

/// An answer that is accepted beside those in the link.
fn reply(buyer: &Buyer, question: Question, link: &Link, today: Date) -> String {
    let (which, ago) = &buyer[question as usize];
    let mut replies = question.choices(&link.answers);
    match question.field() {
        Field::Choices => {}
        Field::Day => replies.extend(vec![accepted_day(question, link, days_ago(today, *ago), today); 8]),
        Field::Country => {
            replies.extend(["DE", "GB", "US", "BR", "KR", "AU", "CN", "GB", "gb", "YT"].map(str::to_owned));
        }
        Field::Amount => replies.extend(["0,01", "24.99", "25", "1.234,50", "100", "30000", "30000.01"].map(str::to_owned)),
        Field::Currency => replies.extend(["GBP", "EUR", "USD", "sek"].map(str::to_owned)),
    }
    which.get(&replies).clone()
}

fn accepted_day(question: Question, link: &Link, day: Date, today: Date) -> String {
    let said = |question| link.answers.date(question);
    let tomorrow = plus_days(today, 1);
    write_date(match question {
        Question::Due => day.max(said(Question::Shipped).unwrap_or(day)),
        Question::Paid => Question::iter().filter_map(said).fold(day.min(tomorrow), Date::min),
        _ => day.min(tomorrow),
    })
}

/// The links on a buyer's way: nothing answered, then one answer more each, the last with a plan.
fn way(buyer: &Buyer, today: Date) -> Vec<Link> {
    let mut way = vec![Link::default()];
    while let Some(asking) = asked(&way[way.len() - 1], today) {
        assert!(way.len() <= Question::iter().count(), "no end: {}", way[way.len() - 1]);
        let answered = asking.link.with(asking.question, &reply(buyer, asking.question, &asking.link, today));
        way.push(answered);
    }
    way
}

fn whole(buyer: &Buyer, today: Date) -> Link {
    way(buyer, today).pop().expect("a last link")
}

fn open(link: &Link, today: Date) -> Page {
    page(&link.to_string(), today)
}

fn asked(link: &Link, today: Date) -> Option<Box<Asking>> {
    match open(link, today) {
        Page::Ask(asking) => Some(asking),
        Page::Plan(_) => None,
    }
}

/// Any answer to any question: such as fit it, such as fit another, and such as fit none.
fn any_answer() -> impl Strategy<Value = (Question, String)> {
    let questions: Vec<Question> = Question::iter().collect();
    let replies: Vec<String> = Question::iter().flat_map(choices).collect();
    let wrong =
        ["", "2026-02-30", "31.3.2026", "1,234", "0", "-5", "ZZ", "9999-12-31", "<h1>&amp;\"'%00", "übel+ &=#\u{0}"];
    let days = (-60..2400_i64).prop_map(|ago| write_date(days_ago(day("2026-11-23"), ago)));
    (prop::sample::select(questions), prop::sample::select(replies), any::<Index>(), days).prop_flat_map(
        move |(question, any_reply, which, day)| {
            let own = choices(question);
            let fitting = if own.is_empty() { "12.50".to_owned() } else { which.get(&own).clone() };
            let wrong = prop::sample::select(&wrong).prop_map(str::to_owned);
            let text = prop_oneof![4 => Just(fitting), 3 => Just(day), 1 => Just(any_reply), 1 => wrong];
            text.prop_map(move |text| (question, text))
        },
    )
}

/// Any link that this page can write, however little its answers fit each other.
fn any_link() -> impl Strategy<Value = Link> {
    let pinned = || prop::option::weighted(0.2, (1..3_652_000_u64).prop_map(|days| plus_days(day("0001-01-01"), days)));
    let change = prop::option::weighted(0.2, prop::sample::select(Question::iter().collect::<Vec<_>>()));
    (prop::collection::vec(any_answer(), 0..40), pinned(), pinned(), change).prop_map(|(answers, made, today, change)| {
        let link = answers.iter().fold(Link::default(), |link, (question, text)| link.with(*question, text));
        Link { made, today, change, ..link }
    })
}

/// The pairs of a link, as a careless program might write them.
fn pairs(link: &Link) -> Vec<String> {
    link.to_string().trim_start_matches('#').split('&').map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_link_is_read_as_it_was_written(link in any_link()) {
        let written = link.to_string();
        prop_assert_eq!(Link::read(&written), Ok(link));
        prop_assert_eq!(Link::read(&written).map(|read| read.to_string()), Ok(written));
    }

    #[test]
    fn keys_are_written_in_the_order_of_the_questions(link in any_link()) {
        let pairs = pairs(&link);
        let keys: Vec<&str> = pairs.iter().map(|pair| pair.split('=').next().unwrap_or_default()).collect();
        let order = ["v"].into_iter().chain(Question::iter().map(Question::key)).chain(["made", "today", "change"]);
        let expected: Vec<&str> = order.filter(|key| keys.contains(key)).collect();
        prop_assert_eq!(keys, expected);
    }

    #[test]
    fn a_link_reads_the_same_in_any_order_and_encoded(link in any_link(), order in Just(()).prop_perturb(|(), rng| rng)) {
        let mut order = order;
        let mut shuffled = pairs(&link);
        for place in (1..shuffled.len()).rev() {
            shuffled.swap(place, order.random_range(0..=place));
        }
        prop_assert_eq!(Link::read(&shuffled.join("&")), Ok(link.clone()));
        let encoded: Vec<String> = shuffled.iter().map(|pair| encode_all(pair)).collect();
        prop_assert_eq!(Link::read(&encoded.join("&")), Ok(link));
    }
}

/// Encodes every letter but those that a link is made of.
fn encode_all(pair: &str) -> String {
    pair.bytes().fold(String::new(), |mut encoded, byte| {
        match byte {
            b'=' | b'%' | b'+' => encoded.push(byte.into()),
            // Part of an escape, or worth one.
            _ if encoded.ends_with('%') || encoded.chars().rev().nth(1) == Some('%') => encoded.push(byte.into()),
            _ => write!(encoded, "%{byte:02x}").expect("a string takes all"),
        }
        encoded
    })
}
