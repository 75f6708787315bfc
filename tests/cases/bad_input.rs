//! Links that are broken, mistyped, out of order or from elsewhere.

use recoup::calendar::{Date, read_date};
use recoup::page::{Asking, Notice, Page, Planned, page};
use recoup::question::Question;
use recoup::reply::Flaw;

use crate::check;

#[test]
fn the_sound_link() {
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
}

#[test]
fn impossible_days() {
    check(
        "stage=delivered&problem=defective&delivered=2026-02-30&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask delivered: no-such-day",
    );
    check(
        "stage=delivered&problem=defective&delivered=2027-02-29&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2027-03-10",
        "ask delivered: no-such-day",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-13-01&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask delivered: no-such-day",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-04-31&country=DE",
        "2026-03-10",
        "ask paid: no-such-day",
    );
    check(
        "stage=delivered&problem=defective&delivered=yesterday&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask delivered: not-a-day",
    );
    check(
        "stage=delivered&problem=defective&delivered=&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask delivered: empty",
    );
    check("stage=refund&approved=not-yet", "2026-03-10", "ask approved: not-a-day");
}

/// One day ahead a link may have crossed time zones.
#[test]
fn future_days() {
    check(
        "stage=delivered&problem=defective&delivered=2026-03-11&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-26, withdrawal-by 2026-03-25, guarantee-until 2028-03-11, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-12&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask delivered: future",
    );
    check(
        "stage=delivered&problem=defective&delivered=2027-01-01&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-12-30",
        "ask delivered: future",
    );
    check("stage=refund&approved=2026-03-12&to=as-paid&tier=none&pay=bank", "2026-03-10", "ask approved: future");
    check("stage=dispute&problem=changed-mind&dispute=waiting&opened=2026-03-12", "2026-03-10", "ask opened: future");
    check("stage=dispute&problem=changed-mind&dispute=return-agreed&agreed=2026-03-12", "2026-03-10", "ask agreed: future");
    check(
        "stage=dispute&problem=changed-mind&dispute=return-sent&sent=2026-03-01&arrived=2026-03-12",
        "2026-03-10",
        "ask arrived: future",
    );
    check("stage=dispute&problem=changed-mind&dispute=lost&decided=2026-03-12", "2026-03-10", "ask decided: future");
    check(
        "stage=dispute&problem=changed-mind&dispute=lost&decided=2026-03-11",
        "2026-03-10",
        "appeal | appeal-by 2026-03-18 | ask-goodwill open, contact-support open",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-03-12&pay=bank&country=US",
        "2026-03-10",
        "ask asked: future",
    );
    check(
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-12&country=US",
        "2026-03-10",
        "ask paid: future",
    );
    check(
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-11&country=US",
        "2026-03-10",
        "cancel-order | cancel-by 2026-03-18 | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-12&due=2026-06-01&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-03-10",
        "ask shipped: future",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-09&due=2026-05-01&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-01-01&country=US",
        "2026-03-10",
        "wait | dispute-opens 2026-05-02, dispute-closes 2026-05-16, paypal-by 2026-06-30 | message-seller open, \
         open-dispute later, claim-paypal open, contact-support open",
    );
    check(
        "stage=delivered&problem=damaged&delivered=2026-01-10&confirmed=2026-03-12&pay=paypal&paid=2026-01-01&country=US",
        "2026-03-10",
        "ask confirmed: future",
    );
}

/// The same day is fine.
#[test]
fn paid_after_an_event() {
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-03-03&country=DE",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-03-02&country=DE",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-08-29 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-03-08&pay=paypal&paid=2026-03-09&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-03-08&pay=paypal&paid=2026-03-08&country=US",
        "2026-03-10",
        "wait | seller-answers-by 2026-03-11~2026-03-17, paypal-by 2026-09-04 | message-seller open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-02-10&due=2026-06-01&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-02-11&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=shipped&problem=not-received&shipped=unknown&due=2026-03-05&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-03-06&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=delivered&problem=damaged&delivered=unknown&confirmed=2026-03-05&pay=paypal&paid=2026-03-06&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=dispute&problem=not-received&dispute=waiting&opened=2026-03-05&pay=paypal&paid=2026-03-06&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=return-agreed&agreed=2026-03-05&pay=bank&paid=2026-03-06&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=dispute&problem=not-received&dispute=return-sent&sent=unknown&arrived=2026-03-05&pay=klarna&\
         paid=2026-03-06&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=dispute&problem=not-received&dispute=lost&decided=2026-03-05&pay=debit-card&paid=2026-03-06&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=refund&approved=2026-03-05&to=as-paid&tier=none&pay=paypal&paid=2026-03-06",
        "2026-03-10",
        "ask paid: paid-after",
    );
    check(
        "stage=refund&approved=2026-03-05&to=as-paid&tier=none&pay=paypal&paid=2026-03-05",
        "2026-03-10",
        "wait | refund-expected-by 2026-04-02~2026-04-16, paypal-by 2026-09-01 | track-refund open, claim-paypal open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=not-asked&paid=2026-03-03&country=US",
        "2026-03-10",
        "ask paid: paid-after",
    );
}

