//! `PayPal`'s clock, which goes before all but a few.
//!
//! Paid on 1 January 2026, `paypal-by` is 30 June: 14 days are left on 16 June.

use crate::check;

/// With 15, 14, 0 and -1 days left.
#[test]
fn unshipped() {
    check(
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "cancel-order | cancel-by 2026-06-15, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | cancel-by 2026-06-16, paypal-by 2026-06-30 | message-seller open, contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-30",
        "claim-paypal | cancel-by 2026-06-30, paypal-by 2026-06-30 | message-seller open, contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2026-01-01&country=US",
        "2026-07-01",
        "cancel-order | cancel-by 2026-07-01, paypal-by 2026-06-30 | message-seller open, claim-paypal closed, \
         contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-06-14&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "wait | seller-answers-by 2026-06-17~2026-06-23, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-06-14&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | seller-answers-by 2026-06-17~2026-06-23, paypal-by 2026-06-30 | message-seller open, \
         contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=refused&pay=paypal&paid=2026-01-01&country=DE&claimed=no",
        "2026-06-16",
        "claim-paypal | paypal-by 2026-06-30 | message-seller open, use-legal-right open, contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=refused&pay=paypal&paid=2026-01-01&country=DE",
        "2026-07-01",
        "use-legal-right | paypal-by 2026-06-30 | message-seller open, claim-paypal closed, contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=refused&pay=paypal&paid=unknown&country=US",
        "2026-06-16",
        "contact-support | paypal-by ? | message-seller open, claim-paypal uncertain",
    );
    check(
        "stage=unshipped&problem=changed-mind&cancel=not-asked&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-16",
        "cancel-order | cancel-by 2026-06-16 | message-seller open, contact-support open",
    );
}

#[test]
fn a_dispute_that_closes_before_it_goes_first() {
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-05&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-15",
        "open-dispute | dispute-closes 2026-06-20, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-05&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-16",
        "open-dispute | dispute-closes 2026-06-20, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-14&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-16",
        "open-dispute | dispute-closes 2026-06-29, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-15&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | dispute-closes 2026-06-30, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-15&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US&claimed=no",
        "2026-06-30",
        "claim-paypal | dispute-closes 2026-06-30, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-16&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US&claimed=no",
        "2026-06-18",
        "claim-paypal | dispute-closes 2026-07-01, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-14&tracking=moving&seller=agreed&pay=paypal&\
         paid=2026-01-01&country=FR",
        "2026-06-16",
        "open-dispute | dispute-closes 2026-06-29, paypal-by 2026-06-30 | message-seller open, use-legal-right open, \
         claim-paypal open, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-05&tracking=moving&seller=not-asked&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-17",
        "open-dispute | dispute-closes 2026-06-20, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-10&tracking=moving&seller=not-asked&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-15",
        "message-seller | dispute-closes 2026-06-25, paypal-by 2026-06-30 | open-dispute open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-10&tracking=moving&seller=not-asked&pay=paypal&\
         paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | dispute-closes 2026-06-25, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         contact-support open",
    );
}

#[test]
fn a_dispute_that_is_not_open_does_not() {
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-20&tracking=moving&seller=refused&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-15",
        "wait | dispute-opens 2026-06-21, dispute-closes 2026-07-05, paypal-by 2026-06-30 | message-seller open, \
         open-dispute later, claim-paypal open, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-20&tracking=moving&seller=refused&pay=paypal&\
         paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | dispute-opens 2026-06-21, dispute-closes 2026-07-05, paypal-by 2026-06-30 | message-seller open, \
         open-dispute later, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-05-25&tracking=moving&confirmed=not-yet&\
         pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "open-dispute | dispute-closes 2026-06-15~2026-07-03, paypal-by 2026-06-30 | message-seller open, claim-paypal \
         open, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-05-25&tracking=moving&confirmed=not-yet&\
         pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | dispute-closes 2026-06-16~2026-07-03, paypal-by 2026-06-30 | message-seller open, open-dispute \
         uncertain, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-05-25&tracking=moving&confirmed=2026-06-10&\
         pay=paypal&paid=2026-01-01&country=US",
        "2026-06-16",
        "open-dispute | dispute-closes 2026-06-25, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-05-25&tracking=moving&confirmed=2026-06-15&\
         pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | dispute-closes 2026-06-30, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-05-25&tracking=moving&confirmed=closed&pay=paypal&\
         paid=2026-01-01&country=US&claimed=no",
        "2026-06-15",
        "claim-paypal | dispute-closes ?, paypal-by 2026-06-30 | message-seller open, open-dispute closed, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-05-25&tracking=moving&confirmed=closed&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-07-01",
        "contact-support | dispute-closes ?, paypal-by 2026-06-30 | message-seller open, open-dispute closed, \
         claim-paypal closed",
    );
}

