//! None of the stages or problems fits.

use crate::check;

#[test]
fn nothing_more_is_asked() {
    check("stage=other", "2026-11-23", "contact-support | none | none");
    check("stage=other&problem=xyz&paid=2026-02-30&pay=paypal", "2026-11-23", "contact-support | none | none");
    check("stage=unshipped&problem=other", "2026-11-23", "contact-support | none | none");
    check("stage=shipped&problem=other", "2026-11-23", "contact-support | none | open-dispute uncertain");
    check("stage=delivered&problem=other", "2026-11-23", "contact-support | none | open-dispute uncertain");
    check(
        "stage=delivered&problem=other&pay=paypal&paid=2026-06-01&country=DE",
        "2026-11-23",
        "contact-support | none | open-dispute uncertain",
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
