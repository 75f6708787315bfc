//! A dispute is open, or was: each of its states.

use crate::check;

/// Opening + 7 ends on 8 March.
#[test]
fn waiting_for_the_seller() {
    check(
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-01",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-08",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-09",
        "contact-support | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=waiting&opened=2026-03-01&pay=bank&country=FR",
        "2026-03-08",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=waiting&opened=2026-03-01&pay=other&country=US",
        "2026-03-09",
        "contact-support | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | none",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=waiting&opened=2026-03-01",
        "2026-03-08",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=waiting&opened=2026-03-01",
        "2026-03-09",
        "contact-support | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | none",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=waiting&opened=unknown",
        "2026-03-08",
        "contact-support | seller-answers-by ?, platform-steps-in-by ? | none",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=waiting&opened=2026-12-28",
        "2027-01-04",
        "wait | seller-answers-by 2027-01-02~2027-01-12, platform-steps-in-by 2027-01-04 | contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=waiting&opened=2028-02-24",
        "2028-03-02",
        "wait | seller-answers-by 2028-02-29~2028-03-10, platform-steps-in-by 2028-03-02 | contact-support open",
    );
}

#[test]
fn an_offer_or_a_request_to_close() {
    check(
        "stage=dispute&problem=damaged&dispute=offer&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=damaged&dispute=offer&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-06-01",
        "answer-offer | platform-steps-in-by 2026-03-08 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=offer&opened=2026-03-01",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08 | contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=offer&opened=unknown",
        "2026-03-04",
        "answer-offer | platform-steps-in-by ? | contact-support open",
    );
    check(
        "stage=dispute&problem=counterfeit&dispute=asked-to-close&opened=2026-03-01&pay=bank&paid=2026-02-01&country=US",
        "2026-03-04",
        "keep-dispute-open | platform-steps-in-by 2026-03-08 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=asked-to-close&opened=2026-03-01&pay=bank&country=FR",
        "2026-04-04",
        "keep-dispute-open | platform-steps-in-by 2026-03-08 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=asked-to-close&opened=unknown",
        "2026-04-04",
        "keep-dispute-open | platform-steps-in-by ? | contact-support open",
    );
}

/// Opening + 30 ends on 31 March.
#[test]
fn rejected() {
    check(
        "stage=dispute&problem=incomplete&dispute=rejected&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-30",
        "escalate | platform-steps-in-by 2026-03-08 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=incomplete&dispute=rejected&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-31",
        "escalate | platform-steps-in-by 2026-03-08 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=incomplete&dispute=rejected&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-04-01",
        "contact-support | platform-steps-in-by 2026-03-08 | use-legal-right open",
    );
    check(
        "stage=dispute&problem=other&dispute=rejected&opened=2026-03-01",
        "2026-03-31",
        "escalate | platform-steps-in-by 2026-03-08 | contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=rejected&opened=2026-03-01",
        "2026-04-01",
        "contact-support | platform-steps-in-by 2026-03-08 | none",
    );
    check(
        "stage=dispute&problem=not-received&dispute=rejected&opened=2026-12-02&pay=other&country=US",
        "2027-01-01",
        "escalate | platform-steps-in-by 2026-12-09 | contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=rejected&opened=unknown",
        "2026-04-01",
        "escalate | platform-steps-in-by ? | contact-support open",
    );
}

/// Agreement + 7 ends on 17 March, + 15 on 25 March; when it was opened is not asked.
#[test]
fn return_agreed() {
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-03-10&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-17",
        "send-return | return-by 2026-03-17 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-03-10&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-18",
        "send-return | return-by 2026-03-18~2026-03-25 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-03-10&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-25",
        "send-return | return-by 2026-03-25~2026-03-25 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-03-10&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-26",
        "contact-support | return-by 2026-03-25 | use-legal-right open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=return-agreed&agreed=2026-03-10",
        "2026-03-11",
        "send-return | return-by 2026-03-17 | contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=return-agreed&agreed=unknown",
        "2026-03-11",
        "send-return | return-by ? | contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=return-agreed&agreed=2026-12-26",
        "2027-01-03",
        "send-return | return-by 2027-01-03~2027-01-10 | contact-support open",
    );
}

