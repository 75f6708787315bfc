//! Sent and not here, or here by tracking only: domain.md "What the plan recommends", **not received** and *outside*.
//! Most links share one order: sent on 2 March 2026, delivery time over on 1 April. Paid by bank transfer in the US,
//! no claim and no law stands beside the dispute.

use crate::check;

/// "Otherwise the later of that and the day after `due`"; `later`: `wait`; `open`: the seller first while "7 days or
/// more" are left, "`due` + 15" being the act-by day; given up at shipment + 105. facts.md B (dispute.earliest,
/// `in_transit`, latest), P.
#[test]
fn with_tracking_that_moves_a_dispute_opens_the_day_after_the_delivery_time() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&seller=not-asked\
        &pay=bank&country=US";
    let wait = "wait | dispute-opens 2026-04-02, dispute-closes 2026-04-16 \
        | message-seller open, open-dispute later, contact-support open";
    check(link, "2026-03-02", wait);
    check(link, "2026-03-13", wait);
    check(link, "2026-04-01", wait);
    let message = "message-seller | dispute-closes 2026-04-16 | open-dispute open, contact-support open";
    check(link, "2026-04-02", message);
    check(link, "2026-04-08", message);
    check(link, "2026-04-09", message);
    let dispute = "open-dispute | dispute-closes 2026-04-16 | message-seller open, contact-support open";
    check(link, "2026-04-10", dispute);
    check(link, "2026-04-15", dispute);
    check(link, "2026-04-16", dispute);
}

/// `uncertain`: still tried, shown as today with the give-up day; `closed`: the give-up day, and *outside* with no way
/// left.
#[test]
fn a_dispute_is_tried_until_105_days_after_shipment() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving\
        &pay=bank&country=US";
    let not_yet = format!("{link}&confirmed=not-yet");
    let others = "message-seller open, contact-support open";
    check(link, "2026-04-17", "ask confirmed");
    check(&not_yet, "2026-04-17", &format!("open-dispute | dispute-closes 2026-04-17~2026-06-15 | {others}"));
    check(&not_yet, "2026-06-14", &format!("open-dispute | dispute-closes 2026-06-14~2026-06-15 | {others}"));
    check(&not_yet, "2026-06-15", &format!("open-dispute | dispute-closes 2026-06-15~2026-06-15 | {others}"));
    check(link, "2026-06-16", "contact-support | dispute-closes 2026-06-15 | message-seller open, open-dispute closed");
}

/// "The button's day, with tracking `none` `wrong` `returning` `stuck`": shipment + 11, and the seller is asked before
/// it.
#[test]
fn without_good_tracking_a_dispute_opens_on_the_11th_day_after_shipment() {
    for tracking in ["none", "wrong", "returning", "stuck"] {
        let link =
            format!("stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking={tracking}&pay=bank");
        let not_asked = format!("{link}&seller=not-asked&country=US");
        let refused = format!("{link}&seller=refused&country=US");
        let later = "dispute-opens 2026-03-13, dispute-closes 2026-04-16";
        let others = "open-dispute later, contact-support open";
        check(&not_asked, "2026-03-12", &format!("message-seller | {later} | {others}"));
        check(&refused, "2026-03-12", &format!("wait | {later} | message-seller open, {others}"));
        let now = "dispute-closes 2026-04-16";
        check(&not_asked, "2026-03-13", &format!("message-seller | {now} | open-dispute open, contact-support open"));
        check(&refused, "2026-03-13", &format!("open-dispute | {now} | message-seller open, contact-support open"));
    }
}

/// "Other `unknown`: `tracking` counts as `moving`."
#[test]
fn unknown_tracking_counts_as_moving() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=unknown\
        &seller=not-asked\
        &pay=bank&country=US";
    let wait = "wait | dispute-opens 2026-04-02, dispute-closes 2026-04-16 \
        | message-seller open, open-dispute later, contact-support open";
    check(link, "2026-03-13", wait);
    check(link, "2026-04-01", wait);
    check(link, "2026-04-02", "message-seller | dispute-closes 2026-04-16 | open-dispute open, contact-support open");
}

/// "Else `open-dispute` (also when the seller agreed: the money must come through `AliExpress`)."
#[test]
fn whatever_the_seller_answered_the_dispute_is_opened() {
    for seller in ["no-answer", "refused", "agreed", "stalling"] {
        let link = format!(
            "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&seller={seller}&pay=bank\
            &country=US"
        );
        let dispute = "open-dispute | dispute-closes 2026-04-16 | message-seller open, contact-support open";
        check(&link, "2026-04-02", dispute);
        check(&link, "2026-04-16", dispute);
    }
}

