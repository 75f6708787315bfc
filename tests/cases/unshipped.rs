//! Paid and not sent: domain.md "What the plan recommends", **unshipped**, and the first row of "What is listed on
//! each path". A buyer who changed their mind has no claim at a bank or `PayPal`; one whose seller is too slow has.

use crate::check;

/// Figure "cancel before shipment": 7 days after payment, and no day after which it is given up. facts.md A
/// (`cancel.no_ship`), O.
#[test]
fn cancelling_is_best_within_7_days_of_payment() {
    let link = "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-02&country=US";
    check(link, "2026-03-02", "cancel-order | cancel-by 2026-03-09 | message-seller open, contact-support open");
    check(link, "2026-03-08", "cancel-order | cancel-by 2026-03-09 | message-seller open, contact-support open");
    check(link, "2026-03-09", "cancel-order | cancel-by 2026-03-09 | message-seller open, contact-support open");
    check(link, "2026-03-10", "cancel-order | cancel-by 2026-03-10 | message-seller open, contact-support open");
    check(link, "2028-02-29", "cancel-order | cancel-by 2028-02-29 | message-seller open, contact-support open");
}

/// "Days are calendar days": across a year's end, and across a February with 29 days and one with 28.
#[test]
fn seven_days_cross_the_end_of_a_year_and_of_february() {
    let link = "stage=unshipped&problem=changed-mind&cancel=not-asked&country=unknown";
    let others = "message-seller open, contact-support open";
    check(&format!("{link}&paid=2027-12-28"), "2027-12-31", &format!("cancel-order | cancel-by 2028-01-04 | {others}"));
    check(&format!("{link}&paid=2028-02-25"), "2028-02-29", &format!("cancel-order | cancel-by 2028-03-03 | {others}"));
    check(&format!("{link}&paid=2026-02-25"), "2026-02-28", &format!("cancel-order | cancel-by 2026-03-04 | {others}"));
}

/// "Unknown dates never stop the plan"; a window with an unknown date is listed without a date.
#[test]
fn cancelling_is_tried_on_an_unknown_day_of_payment() {
    let link = "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=unknown&country=DE";
    check(
        link,
        "2026-03-02",
        "cancel-order | cancel-by ? | message-seller open, use-legal-right open, contact-support open",
    );
}

/// Figure "seller's answer to a cancel request": 3 days, shown as a range to 9. A wait keeps its date when it is over.
/// facts.md A (`cancel.seller_response`).
#[test]
fn the_seller_has_3_days_to_answer_a_cancel_request() {
    let link = "stage=unshipped&problem=changed-mind&cancel=asked&asked=2026-03-06&country=US";
    let over = "contact-support | seller-answers-by 2026-03-09~2026-03-15 | message-seller open";
    let waiting = "wait | seller-answers-by 2026-03-09~2026-03-15 | message-seller open, contact-support open";
    check(link, "2026-03-06", waiting);
    check(link, "2026-03-08", waiting);
    check(link, "2026-03-09", waiting);
    check(link, "2026-03-10", over);
    check(link, "2026-03-15", over);
    check(link, "2026-03-16", over);
}

/// "Days are calendar days": the three days cross 29 February.
#[test]
fn the_sellers_3_days_cross_a_leap_day() {
    let link = "stage=unshipped&problem=changed-mind&cancel=asked&asked=2028-02-27&country=JP";
    let listed = "seller-answers-by 2028-03-01~2028-03-07 | message-seller open";
    check(link, "2028-03-01", &format!("wait | {listed}, contact-support open"));
    check(link, "2028-03-02", &format!("contact-support | {listed}"));
}

/// "A wait whose end can't be known is over."
#[test]
fn a_cancel_request_of_an_unknown_day_goes_to_support() {
    let link = "stage=unshipped&problem=changed-mind&cancel=asked&asked=unknown&country=FR";
    check(link, "2026-03-09", "contact-support | seller-answers-by ? | message-seller open, use-legal-right open");
}

/// `refused`: EU, GB, BR, KR → `use-legal-right`. The EU's rules reach Iceland, Liechtenstein, Norway and the French
/// and Finnish territories named under "Law regions". facts.md E (eu.withdrawal), F (uk.ccr.cancel), H, I.
#[test]
fn where_the_law_lets_a_buyer_withdraw_a_refusal_does_not_matter() {
    let link = "stage=unshipped&problem=changed-mind&cancel=refused";
    for country in ["DE", "fr", "HR", "IS", "LI", "NO", "AX", "GF", "GP", "MF", "MQ", "RE", "YT", "GB", "BR", "KR"] {
        check(
            &format!("{link}&country={country}"),
            "2026-03-09",
            "use-legal-right | none | message-seller open, contact-support open",
        );
    }
}

