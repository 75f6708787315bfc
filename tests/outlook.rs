//! The look ahead and the other answers: each is true when it is opened, and on every day that it speaks of.

mod chance;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::sync::LazyLock;
use std::time::Instant;

use recoup::answers::Answers;
use recoup::calendar::{Date, minus_days, plus_days, read_date, write_date};
use recoup::case::Case;
use recoup::changes::{Change, changes};
use recoup::link::Link;
use recoup::native;
use recoup::outlook::{Rung, What, outlook};
use recoup::page::{Page, Planned, page};
use recoup::plan::{plan, survey};
use recoup::question::{Field, Question};
use recoup::view::outlook::{asked, name};
use recoup::words::MISSING;

use chance::Chance;

/// One case of each kind, among them days that nobody knows.
const CASES: [&str; 22] = [
    "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-08&country=FR",
    "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-03-09&pay=paypal&paid=2025-10-01&country=US",
    "stage=unshipped&problem=too-slow&cancel=refused&pay=credit-card&paid=2026-03-01&country=GB&amount=150&currency=GBP",
    "stage=shipped&problem=changed-mind&seller=refused&country=US",
    "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=moving&pay=debit-card&paid=2026-02-25&country=DE",
    "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=stuck&seller=not-asked&pay=klarna&paid=2026-02-25&country=PL",
    "stage=shipped&problem=not-received&shipped=2025-12-01&due=2026-02-05&tracking=none&confirmed=not-yet&pay=credit-card&paid=2025-11-25&country=US",
    "stage=shipped&problem=not-received&shipped=unknown&due=unknown&tracking=unknown&confirmed=unknown&pay=unknown&country=unknown",
    "stage=shipped&problem=not-received&shipped=2026-02-20&due=2026-03-08&tracking=to-collect&pay=bank&country=BR",
    "stage=delivered&problem=not-received&delivered=2026-03-01&seller=no-answer&pay=paypal&paid=2025-09-20&country=ES",
    "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
    "stage=delivered&problem=counterfeit&delivered=unknown&confirmed=2026-03-01&pay=bank&country=KR",
    "stage=delivered&problem=changed-mind&delivered=2026-03-05&item=unused&free-return=yes&seller-in=cn&seller=not-asked&paid=2026-02-01&country=US",
    "stage=delivered&problem=late&delivered=2026-03-05&item=used&country=GB",
    "stage=delivered&problem=changed-mind&delivered=2026-02-01&item=unused&free-return=no&seller=not-asked&country=CA",
    "stage=dispute&problem=damaged&dispute=waiting&opened=2026-03-06&pay=paypal&paid=2025-12-01&country=IT",
    "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-03-06&pay=bank&paid=2026-01-01&country=AU",
    "stage=dispute&problem=not-received&dispute=return-sent&sent=2026-03-05&arrived=not-yet&pay=other&country=FR",
    "stage=dispute&problem=defective&dispute=lost&decided=2026-03-07&pay=credit-card&paid=2026-01-15&country=US",
    "stage=refund&approved=2026-03-02&to=as-paid&tier=none&pay=debit-card&paid=2026-01-15&country=DE",
    "stage=refund&approved=2026-03-02&to=unknown&tier=diamond&pay=paypal&paid=2026-01-15&amount=80&currency=EUR",
    "stage=other&problem=other",
];

fn today() -> Date {
    read_date("2026-03-10").expect("a day")
}

fn planned(link: &str, today: Date) -> Planned {
    match page(link, today) {
        Page::Plan(planned) => *planned,
        Page::Ask(asking) => panic!("{link} asks {:?}", asking.question),
    }
}

fn reply(question: Question, answers: &Answers, chance: &mut Chance) -> String {
    let choices = question.choices(answers);
    let choices: Vec<&str> = choices.iter().map(String::as_str).filter(|choice| *choice != "other").collect();
    match question.field() {
        Field::Choices => chance.one_of(&choices),
        _ if !choices.is_empty() && chance.below(8) == 0 => chance.one_of(&choices),
        Field::Day if question == Question::Due => write_date(plus_days(minus_days(today(), 30), chance.below(60))),
        Field::Day => write_date(minus_days(today(), chance.below(90))),
        Field::Country => chance.one_of(&["DE", "GB", "US", "BR", "KR", "AU", "JP"]),
        Field::Amount => chance.one_of(&["9.90", "150"]),
        Field::Currency => chance.one_of(&["EUR", "GBP"]),
    }
}