/// "On the day of shipment if `due` is less than 5 days after it": 4 days are, 5 are not. facts.md B
/// (dispute.earliest).
#[test]
fn a_delivery_time_under_5_days_lets_the_dispute_open_at_once() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&seller=refused&pay=bank&country=US";
    let others = "message-seller open, contact-support open";
    let four = format!("{link}&due=2026-03-06");
    check(&format!("{four}&tracking=none"), "2026-03-02", &format!("open-dispute | dispute-closes 2026-03-21 | {others}"));
    let wait = format!("wait | dispute-opens 2026-03-07, dispute-closes 2026-03-21 | open-dispute later, {others}");
    check(&format!("{four}&tracking=moving"), "2026-03-06", &wait);
    check(
        &format!("{four}&tracking=moving"),
        "2026-03-07",
        &format!("open-dispute | dispute-closes 2026-03-21 | {others}"),
    );
    let five = format!("{link}&due=2026-03-07");
    let wait = format!("wait | dispute-opens 2026-03-13, dispute-closes 2026-03-22 | open-dispute later, {others}");
    check(&format!("{five}&tracking=none"), "2026-03-12", &wait);
    check(&format!("{five}&tracking=moving"), "2026-03-12", &wait);
    check(
        &format!("{five}&tracking=moving"),
        "2026-03-13",
        &format!("open-dispute | dispute-closes 2026-03-22 | {others}"),
    );
    let same_day = format!("{link}&due=2026-03-02");
    check(
        &format!("{same_day}&tracking=stuck"),
        "2026-03-02",
        &format!("open-dispute | dispute-closes 2026-03-17 | {others}"),
    );
}

/// Dispute `later`, "`T` past `due`": the seller is asked, though tracking moves, until the button appears.
#[test]
fn past_the_delivery_time_the_seller_is_asked_before_the_dispute_opens() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-03-08&tracking=moving\
        &pay=bank&country=US";
    let not_asked = format!("{link}&seller=not-asked");
    let later = "dispute-opens 2026-03-13, dispute-closes 2026-03-23";
    let others = "open-dispute later, contact-support open";
    check(&not_asked, "2026-03-08", &format!("wait | {later} | message-seller open, {others}"));
    check(&not_asked, "2026-03-09", &format!("message-seller | {later} | {others}"));
    check(&not_asked, "2026-03-12", &format!("message-seller | {later} | {others}"));
    check(&format!("{link}&seller=agreed"), "2026-03-09", &format!("wait | {later} | message-seller open, {others}"));
    check(&not_asked, "2026-03-13", "message-seller | dispute-closes 2026-03-23 | open-dispute open, contact-support open");
}

/// "Shipment + 105, if later" than `due` + 15: from a delivery time of 90 days on there is one last day and no doubt.
#[test]
fn with_90_days_of_delivery_time_nothing_is_left_after_15_days() {
    let link = "stage=shipped&problem=not-received&shipped=2026-01-01&tracking=moving&seller=refused\
        &pay=bank&country=US";
    let others = "message-seller open, contact-support open";
    let closed = "message-seller open, open-dispute closed";
    for (due, last, after) in [("2026-04-01", "2026-04-16", "2026-04-17"), ("2026-04-02", "2026-04-17", "2026-04-18")] {
        let link = format!("{link}&due={due}");
        check(&link, last, &format!("open-dispute | dispute-closes {last} | {others}"));
        check(&link, after, &format!("contact-support | dispute-closes {last} | {closed}"));
    }
    let link = format!("{link}&due=2026-03-31&confirmed=unknown");
    check(&link, "2026-04-15", &format!("open-dispute | dispute-closes 2026-04-15 | {others}"));
    let last_day = "open-dispute | dispute-closes 2026-04-16~2026-04-16";
    check(&link, "2026-04-16", &format!("{last_day} | {others}"));
}

