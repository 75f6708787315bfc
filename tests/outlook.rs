//! The look ahead and the other answers: each is true when it is opened.

use recoup::calendar::{Date, plus_days, read_date, write_date};
use recoup::changes::changes;
use recoup::outlook::{What, outlook};
use recoup::page::{Page, Planned, page};

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
    "stage=dispute&problem=not-received&dispute=return-sent&opened=2026-02-20&arrived=not-yet&pay=other&country=FR",
    "stage=dispute&problem=defective&dispute=lost&decided=2026-03-07&pay=credit-card&paid=2026-01-15&country=US",
    "stage=refund&approved=2026-03-02&to=as-paid&tier=none&pay=debit-card&paid=2026-01-15&country=DE",
    "stage=refund&approved=2026-03-02&to=unknown&tier=diamond&pay=paypal&paid=2026-01-15&amount=80&currency=EUR",
    "stage=other",
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

fn told(link: &str, today: Date) -> String {
    match page(link, today) {
        Page::Plan(planned) => planned.plan.advice.action.name().to_owned(),
        Page::Ask(asking) => format!("ask {}", asking.question.key()),
    }
}

fn named(what: What) -> String {
    match what {
        What::Advice(action, _) => action.name().to_owned(),
        What::Ask(question) => format!("ask {}", question.key()),
    }
}

#[test]
fn every_rung_is_true_on_its_first_day_and_its_last() {
    for case in CASES {
        let planned = planned(case, today());
        for rung in outlook(&planned.link, &planned.plan) {
            assert_eq!(told(&rung.link.to_string(), today()), named(rung.what), "{case} opened by its link");
            assert_eq!(told(case, rung.from), named(rung.what), "{case} on {}", rung.from);
            let until = rung.until.unwrap_or(rung.from);
            assert_eq!(told(case, until), named(rung.what), "{case} on {until}");
        }
    }
}

#[test]
fn the_ladder_begins_today_and_has_no_gap() {
    for case in CASES {
        let planned = planned(case, today());
        let rungs = outlook(&planned.link, &planned.plan);
        assert_eq!(rungs.first().map(|rung| rung.from), Some(today()), "{case}");
        assert!(rungs.len() <= 6, "{case}");
        for pair in rungs.windows(2) {
            assert_eq!(pair[0].until.map(|until| plus_days(until, 1)), Some(pair[1].from), "{case}");
        }
    }
}

#[test]
fn the_ladder_of_a_parcel_that_does_not_come() {
    let case = "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=moving&pay=paypal&paid=2026-02-25&country=US";
    let planned = planned(case, today());
    let ladder: Vec<String> = outlook(&planned.link, &planned.plan)
        .into_iter()
        .map(|rung| format!("{} {}", write_date(rung.from), named(rung.what)))
        .collect();
    // The dispute opens the day after the delivery time, and the seller's word matters until fewer than 5 days are left;
    // then whether receipt was confirmed. It is given up after 105 days from shipment, and PayPal after 180 from payment.
    let expected = [
        "2026-03-10 wait",
        "2026-04-06 ask seller",
        "2026-04-16 open-dispute",
        "2026-04-21 ask confirmed",
        "2026-06-15 claim-paypal",
        "2026-08-25 contact-support",
    ];
    assert_eq!(ladder, expected);
}

#[test]
fn every_change_leads_to_another_action_when_it_is_opened() {
    for case in CASES {
        let planned = planned(case, today());
        for change in changes(&planned.link, &planned.plan) {
            let mut link = change.link.clone();
            while let Page::Ask(asking) = page(&link.to_string(), today()) {
                assert!(asking.question.is_day(), "{case}: {change:?} asks {:?}", asking.question);
                link = link.with(asking.question, "unknown");
            }
            assert_eq!(told(&link.to_string(), today()), change.action.name(), "{case}: {change:?}");
            assert_ne!(change.action, planned.plan.advice.action, "{case}: {change:?}");
        }
    }
}

/// A row: what is answered otherwise, and where it leads.
#[track_caller]
fn check_changes(case: &str, expected: &[&str]) {
    let planned = planned(case, today());
    let found: Vec<String> = changes(&planned.link, &planned.plan)
        .into_iter()
        .map(|change| format!("{}={} {}", change.question.key(), change.answer, change.action.name()))
        .collect();
    assert_eq!(found, expected, "{case}");
}

#[test]
fn what_would_change_a_plan() {
    check_changes(
        "stage=delivered&problem=defective&delivered=2026-03-01&seller=not-asked&pay=bank&country=DE",
        &["seller=no-answer open-dispute"],
    );
    check_changes(
        "stage=dispute&problem=damaged&dispute=waiting&opened=2026-03-06&pay=bank&paid=2026-02-01&country=US",
        &["dispute=offer answer-offer", "dispute=rejected escalate"],
    );
    check_changes("stage=other", &[]);
}