/// Arrival + 8 ends on 28 March; when it was opened is not asked.
#[test]
fn return_sent() {
    let link = "stage=dispute&problem=not-as-described&dispute=return-sent&sent=2026-03-01&arrived=2026-03-20&pay=bank&\
                paid=2026-02-01&country=DE";
    check(link, "2026-03-28", "wait | return-booked-by 2026-03-28 | use-legal-right open, contact-support open");
    check(link, "2026-03-29", "contact-support | return-booked-by 2026-03-28 | use-legal-right open");
}

/// Opening + 30 ends on 31 March.
#[test]
fn aliexpress_decides() {
    check(
        "stage=dispute&problem=counterfeit&dispute=reviewing&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-31",
        "wait | decision-expected-by 2026-03-31 | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=counterfeit&dispute=reviewing&opened=2026-03-01&pay=bank&paid=2026-02-01&country=DE",
        "2026-04-01",
        "contact-support | decision-expected-by 2026-03-31 | use-legal-right open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=reviewing&opened=2028-01-30",
        "2028-02-29",
        "wait | decision-expected-by 2028-02-29 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=reviewing&opened=unknown&pay=other&country=US",
        "2028-02-29",
        "contact-support | decision-expected-by ? | none",
    );
}

/// No date of the dispute matters any more.
#[test]
fn closed_by_the_seller_or_by_the_buyer() {
    check(
        "stage=dispute&problem=not-received&dispute=closed-by-seller&pay=bank&country=FR",
        "2026-04-01",
        "contact-support | none | use-legal-right open",
    );
    check(
        "stage=dispute&problem=defective&dispute=closed-by-seller&pay=bank&paid=2026-02-01&country=US",
        "2026-04-01",
        "contact-support | none | none",
    );
    check("stage=dispute&problem=changed-mind&dispute=closed-by-seller", "2026-04-01", "contact-support | none | none");
    check("stage=dispute&problem=other&dispute=closed-by-seller", "2026-04-01", "contact-support | none | none");
    check(
        "stage=dispute&problem=not-received&dispute=cancelled-by-me&pay=bank&country=FR",
        "2026-04-01",
        "open-dispute | none | use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=damaged&dispute=cancelled-by-me&pay=bank&paid=2026-02-01&country=US",
        "2026-04-01",
        "open-dispute | none | contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=cancelled-by-me",
        "2026-04-01",
        "open-dispute | none | contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=cancelled-by-me",
        "2026-04-01",
        "open-dispute | none | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=cancelled-by-me&pay=paypal&paid=2026-02-01&country=US",
        "2026-04-01",
        "open-dispute | paypal-by 2026-07-31 | claim-paypal open, contact-support open",
    );
}

/// Decision + 7 ends on 7 April.
#[test]
fn lost_appeals_within_seven_days() {
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-03-31&pay=bank&paid=2026-02-01&country=DE",
        "2026-04-07",
        "appeal | appeal-by 2026-04-07 | ask-goodwill open, use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=lost&decided=2026-03-31",
        "2026-04-07",
        "appeal | appeal-by 2026-04-07 | ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=lost&decided=2026-03-31",
        "2026-04-08",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=lost&decided=2026-03-31",
        "2026-04-08",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, contact-support open",
    );
    check(
        "stage=dispute&problem=other&dispute=lost&decided=unknown",
        "2026-04-08",
        "appeal | appeal-by ? | ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=lost&decided=2026-12-29",
        "2027-01-05",
        "appeal | appeal-by 2027-01-05 | ask-goodwill open, contact-support open",
    );
}