/// "Days are calendar days": a year's end, 29 February, and a February without one.
#[test]
fn the_windows_cross_the_end_of_a_year_and_of_february() {
    let link = "stage=shipped&problem=not-received&tracking=none&seller=refused&pay=bank&country=US";
    let others = "message-seller open, contact-support open";
    let december = format!("{link}&shipped=2027-12-21&due=2028-01-20");
    let later = "wait | dispute-opens 2028-01-01, dispute-closes 2028-02-04";
    check(&december, "2027-12-31", &format!("{later} | open-dispute later, {others}"));
    check(&december, "2028-01-01", &format!("open-dispute | dispute-closes 2028-02-04 | {others}"));
    let not_yet = format!("{december}&confirmed=not-yet");
    check(&not_yet, "2028-02-29", &format!("open-dispute | dispute-closes 2028-02-29~2028-04-04 | {others}"));
    let leap = format!("{link}&shipped=2028-02-18&due=2028-03-19");
    let later = "wait | dispute-opens 2028-02-29, dispute-closes 2028-04-03";
    check(&leap, "2028-02-28", &format!("{later} | open-dispute later, {others}"));
    check(&leap, "2028-02-29", &format!("open-dispute | dispute-closes 2028-04-03 | {others}"));
    let plain = format!("{link}&shipped=2026-02-18&due=2026-03-20");
    let later = "wait | dispute-opens 2026-03-01, dispute-closes 2026-04-04";
    check(&plain, "2026-02-28", &format!("{later} | open-dispute later, {others}"));
    check(&plain, "2026-03-01", &format!("open-dispute | dispute-closes 2026-04-04 | {others}"));
}

/// "`due` unknown: counts as shipment + 30", in the dispute's window and for the law on late delivery alike.
#[test]
fn an_unknown_delivery_time_counts_as_30_days_from_shipment() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=unknown&seller=refused&pay=bank&country=DE";
    let moving = format!("{link}&tracking=moving");
    let others = "message-seller open, contact-support open";
    let wait = "wait | dispute-opens 2026-04-02, dispute-closes 2026-04-16 | open-dispute later, use-legal-right later";
    check(&moving, "2026-04-01", &format!("{wait}, {others}"));
    check(&moving, "2026-04-02", &format!("open-dispute | dispute-closes 2026-04-16 | use-legal-right open, {others}"));
    check(&moving, "2026-04-16", &format!("open-dispute | dispute-closes 2026-04-16 | use-legal-right open, {others}"));
    let last_day = "open-dispute | dispute-closes 2026-06-15~2026-06-15 | use-legal-right open";
    check(&format!("{moving}&confirmed=not-yet"), "2026-06-15", &format!("{last_day}, {others}"));
    check(
        &moving,
        "2026-06-16",
        "use-legal-right | dispute-closes 2026-06-15 | message-seller open, open-dispute closed, \
        contact-support open",
    );
    let none = format!("{link}&tracking=none");
    check(&none, "2026-03-13", &format!("open-dispute | dispute-closes 2026-04-16 | use-legal-right later, {others}"));
}

/// "`shipped` unknown: the button's day is the day after `due`, given up `due` + 90."
#[test]
fn an_unknown_shipment_opens_the_dispute_the_day_after_the_delivery_time() {
    let link = "stage=shipped&problem=not-received&shipped=unknown&due=2026-04-01&pay=bank&country=US";
    let none = format!("{link}&tracking=none&seller=not-asked");
    let later = "dispute-opens 2026-04-02, dispute-closes 2026-04-16 | open-dispute later, contact-support open";
    check(&none, "2026-04-01", &format!("message-seller | {later}"));
    check(&none, "2026-04-02", "message-seller | dispute-closes 2026-04-16 | open-dispute open, contact-support open");
    let moving = format!("{link}&tracking=moving&seller=not-asked");
    check(&moving, "2026-04-01", &format!("wait | {later}, message-seller open"));
    check(&moving, "2026-04-12", "open-dispute | dispute-closes 2026-04-16 | message-seller open, contact-support open");
    let not_yet = format!("{link}&tracking=moving&confirmed=not-yet");
    let others = "message-seller open, contact-support open";
    check(&not_yet, "2026-04-17", &format!("open-dispute | dispute-closes 2026-04-17~2026-06-30 | {others}"));
    check(&not_yet, "2026-06-30", &format!("open-dispute | dispute-closes 2026-06-30~2026-06-30 | {others}"));
    check(&not_yet, "2026-07-01", "contact-support | dispute-closes 2026-06-30 | message-seller open, open-dispute closed");
    let german = "stage=shipped&problem=not-received&shipped=unknown&due=2026-04-01&tracking=stuck&seller=refused\
        &pay=bank&country=DE";
    check(
        german,
        "2026-04-01",
        "wait | dispute-opens 2026-04-02, dispute-closes 2026-04-16 \
        | message-seller open, open-dispute later, use-legal-right later, contact-support open",
    );
    check(
        german,
        "2026-04-02",
        "open-dispute | dispute-closes 2026-04-16 \
        | message-seller open, use-legal-right open, contact-support open",
    );
}