/// A buyer who answers whatever is asked, until there is a plan.
fn buyer(number: u64) -> Planned {
    let mut chance = Chance(number);
    let mut answers = Answers::default();
    while let Err(ask) = plan(&Case::new(&answers, today())) {
        answers.give(ask.question, &reply(ask.question, &answers, &mut chance));
    }
    planned(&Link { answers, ..Link::default() }.to_string(), today())
}

/// The cases above, and many buyers.
fn all() -> &'static [Planned] {
    static ALL: LazyLock<Vec<Planned>> =
        LazyLock::new(|| CASES.iter().map(|case| planned(case, today())).chain((0..600).map(buyer)).collect());
    &ALL
}

fn ladder(planned: &Planned) -> Vec<Rung> {
    outlook(&planned.opened, &planned.plan)
}

fn others(planned: &Planned) -> Vec<Change> {
    changes(&planned.opened, &planned.plan)
}

/// What a page shows: its action, or the question that it asks.
fn shown(link: &Link) -> String {
    match page(&link.to_string(), today()) {
        Page::Plan(planned) => planned.plan.advice.action.name().to_owned(),
        Page::Ask(asking) => format!("ask {}", asking.question.key()),
    }
}

fn named(what: &What) -> String {
    asked(what).map_or_else(|| name(what).to_owned(), |question| format!("ask {}", question.key()))
}

/// The same with all that the question may lead to.
fn in_full(what: &What) -> String {
    let actions: Vec<&str> = what.actions().iter().map(|action| action.name()).collect();
    asked(what).map_or_else(|| name(what).to_owned(), |_| format!("{}: {}", named(what), actions.join(" ")))
}

#[test]
fn every_rung_opens_what_it_says() {
    for planned in all() {
        for rung in ladder(planned) {
            assert_eq!(shown(&rung.link), named(&rung.what), "{}", rung.link);
        }
    }
}

/// The rules of a whole page, day by day, beside the ladder.
#[test]
fn every_rung_is_true_on_each_of_its_days() {
    for planned in all() {
        let rungs = ladder(planned);
        let is_whole = rungs.last().is_some_and(|last| last.until.is_none());
        for day in today().iter_days().take(801) {
            let Some(rung) = rungs.iter().find(|rung| rung.from <= day && rung.until.is_none_or(|until| day <= until))
            else {
                assert!(!is_whole, "{}: nothing is said of {day}", planned.link);
                break;
            };
            let found = survey(&Case::new(&planned.opened.answers, day)).err().map(|ask| ask.question);
            assert_eq!(found, asked(&rung.what), "{} on {day}", planned.link);
            assert_eq!(What::on(&planned.opened.answers, day), rung.what, "{} on {day}", planned.link);
        }
    }
}

#[test]
fn the_ladder_begins_today_and_has_no_gap() {
    let mut lengths = [0; 7];
    for planned in all() {
        let rungs = ladder(planned);
        lengths[rungs.len()] += 1;
        assert_eq!(rungs[0].from, today(), "{}", planned.link);
        for pair in rungs.windows(2) {
            assert_eq!(pair[0].until.map(|until| plus_days(until, 1)), Some(pair[1].from), "{}", planned.link);
            assert_ne!(pair[0].what, pair[1].what, "{}", planned.link);
        }
    }
    println!("ladders by their number of rungs: {lengths:?}");
    assert!(lengths[1..].iter().all(|count| *count > 0), "ladders of each length came up: {lengths:?}");
}

#[track_caller]
fn check_ladder(case: &str, expected: &[&str]) {
    let rungs = ladder(&planned(case, today()));
    let found: Vec<String> =
        rungs.iter().map(|rung| format!("{} {}", write_date(rung.from), in_full(&rung.what))).collect();
    assert_eq!(found, expected, "{case}");
}

#[test]
fn some_ladders() {
    // The dispute opens the day after the delivery time, and the seller's word matters until fewer than 7 days are left;
    // then whether receipt was confirmed. It is given up after 105 days from shipment, and PayPal after 180 from payment.
    check_ladder(
        "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=moving&pay=paypal&paid=2026-02-25&country=US",
        &[
            "2026-03-10 wait",
            "2026-04-06 ask seller: message-seller open-dispute",
            "2026-04-14 open-dispute",
            "2026-04-21 ask confirmed: open-dispute claim-paypal wait contact-support",
            "2026-06-15 ask claimed: claim-paypal wait contact-support",
            "2026-08-25 contact-support",
        ],
    );
    // 30 days for the decision, then the claim is still the buyer's to make, but not what is advised.
    check_ladder(
        "stage=dispute&problem=damaged&dispute=reviewing&opened=2026-02-20&pay=bank&paid=2026-02-01&country=US",
        &["2026-03-10 wait", "2026-03-23 contact-support"],
    );
    // 20 and 30 business days, then 60; then the bank, on three grounds or fewer.
    check_ladder(
        "stage=refund&approved=2026-03-02&to=as-paid&tier=none&pay=paypal&paid=2026-01-15",
        &[
            "2026-03-10 wait",
            "2026-03-31 track-refund",
            "2026-04-14 contact-support",
            "2026-05-26 ask claimed: claim-paypal wait contact-support",
            "2026-07-15 contact-support",
        ],
    );
    check_ladder("stage=other&problem=other", &["2026-03-10 contact-support"]);
}

