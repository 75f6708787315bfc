//! Here, and wrong in itself: domain.md "What the plan recommends", **something wrong** ("as *not received* from
//! `open` on") and *outside*. Most links share one delivery: Sunday, 1 March 2026.

use crate::check as check_row;

/// Rows about the dispute, the claims and the law: of a used thing, which no free return is left for, and of a claim that
/// was not made. A return is in doubt until the free return is asked for, once no dispute is left.
#[track_caller]
fn check(link: &str, today: &str, expected: &str) {
    let returned = if expected.contains("open-dispute closed") { "closed" } else { "uncertain" };
    let expected = if expected.contains('|') { format!("{expected}, return-item {returned}") } else { expected.to_owned() };
    check_row(&format!("{link}&item=used&claimed=no"), today, &expected);
}

/// `open`: the seller first while "7 days or more" are left, else `open-dispute`; "dispute closes, delivered: delivery +
/// 15". facts.md B (`bp.duration_after_receipt`, dispute.latest), P.
#[test]
fn a_dispute_about_what_came_is_open_for_15_days() {
    let link = "stage=delivered&problem=not-as-described&delivered=2026-03-01&pay=bank&country=US";
    let not_asked = format!("{link}&seller=not-asked");
    let message = "message-seller | dispute-closes 2026-03-16 | open-dispute open, contact-support open";
    check(&not_asked, "2026-03-01", message);
    check(&not_asked, "2026-03-08", message);
    check(&not_asked, "2026-03-09", message);
    let dispute = "open-dispute | dispute-closes 2026-03-16 | message-seller open, contact-support open";
    check(&not_asked, "2026-03-10", dispute);
    check(&not_asked, "2026-03-15", dispute);
    check(&not_asked, "2026-03-16", dispute);
    for seller in ["no-answer", "refused", "agreed", "stalling"] {
        check(&format!("{link}&seller={seller}"), "2026-03-01", dispute);
    }
}

/// "**Something wrong** is `not-as-described` `wrong-item` `defective` `damaged` `counterfeit` `incomplete`."
#[test]
fn every_problem_with_what_came_follows_the_same_lines() {
    for problem in ["not-as-described", "wrong-item", "defective", "damaged", "counterfeit", "incomplete"] {
        let link = format!("stage=delivered&problem={problem}&delivered=2026-03-01&pay=bank&country=DE");
        let deadlines = "dispute-closes 2026-03-16, withdrawal-by 2026-03-15, guarantee-until 2028-03-01";
        let others = "use-legal-right open, contact-support open";
        let not_asked = format!("message-seller | {deadlines} | open-dispute open, {others}");
        check(&format!("{link}&seller=not-asked"), "2026-03-02", &not_asked);
        let refused = format!("open-dispute | {deadlines} | message-seller open, {others}");
        check(&format!("{link}&seller=refused"), "2026-03-02", &refused);
    }
}

/// `uncertain` from the day after the act-by day until delivery + 105; then *outside*.
#[test]
fn a_dispute_about_what_came_is_tried_until_105_days_after_delivery() {
    let link = "stage=delivered&problem=damaged&delivered=2026-03-01&pay=bank&country=US";
    let others = "message-seller open, contact-support open";
    check(link, "2026-03-17", "ask confirmed");
    let not_yet = format!("{link}&confirmed=not-yet");
    check(&not_yet, "2026-03-17", &format!("open-dispute | dispute-closes 2026-03-17~2026-06-14 | {others}"));
    check(&not_yet, "2026-06-13", &format!("open-dispute | dispute-closes 2026-06-13~2026-06-14 | {others}"));
    check(&not_yet, "2026-06-14", &format!("open-dispute | dispute-closes 2026-06-14~2026-06-14 | {others}"));
    let unknown = format!("{link}&confirmed=unknown&seller=not-asked");
    check(&unknown, "2026-03-17", &format!("open-dispute | dispute-closes 2026-03-17~2026-06-14 | {others}"));
    check(link, "2026-06-15", "contact-support | dispute-closes 2026-06-14 | message-seller open, open-dispute closed");
}