/// "`shipped` and `due` both unknown: `uncertain`", listed without a date; "if it is not closed then → `open-dispute`,
/// whatever the seller said". The law's first day is unknown with them.
#[test]
fn with_shipment_and_delivery_time_unknown_the_dispute_is_tried() {
    let link = "stage=shipped&problem=not-received&shipped=unknown&due=unknown&tracking=moving&pay=bank";
    check(link, "2026-04-02", "ask confirmed");
    let others = "message-seller open, contact-support open";
    let us = format!("{link}&country=US");
    check(&format!("{us}&confirmed=not-yet"), "2026-04-02", &format!("open-dispute | dispute-closes ? | {others}"));
    check(&format!("{us}&confirmed=unknown"), "2026-04-02", &format!("open-dispute | dispute-closes ? | {others}"));
    let german = format!("open-dispute | dispute-closes ? | use-legal-right uncertain, {others}");
    check(&format!("{link}&country=DE&confirmed=not-yet"), "2026-04-02", &german);
    let dated = format!("{us}&confirmed=2026-04-01");
    check(&dated, "2026-04-16", &format!("open-dispute | dispute-closes 2026-04-16 | {others}"));
    check(&dated, "2026-04-17", "contact-support | dispute-closes 2026-04-16 | message-seller open, open-dispute closed");
    let closed = "dispute-closes ? | message-seller open, open-dispute closed";
    check(&format!("{us}&confirmed=closed"), "2026-04-02", &format!("contact-support | {closed}"));
}

/// "`uncertain` before `confirmed` is looked at: a date sets act-by and give-up to that + 15 (state and deadline
/// follow)", and then `open-dispute`, whatever the seller said. facts.md B (`bp.duration_after_receipt`), C
/// (`confirm_receipt.effect`).
#[test]
fn a_confirmed_receipt_leaves_15_days() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&seller=not-asked\
        &confirmed=2026-04-20&pay=bank&country=US";
    let dispute = "open-dispute | dispute-closes 2026-05-05 | message-seller open, contact-support open";
    check(link, "2026-04-20", dispute);
    check(link, "2026-05-04", dispute);
    check(link, "2026-05-05", dispute);
    check(link, "2026-05-06", "contact-support | dispute-closes 2026-05-05 | message-seller open, open-dispute closed");
}

/// "`closed` closes it (`dispute-closes` then has no date)"; `not-yet` and `unknown` leave it uncertain.
#[test]
fn a_completed_order_without_a_dispute_button_closes_the_dispute() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=stuck\
        &pay=bank&country=US";
    let closed = "contact-support | dispute-closes ? | message-seller open, open-dispute closed";
    check(&format!("{link}&confirmed=closed"), "2026-04-17", closed);
    let tried = "open-dispute | dispute-closes 2026-04-17~2026-06-15 | message-seller open, contact-support open";
    check(&format!("{link}&confirmed=not-yet"), "2026-04-17", tried);
    check(&format!("{link}&confirmed=unknown"), "2026-04-17", tried);
}

/// The first line: `to-collect` → `collect-parcel`, whatever the dispute's state; the dispute opens as with moving
/// tracking. facts.md R (duty or collection notice).
#[test]
fn a_parcel_that_waits_to_be_collected_is_collected_first() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=to-collect\
        &pay=bank&country=US";
    let row = |deadlines: &str, state: &str| {
        format!("collect-parcel | {deadlines} | message-seller open, open-dispute {state}, contact-support open")
    };
    check(link, "2026-03-13", &row("dispute-opens 2026-04-02, dispute-closes 2026-04-16", "later"));
    check(link, "2026-04-01", &row("dispute-opens 2026-04-02, dispute-closes 2026-04-16", "later"));
    check(link, "2026-04-02", &row("dispute-closes 2026-04-16", "open"));
    let not_yet = format!("{link}&confirmed=not-yet");
    check(&not_yet, "2026-04-17", &row("dispute-closes 2026-04-17~2026-06-15", "uncertain"));
    check(&format!("{link}&confirmed=closed"), "2026-04-17", &row("dispute-closes ?", "closed"));
    check(link, "2026-06-16", &row("dispute-closes 2026-06-15", "closed"));
}