/// An answer that matters on another day only is kept on the way there and back.
#[test]
fn the_way_back_leads_to_the_same_plan() {
    let mut compared = 0;
    for before in all() {
        for rung in ladder(before).iter().skip(1) {
            let Page::Plan(ahead) = page(&rung.link.to_string(), today()) else { continue };
            let html = native::page(&rung.link.to_string(), today()).1;
            let back = Link { today: None, ..ahead.opened };
            assert!(html.contains(&format!("href=\"{}\"", back.to_string().replace('&', "&amp;"))), "{back}");
            assert_eq!(planned(&back.to_string(), today()).plan, before.plan, "{}", rung.link);
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared} ways back");
}

/// Every action that a question can lead to, tried by each choice and each day of more than a year.
fn reached(answers: &Answers, open: Question, found: &mut BTreeSet<&'static str>) {
    let days = (0..=400).map(|ago| write_date(minus_days(today(), ago)));
    let days: Vec<String> = if open.is_day() { days.collect() } else { Vec::new() };
    for reply in open.choices(answers).into_iter().chain(days) {
        let mut tried = answers.clone();
        tried.give(open, &reply);
        match plan(&Case::new(&tried, today())) {
            Ok(plan) => drop(found.insert(plan.advice.action.name())),
            Err(ask) if ask.flaw.is_none() => reached(&tried, ask.question, found),
            Err(_) => {}
        }
    }
}

#[test]
fn every_change_leads_to_another_action_whatever_is_answered_next() {
    let mut asking = 0;
    for planned in all() {
        for change in others(planned) {
            assert_eq!(shown(&change.link), named(&change.what), "{}", change.link);
            let found = match asked(&change.what) {
                None => BTreeSet::from([name(&change.what)]),
                Some(question) => {
                    let mut found = BTreeSet::new();
                    reached(&change.link.answers, question, &mut found);
                    asking += 1;
                    found
                }
            };
            let told: BTreeSet<&str> = change.what.actions().iter().map(|action| action.name()).collect();
            assert_eq!(told, found, "{}", change.link);
            assert!(!told.contains(planned.plan.advice.action.name()), "{} is no change", change.link);
        }
    }
    println!("{asking} changes ask one more question");
    assert!(asking > 0);
}

/// A question on a later day, too, names every action that it can lead to.
#[test]
fn every_question_ahead_tells_all_that_it_leads_to() {
    let mut asking = 0;
    for planned in all() {
        for rung in ladder(planned) {
            let What::Ask(question, actions) = &rung.what else { continue };
            let told: BTreeSet<&str> = actions.iter().map(|action| action.name()).collect();
            let days = (0..=400).map(|ago| write_date(minus_days(rung.from, ago)));
            let mut found = BTreeSet::new();
            for reply in question.choices(&planned.opened.answers).into_iter().chain(days.filter(|_| question.is_day())) {
                if let Page::Plan(plan) = page(&rung.link.with(*question, &reply).to_string(), today()) {
                    found.insert(plan.plan.advice.action.name());
                }
            }
            // Where even more would have to be asked, nothing is told.
            if !told.is_empty() {
                assert!(!found.is_empty() && found.is_subset(&told), "{}: {found:?} and {told:?}", rung.link);
                asking += 1;
            }
        }
    }
    println!("{asking} rungs ask one more question");
    assert!(asking > 0);
}

#[track_caller]
fn check_changes(case: &str, expected: &[&str]) {
    let planned = planned(case, today());
    let told = |change: Change| format!("{}={} {}", change.question.key(), change.answer, in_full(&change.what));
    let found: Vec<String> = others(&planned).into_iter().map(told).collect();
    assert_eq!(found, expected, "{case}");
}

#[test]
fn what_would_change_a_plan() {
    // Any word of the seller's comes before the dispute; the first of those that lead there.
    check_changes(
        "stage=delivered&problem=defective&delivered=2026-03-03&seller=not-asked&pay=bank&country=DE",
        &["seller=no-answer open-dispute", "seller=refused open-dispute"],
    );
    // A request that was sent today waits, an old one does not: the day decides.
    check_changes(
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-08&country=FR",
        &["cancel=asked ask asked: contact-support wait", "cancel=refused use-legal-right"],
    );
    // What can happen next, then what may have been answered by mistake.
    check_changes(
        "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-03-09&pay=paypal&paid=2025-10-01&country=US",
        &["cancel=refused contact-support", "cancel=not-asked cancel-order"],
    );
    // A dispute goes forward only.
    check_changes(
        "stage=dispute&problem=damaged&dispute=waiting&opened=2026-03-06&pay=bank&paid=2026-02-01&country=US",
        &["dispute=offer answer-offer", "dispute=rejected escalate"],
    );
    check_changes(
        "stage=dispute&problem=damaged&dispute=reviewing&opened=2026-03-06&pay=bank&paid=2026-02-01&country=US",
        &["dispute=return-agreed ask agreed: send-return contact-support", "dispute=part ask decided: appeal ask-goodwill"],
    );
    check_changes(
        "stage=shipped&problem=not-received&shipped=2026-02-27&due=2026-03-25&tracking=returning&seller=not-asked&pay=bank&country=JP",
        &[
            "seller=no-answer open-dispute",
            "seller=refused open-dispute",
            "tracking=to-collect collect-parcel",
            "tracking=to-pay check-charges",
        ],
    );
    check_changes("stage=delivered&problem=late&delivered=2026-03-05&item=used&country=GB", &[]);
    check_changes("stage=other&problem=other", &[]);
}

#[test]
fn only_the_few_that_matter_are_told() {
    for planned in all() {
        let found = others(planned);
        assert!(found.len() <= 5, "{}", planned.link);
        for change in &found {
            let of_one = found.iter().filter(|other| other.question == change.question).count();
            assert!(of_one <= 2 && change.answer != "unknown", "{}: {change:?}", planned.link);
        }
    }
}

/// Lines that a reader tells apart, each with its words.
#[test]
fn both_parts_are_drawn() {
    for planned in all() {
        let html = native::page(&planned.opened.to_string(), today()).1;
        assert!(!html.contains(MISSING), "{}", planned.link);
        let rungs = ladder(planned);
        assert_eq!(html.matches("data-rung=").count(), if rungs.len() > 1 { rungs.len() } else { 0 }, "{}", planned.link);
        assert_eq!(html.matches("data-change=").count(), others(planned).len(), "{}", planned.link);
        let lines: Vec<&str> = html
            .split("data-rung=")
            .skip(2)
            .filter_map(|line| line.split_once("<strong>"))
            .map(|(_, line)| line.split("</li>").next().unwrap_or_default())
            .collect();
        assert!(lines.windows(2).all(|pair| pair[0] != pair[1]), "{}: two lines read alike: {lines:?}", planned.link);
    }
}

#[test]
fn a_link_at_the_end_of_time_is_looked_ahead_no_further() {
    let last = read_date("9999-12-30").expect("a day");
    let planned = planned(
        "stage=dispute&problem=damaged&dispute=waiting&opened=9999-12-22&pay=bank&paid=9999-12-01&country=US",
        last,
    );
    assert!(ladder(&planned).iter().all(|rung| rung.link.to_string().ends_with("today=9999-12-30") || rung.from > last));
    for rung in ladder(&planned) {
        assert_eq!(Link::read(&rung.link.to_string()).ok().and_then(|link| link.today), Some(rung.from));
    }
}

#[test]
fn looking_ahead_is_quick() {
    let mut times: Vec<[u128; 2]> = all()
        .iter()
        .map(|planned| {
            let one = Instant::now();
            black_box(ladder(planned));
            let ladder = one.elapsed().as_nanos();
            let other = Instant::now();
            black_box(others(planned));
            [ladder, other.elapsed().as_nanos()]
        })
        .collect();
    for (place, what) in ["outlook", "changes"].into_iter().enumerate() {
        times.sort_by_key(|times| times[place]);
        let at = |share: usize| times[(times.len() - 1) * share / 100][place] / 1000;
        println!("{what}: half below {} µs, 95 of 100 below {} µs, all below {} µs", at(50), at(95), at(100));
        // Fifty times what it takes: a busy machine is slow, a mistake in the rules is slower.
        assert!(at(50) < 5_000, "{what}: half take longer than {} µs", at(50));
    }
}