#[test]
fn a_parcel_to_collect_goes_first() {
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-10&tracking=to-collect&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-16",
        "collect-parcel | dispute-closes 2026-06-25, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         claim-paypal open, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-20&due=2026-06-20&tracking=to-collect&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-30",
        "collect-parcel | dispute-closes 2026-07-05, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         claim-paypal open, contact-support open",
    );
}

#[test]
fn something_wrong() {
    check(
        "stage=delivered&problem=damaged&delivered=2026-06-14&seller=no-answer&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-16",
        "open-dispute | dispute-closes 2026-06-29, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=damaged&delivered=2026-06-15&seller=no-answer&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | dispute-closes 2026-06-30, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=damaged&delivered=2026-06-15&seller=no-answer&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "open-dispute | dispute-closes 2026-06-30, paypal-by 2026-06-30 | message-seller open, claim-paypal open, \
         contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=damaged&delivered=2026-06-15&seller=not-asked&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "message-seller | dispute-closes 2026-06-30, paypal-by 2026-06-30 | open-dispute open, claim-paypal open, \
         contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=damaged&delivered=2026-06-14&seller=not-asked&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | dispute-closes 2026-06-29, paypal-by 2026-06-30 | message-seller open, open-dispute open, \
         contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=damaged&delivered=2026-06-15&seller=no-answer&pay=paypal&paid=2026-01-01&country=DE&claimed=no",
        "2026-06-20",
        "claim-paypal | dispute-closes 2026-06-30, withdrawal-by 2026-06-29, guarantee-until 2028-06-15, paypal-by \
         2026-06-30 | message-seller open, open-dispute open, use-legal-right open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=damaged&delivered=2028-02-14&seller=no-answer&pay=paypal&paid=2027-09-02&country=US&claimed=no",
        "2028-02-16",
        "claim-paypal | dispute-closes 2028-02-29, paypal-by 2028-02-29 | message-seller open, open-dispute open, \
         contact-support open, return-item uncertain",
    );
}

#[test]
fn regret_knows_no_claim() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-06-15&item=unused&free-return=no&seller=not-asked&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-06-16",
        "message-seller | none | return-item closed, ask-goodwill open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=waiting&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-16",
        "wait | seller-answers-by 2026-06-15~2026-06-25, platform-steps-in-by 2026-06-17 | contact-support open",
    );
}

#[test]
fn disputes_go_on_beside_it() {
    check(
        "stage=dispute&problem=not-received&dispute=waiting&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "wait | seller-answers-by 2026-06-15~2026-06-25, platform-steps-in-by 2026-06-17, paypal-by 2026-06-30 | \
         claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=waiting&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | seller-answers-by 2026-06-15~2026-06-25, platform-steps-in-by 2026-06-17, paypal-by 2026-06-30 | \
         contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | platform-steps-in-by 2026-06-17, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=rejected&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-30",
        "claim-paypal | platform-steps-in-by 2026-06-17, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=rejected&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US",
        "2026-07-01",
        "escalate | platform-steps-in-by 2026-06-17, paypal-by 2026-06-30 | claim-paypal closed, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=asked-to-close&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | platform-steps-in-by 2026-06-17, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=reviewing&opened=2026-06-10&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | decision-expected-by 2026-07-10, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=return-sent&sent=2026-06-10&arrived=not-yet&pay=paypal&\
         paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | return-booked-by 2026-06-18~2026-08-09, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=closed-by-seller&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=cancelled-by-me&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "open-dispute | paypal-by 2026-06-30 | claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=cancelled-by-me&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | paypal-by 2026-06-30 | contact-support open",
    );
}

