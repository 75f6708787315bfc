//! The evidence to gather: by problem, and by who will judge it.

use crate::advice::Advice;
use crate::answers::{Claimed, Dispute, Problem, Stage, Tracking};
use crate::case::{Case, Fact};
use crate::message::{Message, list, without_repeats};
use crate::path::{Path, path};
use crate::remedies::{Action, messages};

/// What to gather, in the order in which a letter lists it.
pub fn evidence(case: &Case, advice: &Advice) -> Fact<Vec<Message>> {
    let mut items = list();
    items.extend(always(case)?);
    items.extend(for_situation(case)?);
    if advice.claimed == Some(Claimed::Refused) {
        items.push(Message("evidence-refusal"));
    }
    items.extend(match judge(advice.action) {
        Judge::Platform => Vec::new(),
        Judge::Claim => for_claim(case)?,
        Judge::Law => for_law(case)?,
    });
    Ok(without_repeats(items))
}

enum Judge {
    Platform,
    Claim,
    Law,
}

const fn judge(action: Action) -> Judge {
    match action {
        Action::ClaimPaypal | Action::ClaimKlarna | Action::ClaimCard => Judge::Claim,
        Action::UseLegalRight => Judge::Law,
        Action::CancelOrder
        | Action::Wait
        | Action::MessageSeller
        | Action::OpenDispute
        | Action::CollectParcel
        | Action::ReturnItem
        | Action::AnswerOffer
        | Action::KeepDisputeOpen
        | Action::Escalate
        | Action::SendReturn
        | Action::Appeal
        | Action::ContactSupport
        | Action::TrackRefund
        | Action::AskGoodwill
        | Action::SendEvidence
        | Action::CheckCharges => Judge::Platform,
    }
}

fn always(case: &Case) -> Fact<Vec<Message>> {
    let mut items = messages(["evidence-order", "evidence-listing", "evidence-chat", "evidence-receipt"]);
    match path(case)? {
        Path::Unshipped => items.push(Message("evidence-cancel-request")),
        Path::Refund => {}
        Path::NotReceived if case.stage()? == Stage::Shipped && case.tracking()? == Tracking::None => {
            items.push(Message("evidence-no-tracking"));
        }
        Path::Account => items = messages(["evidence-order", "evidence-receipt", "evidence-chat"]),
        Path::ShippedRegret
        | Path::NotReceived
        | Path::SomethingWrong
        | Path::Regret
        | Path::Dispute
        | Path::DeliveredOther
        | Path::Other => items.push(Message("evidence-tracking")),
    }
    Ok(items)
}

fn for_situation(case: &Case) -> Fact<Vec<Message>> {
    Ok(match path(case)? {
        Path::Unshipped | Path::DeliveredOther | Path::Other => Vec::new(),
        Path::Account => for_account(case.problem()?),
        Path::ShippedRegret => messages(["evidence-notice-copy", "evidence-earlier-request"]),
        Path::Refund => messages(["evidence-payment-tab", "evidence-arn", "evidence-statement"]),
        Path::NotReceived if case.stage()? == Stage::Shipped => for_missing(case.tracking()?),
        Path::Dispute => {
            [for_dispute(case.dispute()?, case.problem()?), for_disputed(case.problem()?), for_problem(case)?].concat()
        }
        Path::NotReceived | Path::SomethingWrong | Path::Regret => for_problem(case)?,
    })
}

/// In a dispute nobody asks what tracking says of a parcel that is not there.
fn for_disputed(problem: Problem) -> Vec<Message> {
    match problem {
        Problem::NotReceived => messages(["evidence-if-delivered", "evidence-if-returned"]),
        _ => Vec::new(),
    }
}

fn for_missing(tracking: Tracking) -> Vec<Message> {
    match tracking {
        Tracking::Returning => messages(["evidence-customs-paper", "evidence-duty"]),
        Tracking::ToCollect => messages(["evidence-notice", "evidence-customs-paper", "evidence-duty"]),
        Tracking::ToPay => messages(["evidence-demand", "evidence-order-tax", "evidence-customs-paper", "evidence-duty"]),
        Tracking::Wrong => {
            messages(["evidence-two-carriers", "evidence-carrier-proof", "evidence-delivery-time", "evidence-post-office"])
        }
        Tracking::None => messages(["evidence-delivery-time", "evidence-post-office"]),
        Tracking::Moving | Tracking::Stuck | Tracking::Unknown => {
            messages(["evidence-two-carriers", "evidence-delivery-time", "evidence-post-office"])
        }
    }
}