/// "Late by law: EU, GB: from the day after `due`, no last day"; other regions have no such right. facts.md E, G
/// (eu.delivery).
#[test]
fn late_by_law_starts_the_day_after_the_delivery_time() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&seller=refused\
        &pay=bank";
    let others = "message-seller open, contact-support open";
    for country in ["DE", "NO", "RE", "GB"] {
        let link = format!("{link}&country={country}");
        let wait = "wait | dispute-opens 2026-04-02, dispute-closes 2026-04-16 | open-dispute later, use-legal-right later";
        check(&link, "2026-04-01", &format!("{wait}, {others}"));
        check(&link, "2026-04-02", &format!("open-dispute | dispute-closes 2026-04-16 | use-legal-right open, {others}"));
        let outside = "message-seller open, open-dispute closed, contact-support open";
        check(&link, "2031-04-02", &format!("use-legal-right | dispute-closes 2026-06-15 | {outside}"));
    }
    for country in ["US", "BR", "KR", "AU", "CH", "unknown"] {
        let link = format!("{link}&country={country}");
        check(&link, "2026-04-02", &format!("open-dispute | dispute-closes 2026-04-16 | {others}"));
        check(
            &link,
            "2031-04-02",
            "contact-support | dispute-closes 2026-06-15 | message-seller open, open-dispute closed",
        );
    }
}

/// *outside*, `PayPal` while open: payment + 180. facts.md D (paypal.open).
#[test]
fn outside_paypal_comes_first_until_180_days_after_payment() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving\
        &pay=paypal&paid=2026-03-01&claimed=no";
    let german = format!("{link}&country=DE");
    let over = "dispute-closes 2026-06-15, paypal-by 2026-08-28 | message-seller open, open-dispute closed";
    check(&german, "2026-06-16", &format!("claim-paypal | {over}, use-legal-right open, contact-support open"));
    check(&german, "2026-08-28", &format!("claim-paypal | {over}, use-legal-right open, contact-support open"));
    check(&german, "2026-08-29", &format!("use-legal-right | {over}, claim-paypal closed, contact-support open"));
    let korean = format!("{link}&country=KR");
    check(&korean, "2026-08-28", &format!("claim-paypal | {over}, contact-support open"));
    check(&korean, "2026-08-29", &format!("contact-support | {over}, claim-paypal closed"));
}

/// *outside*, a card while open (+ 120), then uncertain "and `T` ≤ `due` + 120", then a legal right, then the
/// uncertain claim until payment + 540. facts.md D (visa.13.1).
#[test]
fn outside_a_card_is_tried_until_120_days_after_the_expected_delivery() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving\
        &pay=debit-card&paid=2026-03-01&claimed=no";
    let over = "message-seller open, open-dispute closed";
    let german = format!("{link}&country=DE");
    let claim = |card_by: &str| {
        format!(
            "claim-card | dispute-closes 2026-06-15, card-by {card_by} | {over}, use-legal-right open, contact-support open"
        )
    };
    check(&german, "2026-06-16", &claim("2026-06-29"));
    check(&german, "2026-06-29", &claim("2026-06-29"));
    check(&german, "2026-06-30", &claim("2026-06-30~2027-08-23"));
    check(&german, "2026-07-30", &claim("2026-07-30~2027-08-23"));
    let law = |card_by: &str, state: &str| {
        let others = format!("{over}, claim-card {state}, contact-support open");
        format!("use-legal-right | dispute-closes 2026-06-15, card-by {card_by} | {others}")
    };
    check(&german, "2026-07-31", &law("2026-07-31~2027-08-23", "uncertain"));
    check(&german, "2027-08-23", &law("2027-08-23~2027-08-23", "uncertain"));
    check(&german, "2027-08-24", &law("2027-08-23", "closed"));
    let australian = format!("{link}&country=AU");
    let claim =
        |card_by: &str| format!("claim-card | dispute-closes 2026-06-15, card-by {card_by} | {over}, contact-support open");
    check(&australian, "2026-06-29", &claim("2026-06-29"));
    check(&australian, "2026-07-31", &claim("2026-07-31~2027-08-23"));
    check(&australian, "2027-08-23", &claim("2027-08-23~2027-08-23"));
    let nothing = format!("contact-support | dispute-closes 2026-06-15, card-by 2027-08-23 | {over}, claim-card closed");
    check(&australian, "2027-08-24", &nothing);
}