/// `confirmed` "a date sets act-by and give-up to that + 15 (state and deadline follow)"; `closed` closes it without a
/// date.
#[test]
fn a_confirmed_receipt_moves_the_dispute_and_a_completed_order_closes_it() {
    let link = "stage=delivered&problem=incomplete&delivered=2026-03-01&pay=bank&country=US";
    let dated = format!("{link}&confirmed=2026-03-10&seller=not-asked");
    let dispute = "open-dispute | dispute-closes 2026-03-25 | message-seller open, contact-support open";
    check(&dated, "2026-03-17", dispute);
    check(&dated, "2026-03-24", dispute);
    check(&dated, "2026-03-25", dispute);
    let outside = "message-seller open, open-dispute closed";
    check(&dated, "2026-03-26", &format!("contact-support | dispute-closes 2026-03-25 | {outside}"));
    let same_day = format!("{link}&confirmed=2026-03-01");
    check(&same_day, "2026-03-17", &format!("contact-support | dispute-closes 2026-03-16 | {outside}"));
    check(&format!("{link}&confirmed=closed"), "2026-03-17", &format!("contact-support | dispute-closes ? | {outside}"));
}

/// "Up to the dispute's act-by day" `confirmed` does not come up: an answer that a link carries is off the path.
#[test]
fn before_the_dispute_is_uncertain_a_confirmed_receipt_is_passed_over() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=bank&country=US";
    let dispute = "open-dispute | dispute-closes 2026-03-16 | message-seller open, contact-support open";
    check(&format!("{link}&confirmed=closed"), "2026-03-16", dispute);
    check(&format!("{link}&confirmed=2026-03-14"), "2026-03-16", dispute);
    check(&format!("{link}&confirmed=never"), "2026-03-16", dispute);
}

/// "Days are calendar days", a last day on a weekend counts, and windows cross a year's end and 29 February.
#[test]
fn the_15_days_cross_weekends_the_end_of_a_year_and_of_february() {
    let link = "stage=delivered&problem=wrong-item&seller=refused&pay=bank&country=US";
    let others = "message-seller open, contact-support open";
    let dispute = |last: &str| format!("open-dispute | dispute-closes {last} | {others}");
    check(&format!("{link}&delivered=2026-03-13"), "2026-03-28", &dispute("2026-03-28"));
    check(&format!("{link}&delivered=2026-12-20"), "2026-12-31", &dispute("2027-01-04"));
    check(&format!("{link}&delivered=2026-12-20"), "2027-01-04", &dispute("2027-01-04"));
    check(&format!("{link}&delivered=2028-02-14"), "2028-02-29", &dispute("2028-02-29"));
    check(&format!("{link}&delivered=2026-02-14"), "2026-03-01", &dispute("2026-03-01"));
    let leap = format!("{link}&delivered=2027-12-01&confirmed=not-yet");
    let last = "2028-03-15";
    check(&leap, last, &format!("open-dispute | dispute-closes {last}~{last} | {others}"));
}

