//! Changed mind and late: shipped and delivered.

use crate::check;

#[test]
fn shipped_with_a_right_to_withdraw() {
    check(
        "stage=shipped&problem=changed-mind&seller=not-asked&country=DE",
        "2026-04-01",
        "use-legal-right | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=refused&country=GB",
        "2026-04-01",
        "use-legal-right | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=agreed&country=BR",
        "2026-04-01",
        "use-legal-right | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=stalling&country=KR",
        "2026-04-01",
        "use-legal-right | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=no-answer&country=NO",
        "2026-04-01",
        "use-legal-right | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=no-answer&country=RE",
        "2026-04-01",
        "use-legal-right | none | message-seller open, contact-support open",
    );
}

#[test]
fn shipped_without_such_a_right() {
    check(
        "stage=shipped&problem=changed-mind&seller=not-asked&country=US",
        "2026-04-01",
        "message-seller | none | contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=not-asked&country=CH",
        "2026-04-01",
        "message-seller | none | contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=not-asked&country=unknown",
        "2026-04-01",
        "message-seller | none | contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=no-answer&country=US",
        "2026-04-01",
        "wait | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=refused&country=AU",
        "2026-04-01",
        "wait | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=agreed&country=JP",
        "2026-04-01",
        "wait | none | message-seller open, contact-support open",
    );
    check(
        "stage=shipped&problem=changed-mind&seller=stalling&country=unknown",
        "2026-04-01",
        "wait | none | message-seller open, contact-support open",
    );
}

#[test]
fn shipped_asks_for_no_date() {
    check("stage=shipped&problem=changed-mind", "2026-04-01", "ask seller");
    check("stage=shipped&problem=changed-mind&seller=not-asked", "2026-04-01", "ask country");
    check(
        "stage=shipped&problem=changed-mind&shipped=2026-02-30&tracking=none&seller=not-asked&pay=paypal&paid=2026-01-01&\
         country=US",
        "2026-04-01",
        "message-seller | none | contact-support open",
    );
}

/// Payment + 90 ends on 10 April.
#[test]
fn free_return_to_china() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=no-answer&paid=2026-01-10&country=US",
        "2026-04-09",
        "return-item | free-return-by 2026-04-10 | message-seller open, ask-goodwill open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=no-answer&paid=2026-01-10&country=US",
        "2026-04-10",
        "return-item | free-return-by 2026-04-10 | message-seller open, ask-goodwill open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=no-answer&paid=2026-01-10&country=US",
        "2026-04-11",
        "ask-goodwill | free-return-by 2026-04-10 | return-item closed, message-seller open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=not-asked&paid=2026-01-10&country=US",
        "2026-04-11",
        "ask-goodwill | free-return-by 2026-04-10 | return-item closed, message-seller open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=stalling&paid=2026-01-10&country=US",
        "2026-04-11",
        "ask-goodwill | free-return-by 2026-04-10 | return-item closed, message-seller open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=not-asked&paid=unknown&country=US",
        "2026-04-11",
        "return-item | free-return-by ? | message-seller open, ask-goodwill open, contact-support open, use-legal-right \
         closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=not-asked&paid=2026-02-20&country=FR",
        "2026-03-16",
        "return-item | free-return-by 2026-05-21, withdrawal-by 2026-03-16 | use-legal-right open, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=not-asked&paid=2026-02-20&country=FR",
        "2026-03-17",
        "return-item | free-return-by 2026-05-21, withdrawal-by 2026-03-16 | use-legal-right closed, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2028-01-05&item=unused&free-return=yes&seller-in=cn&\
         seller=not-asked&paid=2027-12-01&country=US",
        "2028-02-29",
        "return-item | free-return-by 2028-02-29 | message-seller open, ask-goodwill open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2028-01-05&item=unused&free-return=yes&seller-in=cn&\
         seller=not-asked&paid=2027-12-01&country=US",
        "2028-03-01",
        "ask-goodwill | free-return-by 2028-02-29 | return-item closed, message-seller open, contact-support open, \
         use-legal-right closed",
    );
}

