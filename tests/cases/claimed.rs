//! A claim was made already: looked at last of all, and only where the plan would otherwise be that claim.

use recoup::calendar::{read_date, write_date};
use recoup::page::{Page, page};

use crate::check;

/// The dispute is closed. Payment + 180 ends on 4 July.
const PAYPAL: &str = "stage=shipped&problem=not-received&shipped=2026-01-10&due=2026-02-01&tracking=moving&\
                      confirmed=closed&pay=paypal&paid=2026-01-05";

#[test]
fn nothing_else_is_left() {
    let link = |rest: &str| format!("{PAYPAL}&{rest}");
    check(&link("country=US"), "2026-03-01", "ask claimed");
    check(
        &link("country=US&claimed=no"),
        "2026-03-01",
        "claim-paypal | dispute-closes ?, paypal-by 2026-07-04 | message-seller open, open-dispute closed, \
         contact-support open",
    );
    check(
        &link("country=US&claimed=waiting"),
        "2026-03-01",
        "wait | dispute-closes ? | message-seller open, open-dispute closed, contact-support open",
    );
    check(
        &link("country=US&claimed=refused"),
        "2026-03-01",
        "contact-support | dispute-closes ? | message-seller open, open-dispute closed, claim-paypal closed",
    );
}

/// A claim that waits is not closed, so nothing takes its place; one that was refused leaves the law.
#[test]
fn a_right_by_law_is_left() {
    let link = |claimed: &str| format!("{PAYPAL}&country=FR&claimed={claimed}");
    check(
        &link("waiting"),
        "2026-03-01",
        "wait | dispute-closes ? | message-seller open, open-dispute closed, use-legal-right open, contact-support open",
    );
    check(
        &link("refused"),
        "2026-03-01",
        "use-legal-right | dispute-closes ? | message-seller open, open-dispute closed, claim-paypal closed, \
         contact-support open",
    );
}

#[track_caller]
fn check_look_again(link: &str, today: &str, expected: &str) {
    let Page::Plan(planned) = page(&format!("v=1&{link}"), read_date(today).expect("a day")) else {
        panic!("no plan: {link}")
    };
    assert_eq!(planned.plan.advice.look_again.map(write_date), Some(expected.to_owned()), "{link}");
}

/// 30 days.
#[test]
fn a_claim_that_waits_is_looked_at_again() {
    check_look_again(&format!("{PAYPAL}&country=US&claimed=waiting"), "2026-03-01", "2026-03-31");
    check_look_again(&format!("{PAYPAL}&country=US&claimed=waiting"), "2026-07-04", "2026-08-03");
}

/// Payment + 120 ends on 5 May. Section 75 is a right of its own: a refused claim does not end it.
#[test]
fn at_the_bank() {
    let link = |claimed: &str| {
        format!(
            "stage=delivered&problem=not-received&delivered=2026-01-20&confirmed=closed&pay=credit-card&paid=2026-01-05&\
             country=GB&amount=150&currency=GBP&claimed={claimed}"
        )
    };
    check(
        &link("no"),
        "2026-03-01",
        "claim-card | dispute-closes ?, card-by 2026-05-05, section-75-until 2031-01-05 | message-seller open, \
         open-dispute closed, use-legal-right open, contact-support open",
    );
    check(
        &link("waiting"),
        "2026-03-01",
        "wait | dispute-closes ?, section-75-until 2031-01-05 | message-seller open, open-dispute closed, \
         use-legal-right open, contact-support open",
    );
    check(
        &link("refused"),
        "2026-03-01",
        "use-legal-right | dispute-closes ?, section-75-until 2031-01-05 | message-seller open, open-dispute closed, \
         claim-card closed, contact-support open",
    );
    check(
        "stage=delivered&problem=not-received&delivered=2026-01-20&confirmed=closed&pay=credit-card&paid=2026-01-05&country=GB",
        "2026-03-01",
        "ask amount",
    );
}