/// "Withdrawal by law: EU, GB delivery + 14", "defects by law: EU delivery + 24 months, GB + 6 years (30 days to
/// reject)". Their deadlines keep the last day once it is over. facts.md E (eu.withdrawal), F (uk.ccr.cancel,
/// uk.cra.reject).
#[test]
fn europe_and_britain_list_the_days_of_their_laws() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=bank";
    let others = "message-seller open, use-legal-right open, contact-support open";
    let eu = "dispute-closes 2026-03-16, withdrawal-by 2026-03-15, guarantee-until 2028-03-01";
    for country in ["DE", "IS", "NO", "LI", "YT"] {
        check(&format!("{link}&country={country}"), "2026-03-14", &format!("open-dispute | {eu} | {others}"));
        check(&format!("{link}&country={country}"), "2026-03-15", &format!("open-dispute | {eu} | {others}"));
        check(&format!("{link}&country={country}"), "2026-03-16", &format!("open-dispute | {eu} | {others}"));
    }
    let gb = "withdrawal-by 2026-03-15, reject-by 2026-03-31, guarantee-until 2032-03-01";
    let british = format!("{link}&country=GB");
    check(&british, "2026-03-16", &format!("open-dispute | dispute-closes 2026-03-16, {gb} | {others}"));
    let not_yet = format!("{british}&confirmed=not-yet");
    for day in ["2026-03-30", "2026-03-31", "2026-04-01"] {
        check(&not_yet, day, &format!("open-dispute | dispute-closes {day}~2026-06-14, {gb} | {others}"));
    }
}

/// "BR, KR delivery + 7": the right is listed only "while withdrawal is open". facts.md H, I.
#[test]
fn brazil_and_korea_list_the_law_for_7_days() {
    for country in ["BR", "KR"] {
        let link =
            format!("stage=delivered&problem=counterfeit&delivered=2026-03-01&seller=refused&pay=bank&country={country}");
        let row = "open-dispute | dispute-closes 2026-03-16, withdrawal-by 2026-03-08 | message-seller open";
        check(&link, "2026-03-07", &format!("{row}, use-legal-right open, contact-support open"));
        check(&link, "2026-03-08", &format!("{row}, use-legal-right open, contact-support open"));
        check(&link, "2026-03-09", &format!("{row}, contact-support open"));
    }
}

/// "AU a reasonable time, no day": listed as a remedy, never with a date; other regions have none of it. facts.md H.
#[test]
fn australia_lists_the_law_without_a_day_and_other_regions_none() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=bank";
    let row = "open-dispute | dispute-closes 2026-03-16 | message-seller open, contact-support open";
    check(&format!("{link}&country=AU"), "2026-03-02", &format!("{row}, use-legal-right open"));
    check(
        &format!("{link}&country=AU"),
        "2029-03-02",
        "use-legal-right | dispute-closes 2026-06-14 \
        | message-seller open, open-dispute closed, contact-support open",
    );
    for country in ["US", "JP", "CH", "NZ", "unknown"] {
        check(&format!("{link}&country={country}"), "2026-03-02", row);
    }
}

/// "Months end on the same day of the month, or on its last": two years after 29 February is 28 February. Then the law
/// is over.
#[test]
fn the_guarantee_lasts_24_months_in_the_eu() {
    let link = "stage=delivered&problem=defective&delivered=2024-02-29&pay=bank&country=AT";
    let days = "dispute-closes 2024-06-13, withdrawal-by 2024-03-14, guarantee-until 2026-02-28";
    let over = "message-seller open, open-dispute closed";
    check(link, "2026-02-27", &format!("use-legal-right | {days} | {over}, contact-support open"));
    check(link, "2026-02-28", &format!("use-legal-right | {days} | {over}, contact-support open"));
    check(link, "2026-03-01", &format!("contact-support | {days} | {over}, use-legal-right closed"));
    let february = "stage=delivered&problem=defective&delivered=2026-02-28&seller=refused&pay=bank&country=AT";
    let days = "dispute-closes 2026-03-15, withdrawal-by 2026-03-14, guarantee-until 2028-02-28";
    check(
        february,
        "2026-02-28",
        &format!("open-dispute | {days} | message-seller open, use-legal-right open, contact-support open"),
    );
}

/// "GB + 6 years", and 28 February where the sixth year has no 29th.
#[test]
fn the_guarantee_lasts_6_years_in_great_britain() {
    let link = "stage=delivered&problem=defective&delivered=2020-02-29&pay=bank&country=GB";
    let days = "dispute-closes 2020-06-13, withdrawal-by 2020-03-14, reject-by 2020-03-30, guarantee-until 2026-02-28";
    let over = "message-seller open, open-dispute closed";
    check(link, "2026-02-28", &format!("use-legal-right | {days} | {over}, contact-support open"));
    check(link, "2026-03-01", &format!("contact-support | {days} | {over}, use-legal-right closed"));
}