/// The keys of the second edition: a countdown may lie ahead, an event may not; a payment comes before a return that was
/// sent and before an appeal, not before a countdown.
#[test]
fn respond_by_sent_appealed_and_claimed() {
    let dispute = |rest: &str| format!("stage=dispute&problem=changed-mind&dispute={rest}");
    let row = "send-evidence | evidence-by 2027-03-12 | contact-support open";
    check(&dispute("evidence-asked&respond-by=2027-03-12"), "2026-03-10", row);
    check(&dispute("evidence-asked&respond-by=2026-02-30"), "2026-03-10", "ask respond-by: no-such-day");
    check(&dispute("evidence-asked&respond-by=soon"), "2026-03-10", "ask respond-by: not-a-day");
    check(&dispute("evidence-asked&respond-by="), "2026-03-10", "ask respond-by: empty");
    check(&dispute("return-sent&sent=2026-03-12"), "2026-03-10", "ask sent: future");
    check(&dispute("return-sent&sent=2026-03-11"), "2026-03-10", "ask arrived");
    check(&dispute("return-sent&sent=not-yet"), "2026-03-10", "ask sent: not-a-day");
    check(&dispute("return-sent&sent=2026-03-01&arrived=gone"), "2026-03-10", "ask arrived: not-a-day");
    check(&dispute("appealed&appealed=2026-03-12"), "2026-03-10", "ask appealed: future");
    check(&dispute("appealed&appealed=2026-04-31"), "2026-03-10", "ask appealed: no-such-day");
    check(&dispute("Appealed"), "2026-03-10", "ask dispute: not-an-answer");
    let paid =
        |rest: &str, paid: &str| format!("stage=dispute&problem=damaged&dispute={rest}&pay=bank&paid={paid}&country=US");
    check(&paid("return-sent&sent=2026-03-05&arrived=not-yet", "2026-03-06"), "2026-03-10", "ask paid: paid-after");
    check(
        &paid("return-sent&sent=2026-03-05&arrived=not-yet", "2026-03-05"),
        "2026-03-10",
        "wait | return-booked-by 2026-03-13~2026-05-04 | contact-support open",
    );
    check(&paid("appealed&appealed=2026-03-05", "2026-03-06"), "2026-03-10", "ask paid: paid-after");
    check(
        &paid("appealed&appealed=2026-03-05", "2026-03-05"),
        "2026-03-10",
        "wait | decision-expected-by 2026-03-15 | ask-goodwill open, contact-support open",
    );
    check(
        &paid("evidence-asked&respond-by=2026-03-05", "2026-03-06"),
        "2026-03-10",
        "contact-support | evidence-by 2026-03-05 | none",
    );
    let claim = "stage=other&problem=account-blocked&pay=paypal&paid=2025-09-20";
    check(&format!("{claim}&claimed=perhaps"), "2026-03-10", "ask claimed: not-an-answer");
    check(&format!("{claim}&claimed=unknown"), "2026-03-10", "ask claimed: not-an-answer");
    check(&format!("{claim}&claimed=perhaps"), "2026-03-04", "contact-support | paypal-by 2026-03-19 | claim-paypal open");
}

/// Links of the first edition open at the first question that is new.
#[test]
fn links_of_the_first_edition() {
    check("stage=other", "2026-03-10", "ask problem");
    check("stage=unshipped&problem=other", "2026-03-10", "ask cancel");
    check("stage=delivered&problem=other", "2026-03-10", "ask delivered");
    check(
        "stage=dispute&problem=defective&dispute=return-sent&opened=2026-03-01&arrived=not-yet&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask sent",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2025-12-01&due=2026-01-10&tracking=moving&confirmed=closed&pay=klarna&\
         paid=2025-11-20&country=US",
        "2026-03-10",
        "ask claimed",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-02-01&confirmed=closed&pay=bank&country=US",
        "2026-03-10",
        "ask item",
    );
}

