//! What a dispute comes to: proof that is asked for, a return that is on its way or cannot be sent, a part, an appeal.

use crate::check;

/// The countdown's last day is included; it may lie ahead.
#[test]
fn proof_is_sent_while_its_countdown_runs() {
    let link = "stage=dispute&problem=changed-mind&dispute=evidence-asked&respond-by=2026-03-20";
    check(link, "2026-01-02", "send-evidence | evidence-by 2026-03-20 | contact-support open");
    check(link, "2026-03-19", "send-evidence | evidence-by 2026-03-20 | contact-support open");
    check(link, "2026-03-20", "send-evidence | evidence-by 2026-03-20 | contact-support open");
    check(link, "2026-03-21", "contact-support | evidence-by 2026-03-20 | none");
    check(
        "stage=dispute&problem=other&dispute=evidence-asked&respond-by=unknown",
        "2026-03-21",
        "send-evidence | evidence-by ? | contact-support open",
    );
    check(
        "stage=dispute&problem=defective&dispute=evidence-asked&respond-by=2026-03-20&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-21",
        "contact-support | evidence-by 2026-03-20 | use-legal-right open",
    );
}

/// Payment + 180 ends on 19 March. Only a countdown that is known and ends before it goes before `PayPal`.
#[test]
fn proof_goes_before_paypals_clock_if_it_ends_first() {
    let link = |respond_by: &str| {
        format!(
            "stage=dispute&problem=not-received&dispute=evidence-asked&respond-by={respond_by}&pay=paypal&paid=2025-09-20&\
             country=US&claimed=no"
        )
    };
    check(
        &link("2026-03-18"),
        "2026-03-10",
        "send-evidence | evidence-by 2026-03-18, paypal-by 2026-03-19 | claim-paypal open, contact-support open",
    );
    check(
        &link("2026-03-19"),
        "2026-03-10",
        "claim-paypal | evidence-by 2026-03-19, paypal-by 2026-03-19 | contact-support open",
    );
    check(&link("unknown"), "2026-03-10", "claim-paypal | evidence-by ?, paypal-by 2026-03-19 | contact-support open");
}

/// Agreement + 7 ends on 17 March, + 15 on 25 March.
#[test]
fn a_return_that_cannot_be_sent() {
    let link = "stage=dispute&problem=changed-mind&dispute=return-stuck&agreed=2026-03-10";
    check(link, "2026-03-10", "contact-support | return-by 2026-03-17 | none");
    check(link, "2026-03-17", "contact-support | return-by 2026-03-17 | none");
    check(link, "2026-03-18", "contact-support | return-by 2026-03-18~2026-03-25 | none");
    check(link, "2026-03-25", "contact-support | return-by 2026-03-25~2026-03-25 | none");
    check(link, "2026-03-26", "contact-support | return-by 2026-03-25 | none");
    check(
        "stage=dispute&problem=other&dispute=return-stuck&agreed=unknown",
        "2026-03-26",
        "contact-support | return-by ? | none",
    );
}

/// Its own window is the return's: it goes before `PayPal`'s clock while it is open and ends first.
#[test]
fn a_return_that_cannot_be_sent_and_paypals_clock() {
    let link = |agreed: &str| {
        format!(
            "stage=dispute&problem=defective&dispute=return-stuck&agreed={agreed}&pay=paypal&paid=2025-09-20&country=US&\
             claimed=no"
        )
    };
    check(
        &link("2026-03-11"),
        "2026-03-12",
        "contact-support | return-by 2026-03-18, paypal-by 2026-03-19 | claim-paypal open",
    );
    check(
        &link("2026-03-12"),
        "2026-03-12",
        "claim-paypal | return-by 2026-03-19, paypal-by 2026-03-19 | contact-support open",
    );
    check(
        &link("2026-03-10"),
        "2026-03-18",
        "claim-paypal | return-by 2026-03-18~2026-03-25, paypal-by 2026-03-19 | contact-support open",
    );
}

/// Sent + 8 ends on 9 March, + 60 on 30 April; arrival + 8 on 28 March.
#[test]
fn a_return_on_its_way() {
    let link =
        |arrived: &str| format!("stage=dispute&problem=changed-mind&dispute=return-sent&sent=2026-03-01&arrived={arrived}");
    for arrived in ["not-yet", "unknown"] {
        let range = "return-booked-by 2026-03-09~2026-04-30";
        check(&link(arrived), "2026-03-08", &format!("wait | {range} | contact-support open"));
        check(&link(arrived), "2026-03-09", &format!("wait | {range} | contact-support open"));
        check(&link(arrived), "2026-03-10", &format!("contact-support | {range} | none"));
        check(&link(arrived), "2026-05-01", &format!("contact-support | {range} | none"));
    }
    check(&link("2026-03-20"), "2026-03-28", "wait | return-booked-by 2026-03-28 | contact-support open");
    check(&link("2026-03-20"), "2026-03-29", "contact-support | return-booked-by 2026-03-28 | none");
    check(&link("lost"), "2026-03-02", "contact-support | none | none");
    check(&link("lost"), "2026-05-01", "contact-support | none | none");
}

/// A wait whose end cannot be known is over.
#[test]
fn a_return_of_an_unknown_day() {
    let link = |arrived: &str| format!("stage=dispute&problem=other&dispute=return-sent&sent=unknown&arrived={arrived}");
    check(&link("not-yet"), "2026-03-05", "contact-support | return-booked-by ? | none");
    check(&link("unknown"), "2026-03-05", "contact-support | return-booked-by ? | none");
    check(&link("2026-03-04"), "2026-03-05", "wait | return-booked-by 2026-03-12 | contact-support open");
    check(&link("lost"), "2026-03-05", "contact-support | none | none");
}