/// Figure "card": the US and an unknown country have 60 days, so that the claim is uncertain by then, and still made.
#[test]
fn outside_an_american_card_is_tried_after_its_60_days() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&confirmed=closed\
        &pay=credit-card&paid=2026-03-01&claimed=no";
    let over = "message-seller open, open-dispute closed, contact-support open";
    for country in ["US", "unknown"] {
        let link = format!("{link}&country={country}");
        check(&link, "2026-04-30", &format!("claim-card | dispute-closes ?, card-by 2026-04-30 | {over}"));
        check(&link, "2026-05-01", &format!("claim-card | dispute-closes ?, card-by 2026-05-01~2027-08-23 | {over}"));
    }
}

/// "`due` unknown counts as shipment + 30" there too: 2 March + 30 + 120 is 30 July.
#[test]
fn outside_the_expected_delivery_of_an_unknown_delivery_time_is_30_days_from_shipment() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=unknown&tracking=moving\
        &pay=credit-card&paid=2026-02-28\
        &country=FR&claimed=no";
    let over = "message-seller open, open-dispute closed, contact-support open";
    let card_by = |today: &str| format!("dispute-closes 2026-06-15, card-by {today}~2027-08-22");
    check(link, "2026-07-30", &format!("claim-card | {} | {over}, use-legal-right open", card_by("2026-07-30")));
    check(link, "2026-07-31", &format!("use-legal-right | {} | {over}, claim-card uncertain", card_by("2026-07-31")));
}

/// *outside*, Klarna while open (+ 180), then a legal right, then Klarna while uncertain (+ 540). facts.md G, K.
#[test]
fn outside_klarna_comes_before_the_law_for_180_days_and_after_it_until_540() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving\
        &pay=klarna&paid=2026-03-01&claimed=no";
    let row = "dispute-closes 2026-06-15 | message-seller open, open-dispute closed";
    let swedish = format!("{link}&country=SE");
    check(&swedish, "2026-08-28", &format!("claim-klarna | {row}, use-legal-right open, contact-support open"));
    check(&swedish, "2026-08-29", &format!("use-legal-right | {row}, claim-klarna uncertain, contact-support open"));
    check(&swedish, "2027-08-23", &format!("use-legal-right | {row}, claim-klarna uncertain, contact-support open"));
    check(&swedish, "2027-08-24", &format!("use-legal-right | {row}, claim-klarna closed, contact-support open"));
    let american = format!("{link}&country=US");
    check(&american, "2026-08-28", &format!("claim-klarna | {row}, contact-support open"));
    check(&american, "2026-08-29", &format!("claim-klarna | {row}, contact-support open"));
    check(&american, "2027-08-23", &format!("claim-klarna | {row}, contact-support open"));
    check(&american, "2027-08-24", &format!("contact-support | {row}, claim-klarna closed"));
}

/// *outside*, a way of paying without a claim: "`pay` as no claim".
#[test]
fn outside_other_ways_of_paying_leave_the_law_or_support() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving";
    let row = "dispute-closes 2026-06-15 | message-seller open, open-dispute closed";
    for pay in ["bank", "other", "unknown"] {
        let link = format!("{link}&pay={pay}");
        check(&format!("{link}&country=ES"), "2026-06-16", &format!("use-legal-right | {row}, contact-support open"));
        check(&format!("{link}&country=BR"), "2026-06-16", &format!("contact-support | {row}"));
    }
}

/// "A window with an unknown date is `uncertain`, listed without a date, and counts as open where the rules ask": so
/// the claim of an unknown day of payment comes before the law.
#[test]
fn outside_a_claim_of_an_unknown_day_of_payment_counts_as_open() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&paid=unknown\
        &country=IT&claimed=no";
    let over = "message-seller open, open-dispute closed, use-legal-right open, contact-support open";
    let day = "2027-12-31";
    check(&format!("{link}&pay=paypal"), day, &format!("claim-paypal | dispute-closes 2026-06-15, paypal-by ? | {over}"));
    check(&format!("{link}&pay=klarna"), day, &format!("claim-klarna | dispute-closes 2026-06-15 | {over}"));
    check(&format!("{link}&pay=debit-card"), day, &format!("claim-card | dispute-closes 2026-06-15, card-by ? | {over}"));
}

/// The same for the law: with shipment and delivery time unknown its first day is, and it counts as open.
#[test]
fn outside_a_legal_right_of_an_unknown_day_counts_as_open() {
    let link = "stage=shipped&problem=not-received&shipped=unknown&due=unknown&tracking=stuck&confirmed=closed\
        &pay=bank&country=PL";
    let others = "message-seller open, open-dispute closed, contact-support open";
    check(link, "2026-05-01", &format!("use-legal-right | dispute-closes ? | {others}"));
}

