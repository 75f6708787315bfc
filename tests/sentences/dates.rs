//! The dates of a plan, and the order of what it lists.

use recoup::native;

use crate::{check, check_words, day, planned};

/// Each sentence names the day to look again, and nothing names another day to wait for.
#[test]
fn a_message_to_the_seller_names_one_day() {
    let wrong = "stage=delivered&problem=defective&delivered=2026-03-01&seller=not-asked&pay=bank&country=US";
    check(
        wrong,
        "2026-03-09",
        "ground-message-first",
        "Write to the seller today, and wait for an answer until Thursday 12 March 2026.",
    );
    check_words(wrong, "2026-03-09", "ground-message-first.why", "if no answer has come by Thursday 12 March 2026.", "");
    check_words(wrong, "2026-03-09", "step-seller-next", "if no answer has come by Thursday 12 March 2026.", "");
    check_words(wrong, "2026-03-09", "step-seller-tone", "by one day: Thursday 12 March 2026.", "");
    check_words(wrong, "2026-03-09", "remedy-open-dispute", "if no answer has come by Thursday 12 March 2026.", "");
    check(wrong, "2026-03-09", "deadline-look-again", "The seller should have answered: look again at this page");
    let early = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=stuck&seller=not-asked\
        &pay=bank&country=US";
    check(
        early,
        "2026-03-12",
        "ground-early-message",
        "Write to the seller today, and wait for an answer until Tuesday 17 March 2026.",
    );
    let regret = "stage=delivered&problem=changed-mind&delivered=unknown&item=unused&free-return=no&seller=not-asked\
        &country=US";
    check(
        regret,
        "2026-03-12",
        "ground-ask-return",
        "Ask the seller today whether you can send the item back, and wait for an answer until Tuesday 17 March 2026.",
    );
    // The day of delivery is not known: nobody said that it came not long ago.
    check_words(regret, "2026-03-12", "ground-ask-return.why", "The item is unused", "long ago");
    check(
        "stage=shipped&problem=changed-mind&seller=not-asked&country=US",
        "2026-03-12",
        "ground-regret-message",
        "Ask the seller today whether you can send the item back, and wait for an answer until Tuesday 17 March 2026.",
    );
    // Beside PayPal's last days too.
    let paypal = "stage=delivered&problem=defective&delivered=2026-03-01&seller=not-asked&pay=paypal&paid=2025-09-20\
        &country=US&claimed=no";
    check_words(paypal, "2026-03-09", "step-beside", "ask for an answer by Thursday 12 March 2026", "");
}

/// What a list of deadlines says of each: in doubt, not known, and not offered are three things.
#[test]
fn a_day_that_is_missing_is_not_a_day_that_is_over() {
    let html = |link: &str, today: &str| native::page(&format!("v=1&{link}"), day(today)).1;
    let card = |html: &str, id: &str| {
        let start = html.find(&format!("data-deadline=\"{id}\"")).unwrap_or_else(|| panic!("no {id}"));
        html[start..start + html[start..].find("</li>").expect("an end")].to_owned()
    };
    let defective = "stage=delivered&problem=defective&delivered=2026-03-01";
    let unknown = html(
        &format!("{defective}&confirmed=closed&item=used&pay=credit-card&paid=unknown&country=US&claimed=no"),
        "2026-03-18",
    );
    let card_by = card(&unknown, "card-by");
    assert!(card_by.contains("Day not known") && card_by.contains("Look it up"), "{card_by}");
    assert!(card_by.contains("Ask your bank for its last day") && !card_by.contains("over"), "{card_by}");
    let closes = card(&unknown, "dispute-closes");
    assert!(closes.contains("Not offered any more") && closes.contains("Over"), "{closes}");
    let late = html(&format!("{defective}&seller=refused&pay=credit-card&paid=2025-10-01&country=US"), "2026-03-05");
    let card_by = card(&late, "card-by");
    assert!(card_by.contains("may still work until Thursday 25 March 2027"), "{card_by}");
    assert!(card_by.contains("Ask your bank today whether it still takes the claim"), "{card_by}");
    let due = html(
        "stage=shipped&problem=not-received&shipped=2026-02-01&due=unknown&tracking=moving&pay=bank&country=US",
        "2026-02-10",
    );
    assert!(card(&due, "dispute-closes").contains("we count it as 30 days from the day it was shipped"), "{due}");
    let dispute = |now: &str| html(&format!("stage=dispute&problem=other&dispute={now}&opened=2026-03-01"), "2026-03-05");
    assert!(card(&dispute("waiting"), "platform-steps-in-by").contains("you do not have to do anything"));
    assert!(card(&dispute("rejected"), "platform-steps-in-by").contains("your proof should be there before"));
}