/// The claims, then the law, then the claims in doubt.
#[test]
fn lost_for_good_and_not_received() {
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=other&country=US",
        "2026-04-08",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=bank&country=FR",
        "2026-04-08",
        "use-legal-right | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=unknown&country=BR",
        "2026-04-08",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=paypal&paid=2026-01-01&country=FR&claimed=no",
        "2026-04-08",
        "claim-paypal | appeal-by 2026-04-07, paypal-by 2026-06-30 | appeal closed, ask-goodwill open, use-legal-right \
         open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=paypal&paid=2026-01-01&country=FR",
        "2026-07-01",
        "use-legal-right | appeal-by 2026-04-07, paypal-by 2026-06-30 | appeal closed, ask-goodwill open, claim-paypal \
         closed, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=paypal&paid=2026-01-01&country=US",
        "2026-07-01",
        "ask-goodwill | appeal-by 2026-04-07, paypal-by 2026-06-30 | appeal closed, claim-paypal closed, contact-support \
         open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=paypal&paid=unknown&country=US&claimed=no",
        "2026-07-01",
        "claim-paypal | appeal-by 2026-04-07, paypal-by ? | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=klarna&paid=2026-01-01&country=FR&claimed=no",
        "2026-06-30",
        "claim-klarna | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, use-legal-right open, contact-support \
         open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=klarna&paid=2026-01-01&country=FR",
        "2026-07-01",
        "use-legal-right | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, claim-klarna uncertain, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=klarna&paid=2026-01-01&country=US&claimed=no",
        "2026-07-01",
        "claim-klarna | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=klarna&paid=2026-01-01&country=US&claimed=no",
        "2027-06-25",
        "claim-klarna | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, contact-support open",
    );
}

#[test]
fn lost_for_good_and_paid_by_card() {
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=klarna&paid=2026-01-01&country=US",
        "2027-06-26",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, claim-klarna closed, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=credit-card&paid=2026-01-01&country=FR&claimed=no",
        "2026-05-01",
        "claim-card | appeal-by 2026-04-07, card-by 2026-05-01 | appeal closed, ask-goodwill open, use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=credit-card&paid=2026-01-01&country=FR",
        "2026-05-02",
        "use-legal-right | appeal-by 2026-04-07, card-by 2026-05-02~2027-06-25 | appeal closed, ask-goodwill open, \
         claim-card uncertain, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-02-20&pay=debit-card&paid=2026-01-01&country=US&claimed=no",
        "2026-03-02",
        "claim-card | appeal-by 2026-02-27, card-by 2026-03-02 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-02-20&pay=debit-card&paid=2026-01-01&country=US&claimed=no",
        "2026-03-03",
        "claim-card | appeal-by 2026-02-27, card-by 2026-03-03~2027-06-25 | appeal closed, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-02-20&pay=debit-card&paid=2026-01-01&country=unknown&claimed=no",
        "2027-06-25",
        "claim-card | appeal-by 2026-02-27, card-by 2027-06-25~2027-06-25 | appeal closed, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-02-20&pay=debit-card&paid=2026-01-01&country=unknown",
        "2027-06-26",
        "ask-goodwill | appeal-by 2026-02-27, card-by 2027-06-25 | appeal closed, claim-card closed, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-31&pay=debit-card&paid=unknown&country=FR&claimed=no",
        "2026-05-01",
        "claim-card | appeal-by 2026-04-07, card-by ? | appeal closed, ask-goodwill open, use-legal-right open, \
         contact-support open",
    );
}

/// Delivery is not asked here; months end on the same day or on their last.
#[test]
fn defects_count_from_payment() {
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-02-10&pay=bank&paid=2024-02-29&country=DE",
        "2026-02-28",
        "use-legal-right | appeal-by 2026-02-17 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-02-10&pay=bank&paid=2024-02-29&country=DE",
        "2026-03-01",
        "ask-goodwill | appeal-by 2026-02-17 | appeal closed, use-legal-right closed, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-02-10&pay=other&paid=2020-02-29&country=GB",
        "2026-02-28",
        "use-legal-right | appeal-by 2026-02-17 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-02-10&pay=other&paid=2020-02-29&country=GB",
        "2026-03-01",
        "ask-goodwill | appeal-by 2026-02-17 | appeal closed, use-legal-right closed, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-02-10&pay=bank&paid=2016-02-29&country=AU",
        "2026-03-01",
        "use-legal-right | appeal-by 2026-02-17 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-03-31&pay=bank&paid=unknown&country=DE",
        "2026-04-08",
        "use-legal-right | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-03-31&pay=bank&paid=2026-02-01&country=KR",
        "2026-04-08",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-03-31&pay=bank&paid=2026-02-01&country=BR",
        "2026-04-08",
        "ask-goodwill | appeal-by 2026-04-07 | appeal closed, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-03-31&pay=debit-card&paid=2026-01-01&country=AU",
        "2026-05-02",
        "use-legal-right | appeal-by 2026-04-07, card-by 2026-05-02~2027-06-25 | appeal closed, ask-goodwill open, \
         claim-card uncertain, contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-01&pay=bank&paid=unknown&country=DE",
        "2026-03-08",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right uncertain, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-01&pay=bank&paid=unknown&country=AU",
        "2026-03-08",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-01&pay=bank&paid=2024-03-07&country=AT",
        "2026-03-08",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right closed, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-01&pay=bank&paid=2024-03-08&country=AT",
        "2026-03-08",
        "wait | seller-answers-by 2026-03-06~2026-03-16, platform-steps-in-by 2026-03-08 | use-legal-right open, \
         contact-support open",
    );
}

