//! The last days: with three days or less a sentence says "today or tomorrow", and the day after it.

use crate::{check, check_words};

/// "With three days or less say today or tomorrow": four days left, three, two, one, and the last.
const LAST_DAYS: [&str; 5] = ["2026-03-12", "2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16"];

#[track_caller]
fn check_last_days(link: &str, name: &str, expected: [&str; 5]) {
    for (today, expected) in LAST_DAYS.into_iter().zip(expected) {
        check(link, today, name, expected);
    }
}

#[test]
fn a_dispute_is_not_left_to_its_last_day() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&pay=bank&country=US";
    let soon = "Open a dispute today or tomorrow. The last day is Monday 16 March 2026.";
    check_last_days(
        link,
        "ground-dispute-now",
        [
            "Open a dispute by Monday 16 March 2026.",
            soon,
            soon,
            "Open a dispute today. The last day is tomorrow, Monday 16 March 2026.",
            "Open a dispute today. By our count, today is the last day.",
        ],
    );
    for (today, words) in LAST_DAYS.into_iter().zip([
        "Do it by Monday 16 March 2026.",
        "Do it today or tomorrow.",
        "Do it today or tomorrow.",
        "Do it today.",
        "Do it today.",
    ]) {
        check_words(link, today, "step-dispute-open", words, "");
    }
}

#[test]
fn nor_is_one_after_a_confirmed_receipt() {
    let link = "stage=delivered&problem=defective&delivered=2026-02-20&confirmed=2026-03-01&pay=bank&country=US";
    let soon = "Look today for the dispute button, and open a dispute today or tomorrow. \
                The last day is Monday 16 March 2026.";
    check_last_days(
        link,
        "ground-dispute-maybe",
        [
            "Look today for the dispute button, and open a dispute by Monday 16 March 2026.",
            soon,
            soon,
            "Look today for the dispute button, and open a dispute at once. The last day is tomorrow, Monday 16 March 2026.",
            "Look today for the dispute button, and open a dispute at once. By our count, today is the last day.",
        ],
    );
    // In doubt nobody counts days.
    let unconfirmed = link.replace("confirmed=2026-03-01", "confirmed=not-yet");
    check(
        &unconfirmed,
        "2026-03-16",
        "ground-dispute-maybe",
        "Look today whether the dispute button is still there, and if it is, open a dispute.",
    );
}

#[test]
fn nor_is_a_return_an_appeal_or_a_right() {
    let soon = "Send the item back today or tomorrow. The last day is Monday 16 March 2026.";
    check_last_days(
        "stage=dispute&problem=damaged&dispute=return-agreed&agreed=2026-03-09&pay=bank&paid=2026-01-01&country=US",
        "ground-return-agreed",
        [
            "Send the item back by Monday 16 March 2026.",
            soon,
            soon,
            "Send the item back today. The last day is tomorrow, Monday 16 March 2026.",
            "Send the item back today. By our count, today is the last day.",
        ],
    );
    let soon = "Appeal the decision today or tomorrow. The last day is Monday 16 March 2026.";
    check_last_days(
        "stage=dispute&problem=damaged&dispute=lost&decided=2026-03-09&pay=bank&paid=2026-01-01&country=US",
        "ground-appeal-now",
        [
            "Appeal the decision by Monday 16 March 2026.",
            soon,
            soon,
            "Appeal the decision today. The last day is tomorrow, Monday 16 March 2026.",
            "Appeal the decision today. By our count, today is the last day.",
        ],
    );
    let soon = "Tell the seller in writing, today or tomorrow, that you no longer want the item. \
                The last day is Monday 16 March 2026.";
    check_last_days(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=used&country=DE",
        "ground-withdraw",
        [
            "Tell the seller in writing by Monday 16 March 2026 that you no longer want the item.",
            soon,
            soon,
            "Tell the seller in writing today that you no longer want the item. \
             The last day is tomorrow, Monday 16 March 2026.",
            "Tell the seller in writing today that you no longer want the item. By our count, today is the last day.",
        ],
    );
    let soon = "Ask for the free return today or tomorrow. The last day is Monday 16 March 2026.";
    check_last_days(
        "stage=delivered&problem=changed-mind&delivered=2026-03-01&item=unused&free-return=yes&seller-in=eu&country=DE",
        "ground-free-return",
        [
            "Ask for the free return by Monday 16 March 2026.",
            soon,
            soon,
            "Ask for the free return today. The last day is tomorrow, Monday 16 March 2026.",
            "Ask for the free return today. By our count, today is the last day.",
        ],
    );
}

#[test]
fn nor_is_a_claim() {
    let refund =
        "stage=refund&approved=2025-11-16&to=as-paid&tier=none&pay=credit-card&paid=2025-11-01&country=DE&claimed=no";
    let soon = "Claim your money from your bank today or tomorrow. The last day is Monday 16 March 2026.";
    check_last_days(
        refund,
        "ground-claim-now",
        [
            "Claim your money from your bank by Monday 16 March 2026.",
            soon,
            soon,
            "Claim your money from your bank today. The last day is tomorrow, Monday 16 March 2026.",
            "Claim your money from your bank today. By our count, today is the last day.",
        ],
    );
    // 180 days after 17 September.
    let soon = "Report the problem to PayPal today or tomorrow. The last day is Monday 16 March 2026.";
    check_last_days(
        "stage=dispute&problem=damaged&dispute=waiting&opened=2026-03-11&pay=paypal&paid=2025-09-17&country=US&claimed=no",
        "ground-paypal-clock",
        [
            "Report the problem to PayPal by Monday 16 March 2026.",
            soon,
            soon,
            "Report the problem to PayPal today. The last day is tomorrow, Monday 16 March 2026.",
            "Report the problem to PayPal today. By our count, today is the last day.",
        ],
    );
}
