//! The evidence to gather: by problem, and by who will judge it.

use crate::advice::Advice;
use crate::advice::action::Action;
use crate::advice::remedies::messages;
use crate::case::answers::{Dispute, Problem, Stage, Tracking};
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact};
use crate::i18n::message_name::{Message, list, without_repeats};

/// What to gather, in the order in which a letter lists it.
pub fn evidence(case: &Case, advice: &Advice) -> Fact<Vec<Message>> {
    let mut items = list();
    items.extend(always(case)?);
    items.extend(for_situation(case)?);
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
        | Action::AskGoodwill => Judge::Platform,
    }
}

fn always(case: &Case) -> Fact<Vec<Message>> {
    let mut items = messages(["evidence-order", "evidence-listing", "evidence-chat", "evidence-receipt"]);
    match path(case)? {
        Path::Unshipped => items.push(Message("evidence-cancel-request")),
        Path::Refund => {}
        Path::ShippedRegret | Path::NotReceived | Path::SomethingWrong | Path::Regret | Path::Dispute | Path::Other => {
            items.push(Message("evidence-tracking"));
        }
    }
    Ok(items)
}

fn for_situation(case: &Case) -> Fact<Vec<Message>> {
    Ok(match path(case)? {
        Path::Unshipped | Path::Other => Vec::new(),
        Path::ShippedRegret => messages(["evidence-notice-copy", "evidence-earlier-request"]),
        Path::Refund => messages(["evidence-payment-tab", "evidence-arn", "evidence-statement"]),
        Path::NotReceived if case.stage()? == Stage::Shipped => for_missing(case.tracking()?),
        Path::Dispute => [for_disputed(case.problem()?), for_problem(case)?, for_return(case.dispute()?)].concat(),
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
        Tracking::Returning | Tracking::ToCollect => messages(["evidence-customs-paper", "evidence-duty"]),
        Tracking::Wrong => {
            messages(["evidence-two-carriers", "evidence-carrier-proof", "evidence-delivery-time", "evidence-post-office"])
        }
        Tracking::Moving | Tracking::Stuck | Tracking::None | Tracking::Unknown => {
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
        Problem::TooSlow | Problem::Other => Vec::new(),
    })
}

fn for_return(dispute: Dispute) -> Vec<Message> {
    match dispute {
        Dispute::ReturnAgreed | Dispute::ReturnSent => messages([
            "evidence-parcel-photo",
            "evidence-post-receipt",
            "evidence-return-number",
            "evidence-delivery-proof",
        ]),
        Dispute::Lost => messages(["evidence-if-sent-back"]),
        Dispute::Waiting
        | Dispute::Offer
        | Dispute::Rejected
        | Dispute::AskedToClose
        | Dispute::Reviewing
        | Dispute::ClosedBySeller
        | Dispute::CancelledByMe => Vec::new(),
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
        Problem::ChangedMind | Problem::Late | Problem::TooSlow | Problem::Other => messages(["evidence-notice-date"]),
    })
}