#[test]
fn free_return_that_came_too_late_for_the_law_too() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=refused&paid=2025-11-20&country=DE",
        "2026-03-10",
        "use-legal-right | free-return-by 2026-02-18, withdrawal-by 2026-03-16 | return-item closed, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&\
         seller=refused&paid=2025-11-20&country=DE",
        "2026-03-17",
        "ask-goodwill | free-return-by 2026-02-18, withdrawal-by 2026-03-16 | return-item closed, use-legal-right closed, \
         message-seller open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&seller=agreed&\
         paid=2025-11-20&country=US",
        "2026-03-17",
        "return-item | free-return-by 2026-02-18 | message-seller open, ask-goodwill open, contact-support open, \
         use-legal-right closed",
    );
}

/// Delivery + 15 ends on 17 March.
#[test]
fn free_return_within_europe() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=eu&country=DE",
        "2026-03-16",
        "return-item | free-return-by 2026-03-17, withdrawal-by 2026-03-16 | use-legal-right open, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=eu&country=DE",
        "2026-03-17",
        "return-item | free-return-by 2026-03-17, withdrawal-by 2026-03-16 | use-legal-right closed, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=eu&\
         seller=not-asked&country=DE",
        "2026-03-18",
        "ask-goodwill | free-return-by 2026-03-17, withdrawal-by 2026-03-16 | return-item closed, use-legal-right closed, \
         message-seller open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=eu&seller=agreed&\
         country=DE",
        "2026-03-18",
        "return-item | free-return-by 2026-03-17, withdrawal-by 2026-03-16 | use-legal-right closed, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=unknown&item=unused&free-return=yes&seller-in=eu&country=DE",
        "2026-03-18",
        "return-item | free-return-by ?, withdrawal-by ? | use-legal-right uncertain, message-seller open, ask-goodwill \
         open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-12-24&item=unused&free-return=yes&seller-in=eu&country=GB",
        "2027-01-07",
        "return-item | free-return-by 2027-01-08, withdrawal-by 2027-01-07 | use-legal-right open, message-seller open, \
         ask-goodwill open, contact-support open",
    );
}

/// Delivery + 7 ends on 9 March.
#[test]
fn free_return_within_brazil() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=br&country=BR",
        "2026-03-09",
        "return-item | free-return-by 2026-03-09, withdrawal-by 2026-03-09 | use-legal-right open, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=br&\
         seller=not-asked&country=BR",
        "2026-03-10",
        "message-seller | free-return-by 2026-03-09, withdrawal-by 2026-03-09 | return-item closed, use-legal-right \
         closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=br&\
         seller=not-asked&country=BR",
        "2026-03-17",
        "message-seller | free-return-by 2026-03-09, withdrawal-by 2026-03-09 | return-item closed, use-legal-right \
         closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=br&\
         seller=not-asked&country=BR",
        "2026-03-18",
        "ask-goodwill | free-return-by 2026-03-09, withdrawal-by 2026-03-09 | return-item closed, use-legal-right closed, \
         message-seller open, contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=br&\
         seller=refused&country=DE",
        "2026-03-10",
        "use-legal-right | free-return-by 2026-03-09, withdrawal-by 2026-03-16 | return-item closed, message-seller open, \
         ask-goodwill open, contact-support open",
    );
}