#[test]
fn delivery_time_that_ends_before_shipment() {
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-05&due=2026-03-04&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-02-01&country=US",
        "2026-03-10",
        "ask due: due-before-shipped",
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-03-05&due=2026-03-05&tracking=moving&seller=no-answer&pay=paypal&\
         paid=2026-02-01&country=US",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-20, paypal-by 2026-07-31 | message-seller open, claim-paypal open, \
         contact-support open",
    );
}

#[test]
fn the_first_bad_value_is_asked() {
    check(
        "stage=delivered&problem=defective&delivered=2026-02-30&seller=maybe&pay=paypal&paid=soon&country=DE",
        "2026-03-10",
        "ask delivered: no-such-day",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=maybe&pay=paypal&paid=soon&country=DE",
        "2026-03-10",
        "ask seller: not-an-answer",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=soon&country=XX",
        "2026-03-10",
        "ask paid: not-a-day",
    );
    check("delivered=2026-02-30&stage=delivered", "2026-03-10", "ask problem");
    check(
        "stage=gone&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask stage: not-an-answer",
    );
}

#[test]
fn amounts() {
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=23,90&currency=EUR",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=23.90&currency=EUR",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=1.234,50&currency=EUR",
        "2026-11-17",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=1,234.50&currency=EUR",
        "2026-11-17",
        "wait | refund-expected-by 2026-11-30~2026-12-14 | track-refund open, contact-support open",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=1,234&currency=EUR",
        "2026-11-17",
        "ask amount: unclear-number",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=-5&currency=EUR",
        "2026-11-17",
        "ask amount: not-above-zero",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=0&currency=EUR",
        "2026-11-17",
        "ask amount: not-above-zero",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=0.00&currency=EUR",
        "2026-11-17",
        "ask amount: not-above-zero",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=abc&currency=EUR",
        "2026-11-17",
        "ask amount: not-a-number",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=1e3&currency=EUR",
        "2026-11-17",
        "ask amount: not-a-number",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=NaN&currency=EUR",
        "2026-11-17",
        "ask amount: not-a-number",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=&currency=EUR",
        "2026-11-17",
        "ask amount: empty",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=99999999999999999999&currency=EUR",
        "2026-11-17",
        "ask amount: too-large",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=23.90&currency=EURO",
        "2026-11-17",
        "ask currency: unknown-currency",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=platinum&pay=bank&amount=23.90&currency=eur",
        "2026-11-17",
        "track-refund | refund-expected-by 2026-11-16~2026-12-14 | contact-support open",
    );
}

#[test]
fn countries() {
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=XX",
        "2026-03-10",
        "ask country: unknown-country",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=UK",
        "2026-03-10",
        "ask country: unknown-country",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DEU",
        "2026-03-10",
        "ask country: unknown-country",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=%C3%96",
        "2026-03-10",
        "ask country: unknown-country",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=",
        "2026-03-10",
        "ask country: empty",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=de",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=Gf",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=unknown",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, paypal-by 2026-07-31 | message-seller open, claim-paypal open, \
         contact-support open, return-item uncertain",
    );
}

#[test]
fn values_and_keys_are_case_sensitive() {
    check(
        "stage=Delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask stage: not-an-answer",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=PayPal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask pay: not-an-answer",
    );
    check(
        "stage=delivered&problem=defective&delivered=Unknown&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask delivered: not-a-day",
    );
    check(
        "Stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask stage",
    );
}

/// They are passed over, unchecked.
#[test]
fn foreign_keys_and_keys_off_the_path() {
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         utm_source=x&__proto__=1&=&&delivered2=2026-02-30",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         tracking=lost&item=broken&shipped=2026-02-30&approved=2099-01-01&due=2020-01-01&amount=-1&opened=2025-01-01",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         confirmed=2026-02-30",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=refund&approved=2026-11-02&to=as-paid&tier=none&pay=paypal&paid=2026-09-01&delivered=2026-01-01&country=XX",
        "2026-11-30",
        "wait | refund-expected-by 2026-11-30~2026-12-14, paypal-by 2027-02-28 | track-refund open, claim-paypal open, \
         contact-support open",
    );
}

#[test]
fn of_a_repeated_key_the_first_counts() {
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         delivered=2026-02-30&stage=refund&country=US",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "delivered=2026-02-30&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&\
         paid=2026-02-01&country=DE",
        "2026-03-10",
        "ask delivered: no-such-day",
    );
    check(
        "country=&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&\
         country=DE",
        "2026-03-10",
        "ask country: empty",
    );
}