/// Over 100 to 30,000 GBP, payment + 5 years, given up after + 6 years.
#[test]
fn section_75() {
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=2026-01-10&country=GB&\
         amount=100.01&currency=GBP",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08, card-by 2026-05-10, section-75-until 2031-01-10 | claim-card \
         open, use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=2026-01-10&country=GB&\
         amount=30000&currency=GBP",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08, card-by 2026-05-10, section-75-until 2031-01-10 | claim-card \
         open, use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=2026-01-10&country=GB&\
         amount=100&currency=GBP",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08, card-by 2026-05-10 | claim-card open, use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=2026-01-10&country=GB&\
         amount=30000.01&currency=GBP",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08, card-by 2026-05-10 | claim-card open, use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=2026-01-10&country=GB&\
         amount=150&currency=EUR",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08, card-by 2026-05-10 | claim-card open, use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=debit-card&paid=2026-01-10&country=GB",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08, card-by 2026-05-10 | claim-card open, use-legal-right open, \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=unknown&country=GB&\
         amount=150&currency=GBP",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08, card-by ?, section-75-until ? | claim-card uncertain, \
         use-legal-right open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=closed-by-seller&pay=credit-card&paid=2024-02-29&country=GB&\
         amount=500&currency=GBP",
        "2029-02-28",
        "contact-support | card-by 2025-08-22, section-75-until 2029-02-28 | claim-card closed, use-legal-right open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=closed-by-seller&pay=credit-card&paid=2024-02-29&country=GB&\
         amount=500&currency=GBP",
        "2029-03-01",
        "contact-support | card-by 2025-08-22, section-75-until 2029-03-01~2030-02-28 | claim-card closed, \
         use-legal-right open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=closed-by-seller&pay=credit-card&paid=2024-02-29&country=GB&\
         amount=500&currency=GBP",
        "2030-03-01",
        "contact-support | card-by 2025-08-22, section-75-until 2030-02-28 | claim-card closed, use-legal-right open",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=offer&opened=2026-03-01",
        "2026-03-04",
        "answer-offer | platform-steps-in-by 2026-03-08 | contact-support open",
    );
}

#[test]
fn questions() {
    check("stage=dispute", "2026-03-10", "ask problem");
    check("stage=dispute&problem=changed-mind", "2026-03-10", "ask dispute");
    check("stage=dispute&problem=changed-mind&dispute=lost", "2026-03-10", "ask decided");
    check("stage=dispute&problem=changed-mind&dispute=return-agreed", "2026-03-10", "ask agreed");
    check("stage=dispute&problem=not-received&dispute=closed-by-seller", "2026-03-10", "ask pay");
    check("stage=dispute&problem=not-received&dispute=closed-by-seller&pay=bank", "2026-03-10", "ask country");
    check("stage=dispute&problem=defective&dispute=closed-by-seller&pay=bank", "2026-03-10", "ask paid");
    check("stage=dispute&problem=not-received&dispute=closed-by-seller&pay=klarna", "2026-03-10", "ask paid");
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=2026-02-01&country=GB",
        "2026-03-10",
        "ask amount",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-03-01&pay=credit-card&paid=2026-02-01&country=GB&\
         amount=150",
        "2026-03-10",
        "ask currency",
    );
}