/// "Unknown dates never stop the plan": every window counted from an unknown delivery is uncertain and listed without
/// a date, and the dispute is tried.
#[test]
fn delivered_on_an_unknown_day_everything_is_tried() {
    let link = "stage=delivered&problem=defective&delivered=unknown&confirmed=not-yet&pay=bank";
    let others = "message-seller open, contact-support open";
    check(&format!("{link}&country=US"), "2026-03-17", &format!("open-dispute | dispute-closes ? | {others}"));
    let eu = "dispute-closes ?, withdrawal-by ?, guarantee-until ?";
    check(
        &format!("{link}&country=FI"),
        "2026-03-17",
        &format!("open-dispute | {eu} | use-legal-right uncertain, {others}"),
    );
    let gb = "dispute-closes ?, withdrawal-by ?, reject-by ?, guarantee-until ?";
    check(
        &format!("{link}&country=GB"),
        "2026-03-17",
        &format!("open-dispute | {gb} | use-legal-right uncertain, {others}"),
    );
    let brazilian = "dispute-closes ?, withdrawal-by ?";
    check(
        &format!("{link}&country=BR"),
        "2026-03-17",
        &format!("open-dispute | {brazilian} | use-legal-right uncertain, {others}"),
    );
    check(
        &format!("{link}&country=AU"),
        "2026-03-17",
        &format!("open-dispute | dispute-closes ? | use-legal-right open, {others}"),
    );
}

/// A `confirmed` date gives the dispute its day, though the delivery is unknown; once it is over the law counts as
/// open.
#[test]
fn delivered_on_an_unknown_day_a_confirmed_receipt_still_leaves_15_days() {
    let link = "stage=delivered&problem=defective&delivered=unknown&confirmed=2026-03-10&pay=bank&country=SK";
    let days = "dispute-closes 2026-03-25, withdrawal-by ?, guarantee-until ?";
    let others = "message-seller open, contact-support open";
    check(link, "2026-03-25", &format!("open-dispute | {days} | use-legal-right uncertain, {others}"));
    check(link, "2026-03-26", &format!("use-legal-right | {days} | open-dispute closed, {others}"));
}

/// *claims* beside an open dispute, one for each way of paying.
#[test]
fn each_way_of_paying_is_listed_beside_the_dispute() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&paid=2026-02-01&country=AU";
    let row = "open-dispute | dispute-closes 2026-03-16";
    let others = "message-seller open, use-legal-right open, contact-support open";
    let day = "2026-03-10";
    check(&format!("{link}&pay=paypal"), day, &format!("{row}, paypal-by 2026-07-31 | claim-paypal open, {others}"));
    check(&format!("{link}&pay=klarna"), day, &format!("{row} | claim-klarna open, {others}"));
    check(&format!("{link}&pay=credit-card"), day, &format!("{row}, card-by 2026-06-01 | claim-card open, {others}"));
    check(&format!("{link}&pay=debit-card"), day, &format!("{row}, card-by 2026-06-01 | claim-card open, {others}"));
    check(&format!("{link}&pay=bank"), day, &format!("{row} | {others}"));
    check(&format!("{link}&pay=other"), day, &format!("{row} | {others}"));
    check(&format!("{link}&pay=unknown"), day, &format!("{row} | {others}"));
}

/// The example of the contract's link, with a seller who refused.
#[test]
fn a_defect_in_germany_paid_with_paypal() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused\
        &pay=paypal&paid=2026-02-01&country=DE";
    let days = "dispute-closes 2026-03-16, withdrawal-by 2026-03-15, guarantee-until 2028-03-01, paypal-by 2026-07-31";
    let others = "message-seller open, use-legal-right open, claim-paypal open, contact-support open";
    check(link, "2026-03-10", &format!("open-dispute | {days} | {others}"));
}