/// The advised action's own day is the first that is read, also where it is a day to look again.
#[test]
fn the_first_date_is_that_of_the_advice() {
    for (link, today, first) in [
        (
            "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
            "2026-03-05",
            "data-deadline=\"dispute-closes\"",
        ),
        (
            "stage=delivered&problem=defective&delivered=2026-03-01&seller=not-asked&pay=bank&country=DE",
            "2026-03-09",
            "data-look-again=\"2026-03-12\"",
        ),
        (
            "stage=dispute&problem=damaged&dispute=rejected&opened=2026-03-06&pay=credit-card&paid=2025-11-01&country=IT",
            "2026-03-10",
            "data-deadline=\"platform-steps-in-by\"",
        ),
        (
            "stage=unshipped&problem=changed-mind&cancel=asked&asked=2026-03-09&country=US",
            "2026-03-10",
            "data-look-again=\"2026-03-13\"",
        ),
        ("stage=shipped&problem=changed-mind&seller=refused&country=US", "2026-03-10", "data-look-again=\"2026-03-17\""),
    ] {
        let html = native::page(&format!("v=1&{link}"), day(today)).1;
        let list = &html[html.find("class=\"deadlines\"").expect("a list of dates")..];
        let item = &list[list.find("<li").expect("a date")..];
        assert!(item[..item.find('>').expect("a tag")].contains(first), "{link}: {}", &item[..200]);
    }
}

/// What follows from the advice comes first, the seller's word last.
#[test]
fn the_alternatives_follow_the_advice() {
    for (link, today, expected) in [
        (
            "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
            "2026-03-05",
            "return-item claim-paypal use-legal-right contact-support message-seller",
        ),
        (
            "stage=delivered&problem=defective&delivered=2026-03-01&seller=not-asked&pay=paypal&paid=2026-02-01&country=DE",
            "2026-03-05",
            "open-dispute return-item claim-paypal use-legal-right contact-support",
        ),
        (
            "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=moving&pay=bank&country=DE",
            "2026-03-10",
            "open-dispute contact-support use-legal-right message-seller",
        ),
        (
            "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2026-03-01&country=DE",
            "2026-03-10",
            "contact-support claim-paypal use-legal-right message-seller",
        ),
        (
            "stage=dispute&problem=damaged&dispute=return-agreed&agreed=2026-03-09&pay=bank&paid=2026-01-01&country=AU",
            "2026-03-10",
            "contact-support use-legal-right",
        ),
        // PayPal's last days: what goes on beside them.
        (
            "stage=delivered&problem=defective&delivered=2026-03-01&seller=not-asked&pay=paypal&paid=2025-09-20&country=DE&claimed=no",
            "2026-03-09",
            "message-seller open-dispute return-item use-legal-right contact-support",
        ),
        // What cannot be used comes last.
        (
            "stage=delivered&problem=defective&delivered=2025-10-01&item=used&pay=paypal&paid=2025-09-25&country=DE&claimed=no",
            "2026-03-05",
            "use-legal-right contact-support message-seller open-dispute return-item",
        ),
    ] {
        let plan = planned(link, today).plan;
        let names: Vec<_> = plan.others.iter().map(|other| other.action.name()).collect();
        assert_eq!(names.join(" "), expected, "{} {link}", plan.advice.action.name());
    }
}
