//! What the buyer had to answer for a sentence to be true: either the facts say it, or the sentence fits both.

use recoup::letter::Letter;
use recoup::view::letters::text;
use recoup::view::voice::Voice;
use recoup::words::Language;

use crate::{check_words, planned};

/// Fewer than seven days left: nobody is asked what the seller said, so the sentence fits who wrote and who did not.
#[test]
fn who_was_not_asked_about_the_seller_may_have_written() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&pay=bank&country=US";
    check_words(link, "2026-03-12", "ground-dispute-now.why", "do not wait for an answer from the seller", "write first");
    let no_answer = format!("{link}&seller=no-answer");
    check_words(&no_answer, "2026-03-05", "ground-dispute-now.why", "You wrote to the seller, and no answer came.", "");
}

#[track_caller]
fn check_letter(link: &str, today: &str, words: &str) {
    let planned = planned(link, today);
    assert!(planned.plan.letters.contains(&Letter::DisputeText), "{link} on {today}");
    let voice = Voice::planning(&planned.link, &planned.plan, Language::english());
    let text = text(&voice, &planned.plan, Letter::DisputeText);
    assert!(text.contains(words) && !text.contains("solve it here"), "{link} on {today}: {text}");
}

/// The text for the dispute is sent after the seller's silence as well as without a word to the seller.
#[test]
fn the_text_for_the_dispute_fits_what_came_before() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&pay=bank&country=US";
    let asked = |seller: &str| format!("{link}&seller={seller}");
    check_letter(&asked("not-asked"), "2026-03-05", "I wrote to the seller on Thursday 5 March 2026. [What the seller");
    check_letter(&asked("no-answer"), "2026-03-05", "I wrote to the seller and got no answer.");
    check_letter(link, "2026-03-12", "[If you wrote to the seller: on which day, and what came of it.]");
    check_letter(&format!("{link}&confirmed=not-yet"), "2026-03-18", "[If you wrote to the seller:");
    let moving = "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=moving&pay=bank&country=US";
    check_letter(moving, "2026-03-10", "[If you wrote to the seller:");
}

#[track_caller]
fn check_trap(link: &str, today: &str, name: &str, is_there: bool) {
    let traps = planned(link, today).plan.traps;
    assert_eq!(traps.iter().any(|trap| trap.0 == name), is_there, "{name}: {link} on {today}");
}

/// Confirmed receipt is asked for only in doubt; before, the trap fits both.
#[test]
fn who_has_confirmed_receipt_is_not_told_not_to() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&pay=bank&country=US";
    let with = |confirmed: &str| format!("{link}&confirmed={confirmed}");
    check_trap(&with("2026-03-05"), "2026-03-18", "trap-confirm", false);
    check_trap(&with("closed&item=used"), "2026-03-18", "trap-confirm", false);
    check_trap(&with("not-yet"), "2026-03-18", "trap-confirm", true);
    check_trap(&with("unknown"), "2026-03-18", "trap-confirm", true);
    check_trap(link, "2026-03-12", "trap-confirm", true);
    check_trap(&with("not-yet"), "2026-06-14", "trap-confirm", true);
    check_trap(&format!("{link}&item=used"), "2026-06-15", "trap-confirm", false);
    check_trap("stage=other&problem=other", "2026-03-12", "trap-confirm", false);
    check_trap("stage=delivered&problem=other&delivered=2026-03-10", "2026-03-12", "trap-confirm", true);
    check_words(link, "2026-03-12", "trap-confirm", "If receipt is not confirmed yet, leave it so", "Do not confirm");
    let dispute =
        "stage=dispute&problem=damaged&dispute=asked-to-close&opened=2026-03-01&pay=bank&paid=2026-02-01&country=US";
    for name in ["trap-confirm-in-dispute", "step-keep-do-not-close"] {
        check_words(dispute, "2026-03-05", name, "If receipt is not confirmed yet, leave it so", "o not confirm");
    }
    check_words(
        "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=moving&pay=bank&country=US",
        "2026-03-10",
        "step-wait-film",
        "If you have not confirmed receipt yet",
        "Do not confirm",
    );
}

#[test]
fn other_sentences_that_a_fact_decides() {
    let bonus = "stage=refund&approved=2026-03-02&pay=bank";
    check_words(&format!("{bonus}&to=bonus"), "2026-03-10", "trap-bonus", "Leave the bonus unspent", "Do not tap");
    check_words(&format!("{bonus}&to=as-paid&tier=none"), "2026-03-10", "trap-bonus", "Do not tap bonus", "unspent");
    let slow = "stage=refund&approved=2026-01-20&to=as-paid&tier=none&pay=unknown";
    check_words(slow, "2026-02-20", "ground-refund-slow", "ask customer service about it", "your bank");
    check_words(slow, "2026-02-20", "step-refund-bank", "Ask AliExpress customer service", "your bank");
    let late = "stage=refund&approved=2026-01-02&to=as-paid&tier=none&pay=unknown";
    check_words(late, "2026-03-10", "step-support-refund-late", "it has not come", "your bank cannot find it");
    let damaged =
        "stage=dispute&problem=damaged&dispute=return-agreed&agreed=2026-03-09&pay=bank&paid=2026-01-01&country=US";
    check_words(damaged, "2026-03-12", "step-return-pack", "as it came", "undamaged");
    let wrong = "stage=delivered&problem=wrong-item&delivered=2026-03-01&pay=bank&country=US";
    check_words(wrong, "2026-03-12", "step-dispute-proof", "If you filmed", "Attach the video");
    let cancel = "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-03-09&country=US";
    let paid = |pay: &str| format!("{cancel}&pay={pay}&paid=2026-03-01");
    check_words(&paid("paypal"), "2026-03-10", "trap-preorder", "PayPal counts from the day you paid", "a bank");
    check_words(&paid("bank"), "2026-03-10", "trap-preorder", "PayPal or a bank", "PayPal counts");
    check_words(&paid("bank"), "2026-03-10", "trap-extend", "You do not have to agree", "ask to cancel");
}

/// Without tracking nobody is told to attach it.
#[test]
fn no_tracking_is_no_proof() {
    let with = |tracking: &str| {
        format!(
            "stage=shipped&problem=not-received&shipped=2026-01-02&due=2026-03-01&tracking={tracking}&pay=bank&country=US"
        )
    };
    for (tracking, named, not) in [
        ("none", "evidence-no-tracking", ["evidence-tracking", "evidence-two-carriers"]),
        ("stuck", "evidence-two-carriers", ["evidence-no-tracking", "evidence-no-tracking"]),
    ] {
        let evidence = planned(&with(tracking), "2026-03-12").plan.evidence;
        let has = |name: &str| evidence.iter().any(|item| item.0 == name);
        assert!(has(named) && !not.into_iter().any(has), "{tracking}: {evidence:?}");
    }
    for name in ["step-dispute-ready", "step-dispute-proof"] {
        let words = "a screenshot that shows that there is no tracking";
        check_words(&with("none"), "2026-03-12", name, words, "delivery compan");
        check_words(&with("stuck"), "2026-03-12", name, "delivery compan", words);
    }
}
