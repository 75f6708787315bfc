//! A refund was agreed, and the money is not here.

use crate::check;

/// 20, 30 and 60 business days after Monday 2 November end on 30 November, 14 December and 25 January.
#[test]
fn ordinary() {
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=bank",
        "2026-11-30",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=bank",
        "2026-12-01",
        "track-refund | refund-expected-by 2026-11-30~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=bank",
        "2026-12-14",
        "track-refund | refund-expected-by 2026-11-30~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=bank",
        "2026-12-15",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14 | track-refund open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=bank",
        "2027-01-25",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14 | track-refund open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=bank",
        "2027-01-26",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14 | track-refund open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=unknown&tier=none&pay=bank",
        "2026-11-30",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=unknown&pay=bank",
        "2026-12-01",
        "track-refund | refund-expected-by 2026-11-30~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=unknown",
        "2026-11-30",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
}

/// Over weekends and the end of the year; holidays are not left out.
#[test]
fn business_days_count_from_the_day_after() {
    check(
        "stage=refund&approved=2026-10-31&to=as-paid&tier=none&pay=bank",
        "2026-11-27",
        "wait | refund-expected-by 2026-11-27~2026-12-11 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-10-31&to=as-paid&tier=none&pay=bank",
        "2026-11-28",
        "track-refund | refund-expected-by 2026-11-27~2026-12-11 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-12-11&to=as-paid&tier=none&pay=bank",
        "2027-01-08",
        "wait | refund-expected-by 2027-01-08~2027-01-22 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-12-12&to=as-paid&tier=none&pay=bank",
        "2027-01-08",
        "wait | refund-expected-by 2027-01-08~2027-01-22 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-12-13&to=as-paid&tier=none&pay=bank",
        "2027-01-09",
        "track-refund | refund-expected-by 2027-01-08~2027-01-22 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-12-13&to=as-paid&tier=none&pay=bank",
        "2027-01-22",
        "track-refund | refund-expected-by 2027-01-08~2027-01-22 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-12-13&to=as-paid&tier=none&pay=bank",
        "2027-01-23",
        "contact-support | refund-expected-by 2027-01-08~2027-01-22 | track-refund open",
    );
    check(
        "stage=refund&approved=2027-12-23&to=as-paid&tier=none&pay=bank",
        "2028-02-03",
        "track-refund | refund-expected-by 2028-01-20~2028-02-03 | contact-support open",
    );
}

/// 10 business days end on 16 November.
#[test]
fn quick() {
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=24.99&currency=EUR",
        "2026-11-16",
        "wait | refund-expected-by 2026-11-16~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=24.99&currency=EUR",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=24.99&currency=EUR",
        "2026-12-15",
        "contact-support | refund-expected-by 2026-11-16~2026-12-14 | track-refund open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=25&currency=EUR",
        "2026-11-17",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=24.99&currency=USD",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=24.99&currency=GBP",
        "2026-11-17",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=diamond&pay=bank&amount=100&currency=EUR",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=diamond&pay=bank&amount=100&currency=USD",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=diamond&pay=bank&amount=100.01&currency=USD",
        "2026-11-17",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=diamond&pay=bank&amount=100&currency=BRL",
        "2026-11-17",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=unknown&tier=diamond&pay=bank&amount=99&currency=EUR",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
}

/// Approval + 120 ends on 2 March, + 60 on 1 January, but never after payment + 540.
#[test]
fn card_windows_count_from_approval() {
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=DE",
        "2026-11-30",
        "wait | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-03-02 | track-refund open, claim-card open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=US",
        "2026-12-14",
        "track-refund | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-01-01 | claim-card open, contact-support \
         open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=unknown",
        "2027-01-25",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-01-25~2028-02-23 | track-refund open, \
         claim-card uncertain",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=DE&claimed=no",
        "2027-01-26",
        "claim-card | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-03-02 | track-refund open, contact-support \
         open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=DE&claimed=no",
        "2027-03-02",
        "claim-card | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-03-02 | track-refund open, contact-support \
         open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=DE&claimed=no",
        "2027-03-03",
        "claim-card | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-03-03~2028-02-23 | track-refund open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=US&claimed=no",
        "2027-01-26",
        "claim-card | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-01-26~2028-02-23 | track-refund open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=US&claimed=no",
        "2028-02-23",
        "claim-card | refund-expected-by 2026-11-30~2026-12-14, card-by 2028-02-23~2028-02-23 | track-refund open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=US",
        "2028-02-24",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14, card-by 2028-02-23 | track-refund open, claim-card \
         closed",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2025-07-01&country=DE",
        "2026-11-20",
        "wait | refund-expected-by 2026-11-30~2026-12-14, card-by 2026-12-23 | track-refund open, claim-card open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2025-07-01&country=US",
        "2026-12-23",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14, card-by 2026-12-23 | track-refund open, claim-card \
         open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2025-07-01&country=DE",
        "2026-12-24",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14, card-by 2026-12-23 | track-refund open, claim-card \
         closed",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2025-07-01&country=DE",
        "2027-01-26",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14, card-by 2026-12-23 | track-refund open, claim-card \
         closed",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=credit-card&paid=unknown&country=FR&claimed=no",
        "2027-01-26",
        "claim-card | refund-expected-by 2026-11-30~2026-12-14, card-by ? | track-refund open, contact-support open",
    );
}