/// Decision + 7 ends on 7 April.
#[test]
fn a_part_can_be_appealed_as_a_loss_can() {
    let link = "stage=dispute&problem=changed-mind&dispute=part&decided=2026-03-31";
    check(link, "2026-04-06", "appeal | appeal-by 2026-04-07 | ask-goodwill open, contact-support open");
    check(link, "2026-04-07", "appeal | appeal-by 2026-04-07 | ask-goodwill open, contact-support open");
    check(link, "2026-04-08", "ask-goodwill | appeal-by 2026-04-07 | appeal closed, contact-support open");
    check(
        "stage=dispute&problem=changed-mind&dispute=part&decided=unknown",
        "2026-04-08",
        "appeal | appeal-by ? | ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=damaged&dispute=part&decided=2026-03-31&pay=bank&paid=2026-02-01&country=DE",
        "2026-04-08",
        "use-legal-right | appeal-by 2026-04-07 | appeal closed, ask-goodwill open, contact-support open",
    );
    check(
        "stage=dispute&problem=damaged&dispute=part&decided=2026-03-31&pay=paypal&paid=2026-02-01&country=US&claimed=no",
        "2026-04-08",
        "claim-paypal | appeal-by 2026-04-07, paypal-by 2026-07-31 | appeal closed, ask-goodwill open, contact-support open",
    );
}

/// Appeal + 10 ends on 11 March, + 30 on 31 March.
#[test]
fn an_appeal_is_waited_for_and_then_asked_about() {
    let link = "stage=dispute&problem=changed-mind&dispute=appealed&appealed=2026-03-01";
    let day = "decision-expected-by 2026-03-11";
    check(link, "2026-03-10", &format!("wait | {day} | ask-goodwill open, contact-support open"));
    check(link, "2026-03-11", &format!("wait | {day} | ask-goodwill open, contact-support open"));
    check(link, "2026-03-12", &format!("contact-support | {day} | ask-goodwill open"));
    check(link, "2026-03-31", &format!("contact-support | {day} | ask-goodwill open"));
    check(link, "2026-04-01", &format!("ask-goodwill | {day} | contact-support open"));
    check(
        "stage=dispute&problem=changed-mind&dispute=appealed&appealed=unknown",
        "2026-04-01",
        "contact-support | decision-expected-by ? | ask-goodwill open",
    );
}

/// Then as after a loss: the claim, then the law, then the favour.
#[test]
fn an_appeal_without_an_answer_ends_outside() {
    let link = |rest: &str| format!("stage=dispute&problem=not-received&dispute=appealed&appealed=2026-03-01&{rest}");
    let day = "decision-expected-by 2026-03-11";
    check(
        &link("pay=bank&country=FR"),
        "2026-03-31",
        &format!("contact-support | {day} | ask-goodwill open, use-legal-right open"),
    );
    check(
        &link("pay=bank&country=FR"),
        "2026-04-01",
        &format!("use-legal-right | {day} | ask-goodwill open, contact-support open"),
    );
    check(
        &link("pay=paypal&paid=2026-02-01&country=US"),
        "2026-03-31",
        &format!("contact-support | {day}, paypal-by 2026-07-31 | ask-goodwill open, claim-paypal open"),
    );
    check(&link("pay=paypal&paid=2026-02-01&country=US"), "2026-04-01", "ask claimed");
    check(
        &link("pay=paypal&paid=2026-02-01&country=US&claimed=no"),
        "2026-04-01",
        &format!("claim-paypal | {day}, paypal-by 2026-07-31 | ask-goodwill open, contact-support open"),
    );
    check(
        &link("pay=paypal&paid=2026-02-01&country=US&claimed=waiting"),
        "2026-04-01",
        &format!("wait | {day} | ask-goodwill open, contact-support open"),
    );
    check(
        &link("pay=paypal&paid=2026-02-01&country=US&claimed=refused"),
        "2026-04-01",
        &format!("ask-goodwill | {day} | claim-paypal closed, contact-support open"),
    );
}

/// `PayPal`'s clock goes before a wait for an appeal.
#[test]
fn an_appeal_and_paypals_clock() {
    let link = "stage=dispute&problem=defective&dispute=appealed&appealed=2026-03-01&pay=paypal&paid=2025-09-20&country=US&\
                claimed=no";
    let days = "decision-expected-by 2026-03-11, paypal-by 2026-03-19";
    check(link, "2026-03-04", &format!("wait | {days} | ask-goodwill open, claim-paypal open, contact-support open"));
    check(link, "2026-03-05", &format!("claim-paypal | {days} | ask-goodwill open, contact-support open"));
}

#[test]
fn questions() {
    let link = |dispute: &str| format!("stage=dispute&problem=changed-mind&dispute={dispute}");
    check(&link("evidence-asked"), "2026-03-10", "ask respond-by");
    check(&link("return-stuck"), "2026-03-10", "ask agreed");
    check(&link("return-sent"), "2026-03-10", "ask sent");
    check(&format!("{}&sent=2026-03-01", link("return-sent")), "2026-03-10", "ask arrived");
    check(&link("part"), "2026-03-10", "ask decided");
    check(&link("appealed"), "2026-03-10", "ask appealed");
}