/// `refused`: elsewhere → `contact-support`. Switzerland, French Polynesia and Jersey are not among the regions.
#[test]
fn elsewhere_a_refusal_goes_to_support() {
    let link = "stage=unshipped&problem=changed-mind&cancel=refused";
    for country in ["US", "AU", "JP", "CH", "PF", "JE", "unknown"] {
        check(&format!("{link}&country={country}"), "2026-03-09", "contact-support | none | message-seller open");
    }
}

/// "Claims apply to every problem but `changed-mind`, `late`, `other`": a way of paying is off that path and passed
/// over.
#[test]
fn a_changed_mind_has_no_claim_against_the_way_of_paying() {
    let link = "stage=unshipped&problem=changed-mind&cancel=refused&pay=paypal&paid=2026-03-01&country=US";
    check(link, "2026-03-09", "contact-support | none | message-seller open");
}

/// A seller who is too slow: the same lines, and the claim of each way of paying beside them. Figures "`PayPal`"
/// payment + 180, "card" + 120. Klarna has no deadline of its own among the ids.
#[test]
fn each_way_of_paying_is_listed_beside_cancelling() {
    let link = "stage=unshipped&problem=too-slow&cancel=not-asked&paid=2026-03-02&country=AU";
    let row = "cancel-order | cancel-by 2026-03-09";
    let others = "message-seller open, contact-support open";
    let day = "2026-03-05";
    check(&format!("{link}&pay=paypal"), day, &format!("{row}, paypal-by 2026-08-29 | claim-paypal open, {others}"));
    check(&format!("{link}&pay=klarna"), day, &format!("{row} | claim-klarna open, {others}"));
    check(&format!("{link}&pay=credit-card"), day, &format!("{row}, card-by 2026-06-30 | claim-card open, {others}"));
    check(&format!("{link}&pay=debit-card"), day, &format!("{row}, card-by 2026-06-30 | claim-card open, {others}"));
    check(&format!("{link}&pay=bank"), day, &format!("{row} | {others}"));
    check(&format!("{link}&pay=other"), day, &format!("{row} | {others}"));
    check(&format!("{link}&pay=unknown"), day, &format!("{row} | {others}"));
}

/// Figure "card": 60 days in the US and in an unknown country, 120 elsewhere; given up at payment + 540. While
/// uncertain its deadline is today with the last day, once closed the last day. facts.md D, F (us.fcba), P.
#[test]
fn a_card_claim_is_uncertain_after_60_or_120_days_and_closed_after_540() {
    let link = "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-01-20&pay=debit-card&paid=2026-01-01";
    let row = "contact-support | seller-answers-by 2026-01-23~2026-01-29";
    let check = |country: &str, today: &str, card_by: &str, state: &str| {
        let expected = format!("{row}, card-by {card_by} | message-seller open, claim-card {state}");
        check(&format!("{link}&country={country}"), today, &expected);
    };
    check("US", "2026-03-01", "2026-03-02", "open");
    check("US", "2026-03-02", "2026-03-02", "open");
    check("US", "2026-03-03", "2026-03-03~2027-06-25", "uncertain");
    check("unknown", "2026-03-02", "2026-03-02", "open");
    check("unknown", "2026-03-03", "2026-03-03~2027-06-25", "uncertain");
    check("CA", "2026-04-30", "2026-05-01", "open");
    check("CA", "2026-05-01", "2026-05-01", "open");
    check("CA", "2026-05-02", "2026-05-02~2027-06-25", "uncertain");
    check("CA", "2027-06-25", "2027-06-25~2027-06-25", "uncertain");
    check("CA", "2027-06-26", "2027-06-25", "closed");
}

/// The same in Brazil, where the right to withdraw is there before delivery and the card has 120 days.
#[test]
fn a_slow_seller_who_refuses_meets_the_law_in_brazil() {
    let link = "stage=unshipped&problem=too-slow&cancel=refused&pay=credit-card&paid=2027-11-01&country=BR";
    let others = "message-seller open, contact-support open";
    check(link, "2028-02-29", &format!("use-legal-right | card-by 2028-02-29 | claim-card open, {others}"));
    check(link, "2028-03-01", &format!("use-legal-right | card-by 2028-03-01~2029-04-24 | claim-card uncertain, {others}"));
}

