//! None of the problems fits, and what has to do with the account or the payment.

use crate::check;

#[test]
fn nothing_more_is_asked() {
    check("stage=other", "2026-11-23", "ask problem");
    check("stage=other&problem=xyz", "2026-11-23", "ask problem: not-an-answer");
    check("stage=other&problem=defective", "2026-11-23", "ask problem: not-an-answer");
    check("stage=other&problem=other&paid=2026-02-30&pay=paypal", "2026-11-23", "contact-support | none | none");
    check("stage=shipped&problem=other", "2026-11-23", "contact-support | none | open-dispute uncertain");
    check(
        "stage=shipped&problem=other&shipped=2026-06-01&pay=paypal&paid=2026-06-01",
        "2026-11-23",
        "contact-support | none | open-dispute uncertain",
    );
}

/// To cancel is safe, whatever the reason: payment + 7 ends on 8 March. No claim fits.
#[test]
fn unshipped_it_can_be_cancelled() {
    let link = "stage=unshipped&problem=other";
    check(link, "2026-03-08", "ask cancel");
    let not_asked = format!("{link}&cancel=not-asked&paid=2026-03-01&country=DE&pay=paypal");
    let others = "message-seller open, use-legal-right open, contact-support open";
    check(&not_asked, "2026-03-08", &format!("cancel-order | cancel-by 2026-03-08 | {others}"));
    check(&not_asked, "2026-03-09", &format!("cancel-order | cancel-by 2026-03-09 | {others}"));
    let asked = format!("{link}&cancel=asked&asked=2026-03-01&country=US");
    let range = "seller-answers-by 2026-03-04~2026-03-10";
    check(&asked, "2026-03-04", &format!("wait | {range} | message-seller open, contact-support open"));
    check(&asked, "2026-03-05", &format!("contact-support | {range} | message-seller open"));
    check(
        &format!("{link}&cancel=refused&country=DE"),
        "2026-03-05",
        "use-legal-right | none | message-seller open, contact-support open",
    );
    check(&format!("{link}&cancel=refused&country=US"), "2026-03-05", "contact-support | none | message-seller open");
}

/// Delivery + 15 ends on 16 March, + 105 on 14 June. The dispute is opened in its last days, and not looked for after them.
#[test]
fn delivered_the_last_days_of_the_dispute_are_used() {
    let link = "stage=delivered&problem=other&delivered=2026-03-01";
    check("stage=delivered&problem=other", "2026-03-01", "ask delivered");
    let row = |closes: &str, state: &str| format!("contact-support | dispute-closes {closes} | open-dispute {state}");
    check(link, "2026-03-01", &row("2026-03-16", "open"));
    check(link, "2026-03-11", &row("2026-03-16", "open"));
    check(link, "2026-03-12", "open-dispute | dispute-closes 2026-03-16 | contact-support open");
    check(link, "2026-03-16", "open-dispute | dispute-closes 2026-03-16 | contact-support open");
    check(link, "2026-03-17", &row("2026-03-17~2026-06-14", "uncertain"));
    check(link, "2026-06-14", &row("2026-06-14~2026-06-14", "uncertain"));
    check(link, "2026-06-15", &row("2026-06-14", "closed"));
    check(
        &format!("{link}&confirmed=closed&pay=paypal&paid=2025-09-20"),
        "2026-03-17",
        &row("2026-03-17~2026-06-14", "uncertain"),
    );
    check("stage=delivered&problem=other&delivered=unknown", "2026-03-17", &row("?", "uncertain"));
}

/// Payment + 180 ends on 30 June; its last 14 days begin on 16 June.
#[test]
fn a_blocked_account_and_paypal() {
    let link = "stage=other&problem=account-blocked&pay=paypal&paid=2026-01-01";
    check("stage=other&problem=account-blocked", "2026-03-01", "ask pay");
    check(link, "2026-03-01", "contact-support | paypal-by 2026-06-30 | claim-paypal open");
    check(link, "2026-06-15", "contact-support | paypal-by 2026-06-30 | claim-paypal open");
    check(link, "2026-06-16", "ask claimed");
    let claim = "claim-paypal | paypal-by 2026-06-30 | contact-support open";
    check(&format!("{link}&claimed=no"), "2026-06-16", claim);
    check(&format!("{link}&claimed=no"), "2026-06-30", claim);
    check(&format!("{link}&claimed=waiting"), "2026-06-30", "contact-support | none | none");
    check(&format!("{link}&claimed=refused"), "2026-06-30", "contact-support | none | claim-paypal closed");
    check(link, "2026-07-01", "contact-support | paypal-by 2026-06-30 | claim-paypal closed");
}

/// No right by law is listed, so the country is asked only for the card's window: payment + 120 ends on 1 May, + 60 on 2
/// March, + 540 on 25 June 2027.
#[test]
fn a_double_payment_and_the_other_ways_of_paying() {
    let link = |rest: &str| format!("stage=other&problem=charged-twice&{rest}");
    check(&link("pay=bank"), "2026-03-01", "contact-support | none | none");
    check(&link("pay=unknown"), "2026-03-01", "contact-support | none | none");
    check(&link("pay=klarna&paid=2026-01-01"), "2026-03-01", "contact-support | none | claim-klarna open");
    let card = |country: &str| link(&format!("pay=debit-card&paid=2026-01-01&country={country}"));
    check(&link("pay=debit-card&paid=2026-01-01"), "2026-03-01", "ask country");
    check(&card("DE"), "2026-05-01", "contact-support | card-by 2026-05-01 | claim-card open");
    check(&card("DE"), "2026-05-02", "contact-support | card-by 2026-05-02~2027-06-25 | claim-card uncertain");
    check(&card("US"), "2026-03-02", "contact-support | card-by 2026-03-02 | claim-card open");
    check(&card("unknown"), "2026-03-03", "contact-support | card-by 2026-03-03~2027-06-25 | claim-card uncertain");
    check(&card("DE"), "2027-06-26", "contact-support | card-by 2027-06-25 | claim-card closed");
    check(
        &link("pay=credit-card&paid=2026-01-01&country=GB&amount=150&currency=GBP"),
        "2026-03-01",
        "contact-support | card-by 2026-05-01, section-75-until 2031-01-01 | claim-card open",
    );
}

#[test]
fn in_a_dispute_it_follows_the_dispute() {
    check("stage=dispute&problem=other", "2026-11-23", "ask dispute");
    check("stage=dispute&problem=other&dispute=waiting", "2026-11-23", "ask opened");
    check(
        "stage=dispute&problem=other&dispute=waiting&opened=2026-11-16&pay=paypal&paid=2026-05-30&country=DE",
        "2026-11-23",
        "wait | seller-answers-by 2026-11-21~2026-12-01, platform-steps-in-by 2026-11-23 | contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=reviewing&opened=2026-11-16",
        "2026-11-23",
        "wait | decision-expected-by 2026-12-16 | contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=lost&decided=2026-11-01&pay=klarna&paid=2026-10-01&country=DE",
        "2026-11-23",
        "ask-goodwill | appeal-by 2026-11-08 | appeal closed, contact-support open",
    );
}
