//! Customs or the carrier wants money or papers: checked first, unless the time for a dispute is nearly over.

use crate::check;

/// Due + 15 ends on 16 March, shipment + 105 on 25 April. A demand does not open the dispute early: it opens on the day
/// after the end of the delivery time.
#[test]
fn a_demand_is_checked_until_the_last_days_of_the_dispute() {
    let link = "stage=shipped&problem=not-received&shipped=2026-01-10&due=2026-03-01&tracking=to-pay&pay=bank&country=US";
    check(
        link,
        "2026-03-01",
        "check-charges | dispute-opens 2026-03-02, dispute-closes 2026-03-16 | message-seller open, open-dispute later, \
         contact-support open",
    );
    check(
        link,
        "2026-03-02",
        "check-charges | dispute-closes 2026-03-16 | message-seller open, open-dispute open, contact-support open",
    );
    check(
        link,
        "2026-03-11",
        "check-charges | dispute-closes 2026-03-16 | message-seller open, open-dispute open, contact-support open",
    );
    check(link, "2026-03-12", "open-dispute | dispute-closes 2026-03-16 | message-seller open, contact-support open");
    check(link, "2026-03-16", "open-dispute | dispute-closes 2026-03-16 | message-seller open, contact-support open");
    check(link, "2026-03-17", "ask confirmed");
    check(
        link,
        "2026-04-26",
        "check-charges | dispute-closes 2026-04-25 | message-seller open, open-dispute closed, contact-support open",
    );
}

#[test]
fn in_doubt_the_dispute_is_tried() {
    let link = "stage=shipped&problem=not-received&shipped=2026-01-10&due=2026-03-01&tracking=to-pay&pay=bank&country=US";
    let with = |confirmed: &str| format!("{link}&confirmed={confirmed}");
    check(
        &with("not-yet"),
        "2026-03-17",
        "open-dispute | dispute-closes 2026-03-17~2026-04-25 | message-seller open, contact-support open",
    );
    check(
        &with("not-yet"),
        "2026-04-25",
        "open-dispute | dispute-closes 2026-04-25~2026-04-25 | message-seller open, contact-support open",
    );
    check(
        &with("closed"),
        "2026-03-17",
        "check-charges | dispute-closes ? | message-seller open, open-dispute closed, contact-support open",
    );
    // Confirmation + 15 ends on 25 March.
    check(
        &with("2026-03-10"),
        "2026-03-20",
        "check-charges | dispute-closes 2026-03-25 | message-seller open, open-dispute open, contact-support open",
    );
    check(
        &with("2026-03-10"),
        "2026-03-21",
        "open-dispute | dispute-closes 2026-03-25 | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=unknown&due=unknown&tracking=to-pay&confirmed=unknown&pay=bank&\
         country=US",
        "2026-03-17",
        "open-dispute | dispute-closes ? | message-seller open, contact-support open",
    );
}

/// Payment + 180 ends on 19 March, so the last 14 days begin on 5 March. Only a parcel to collect goes before them.
#[test]
fn paypals_clock_goes_before_a_demand() {
    let link = |tracking: &str| {
        format!(
            "stage=shipped&problem=not-received&shipped=2026-01-10&due=2026-03-01&tracking={tracking}&pay=paypal&\
             paid=2025-09-20&country=US&claimed=no"
        )
    };
    check(
        &link("to-pay"),
        "2026-03-04",
        "check-charges | dispute-closes 2026-03-16, paypal-by 2026-03-19 | message-seller open, open-dispute open, \
         claim-paypal open, contact-support open",
    );
    check(
        &link("to-pay"),
        "2026-03-05",
        "claim-paypal | dispute-closes 2026-03-16, paypal-by 2026-03-19 | message-seller open, open-dispute open, \
         contact-support open",
    );
    // The dispute's own window is open and ends first.
    check(
        &link("to-pay"),
        "2026-03-12",
        "open-dispute | dispute-closes 2026-03-16, paypal-by 2026-03-19 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        &link("to-collect"),
        "2026-03-05",
        "collect-parcel | dispute-closes 2026-03-16, paypal-by 2026-03-19 | message-seller open, open-dispute open, \
         claim-paypal open, contact-support open",
    );
}

/// What the seller said does not matter while a demand is open.
#[test]
fn questions() {
    let link = "stage=shipped&problem=not-received&shipped=2026-01-10&due=2026-03-01&tracking=to-pay";
    check(link, "2026-03-02", "ask pay");
    check(link, "2026-03-12", "ask pay");
    check(link, "2026-03-17", "ask confirmed");
}