/// Figure "Section 75": "price over 100 to 30,000 GBP; another currency: not listed". facts.md D (s75.amount).
#[test]
fn section_75_takes_a_price_over_100_and_up_to_30000_pounds() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused\
        &pay=credit-card&paid=2026-02-01&country=GB";
    let days = "dispute-closes 2026-03-16, withdrawal-by 2026-03-15, reject-by 2026-03-31, guarantee-until 2032-03-01, \
        card-by 2026-06-01";
    let others = "message-seller open, use-legal-right open, claim-card open, contact-support open";
    let without = format!("open-dispute | {days} | {others}");
    let with = format!("open-dispute | {days}, section-75-until 2031-02-01 | {others}");
    let price = |amount: &str, currency: &str| format!("{link}&amount={amount}&currency={currency}");
    check(link, "2026-03-10", "ask amount");
    check(&format!("{link}&amount=100.01"), "2026-03-10", "ask currency");
    check(&price("100", "GBP"), "2026-03-10", &without);
    check(&price("100.00", "GBP"), "2026-03-10", &without);
    check(&price("100.01", "GBP"), "2026-03-10", &with);
    check(&price("100,01", "gbp"), "2026-03-10", &with);
    check(&price("30000", "GBP"), "2026-03-10", &with);
    check(&price("30000.01", "GBP"), "2026-03-10", &without);
    check(&price("250", "EUR"), "2026-03-10", &without);
    check(&price("250", "USD"), "2026-03-10", &without);
}

/// "Section 75 (GB, credit card)": neither a debit card nor another country.
#[test]
fn section_75_is_for_british_credit_cards_only() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&paid=2026-02-01&amount=250\
        &currency=GBP";
    let gb = "dispute-closes 2026-03-16, withdrawal-by 2026-03-15, reject-by 2026-03-31, guarantee-until 2032-03-01";
    let others = "message-seller open, use-legal-right open, contact-support open";
    let debit = format!("open-dispute | {gb}, card-by 2026-06-01 | claim-card open, {others}");
    check(&format!("{link}&pay=debit-card&country=GB"), "2026-03-10", &debit);
    let eu = "dispute-closes 2026-03-16, withdrawal-by 2026-03-15, guarantee-until 2028-03-01";
    let irish = format!("open-dispute | {eu}, card-by 2026-06-01 | claim-card open, {others}");
    check(&format!("{link}&pay=credit-card&country=IE"), "2026-03-10", &irish);
    check(&format!("{link}&pay=bank&country=GB"), "2026-03-10", &format!("open-dispute | {gb} | {others}"));
}

/// "Payment + 5 years (Scotland), given up + 6 years", from 29 February to 28 February; "never changes the state of
/// the card claim". facts.md D (s75.time).
#[test]
fn section_75_is_uncertain_after_5_years_and_closed_after_6() {
    let link = "stage=delivered&problem=defective&delivered=2024-03-20\
        &pay=credit-card&paid=2024-02-29&country=GB&amount=250\
        &currency=GBP";
    let days = "dispute-closes 2024-07-03, withdrawal-by 2024-04-03, reject-by 2024-04-19, guarantee-until 2030-03-20, \
        card-by 2025-08-22";
    let others = "message-seller open, open-dispute closed, claim-card closed";
    let row = |section_75: &str| {
        format!("use-legal-right | {days}, section-75-until {section_75} | {others}, contact-support open")
    };
    check(link, "2029-02-27", &row("2029-02-28"));
    check(link, "2029-02-28", &row("2029-02-28"));
    check(link, "2029-03-01", &row("2029-03-01~2030-02-28"));
    check(link, "2030-02-28", &row("2030-02-28~2030-02-28"));
    check(link, "2030-03-01", &row("2030-02-28"));
    let row = format!("contact-support | {days}, section-75-until 2030-02-28 | {others}, use-legal-right closed");
    check(link, "2030-03-21", &row);
}