fn for_problem(case: &Case) -> Fact<Vec<Message>> {
    Ok(match case.problem()? {
        Problem::NotReceived if case.stage()? == Stage::Delivered => {
            messages(["evidence-carrier-proof", "evidence-neighbours"])
        }
        Problem::NotReceived => for_missing(Tracking::Unknown),
        Problem::WrongItem => messages(["evidence-label-video", "evidence-beside-order"]),
        Problem::Incomplete => messages(["evidence-count-list", "evidence-all-numbers", "evidence-weight"]),
        Problem::NotAsDescribed => messages(["evidence-promised-got", "evidence-ruler"]),
        Problem::Defective => messages(["evidence-failure-video", "evidence-serial"]),
        Problem::Damaged => messages(["evidence-box-sides", "evidence-carrier-report"]),
        Problem::Counterfeit => messages(["evidence-marks", "evidence-serial-check"]),
        Problem::ChangedMind => messages(["evidence-unused", "evidence-parcel-photo", "evidence-post-receipt"]),
        Problem::Late => {
            messages(["evidence-unused", "evidence-promised-real", "evidence-parcel-photo", "evidence-post-receipt"])
        }
        Problem::TooSlow | Problem::AccountBlocked | Problem::ChargedTwice | Problem::Other => Vec::new(),
    })
}

fn for_dispute(dispute: Dispute, problem: Problem) -> Vec<Message> {
    match dispute {
        Dispute::ReturnAgreed | Dispute::ReturnSent => messages([
            "evidence-parcel-photo",
            "evidence-post-receipt",
            "evidence-return-number",
            "evidence-delivery-proof",
        ]),
        Dispute::ReturnStuck => messages(["evidence-label-refused", "evidence-parcel-photo"]),
        // Only where a parcel is missing has a delivery company been asked.
        Dispute::EvidenceAsked if matches!(problem, Problem::NotReceived | Problem::Incomplete) => {
            messages(["evidence-request", "evidence-carrier-answers"])
        }
        Dispute::EvidenceAsked => messages(["evidence-request"]),
        Dispute::Part | Dispute::Lost | Dispute::Appealed => messages(["evidence-decision", "evidence-if-sent-back"]),
        Dispute::Waiting
        | Dispute::Offer
        | Dispute::Rejected
        | Dispute::AskedToClose
        | Dispute::Reviewing
        | Dispute::ClosedBySeller
        | Dispute::CancelledByMe => Vec::new(),
    }
}

fn for_account(problem: Problem) -> Vec<Message> {
    if problem == Problem::ChargedTwice {
        messages(["evidence-both-charges", "evidence-no-order"])
    } else {
        messages(["evidence-block-notice", "evidence-open-orders"])
    }
}

fn for_claim(case: &Case) -> Fact<Vec<Message>> {
    if path(case)? == Path::Refund {
        return Ok(messages(["evidence-refund-agreed"]));
    }
    Ok(match case.problem()? {
        Problem::NotReceived => {
            messages(["evidence-promised-date", "evidence-seller-contacted", "evidence-dispute-result"])
        }
        Problem::TooSlow => messages(["evidence-promised-date", "evidence-seller-contacted"]),
        Problem::WrongItem => messages(["evidence-label-weight", "evidence-dispute-result"]),
        Problem::Incomplete => messages(["evidence-piece-price", "evidence-dispute-result"]),
        Problem::Defective => messages(["evidence-shop-opinion", "evidence-dispute-result"]),
        Problem::Counterfeit => messages(["evidence-brand-letter", "evidence-dispute-result"]),
        Problem::NotAsDescribed => messages(["evidence-numbered", "evidence-dispute-result"]),
        Problem::Damaged => messages(["evidence-dispute-result"]),
        Problem::AccountBlocked => messages(["evidence-promised-date", "evidence-support-contacted"]),
        Problem::ChargedTwice => messages(["evidence-support-contacted"]),
        Problem::ChangedMind | Problem::Late | Problem::Other => Vec::new(),
    })
}

fn for_law(case: &Case) -> Fact<Vec<Message>> {
    Ok(match case.problem()? {
        Problem::NotReceived => messages(["evidence-promised-date", "evidence-further-period"]),
        Problem::Defective => messages(["evidence-fault-day"]),
        Problem::Counterfeit => messages(["evidence-fault-day", "evidence-illegal-notice"]),
        Problem::Incomplete => messages(["evidence-piece-price", "evidence-day-noticed"]),
        Problem::NotAsDescribed | Problem::Damaged | Problem::WrongItem => messages(["evidence-day-noticed"]),
        Problem::ChangedMind
        | Problem::Late
        | Problem::TooSlow
        | Problem::AccountBlocked
        | Problem::ChargedTwice
        | Problem::Other => messages(["evidence-notice-date"]),
    })
}