#[test]
fn any_order_and_encoding() {
    check(
        "country=DE&paid=2026-02-01&pay=paypal&seller=refused&delivered=2026-03-02&problem=defective&stage=delivered",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026%2D03%2d02&seller=refused&pay=paypal&paid=2026-02-01&\
         country=%44%45",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "%73tage=%64%65%6c%69%76%65%72%65%64&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&\
         paid=2026-02-01&country=DE",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "country=DE&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
}

#[test]
fn pinned_and_shared_days() {
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         today=2026-03-10",
        "2026-11-23",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "today=2026-03-10&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&\
         paid=2026-02-01&country=DE",
        "2025-01-01",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         today=2026-02-30",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         today=tomorrow&made=2026-02-30",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         made=2026-03-02",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         made=2099-01-01",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-17, withdrawal-by 2026-03-16, guarantee-until 2028-03-02, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-12&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         today=2026-03-10",
        "2026-11-23",
        "ask delivered: future",
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-03-12&seller=refused&pay=paypal&paid=2026-02-01&country=DE&\
         today=2026-03-11",
        "2026-03-10",
        "open-dispute | dispute-closes 2026-03-27, withdrawal-by 2026-03-26, guarantee-until 2028-03-12, paypal-by \
         2026-07-31 | message-seller open, use-legal-right open, claim-paypal open, contact-support open, return-item uncertain",
    );
}

const SOUND: &str =
    "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE";

fn today() -> Date {
    read_date("2026-03-10").expect("a day")
}

#[track_caller]
fn asked(fragment: &str) -> Asking {
    match page(fragment, today()) {
        Page::Ask(asking) => *asking,
        Page::Plan(_) => panic!("{fragment} opens a plan"),
    }
}

#[track_caller]
fn planned(fragment: &str) -> Planned {
    match page(fragment, today()) {
        Page::Plan(planned) => *planned,
        Page::Ask(asking) => panic!("{fragment} asks {}", asking.question.key()),
    }
}

fn pairs(link: &str) -> Vec<(&str, &str)> {
    link.split('&').filter_map(|pair| pair.split_once('=')).collect()
}

fn question(key: &str) -> Question {
    key.parse().expect("a key of the contract")
}

#[test]
fn a_bad_value_keeps_the_other_answers_and_mending_it_gives_the_plan() {
    for (key, good) in pairs(SOUND) {
        let bad = "2026-02-30";
        let asking = asked(&SOUND.replacen(&format!("{key}={good}"), &format!("{key}={bad}"), 1));
        assert_eq!(asking.question.key(), key);
        assert_eq!(asking.given.as_deref(), Some(bad));
        assert!(asking.flaw.is_some() && asking.notice.is_none());
        for (other, value) in pairs(SOUND).into_iter().filter(|(other, _)| *other != key) {
            assert_eq!(asking.link.answers.written(question(other)).as_deref(), Some(value), "{other} beside a bad {key}");
        }
        let mended = asking.link.with(asking.question, good).to_string();
        assert_eq!(planned(&mended).plan, planned(SOUND).plan);
    }
}

#[test]
fn of_a_pair_in_the_wrong_order_the_earlier_one_stays() {
    let asking = asked(&SOUND.replace("paid=2026-02-01", "paid=2026-03-03"));
    assert_eq!(asking.question, Question::Paid);
    assert_eq!(asking.flaw, Some(Flaw::PaidAfter(Question::Delivered)));
    assert_eq!(asking.link.answers.written(Question::Delivered).as_deref(), Some("2026-03-02"));
    assert_eq!(asking.link.answers.written(Question::Country).as_deref(), Some("DE"));
}