/// "`PayPal`'s clock": 14 days left and a dispute that is not open or ends later; it stays with a dispute that ends
/// first, and with a parcel to be collected.
#[test]
fn paypal_comes_before_a_dispute_that_does_not_end_first() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&pay=paypal&country=CA&claimed=no";
    let others = "message-seller open, contact-support open";
    let refused = format!("{link}&tracking=moving&seller=refused");
    let dispute = |paypal_by: &str| {
        format!("open-dispute | dispute-closes 2026-04-16, paypal-by {paypal_by} | claim-paypal open, {others}")
    };
    let claim = |paypal_by: &str| {
        format!("claim-paypal | dispute-closes 2026-04-16, paypal-by {paypal_by} | open-dispute open, {others}")
    };
    check(&format!("{refused}&paid=2025-10-19"), "2026-04-03", &dispute("2026-04-17"));
    check(&format!("{refused}&paid=2025-10-18"), "2026-04-03", &claim("2026-04-16"));
    let message = "open-dispute open, contact-support open";
    let not_asked = format!("{link}&tracking=moving&seller=not-asked&paid=2025-10-19");
    let row = "dispute-closes 2026-04-16, paypal-by 2026-04-17";
    check(&not_asked, "2026-04-02", &format!("message-seller | {row} | claim-paypal open, {message}"));
    check(&not_asked, "2026-04-03", &format!("claim-paypal | {row} | message-seller open, {message}"));
    let uncertain = format!("{link}&tracking=moving&confirmed=not-yet&paid=2025-11-15");
    let row = "claim-paypal | dispute-closes 2026-05-14~2026-06-15, paypal-by 2026-05-14";
    check(&uncertain, "2026-05-14", &format!("{row} | open-dispute uncertain, {others}"));
    let collect = format!("{link}&tracking=to-collect&paid=2025-11-15");
    let row = "collect-parcel | dispute-closes 2026-05-14~2026-06-15, paypal-by 2026-05-14";
    check(
        &format!("{collect}&confirmed=unknown"),
        "2026-05-14",
        &format!("{row} | claim-paypal open, open-dispute uncertain, {others}"),
    );
    let waiting = format!("{link}&tracking=moving&paid=2025-09-21");
    let row = "claim-paypal | dispute-opens 2026-04-02, dispute-closes 2026-04-16, paypal-by 2026-03-20";
    check(&waiting, "2026-03-06", &format!("{row} | open-dispute later, {others}"));
}

/// Figure "Section 75" beside a card claim for a parcel that did not come. facts.md D (s75).
#[test]
fn section_75_stands_beside_a_british_card_claim() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&seller=refused\
        &pay=credit-card&paid=2026-03-01&country=GB";
    let row = "open-dispute | dispute-closes 2026-04-16, card-by 2026-06-29";
    let others = "message-seller open, use-legal-right open, claim-card open, contact-support open";
    check(link, "2026-04-02", "ask amount");
    check(&format!("{link}&amount=250"), "2026-04-02", "ask currency");
    let section_75 = format!("{row}, section-75-until 2031-03-01 | {others}");
    check(&format!("{link}&amount=250&currency=GBP"), "2026-04-02", &section_75);
    check(&format!("{link}&amount=250&currency=EUR"), "2026-04-02", &format!("{row} | {others}"));
}

/// Delivered by tracking only: `dispute closes, delivered` is delivery + 15, given up + 105; it is open from the
/// start.
#[test]
fn what_tracking_calls_delivered_can_be_disputed_for_15_days() {
    let link = "stage=delivered&problem=not-received&delivered=2026-03-01&pay=bank&country=US";
    let not_asked = format!("{link}&seller=not-asked");
    let message = "message-seller | dispute-closes 2026-03-16 | open-dispute open, contact-support open";
    check(&not_asked, "2026-03-01", message);
    check(&not_asked, "2026-03-08", message);
    check(&not_asked, "2026-03-09", message);
    let others = "message-seller open, contact-support open";
    let dispute = format!("open-dispute | dispute-closes 2026-03-16 | {others}");
    check(&not_asked, "2026-03-10", &dispute);
    check(&not_asked, "2026-03-16", &dispute);
    check(&format!("{link}&seller=agreed"), "2026-03-01", &dispute);
    check(link, "2026-03-17", "ask confirmed");
    let not_yet = format!("{link}&confirmed=not-yet");
    check(&not_yet, "2026-03-17", &format!("open-dispute | dispute-closes 2026-03-17~2026-06-14 | {others}"));
    check(&not_yet, "2026-06-14", &format!("open-dispute | dispute-closes 2026-06-14~2026-06-14 | {others}"));
    check(link, "2026-06-15", "contact-support | dispute-closes 2026-06-14 | message-seller open, open-dispute closed");
}