/// Counted from a day that is not known, Section 75 is listed without a date, as the card claim is.
#[test]
fn section_75_of_an_unknown_day_of_payment_has_no_date() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused\
        &pay=credit-card&paid=unknown&country=GB\
        &amount=250&currency=GBP";
    let days = "dispute-closes 2026-03-16, withdrawal-by 2026-03-15, reject-by 2026-03-31, guarantee-until 2032-03-01, \
        card-by ?, section-75-until ?";
    let others = "message-seller open, use-legal-right open, claim-card uncertain, contact-support open";
    check(link, "2026-03-10", &format!("open-dispute | {days} | {others}"));
}

/// *outside*, `PayPal` while open, then the law on defects. facts.md D (paypal.open).
#[test]
fn outside_paypal_comes_first_until_180_days_after_payment() {
    let link = "stage=delivered&problem=counterfeit&delivered=2026-03-01&pay=paypal&paid=2026-02-01";
    let eu = "dispute-closes 2026-06-14, withdrawal-by 2026-03-15, guarantee-until 2028-03-01, paypal-by 2026-07-31";
    let over = "message-seller open, open-dispute closed";
    let french = format!("{link}&country=FR");
    let claim = format!("claim-paypal | {eu} | {over}, use-legal-right open, contact-support open");
    check(&french, "2026-06-15", &claim);
    check(&french, "2026-07-31", &claim);
    check(&french, "2026-08-01", &format!("use-legal-right | {eu} | {over}, claim-paypal closed, contact-support open"));
    check(&french, "2028-03-02", &format!("contact-support | {eu} | {over}, claim-paypal closed, use-legal-right closed"));
    let brazilian = format!("{link}&country=BR");
    let br = "dispute-closes 2026-06-14, withdrawal-by 2026-03-08, paypal-by 2026-07-31";
    check(&brazilian, "2026-07-31", &format!("claim-paypal | {br} | {over}, contact-support open"));
    check(&brazilian, "2026-08-01", &format!("contact-support | {br} | {over}, claim-paypal closed"));
}

/// *outside*, a card: open, then uncertain until delivered + 120, then the law, then the uncertain claim once the law
/// is over.
#[test]
fn outside_a_card_claim_comes_before_the_law_until_120_days_after_delivery() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&pay=credit-card&paid=2026-02-20&country=IT";
    let row = |action: &str, card_by: &str, others: &str| {
        let days = "dispute-closes 2026-06-14, withdrawal-by 2026-03-15, guarantee-until 2028-03-01";
        let over = "message-seller open, open-dispute closed, contact-support open";
        format!("{action} | {days}, card-by {card_by} | {over}, {others}")
    };
    check(link, "2026-06-15", &row("claim-card", "2026-06-20", "use-legal-right open"));
    check(link, "2026-06-20", &row("claim-card", "2026-06-20", "use-legal-right open"));
    check(link, "2026-06-21", &row("claim-card", "2026-06-21~2027-08-14", "use-legal-right open"));
    check(link, "2026-06-29", &row("claim-card", "2026-06-29~2027-08-14", "use-legal-right open"));
    check(link, "2026-06-30", &row("use-legal-right", "2026-06-30~2027-08-14", "claim-card uncertain"));
    check(link, "2027-08-14", &row("use-legal-right", "2027-08-14~2027-08-14", "claim-card uncertain"));
    check(link, "2027-08-15", &row("use-legal-right", "2027-08-14", "claim-card closed"));
}