#[test]
fn a_return_to_be_sent_before_it_goes_first() {
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-06-16&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-16",
        "send-return | return-by 2026-06-23, paypal-by 2026-06-30 | claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-06-22&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-22",
        "send-return | return-by 2026-06-29, paypal-by 2026-06-30 | claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-06-23&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-23",
        "claim-paypal | return-by 2026-06-30, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-06-25&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-25",
        "claim-paypal | return-by 2026-07-02, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-06-12&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-20",
        "claim-paypal | return-by 2026-06-20~2026-06-27, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-06-07&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "send-return | return-by 2026-06-15~2026-06-22, paypal-by 2026-06-30 | claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-05-20&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | return-by 2026-06-04, paypal-by 2026-06-30 | contact-support open",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=unknown&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | return-by ?, paypal-by 2026-06-30 | contact-support open",
    );
}

#[test]
fn an_appeal_that_ends_before_it_goes_first() {
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-06-14&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-16",
        "appeal | appeal-by 2026-06-21, paypal-by 2026-06-30 | ask-goodwill open, claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-06-22&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-23",
        "appeal | appeal-by 2026-06-29, paypal-by 2026-06-30 | ask-goodwill open, claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-06-23&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-23",
        "claim-paypal | appeal-by 2026-06-30, paypal-by 2026-06-30 | appeal open, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-06-08&pay=paypal&paid=2026-01-01&country=US",
        "2026-06-15",
        "appeal | appeal-by 2026-06-15, paypal-by 2026-06-30 | ask-goodwill open, claim-paypal open, contact-support open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-06-08&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | appeal-by 2026-06-15, paypal-by 2026-06-30 | appeal closed, ask-goodwill open, contact-support \
         open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-06-25&pay=paypal&paid=2026-01-01&country=US",
        "2026-07-01",
        "appeal | appeal-by 2026-07-02, paypal-by 2026-06-30 | ask-goodwill open, claim-paypal closed, contact-support \
         open",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=unknown&pay=paypal&paid=2026-01-01&country=US&claimed=no",
        "2026-06-16",
        "claim-paypal | appeal-by ?, paypal-by 2026-06-30 | appeal uncertain, ask-goodwill open, contact-support open",
    );
}

#[test]
fn refunds_that_are_not_here() {
    check(
        "stage=refund&approved=2026-06-10&to=as-paid&tier=none&pay=paypal&paid=2026-01-01",
        "2026-06-15",
        "wait | refund-expected-by 2026-07-08~2026-07-22, paypal-by 2026-06-30 | track-refund open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-06-10&to=as-paid&tier=none&pay=paypal&paid=2026-01-01&claimed=no",
        "2026-06-16",
        "claim-paypal | refund-expected-by 2026-07-08~2026-07-22, paypal-by 2026-06-30 | track-refund open, \
         contact-support open",
    );
    check(
        "stage=refund&approved=2026-06-10&to=bonus&pay=paypal&paid=2026-01-01&claimed=no",
        "2026-06-30",
        "claim-paypal | paypal-by 2026-06-30 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=unknown&to=gone&pay=paypal&paid=2026-01-01&claimed=no",
        "2026-06-16",
        "claim-paypal | paypal-by 2026-06-30 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-06-10&to=less&pay=paypal&paid=2026-01-01",
        "2026-07-01",
        "contact-support | paypal-by 2026-06-30 | track-refund open, claim-paypal closed",
    );
}