/// "Dispute closes, `confirmed` a date: that + 15, the same day", for what tracking calls delivered too.
#[test]
fn a_confirmed_receipt_of_what_did_not_come_leaves_15_days() {
    let link = "stage=delivered&problem=not-received&delivered=2026-03-01&confirmed=2026-03-14&pay=bank&country=US";
    let dispute = "open-dispute | dispute-closes 2026-03-29 | message-seller open, contact-support open";
    check(link, "2026-03-17", dispute);
    check(link, "2026-03-29", dispute);
    check(link, "2026-03-30", "contact-support | dispute-closes 2026-03-29 | message-seller open, open-dispute closed");
}

/// An unknown day of delivery: tried, without a date, and the law on late delivery open ("from the start where `due`
/// is not asked").
#[test]
fn delivered_on_an_unknown_day_the_dispute_is_tried() {
    let link = "stage=delivered&problem=not-received&delivered=unknown&confirmed=not-yet&pay=bank&country=AT";
    let others = "message-seller open, use-legal-right open, contact-support open";
    check(link, "2026-03-17", &format!("open-dispute | dispute-closes ? | {others}"));
}

/// Late by law "from the start where `due` is not asked", in EU and GB only.
#[test]
fn late_by_law_is_open_at_once_where_tracking_says_delivered() {
    let link = "stage=delivered&problem=not-received&delivered=2026-03-01&seller=stalling&pay=bank";
    let row = "open-dispute | dispute-closes 2026-03-16 | message-seller open, contact-support open";
    check(&format!("{link}&country=GB"), "2026-03-01", &format!("{row}, use-legal-right open"));
    check(&format!("{link}&country=CY"), "2026-03-01", &format!("{row}, use-legal-right open"));
    check(&format!("{link}&country=AU"), "2026-03-01", row);
    check(&format!("{link}&country=KR"), "2026-03-01", row);
}

/// *outside*, "a card claim while `uncertain` and `T` ≤ `delivered` + 120, where that is asked".
#[test]
fn outside_a_card_is_tried_until_120_days_after_what_tracking_calls_delivery() {
    let link =
        "stage=delivered&problem=not-received&delivered=2026-03-01&pay=credit-card&paid=2026-02-01&country=NL&claimed=no";
    let over = "message-seller open, open-dispute closed, contact-support open";
    let card_by = |today: &str| format!("dispute-closes 2026-06-14, card-by {today}~2027-07-26");
    check(link, "2026-06-29", &format!("claim-card | {} | {over}, use-legal-right open", card_by("2026-06-29")));
    check(link, "2026-06-30", &format!("use-legal-right | {} | {over}, claim-card uncertain", card_by("2026-06-30")));
}

/// The questions in their order. `seller` comes up once an answer to it can matter, and not after the dispute's act-by
/// day.
#[test]
fn only_questions_that_decide_something_are_asked() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01";
    check("stage=shipped", "2026-04-02", "ask problem");
    check("stage=shipped&problem=not-received", "2026-04-02", "ask shipped");
    check("stage=shipped&problem=not-received&shipped=2026-03-02", "2026-04-02", "ask due");
    check(link, "2026-04-02", "ask tracking");
    check(&format!("{link}&tracking=to-collect"), "2026-04-02", "ask pay");
    check(&format!("{link}&tracking=moving"), "2026-04-01", "ask pay");
    check(&format!("{link}&tracking=moving"), "2026-04-02", "ask seller");
    check(&format!("{link}&tracking=none"), "2026-03-12", "ask seller");
    check(&format!("{link}&tracking=moving"), "2026-04-09", "ask seller");
    check(&format!("{link}&tracking=moving"), "2026-04-17", "ask confirmed");
    check(&format!("{link}&tracking=moving&confirmed=not-yet"), "2026-04-17", "ask pay");
    check(&format!("{link}&tracking=moving"), "2026-06-16", "ask pay");
    check(&format!("{link}&tracking=moving&pay=bank"), "2026-06-16", "ask country");
    check("stage=delivered&problem=not-received", "2026-04-02", "ask delivered");
    check("stage=delivered&problem=not-received&delivered=2026-04-01", "2026-04-02", "ask seller");
}