/// Delivery + 7, given up after the later of that and payment + 90.
#[test]
fn free_return_to_elsewhere() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=elsewhere&\
         country=US",
        "2026-03-09",
        "return-item | free-return-by 2026-03-09 | message-seller open, ask-goodwill open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=elsewhere&\
         seller=not-asked&paid=2026-01-10&country=US",
        "2026-03-10",
        "return-item | free-return-by 2026-03-10~2026-04-10 | message-seller open, ask-goodwill open, contact-support \
         open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=unknown&\
         seller=not-asked&paid=2026-01-10&country=US",
        "2026-04-10",
        "return-item | free-return-by 2026-04-10~2026-04-10 | message-seller open, ask-goodwill open, contact-support \
         open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=unknown&\
         seller=not-asked&paid=2026-01-10&country=US",
        "2026-04-11",
        "ask-goodwill | free-return-by 2026-04-10 | return-item closed, message-seller open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=elsewhere&\
         seller=not-asked&paid=2025-11-01&country=US",
        "2026-03-10",
        "message-seller | free-return-by 2026-03-09 | return-item closed, ask-goodwill open, contact-support open, \
         use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=elsewhere&\
         seller=not-asked&paid=unknown&country=US",
        "2026-03-10",
        "return-item | free-return-by ? | message-seller open, ask-goodwill open, contact-support open, use-legal-right \
         closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=unknown&item=unused&free-return=yes&seller-in=elsewhere&country=KR",
        "2026-03-10",
        "return-item | free-return-by ?, withdrawal-by ? | use-legal-right uncertain, message-seller open, ask-goodwill \
         open, contact-support open",
    );
}

#[test]
fn withdrawal_by_region() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=DE",
        "2026-03-16",
        "use-legal-right | withdrawal-by 2026-03-16 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=DE",
        "2026-03-17",
        "message-seller | withdrawal-by 2026-03-16 | return-item closed, use-legal-right closed, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=refused&country=GB",
        "2026-03-16",
        "use-legal-right | withdrawal-by 2026-03-16 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=refused&country=IS",
        "2026-03-16",
        "use-legal-right | withdrawal-by 2026-03-16 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=refused&country=BR",
        "2026-03-09",
        "use-legal-right | withdrawal-by 2026-03-09 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=refused&country=BR",
        "2026-03-10",
        "ask-goodwill | withdrawal-by 2026-03-09 | return-item closed, use-legal-right closed, message-seller open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=stalling&country=KR",
        "2026-03-09",
        "use-legal-right | withdrawal-by 2026-03-09 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=KR",
        "2026-03-10",
        "message-seller | withdrawal-by 2026-03-09 | return-item closed, use-legal-right closed, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2028-02-20&item=unused&free-return=no&seller=no-answer&country=FR",
        "2028-03-05",
        "use-legal-right | withdrawal-by 2028-03-05 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2028-02-20&item=unused&free-return=no&seller=no-answer&country=FR",
        "2028-03-06",
        "ask-goodwill | withdrawal-by 2028-03-05 | return-item closed, use-legal-right closed, message-seller open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=unknown&item=unused&free-return=no&seller=refused&country=DE",
        "2026-03-16",
        "use-legal-right | withdrawal-by ? | return-item closed, message-seller open, ask-goodwill open, contact-support \
         open",
    );
}

/// Delivery + 15 ends on 17 March.
#[test]
fn sellers_answers_without_a_law() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=US",
        "2026-03-16",
        "message-seller | none | return-item closed, ask-goodwill open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=AU",
        "2026-03-17",
        "message-seller | none | return-item closed, ask-goodwill open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=US",
        "2026-03-18",
        "ask-goodwill | none | return-item closed, message-seller open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=agreed&country=US",
        "2026-03-18",
        "return-item | none | message-seller open, ask-goodwill open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=no-answer&country=US",
        "2026-03-03",
        "ask-goodwill | none | return-item closed, message-seller open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=refused&country=US",
        "2026-03-03",
        "ask-goodwill | none | return-item closed, message-seller open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=stalling&\
         country=unknown",
        "2026-03-03",
        "ask-goodwill | none | return-item closed, message-seller open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=unknown&seller=not-asked&\
         country=US",
        "2026-03-16",
        "message-seller | none | return-item uncertain, ask-goodwill open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=unknown&seller=refused&\
         country=US",
        "2026-03-16",
        "ask-goodwill | none | return-item uncertain, message-seller open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=unknown&item=unused&free-return=no&seller=not-asked&country=US",
        "2026-03-18",
        "message-seller | none | return-item closed, ask-goodwill open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-12-20&item=unused&free-return=no&seller=not-asked&country=US",
        "2027-01-04",
        "message-seller | none | return-item closed, ask-goodwill open, contact-support open, use-legal-right closed",
    );
}

