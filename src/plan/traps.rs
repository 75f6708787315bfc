//! The traps that matter at this moment.

use crate::advice::Advice;
use crate::advice::action::Action;
use crate::advice::remedies::messages;
use crate::case::answers::{Dispute, Problem, Stage};
use crate::case::country::Region;
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact};
use crate::i18n::message_name::{Message, list, without_repeats};

/// What to look out for now, the most costly first.
pub fn traps(case: &Case, advice: &Advice) -> Fact<Vec<Message>> {
    let mut traps = list();
    traps.extend(for_action(advice.action));
    traps.extend(match path(case)? {
        Path::Unshipped => unshipped(case.problem()?),
        Path::ShippedRegret => messages(["trap-at-the-door", "trap-pay-outside"]),
        Path::NotReceived => not_received(case.stage()?),
        Path::SomethingWrong => something_wrong(case.problem()?),
        Path::Regret => messages(["trap-use", "trap-return-address", "trap-pay-outside"]),
        Path::Dispute => disputed(case.dispute()?, case.problem()?),
        Path::Refund => messages(["trap-bonus", "trap-coupons", "trap-statement"]),
        Path::Other => messages(["trap-confirm", "trap-pay-outside"]),
    });
    if advice.action == Action::UseLegalRight && case.country()?.region() == Region::Eu {
        traps.push(Message("trap-old-platform"));
    }
    traps.push(Message("trap-pacific"));
    Ok(without_repeats(traps))
}

fn for_action(action: Action) -> Vec<Message> {
    match action {
        Action::OpenDispute => {
            messages(["trap-one-dispute", "trap-right-reason", "trap-ask-no-more", "trap-promise-to-close", "trap-words"])
        }
        Action::ClaimPaypal => messages(["trap-two-ways", "trap-paypal-closed", "trap-paypal-escalate"]),
        Action::ClaimKlarna | Action::ClaimCard => messages(["trap-two-ways"]),
        Action::ReturnItem => messages(["trap-return-item-number", "trap-return-cost"]),
        Action::CollectParcel => messages(["trap-notice"]),
        Action::AnswerOffer => messages(["trap-accept"]),
        Action::KeepDisputeOpen => messages(["trap-promise-to-close", "trap-replacement"]),
        Action::SendReturn => messages(["trap-return-address", "trap-return-number", "trap-return-cost"]),
        Action::Appeal | Action::AskGoodwill => messages(["trap-review-threat"]),
        Action::CancelOrder
        | Action::Wait
        | Action::MessageSeller
        | Action::UseLegalRight
        | Action::Escalate
        | Action::ContactSupport
        | Action::TrackRefund => Vec::new(),
    }
}

fn unshipped(problem: Problem) -> Vec<Message> {
    match problem {
        Problem::TooSlow => messages(["trap-quick-number", "trap-extend", "trap-preorder", "trap-at-the-door"]),
        _ => messages(["trap-quick-number", "trap-at-the-door", "trap-pay-outside"]),
    }
}

fn not_received(stage: Stage) -> Vec<Message> {
    match stage {
        Stage::Delivered => messages(["trap-confirm", "trap-delivered-elsewhere", "trap-promise", "trap-pay-outside"]),
        _ => messages(["trap-confirm", "trap-film-first", "trap-promise", "trap-chat-number", "trap-pay-outside"]),
    }
}

fn something_wrong(problem: Problem) -> Vec<Message> {
    match problem {
        Problem::Incomplete => messages(["trap-second-parcel", "trap-confirm", "trap-replacement", "trap-pay-outside"]),
        Problem::Counterfeit => messages(["trap-fake-post", "trap-words", "trap-confirm", "trap-pay-outside"]),
        Problem::NotAsDescribed => messages(["trap-ask-no-more", "trap-confirm", "trap-replacement", "trap-pay-outside"]),
        _ => messages(["trap-confirm", "trap-replacement", "trap-pay-outside"]),
    }
}

fn disputed(dispute: Dispute, problem: Problem) -> Vec<Message> {
    let elsewhere = (problem == Problem::NotReceived).then_some(Message("trap-delivered-elsewhere"));
    disputed_in(dispute).into_iter().chain(elsewhere).collect()
}

fn disputed_in(dispute: Dispute) -> Vec<Message> {
    match dispute {
        Dispute::ReturnAgreed | Dispute::ReturnSent => {
            messages(["trap-return-address", "trap-return-number", "trap-promise-to-close", "trap-pay-outside"])
        }
        Dispute::Lost | Dispute::ClosedBySeller => messages(["trap-clocks", "trap-pay-outside"]),
        Dispute::CancelledByMe => messages(["trap-promise-to-close", "trap-pay-outside"]),
        Dispute::Waiting | Dispute::Offer | Dispute::Rejected | Dispute::AskedToClose | Dispute::Reviewing => messages([
            "trap-promise-to-close",
            "trap-accept",
            "trap-confirm-in-dispute",
            "trap-change-reason",
            "trap-pay-outside",
        ]),
    }
}