/// A window with an unknown date is `uncertain` and listed without a date, whichever claim it is.
#[test]
fn claims_of_an_unknown_day_of_payment_are_uncertain() {
    let link = "stage=unshipped&problem=too-slow&cancel=refused&paid=unknown&country=AU";
    check(
        &format!("{link}&pay=paypal"),
        "2026-03-09",
        "contact-support | paypal-by ? | message-seller open, claim-paypal uncertain",
    );
    check(
        &format!("{link}&pay=klarna"),
        "2026-03-09",
        "contact-support | none | message-seller open, claim-klarna uncertain",
    );
    check(
        &format!("{link}&pay=debit-card"),
        "2026-03-09",
        "contact-support | card-by ? | message-seller open, claim-card uncertain",
    );
}

/// Figure "Klarna": payment + 180, given up at payment + 540; no day of its own is listed.
#[test]
fn a_klarna_claim_is_uncertain_after_180_days_and_closed_after_540() {
    let link = "stage=unshipped&problem=too-slow&cancel=refused&pay=klarna&paid=2026-01-01&country=US";
    check(link, "2026-06-30", "contact-support | none | message-seller open, claim-klarna open");
    check(link, "2026-07-01", "contact-support | none | message-seller open, claim-klarna uncertain");
    check(link, "2027-06-25", "contact-support | none | message-seller open, claim-klarna uncertain");
    check(link, "2027-06-26", "contact-support | none | message-seller open, claim-klarna closed");
}

/// "`PayPal`'s clock goes before all that" from 14 days left on, and a cancellation is none of the windows that it
/// waits for. facts.md D (paypal.open).
#[test]
fn paypal_comes_before_cancelling_in_its_last_14_days() {
    let link = "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2025-09-17&country=US&claimed=no";
    let others = "message-seller open, contact-support open";
    let cancel = |today: &str| format!("cancel-order | cancel-by {today}, paypal-by 2026-03-16");
    check(link, "2026-03-01", &format!("{} | claim-paypal open, {others}", cancel("2026-03-01")));
    let claim = |today: &str| format!("claim-paypal | cancel-by {today}, paypal-by 2026-03-16 | {others}");
    check(link, "2026-03-02", &claim("2026-03-02"));
    check(link, "2026-03-16", &claim("2026-03-16"));
    check(link, "2026-03-17", &format!("{} | claim-paypal closed, {others}", cancel("2026-03-17")));
}

/// A credit card in Great Britain, where claims apply: the price decides on Section 75. Figure "Section 75": payment +
/// 5 years, given up + 6. facts.md D (s75.amount, s75.time).
#[test]
fn section_75_stands_beside_a_card_claim_for_a_slow_seller() {
    let link = "stage=unshipped&problem=too-slow&cancel=refused\
        &pay=credit-card&paid=2026-03-01&country=GB&currency=GBP";
    let row = "use-legal-right | card-by 2026-06-29";
    let others = "message-seller open, claim-card open, contact-support open";
    check(&format!("{link}&amount=100.00"), "2026-03-09", &format!("{row} | {others}"));
    check(&format!("{link}&amount=100.01"), "2026-03-09", &format!("{row}, section-75-until 2031-03-01 | {others}"));
}

/// The questions in their order, and none that decides nothing: a changed mind has no claim, so `pay` does not come
/// up, and only a cancellation that was not asked for hangs on the day of payment.
#[test]
fn only_questions_that_decide_something_are_asked() {
    check("", "2026-03-09", "ask stage");
    check("stage=unshipped", "2026-03-09", "ask problem");
    check("stage=unshipped&problem=changed-mind", "2026-03-09", "ask cancel");
    check("stage=unshipped&problem=changed-mind&cancel=not-asked", "2026-03-09", "ask paid");
    check("stage=unshipped&problem=changed-mind&cancel=asked", "2026-03-09", "ask asked");
    check("stage=unshipped&problem=changed-mind&cancel=asked&asked=2026-03-08", "2026-03-09", "ask country");
    check("stage=unshipped&problem=changed-mind&cancel=refused", "2026-03-09", "ask country");
    check("stage=unshipped&problem=too-slow&cancel=refused", "2026-03-09", "ask pay");
    check("stage=unshipped&problem=too-slow&cancel=refused&pay=bank", "2026-03-09", "ask country");
    check("stage=unshipped&problem=too-slow&cancel=not-asked&pay=bank", "2026-03-09", "ask paid");
    check("stage=unshipped&problem=too-slow&cancel=refused&pay=paypal", "2026-03-09", "ask paid");
}