/// *outside* in the US: no law, and the card is tried to its last day, 540 days after payment.
#[test]
fn outside_an_american_card_is_tried_for_540_days() {
    let link = "stage=delivered&problem=wrong-item&delivered=2026-03-01&confirmed=closed\
        &pay=debit-card&paid=2026-02-20&country=US";
    let over = "message-seller open, open-dispute closed";
    let claim = |card_by: &str| format!("claim-card | {card_by} | {over}, contact-support open");
    check(link, "2026-04-21", &claim("dispute-closes ?, card-by 2026-04-21"));
    check(link, "2026-04-22", &claim("dispute-closes ?, card-by 2026-04-22~2027-08-14"));
    check(link, "2027-08-14", &claim("dispute-closes 2026-06-14, card-by 2027-08-14~2027-08-14"));
    let days = "dispute-closes 2026-06-14, card-by 2027-08-14";
    check(link, "2027-08-15", &format!("contact-support | {days} | {over}, claim-card closed"));
}

/// *outside*, Klarna: open 180 days, then the law where there is one, then Klarna while uncertain.
#[test]
fn outside_klarna_waits_for_the_law_after_180_days() {
    let link = "stage=delivered&problem=damaged&delivered=2026-03-01&pay=klarna&paid=2026-02-20";
    let over = "message-seller open, open-dispute closed, contact-support open";
    let australian = format!("{link}&country=AU");
    let days = "dispute-closes 2026-06-14";
    check(&australian, "2026-08-19", &format!("claim-klarna | {days} | {over}, use-legal-right open"));
    check(&australian, "2026-08-20", &format!("use-legal-right | {days} | {over}, claim-klarna uncertain"));
    let korean = format!("{link}&country=KR");
    let days = "dispute-closes 2026-06-14, withdrawal-by 2026-03-08";
    check(&korean, "2026-08-20", &format!("claim-klarna | {days} | {over}"));
    check(&korean, "2027-08-14", &format!("claim-klarna | {days} | {over}"));
    let nothing = "message-seller open, open-dispute closed, claim-klarna closed";
    check(&korean, "2027-08-15", &format!("contact-support | {days} | {nothing}"));
}

/// *outside* without a claim: the law, else support.
#[test]
fn outside_other_ways_of_paying_leave_the_law_or_support() {
    let link = "stage=delivered&problem=incomplete&delivered=2026-03-01&confirmed=closed";
    let others = "message-seller open, open-dispute closed";
    for pay in ["bank", "other", "unknown"] {
        let link = format!("{link}&pay={pay}");
        let eu = "dispute-closes ?, withdrawal-by 2026-03-15, guarantee-until 2028-03-01";
        check(
            &format!("{link}&country=BE"),
            "2026-03-17",
            &format!("use-legal-right | {eu} | {others}, contact-support open"),
        );
        let kr = "dispute-closes ?, withdrawal-by 2026-03-08";
        check(&format!("{link}&country=KR"), "2026-03-17", &format!("contact-support | {kr} | {others}"));
    }
}

/// A claim of an unknown day of payment "counts as open where the rules ask".
#[test]
fn outside_a_claim_of_an_unknown_day_of_payment_counts_as_open() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&confirmed=closed&paid=unknown&country=SI";
    let days = "dispute-closes ?, withdrawal-by 2026-03-15, guarantee-until 2028-03-01";
    let over = "message-seller open, open-dispute closed, use-legal-right open, contact-support open";
    check(&format!("{link}&pay=paypal"), "2026-03-17", &format!("claim-paypal | {days}, paypal-by ? | {over}"));
    check(&format!("{link}&pay=klarna"), "2026-03-17", &format!("claim-klarna | {days} | {over}"));
    check(&format!("{link}&pay=credit-card"), "2026-03-17", &format!("claim-card | {days}, card-by ? | {over}"));
}