#[test]
fn any_prefix_opens_at_the_next_question() {
    let links = [
        SOUND,
        "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-03-01&pay=credit-card&paid=2026-02-01&country=GB&amount=150.00\
         &currency=GBP",
        "stage=shipped&problem=not-received&shipped=2026-02-10&due=2026-03-02&tracking=stuck&seller=refused&pay=debit-card\
         &paid=2026-02-01&country=US",
        "stage=delivered&problem=late&delivered=2026-03-01&item=unused&free-return=yes&seller-in=cn&seller=agreed\
         &paid=2026-02-01&country=BR",
        "stage=dispute&problem=damaged&dispute=return-sent&sent=2026-03-01&arrived=not-yet&pay=klarna&paid=2026-02-01\
         &country=AU",
        "stage=refund&approved=2026-03-02&to=as-paid&tier=platinum&pay=paypal&paid=2026-02-01&amount=20.00&currency=EUR",
        "stage=delivered&problem=incomplete&delivered=2026-02-01&confirmed=closed&item=unused&free-return=yes&seller-in=eu\
         &pay=credit-card&paid=2026-01-20&country=GB&amount=150.00&currency=GBP&claimed=refused",
        "stage=dispute&problem=defective&dispute=evidence-asked&respond-by=2026-04-02&pay=bank&paid=2026-02-01&country=FI",
        "stage=dispute&problem=not-received&dispute=appealed&appealed=2026-02-01&pay=paypal&paid=2026-01-20&country=US\
         &claimed=waiting",
        "stage=other&problem=charged-twice&pay=paypal&paid=2026-02-01",
    ];
    for link in links {
        let parts: Vec<_> = link.split('&').collect();
        for end in 0..parts.len() {
            let asking = asked(&format!("v=1&{}", parts[..end].join("&")));
            assert_eq!(Some(asking.question.key()), parts[end].split('=').next(), "{link}");
            assert!(asking.flaw.is_none() && asking.given.is_none());
        }
        assert_eq!(planned(link).link.to_string(), format!("#v=1&{link}"));
    }
}

#[test]
fn a_plan_writes_its_link_in_order_and_without_what_does_not_matter() {
    let shuffled = "country=de&utm=1&paid=2026-02-01&pay=paypal&tracking=stuck&seller=refused&amount=-1&stage=delivered&item=x\
                    &delivered=2026%2D03%2D02&problem=defective&problem=late&v=1";
    assert_eq!(planned(shuffled).link.to_string(), format!("#v=1&{SOUND}"));
    let typed = "stage=refund&approved=2026-03-02&to=as-paid&tier=platinum&pay=bank&amount=23,90&currency=eur";
    let written = "#v=1&stage=refund&approved=2026-03-02&to=as-paid&tier=platinum&pay=bank&amount=23.90&currency=EUR";
    assert_eq!(planned(typed).link.to_string(), written);
}

#[test]
fn another_version_opens_the_start_page_and_says_so() {
    for fragment in [format!("v=2&{SOUND}"), format!("{SOUND}&v=2"), format!("#v=2&{SOUND}"), "v=2".to_owned()] {
        let asking = asked(&fragment);
        assert_eq!(asking.question, Question::Stage);
        assert_eq!(asking.notice, Some(Notice::OtherVersion));
        assert_eq!(asking.flaw, None);
    }
    assert_eq!(planned(&format!("v=1&{SOUND}&v=2")).plan, planned(SOUND).plan);
    assert_eq!(asked("").notice, None);
    assert_eq!(asked("#").question, Question::Stage);
}

/// Unknown keys change nothing, but a link may have been cut or mistyped, so the page says that it left something out.
#[test]
fn a_part_that_nobody_knows_is_told() {
    let notice = |fragment: &str| match page(fragment, today()) {
        Page::Ask(asking) => asking.notice,
        Page::Plan(planned) => planned.notice,
    };
    for known in ["", "#", "#v=1&", "v=1&stage=delivered", "v=1&stage=refund&made=2026-03-01&today=x&change=stage", SOUND] {
        assert_eq!(notice(known), None, "{known}");
    }
    for unknown in ["#v=1&utm=1", "stage=delivered&Problem=late", &format!("v=1&{SOUND}&deliverd=2026-03-01")] {
        assert_eq!(notice(unknown), Some(Notice::UnknownKeys), "{unknown}");
    }
}

#[test]
fn ten_thousand_characters() {
    let long = "x".repeat(10_000);
    assert_eq!(planned(&format!("v=1&{SOUND}&note={long}")).plan, planned(SOUND).plan);
    assert_eq!(planned(&format!("v=1&{long}&{SOUND}")).plan, planned(SOUND).plan);
    let problem = format!("stage=delivered&problem={long}");
    assert_eq!(asked(&problem).flaw, Some(Flaw::NotAnAnswer));
    let ones = "1".repeat(10_000);
    check(&SOUND.replace("2026-03-02", &ones), "2026-03-10", "ask delivered: not-a-day");
    check(&SOUND.replace("country=DE", &format!("country={long}")), "2026-03-10", "ask country: unknown-country");
    let refund = format!("stage=refund&approved=2026-03-02&to=as-paid&tier=diamond&pay=bank&amount={ones}&currency=EUR");
    check(&refund, "2026-03-10", "ask amount: too-large");
    let many = "a=b&".repeat(2_500);
    assert_eq!(planned(&format!("{many}{SOUND}&{many}")).plan, planned(SOUND).plan);
}
