//! Something is wrong, no dispute is left, and the order has free returns: looked at before *outside*.

use crate::check;

/// Delivered on 1 March, and the order offers no dispute any more. Paid on 1 February: + 90 ends on 2 May.
fn link(rest: &str) -> String {
    format!(
        "stage=delivered&problem=wrong-item&delivered=2026-03-01&confirmed=closed&{rest}&pay=bank&paid=2026-02-01&country=US"
    )
}

fn returned(free_return_by: &str) -> String {
    let others = "message-seller open, open-dispute closed, contact-support open";
    format!("return-item | dispute-closes ?, free-return-by {free_return_by} | {others}")
}

fn helped(free_return_by: &str) -> String {
    let others = "message-seller open, open-dispute closed, return-item closed";
    format!("contact-support | dispute-closes ?, free-return-by {free_return_by} | {others}")
}

#[test]
fn a_seller_in_china_takes_it_back_for_90_days_after_the_payment() {
    let link = link("item=unused&free-return=yes&seller-in=cn");
    check(&link, "2026-03-20", &returned("2026-05-02"));
    check(&link, "2026-05-01", &returned("2026-05-02"));
    check(&link, "2026-05-02", &returned("2026-05-02"));
    check(&link, "2026-05-03", &helped("2026-05-02"));
}

/// Delivery + 15 and + 7 are over whenever the dispute is.
#[test]
fn a_seller_in_europe_or_brazil_takes_it_back_for_15_or_7_days() {
    check(&link("item=unused&free-return=yes&seller-in=eu"), "2026-03-17", &helped("2026-03-16"));
    check(&link("item=unused&free-return=yes&seller-in=br"), "2026-03-17", &helped("2026-03-08"));
}

/// Delivery + 7, given up after payment + 90.
#[test]
fn any_other_seller_may_still_take_it_back() {
    for seller in ["elsewhere", "unknown"] {
        let link = link(&format!("item=unused&free-return=yes&seller-in={seller}"));
        check(&link, "2026-03-17", &returned("2026-03-17~2026-05-02"));
        check(&link, "2026-05-02", &returned("2026-05-02~2026-05-02"));
        check(&link, "2026-05-03", &helped("2026-05-02"));
    }
}

#[test]
fn without_the_sign_or_used_none_is_left() {
    let row = |state: &str| {
        format!("contact-support | dispute-closes ? | message-seller open, open-dispute closed, return-item {state}")
    };
    check(&link("item=unused&free-return=no"), "2026-03-20", &row("closed"));
    check(&link("item=unused&free-return=unknown"), "2026-03-20", &row("uncertain"));
    check(&link("item=used"), "2026-03-20", &row("closed"));
}

/// The free return goes before the claim and the law.
#[test]
fn it_goes_before_a_claim_and_the_law() {
    let link = "stage=delivered&problem=not-as-described&delivered=2026-03-01&confirmed=closed&item=unused&\
                free-return=yes&seller-in=cn&pay=klarna&paid=2026-02-01&country=DE";
    let days = "dispute-closes ?, free-return-by 2026-05-02, withdrawal-by 2026-03-15, guarantee-until 2028-03-01";
    let others = "message-seller open, open-dispute closed, use-legal-right open, contact-support open";
    check(link, "2026-05-02", &format!("return-item | {days} | {others}, claim-klarna open"));
    check(link, "2026-05-03", "ask claimed");
    check(&format!("{link}&claimed=no"), "2026-05-03", &format!("claim-klarna | {days} | {others}, return-item closed"));
}

/// A window with an unknown date is uncertain, and tried.
#[test]
fn unknown_days() {
    let closed = "confirmed=closed&item=unused&free-return=yes";
    check(
        &format!(
            "stage=delivered&problem=damaged&delivered=2026-03-01&{closed}&seller-in=cn&pay=bank&paid=unknown&country=US"
        ),
        "2026-03-20",
        &returned("?"),
    );
    check(
        &format!("stage=delivered&problem=damaged&delivered=unknown&{closed}&seller-in=eu&pay=bank&country=US"),
        "2026-03-20",
        &returned("?"),
    );
}

/// While a dispute can still be opened, nobody is asked for it, and what a link says is passed over.
#[test]
fn it_waits_for_the_dispute() {
    let free = "item=unused&free-return=yes&seller-in=cn&pay=bank&paid=2026-02-01&country=US";
    let others = "message-seller open, return-item uncertain, contact-support open";
    check(
        &format!("stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&{free}"),
        "2026-03-16",
        &format!("open-dispute | dispute-closes 2026-03-16 | {others}"),
    );
    check(
        &format!("stage=delivered&problem=defective&delivered=2026-03-01&confirmed=not-yet&{free}"),
        "2026-03-17",
        &format!("open-dispute | dispute-closes 2026-03-17~2026-06-14 | {others}"),
    );
}

/// It is for what is wrong with a thing, not for a parcel that is not there.
#[test]
fn a_parcel_that_is_not_there_cannot_go_back() {
    check(
        "stage=delivered&problem=not-received&delivered=2026-03-01&confirmed=closed&pay=bank&country=US",
        "2026-03-20",
        "contact-support | dispute-closes ? | message-seller open, open-dispute closed",
    );
}