/// "`PayPal`'s clock": from 14 days left on before the message and before a dispute that is uncertain or ends no
/// sooner.
#[test]
fn paypal_comes_before_a_dispute_that_does_not_end_first() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&pay=paypal&country=US";
    let others = "message-seller open, contact-support open";
    let sooner = format!("{link}&seller=refused&paid=2025-09-18");
    let row = "open-dispute | dispute-closes 2026-03-16, paypal-by 2026-03-17";
    check(&sooner, "2026-03-03", &format!("{row} | claim-paypal open, {others}"));
    check(&sooner, "2026-03-16", &format!("{row} | claim-paypal open, {others}"));
    let row = "claim-paypal | dispute-closes 2026-03-17~2026-06-14, paypal-by 2026-03-17";
    check(&format!("{sooner}&confirmed=not-yet"), "2026-03-17", &format!("{row} | open-dispute uncertain, {others}"));
    let same_day = format!("{link}&seller=refused&paid=2025-09-17");
    let row = "claim-paypal | dispute-closes 2026-03-16, paypal-by 2026-03-16";
    check(&same_day, "2026-03-02", &format!("{row} | open-dispute open, {others}"));
    let not_asked = format!("{link}&seller=not-asked&paid=2025-09-18");
    let days = "dispute-closes 2026-03-16, paypal-by 2026-03-17";
    let open = "open-dispute open, contact-support open";
    check(&not_asked, "2026-03-02", &format!("message-seller | {days} | claim-paypal open, {open}"));
    check(&not_asked, "2026-03-03", &format!("claim-paypal | {days} | message-seller open, {open}"));
    check(&not_asked, "2026-03-12", &format!("open-dispute | {days} | claim-paypal open, {others}"));
    let confirmed = format!("{link}&confirmed=2026-03-05&paid=2025-09-22");
    let days = "dispute-closes 2026-03-20, paypal-by 2026-03-21";
    check(&confirmed, "2026-03-17", &format!("open-dispute | {days} | claim-paypal open, {others}"));
}

/// The questions in their order; `confirmed` only while the dispute is uncertain, `seller` only up to its act-by day,
/// and a price only for a British credit card.
#[test]
fn only_questions_that_decide_something_are_asked() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01";
    check("stage=delivered", "2026-03-02", "ask problem");
    check("stage=delivered&problem=defective", "2026-03-02", "ask delivered");
    check("stage=delivered&problem=defective&delivered=unknown", "2026-03-02", "ask confirmed");
    check(link, "2026-03-02", "ask seller");
    check(link, "2026-03-09", "ask seller");
    check(link, "2026-03-17", "ask confirmed");
    check(&format!("{link}&confirmed=not-yet"), "2026-03-17", "ask pay");
    check_row(&format!("{link}&confirmed=closed"), "2026-03-17", "ask item");
    check(&format!("{link}&confirmed=closed"), "2026-03-17", "ask pay");
    check(link, "2026-06-14", "ask confirmed");
    check_row(link, "2026-06-15", "ask item");
    check(link, "2026-06-15", "ask pay");
    check(&format!("{link}&seller=refused&pay=bank"), "2026-03-02", "ask country");
    check(&format!("{link}&seller=refused&pay=klarna"), "2026-03-02", "ask paid");
    check(
        &format!("{link}&seller=refused&pay=credit-card&paid=2026-02-01&country=US"),
        "2026-03-02",
        "open-dispute \
        | dispute-closes 2026-03-16, card-by 2026-04-02 | message-seller open, claim-card open, contact-support open",
    );
    let closed = format!("{link}&confirmed=closed");
    check_row(&format!("{closed}&item=used"), "2026-03-17", "ask pay");
    check_row(&format!("{closed}&item=unused"), "2026-03-17", "ask free-return");
    check_row(&format!("{closed}&item=unused&free-return=no"), "2026-03-17", "ask pay");
    check_row(&format!("{closed}&item=unused&free-return=yes"), "2026-03-17", "ask seller-in");
    check_row(&format!("{closed}&item=unused&free-return=yes&seller-in=cn"), "2026-03-17", "ask pay");
    check_row(&format!("{closed}&item=unused&free-return=yes&seller-in=cn&pay=bank"), "2026-03-17", "ask paid");
    check_row(&format!("{closed}&item=unused&free-return=yes&seller-in=eu&pay=bank"), "2026-03-17", "ask country");
}
