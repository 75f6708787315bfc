//! The traps that matter at this moment.

use crate::advice::Advice;
use crate::answers::{Confirmed, Dispute, Problem, Stage};
use crate::calendar::State;
use crate::case::{Case, Fact};
use crate::country::Region;
use crate::message::{Message, list, without_repeats};
use crate::path::{Path, path};
use crate::question::Question;
use crate::remedies::{Action, dispute, messages};

/// What to look out for now, the most costly first.
pub fn traps(case: &Case, advice: &Advice) -> Fact<Vec<Message>> {
    let mut traps = list();
    traps.extend(for_action(advice.action));
    traps.extend(confirming(case)?);
    traps.extend(match path(case)? {
        Path::Unshipped => unshipped(case.problem()?),
        Path::ShippedRegret => messages(["trap-at-the-door", "trap-pay-outside"]),
        Path::NotReceived => not_received(case.stage()?),
        Path::SomethingWrong => something_wrong(case.problem()?),
        Path::Regret => messages(["trap-use", "trap-return-address", "trap-pay-outside"]),
        Path::Dispute => disputed(case.dispute()?, case.problem()?),
        Path::Refund => messages(["trap-bonus", "trap-refund-link", "trap-bank-details", "trap-coupons", "trap-statement"]),
        Path::DeliveredOther | Path::Other => messages(["trap-pay-outside"]),
        Path::Account => account(case.problem()?),
    });
    if advice.action == Action::UseLegalRight && case.country()?.region() == Region::Eu {
        traps.push(Message("trap-old-platform"));
    }
    traps.push(Message("trap-pacific"));
    Ok(without_repeats(traps))
}

/// Against confirming receipt, where there is something to confirm and something to lose by it: not where the buyer has
/// said that it was confirmed, nor once the time for a dispute is over.
fn confirming(case: &Case) -> Fact<Option<Message>> {
    let can_lose = match path(case)? {
        Path::NotReceived | Path::SomethingWrong => dispute::windows(case)?.now.state(case.today()) != State::Closed,
        Path::DeliveredOther => dispute::by_delivery(case)?.state(case.today()) != State::Closed,
        Path::Other => case.stage()? == Stage::Shipped,
        Path::Unshipped | Path::ShippedRegret | Path::Regret | Path::Dispute | Path::Refund | Path::Account => false,
    };
    Ok((can_lose && !is_confirmed(case)?).then_some(Message("trap-confirm")))
}

fn is_confirmed(case: &Case) -> Fact<bool> {
    if !case.trace().has_read(Question::Confirmed) {
        return Ok(false);
    }
    Ok(match case.confirmed()? {
        Confirmed::On(_) | Confirmed::Closed => true,
        Confirmed::NotYet | Confirmed::Unknown => false,
    })
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
        Action::AnswerOffer => messages(["trap-accept", "trap-only-named"]),
        Action::KeepDisputeOpen => messages(["trap-promise-to-close", "trap-replacement"]),
        Action::SendReturn => {
            messages(["trap-return-address", "trap-return-number", "trap-only-named", "trap-return-cost"])
        }
        Action::Appeal | Action::AskGoodwill => messages(["trap-review-threat"]),
        Action::SendEvidence => messages(["trap-no-evidence", "trap-new-number"]),
        Action::CheckCharges => messages(["trap-charges-link", "trap-notice", "trap-confirm-for-charges"]),
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
        Stage::Delivered => messages(["trap-delivered-elsewhere", "trap-promise", "trap-pay-outside"]),
        _ => messages(["trap-film-first", "trap-promise", "trap-chat-number", "trap-shop-gone", "trap-pay-outside"]),
    }
}

fn something_wrong(problem: Problem) -> Vec<Message> {
    match problem {
        Problem::Incomplete => messages(["trap-second-parcel", "trap-replacement", "trap-pay-outside"]),
        Problem::Counterfeit => messages(["trap-fake-post", "trap-words", "trap-pay-outside"]),
        Problem::NotAsDescribed => messages(["trap-ask-no-more", "trap-replacement", "trap-pay-outside"]),
        _ => messages(["trap-replacement", "trap-pay-outside"]),
    }
}

fn account(problem: Problem) -> Vec<Message> {
    if problem == Problem::ChargedTwice {
        messages(["trap-reserved", "trap-refund-link"])
    } else {
        messages(["trap-second-account", "trap-clocks", "trap-refund-link"])
    }
}

fn disputed(dispute: Dispute, problem: Problem) -> Vec<Message> {
    let elsewhere = (problem == Problem::NotReceived).then_some(Message("trap-delivered-elsewhere"));
    disputed_in(dispute).into_iter().chain(elsewhere).collect()
}

fn disputed_in(dispute: Dispute) -> Vec<Message> {
    match dispute {
        Dispute::ReturnStuck => messages(["trap-invented-address", "trap-return-address", "trap-promise-to-close"]),
        Dispute::ReturnAgreed | Dispute::ReturnSent => {
            messages(["trap-return-address", "trap-return-number", "trap-promise-to-close", "trap-pay-outside"])
        }
        Dispute::Part => messages(["trap-part-coupon", "trap-clocks", "trap-pay-outside"]),
        Dispute::Appealed => messages(["trap-two-ways", "trap-clocks", "trap-pay-outside"]),
        Dispute::Lost | Dispute::ClosedBySeller => messages(["trap-clocks", "trap-pay-outside"]),
        Dispute::CancelledByMe => messages(["trap-promise-to-close", "trap-pay-outside"]),
        Dispute::Waiting
        | Dispute::Offer
        | Dispute::Rejected
        | Dispute::AskedToClose
        | Dispute::EvidenceAsked
        | Dispute::Reviewing => messages([
            "trap-promise-to-close",
            "trap-accept",
            "trap-confirm-in-dispute",
            "trap-change-reason",
            "trap-pay-outside",
        ]),
    }
}