/// Payment + 180 ends on 28 February, + 540 on 23 February of the year after.
#[test]
fn other_claims_count_from_payment() {
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=paypal&paid=2026-09-01",
        "2026-11-30",
        "wait | refund-expected-by 2026-11-30~2026-12-14, paypal-by 2027-02-28 | track-refund open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=paypal&paid=2026-09-01&claimed=no",
        "2027-01-26",
        "claim-paypal | refund-expected-by 2026-11-30~2026-12-14, paypal-by 2027-02-28 | track-refund open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=paypal&paid=2026-09-01",
        "2027-03-01",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14, paypal-by 2027-02-28 | track-refund open, \
         claim-paypal closed",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=paypal&paid=unknown&claimed=no",
        "2027-01-26",
        "claim-paypal | refund-expected-by 2026-11-30~2026-12-14, paypal-by ? | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=klarna&paid=2026-09-01",
        "2026-11-30",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, claim-klarna open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=klarna&paid=2026-09-01&claimed=no",
        "2027-03-01",
        "claim-klarna | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=klarna&paid=2026-09-01",
        "2028-02-24",
        "contact-support | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, claim-klarna closed",
    );
}

/// There is no day to expect it, and no membership is asked.
#[test]
fn bonus_less_or_gone() {
    check("stage=refund&approved=2026-11-02&to=bonus&pay=bank", "2026-11-03", "contact-support | none | track-refund open");
    check("stage=refund&approved=2026-11-02&to=less&pay=bank", "2027-06-03", "contact-support | none | track-refund open");
    check(
        "stage=refund&approved=2026-11-02&to=less&pay=debit-card&paid=2026-09-01&country=DE",
        "2026-11-03",
        "contact-support | card-by 2027-03-02 | track-refund open, claim-card open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=bonus&pay=paypal&paid=2026-09-01",
        "2026-11-03",
        "contact-support | paypal-by 2027-02-28 | track-refund open, claim-paypal open",
    );
    check("stage=refund&approved=2026-11-02&to=gone&pay=bank", "2026-11-03", "track-refund | none | contact-support open");
    check(
        "stage=refund&approved=2026-11-02&to=gone&pay=debit-card&paid=2026-09-01&country=US",
        "2027-01-02",
        "track-refund | card-by 2027-01-02~2028-02-23 | claim-card uncertain, contact-support open",
    );
}

#[test]
fn approved_on_an_unknown_day() {
    check(
        "stage=refund&approved=unknown&to=as-paid&tier=none&pay=bank",
        "2026-11-03",
        "track-refund | refund-expected-by ? | contact-support open",
    );
    check(
        "stage=refund&approved=unknown&to=unknown&tier=none&pay=paypal&paid=2026-09-01",
        "2026-11-03",
        "track-refund | refund-expected-by ?, paypal-by 2027-02-28 | claim-paypal open, contact-support open",
    );
    check(
        "stage=refund&approved=unknown&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=DE",
        "2026-11-03",
        "track-refund | refund-expected-by ?, card-by ? | claim-card uncertain, contact-support open",
    );
    check("stage=refund&approved=unknown&to=bonus&pay=bank", "2026-11-03", "contact-support | none | track-refund open");
    check("stage=refund&approved=unknown&to=gone&pay=bank", "2026-11-03", "track-refund | none | contact-support open");
}

/// The price of the one item is asked where no membership needs the refund's.
#[test]
fn section_75_beside_a_refund() {
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=credit-card&paid=2026-09-01&country=GB&amount=150&\
         currency=gbp",
        "2026-11-03",
        "wait | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-03-02, section-75-until 2031-09-01 | track-refund \
         open, claim-card open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=credit-card&paid=2026-09-01&country=GB",
        "2026-11-03",
        "ask amount",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01&country=GB",
        "2026-11-03",
        "wait | refund-expected-by 2026-11-30~2026-12-14, card-by 2027-03-02 | track-refund open, claim-card open, \
         contact-support open",
    );
}

#[test]
fn questions() {
    check("stage=refund", "2026-11-20", "ask approved");
    check("stage=refund&approved=2026-11-02", "2026-11-20", "ask to");
    check("stage=refund&approved=2026-11-02&to=as-paid", "2026-11-20", "ask tier");
    check("stage=refund&approved=2026-11-02&to=less", "2026-11-20", "ask pay");
    check("stage=refund&approved=unknown&to=as-paid", "2026-11-20", "ask pay");
    check("stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank", "2026-11-20", "ask amount");
    check("stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=500", "2026-11-20", "ask currency");
    check("stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=klarna", "2026-11-20", "ask paid");
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2026-09-01",
        "2026-11-20",
        "ask country",
    );
}

/// Both act-by days are payment + 540.
#[test]
fn where_payment_caps_the_card_no_country_is_asked() {
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=debit-card&paid=2020-01-01",
        "2026-11-20",
        "wait | refund-expected-by 2026-11-30~2026-12-14, card-by 2021-06-24 | track-refund open, claim-card closed, \
         contact-support open",
    );
}

/// Approval + 60 ended on 19 July, + 120 on 17 September.
#[test]
fn past_both_act_by_days_no_country_is_asked() {
    check(
        "stage=refund&approved=2026-05-20&to=gone&pay=debit-card&paid=2026-05-07",
        "2026-11-23",
        "track-refund | card-by 2026-11-23~2027-10-29 | claim-card uncertain, contact-support open",
    );
}