/// The seller's answer changes nothing once the thing was used.
#[test]
fn used() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=used&country=DE",
        "2026-03-16",
        "use-legal-right | withdrawal-by 2026-03-16 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=used&country=DE",
        "2026-03-17",
        "ask-goodwill | withdrawal-by 2026-03-16 | return-item closed, use-legal-right closed, message-seller open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=used&country=US",
        "2026-03-03",
        "ask-goodwill | none | return-item closed, message-seller open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=unknown&item=used&country=KR",
        "2026-03-03",
        "use-legal-right | withdrawal-by ? | return-item closed, message-seller open, ask-goodwill open, contact-support \
         open",
    );
}

/// As changed mind.
#[test]
fn late() {
    check(
        "stage=delivered&problem=late&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=GB",
        "2026-03-16",
        "use-legal-right | withdrawal-by 2026-03-16 | return-item closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=late&delivered=2026-03-02&item=unused&free-return=no&seller=not-asked&country=GB",
        "2026-03-17",
        "message-seller | withdrawal-by 2026-03-16 | return-item closed, use-legal-right closed, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=late&delivered=2026-03-02&item=unused&free-return=no&seller=agreed&country=US",
        "2026-03-17",
        "return-item | none | message-seller open, ask-goodwill open, contact-support open, use-legal-right closed",
    );
    check(
        "stage=delivered&problem=late&delivered=2026-03-02&item=unused&free-return=yes&seller-in=eu&country=PL",
        "2026-03-17",
        "return-item | free-return-by 2026-03-17, withdrawal-by 2026-03-16 | use-legal-right closed, message-seller open, \
         ask-goodwill open, contact-support open",
    );
    check(
        "stage=delivered&problem=late&delivered=2026-03-02&item=used&country=US",
        "2026-03-17",
        "ask-goodwill | none | return-item closed, message-seller open, contact-support open, use-legal-right closed",
    );
    check("stage=shipped&problem=late", "2026-03-17", "ask problem: not-an-answer");
    check("stage=dispute&problem=late", "2026-03-17", "ask problem: not-an-answer");
}

#[test]
fn a_return_that_the_seller_agreed_to_stays_beside_the_law() {
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=agreed&country=DE",
        "2026-03-10",
        "use-legal-right | withdrawal-by 2026-03-16 | return-item open, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=no&seller=agreed&country=DE",
        "2026-03-17",
        "return-item | withdrawal-by 2026-03-16 | use-legal-right closed, message-seller open, ask-goodwill open, \
         contact-support open",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=br&seller=agreed&\
         country=FR",
        "2026-03-10",
        "use-legal-right | free-return-by 2026-03-09, withdrawal-by 2026-03-16 | return-item open, message-seller open, \
         ask-goodwill open, contact-support open",
    );
}

#[test]
fn questions() {
    check("stage=delivered&problem=late", "2026-03-10", "ask delivered");
    check("stage=delivered&problem=late&delivered=2026-03-02", "2026-03-10", "ask item");
    check("stage=delivered&problem=late&delivered=2026-03-02&item=used", "2026-03-10", "ask country");
    check("stage=delivered&problem=late&delivered=2026-03-02&item=unused", "2026-03-10", "ask free-return");
    check("stage=delivered&problem=late&delivered=2026-03-02&item=unused&free-return=no", "2026-03-10", "ask seller");
    check("stage=delivered&problem=late&delivered=2026-03-02&item=unused&free-return=yes", "2026-03-10", "ask seller-in");
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=eu",
        "2026-03-17",
        "ask country",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=eu",
        "2026-03-18",
        "ask seller",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=elsewhere",
        "2026-03-09",
        "ask country",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=elsewhere",
        "2026-03-10",
        "ask seller",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=elsewhere&\
         seller=refused",
        "2026-03-10",
        "ask paid",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn",
        "2026-03-10",
        "ask seller",
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-03-02&item=unused&free-return=yes&seller-in=cn&seller=refused",
        "2026-03-10",
        "ask paid",
    );
}