/// Payment + 180 ends on 4 July, + 540 on 29 June 2027; the claim in doubt is looked at too.
#[test]
fn at_klarna() {
    let link = |claimed: &str| {
        format!(
            "stage=delivered&problem=not-received&delivered=2026-01-20&confirmed=closed&pay=klarna&paid=2026-01-05&\
             country=US&claimed={claimed}"
        )
    };
    check(
        &link("no"),
        "2026-03-01",
        "claim-klarna | dispute-closes ? | message-seller open, open-dispute closed, contact-support open",
    );
    check(
        &link("waiting"),
        "2026-03-01",
        "wait | dispute-closes ? | message-seller open, open-dispute closed, contact-support open",
    );
    check(
        &link("refused"),
        "2026-03-01",
        "contact-support | dispute-closes ? | message-seller open, open-dispute closed, claim-klarna closed",
    );
    check(
        &link("refused"),
        "2027-06-29",
        "contact-support | dispute-closes 2026-05-05 | message-seller open, open-dispute closed, claim-klarna closed",
    );
    // The claim is over, so nobody asks whether it was made.
    check(
        &link("waiting"),
        "2027-06-30",
        "contact-support | dispute-closes 2026-05-05 | message-seller open, open-dispute closed, claim-klarna closed",
    );
}

/// Payment + 180 ends on 19 March. Without the clock the dispute is waited for.
#[test]
fn under_paypals_clock() {
    let link = |claimed: &str| {
        format!(
            "stage=dispute&problem=not-received&dispute=waiting&opened=2026-03-01&pay=paypal&paid=2025-09-20&country=US&\
             claimed={claimed}"
        )
    };
    check(
        &link("no"),
        "2026-03-05",
        "claim-paypal | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08, paypal-by 2026-03-19 | \
         contact-support open",
    );
    check(
        &link("waiting"),
        "2026-03-05",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | contact-support open",
    );
    check(
        &link("refused"),
        "2026-03-05",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | claim-paypal closed, \
         contact-support open",
    );
    // The clock does not run yet, so what was said of the claim does not matter.
    check(
        &link("refused"),
        "2026-03-04",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08, paypal-by 2026-03-19 | \
         claim-paypal open, contact-support open",
    );
    check_look_again(&link("waiting"), "2026-03-05", "2026-03-09");
}

/// Approval + 60 business days ends on 25 May.
#[test]
fn of_a_refund_that_did_not_come() {
    let link = |claimed: &str| {
        format!("stage=refund&approved=2026-03-02&to=as-paid&tier=none&pay=paypal&paid=2026-02-01&claimed={claimed}")
    };
    check(
        &link("refused"),
        "2026-05-25",
        "contact-support | refund-expected-by 2026-03-30~2026-04-13, paypal-by 2026-07-31 | track-refund open, \
         claim-paypal open",
    );
    check(
        &link("no"),
        "2026-05-26",
        "claim-paypal | refund-expected-by 2026-03-30~2026-04-13, paypal-by 2026-07-31 | track-refund open, \
         contact-support open",
    );
    check(
        &link("waiting"),
        "2026-05-26",
        "wait | refund-expected-by 2026-03-30~2026-04-13 | track-refund open, contact-support open",
    );
    check(
        &link("refused"),
        "2026-05-26",
        "contact-support | refund-expected-by 2026-03-30~2026-04-13 | track-refund open, claim-paypal closed",
    );
}

/// Decision + 7 ends on 7 April. After a refusal the favour is left.
#[test]
fn of_a_dispute_that_was_lost() {
    let link = |claimed: &str| {
        format!(
            "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=paypal&paid=2026-01-01&country=US&\
             claimed={claimed}"
        )
    };
    check(
        &link("waiting"),
        "2026-04-08",
        "wait | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        &link("refused"),
        "2026-04-08",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, claim-paypal closed, contact-support open",
    );
    check(&link("maybe"), "2026-04-08", "ask claimed: not-an-answer");
    check(
        &link("maybe"),
        "2026-04-07",
        "appeal | appeal-by 2026-04-07, paypal-by 2026-06-30 | ask-goodwill open, claim-paypal open, contact-support open",
    );
}
