//! Defects by law, by state: the EU's 24 months, and the states that give more.

use crate::check;

/// Delivered on 29 February 2024, used: nothing else is left.
fn link(country: &str) -> String {
    format!("stage=delivered&problem=defective&delivered=2024-02-29&item=used&pay=bank&country={country}")
}

fn row(action: &str, guarantee_until: &str) -> String {
    let others = "message-seller open, open-dispute closed, return-item closed";
    let other = if action == "use-legal-right" { "contact-support open" } else { "use-legal-right closed" };
    let days = "dispute-closes 2024-06-13, withdrawal-by 2024-03-14";
    format!("{action} | {days}, guarantee-until {guarantee_until} | {others}, {other}")
}

#[test]
fn the_usual_24_months() {
    for country in ["DE", "FR", "IE", "LI", "RE"] {
        check(&link(country), "2026-02-28", &row("use-legal-right", "2026-02-28"));
        check(&link(country), "2026-03-01", &row("contact-support", "2026-02-28"));
    }
}

#[test]
fn spain_portugal_and_sweden_give_36_months() {
    for country in ["ES", "PT", "SE"] {
        check(&link(country), "2026-03-01", &row("use-legal-right", "2027-02-28"));
        check(&link(country), "2027-02-28", &row("use-legal-right", "2027-02-28"));
        check(&link(country), "2027-03-01", &row("contact-support", "2027-02-28"));
    }
}

/// 24 months, given up after 60: for things that are meant to last.
#[test]
fn norway_and_iceland_may_give_60_months() {
    for country in ["NO", "IS"] {
        check(&link(country), "2026-02-28", &row("use-legal-right", "2026-02-28"));
        check(&link(country), "2026-03-01", &row("use-legal-right", "2026-03-01~2029-02-28"));
        check(&link(country), "2029-02-28", &row("use-legal-right", "2029-02-28~2029-02-28"));
        check(&link(country), "2029-03-01", &row("contact-support", "2029-02-28"));
    }
}

/// 24 months, and no day after which it is given up.
#[test]
fn finland_and_the_netherlands_name_no_last_day() {
    for country in ["FI", "NL"] {
        check(&link(country), "2026-02-28", &row("use-legal-right", "2026-02-28"));
        check(&link(country), "2026-03-01", &row("use-legal-right", "2026-03-01"));
        check(&link(country), "2044-02-29", &row("use-legal-right", "2044-02-29"));
    }
}

/// A right that is in doubt goes before a claim that is in doubt: payment + 180 ended on 30 June 2025, + 540 ends on 25 June
/// 2026.
#[test]
fn in_doubt_it_goes_before_a_claim_in_doubt() {
    check(
        "stage=delivered&problem=defective&delivered=unknown&confirmed=closed&item=used&pay=klarna&paid=2025-01-01&country=NO",
        "2026-03-10",
        "use-legal-right | dispute-closes ?, withdrawal-by ?, guarantee-until ? | message-seller open, open-dispute closed, \
         return-item closed, claim-klarna uncertain, contact-support open",
    );
}

/// In a dispute delivery is not asked: it counts from the payment, and is not listed with a date.
#[test]
fn in_a_dispute_it_counts_from_the_payment() {
    let link = |paid: &str, country: &str| {
        format!("stage=dispute&problem=damaged&dispute=closed-by-seller&pay=bank&paid={paid}&country={country}")
    };
    let row = |state: &str| format!("contact-support | none | use-legal-right {state}");
    check(&link("2024-03-10", "DE"), "2026-03-10", &row("open"));
    check(&link("2024-03-09", "DE"), "2026-03-10", &row("closed"));
    check(&link("2023-03-10", "ES"), "2026-03-10", &row("open"));
    check(&link("2023-03-09", "ES"), "2026-03-10", &row("closed"));
    check(&link("2024-03-10", "NO"), "2026-03-10", &row("open"));
    check(&link("2024-03-09", "NO"), "2026-03-10", &row("uncertain"));
    check(&link("2021-03-10", "NO"), "2026-03-10", &row("uncertain"));
    check(&link("2021-03-09", "NO"), "2026-03-10", &row("closed"));
    check(&link("2001-03-09", "NL"), "2026-03-10", &row("uncertain"));
}
