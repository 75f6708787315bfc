//! The decision list of a dispute that is open, or was.

use super::{Advice, outside, recommend, wait, wait_until};
use crate::answers::{Arrived, Claimed, Dispute};
use crate::calendar::State;
use crate::case::{Case, Fact};
use crate::figures::Figure;
use crate::ground::Ground;
use crate::remedies::{Action, appeal, evidence, returning};

/// The remedy to use now, by how far the dispute is.
pub fn advise(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    case.problem()?;
    Ok(match case.dispute()? {
        Dispute::Waiting => match wait_until(case, case.opened()?, Figure::AliexpressStepsIn) {
            Some(over) => wait(Ground::DisputeWaiting, over),
            None => recommend(Action::ContactSupport, Ground::DisputeUnanswered),
        },
        Dispute::Offer => with_opening(case, Action::AnswerOffer, Ground::Offer)?,
        Dispute::AskedToClose => with_opening(case, Action::KeepDisputeOpen, Ground::AskedToClose)?,
        Dispute::Rejected => rejected(case)?,
        Dispute::EvidenceAsked => evidence_asked(case)?,
        Dispute::ReturnAgreed => return_agreed(case)?,
        Dispute::ReturnStuck => return_stuck(case)?,
        Dispute::ReturnSent => return_sent(case)?,
        Dispute::Reviewing => match wait_until(case, case.opened()?, Figure::AliexpressDecides) {
            Some(over) => wait(Ground::Reviewing, over),
            None => recommend(Action::ContactSupport, Ground::ReviewLate),
        },
        Dispute::Part => decided(case, Ground::AppealPart, claimed)?,
        Dispute::Lost => decided(case, Ground::AppealNow, claimed)?,
        Dispute::Appealed => appealed(case, claimed)?,
        Dispute::ClosedBySeller => recommend(Action::ContactSupport, Ground::ClosedBySeller),
        Dispute::CancelledByMe => recommend(Action::OpenDispute, Ground::Reopen),
    })
}

/// The seller's move is answered at once; the day of opening tells when `AliExpress` steps in.
fn with_opening(case: &Case, action: Action, ground: Ground) -> Fact<Advice> {
    case.opened()?;
    Ok(recommend(action, ground))
}

fn rejected(case: &Case) -> Fact<Advice> {
    let may_still_decide = case.opened()?.is_none_or(|opened| case.is_within(opened, Figure::AliexpressDecides));
    Ok(if may_still_decide {
        recommend(Action::Escalate, Ground::Rejected)
    } else {
        recommend(Action::ContactSupport, Ground::RejectedLate)
    })
}

fn evidence_asked(case: &Case) -> Fact<Advice> {
    let window = evidence::window(case)?;
    Ok(match window.state(case.today()) {
        State::Closed => recommend(Action::ContactSupport, Ground::EvidenceLate),
        State::Open | State::Uncertain | State::Later => {
            recommend(Action::SendEvidence, Ground::EvidenceAsked).within(window)
        }
    })
}

fn return_agreed(case: &Case) -> Fact<Advice> {
    let window = returning::send_window(case)?;
    Ok(match window.state(case.today()) {
        State::Closed => recommend(Action::ContactSupport, Ground::ReturnTooLate),
        State::Open | State::Uncertain | State::Later => recommend(Action::SendReturn, Ground::ReturnAgreed).within(window),
    })
}

/// A new label and a longer countdown are asked for while the return's own window lasts, and after it too.
fn return_stuck(case: &Case) -> Fact<Advice> {
    let window = returning::send_window(case)?;
    let advice = recommend(Action::ContactSupport, Ground::ReturnStuck);
    Ok(match window.state(case.today()) {
        State::Closed => advice,
        State::Open | State::Uncertain | State::Later => advice.within(window),
    })
}

fn return_sent(case: &Case) -> Fact<Advice> {
    let sent = case.sent()?;
    let over = match case.arrived()? {
        Arrived::Lost => return Ok(recommend(Action::ContactSupport, Ground::ReturnLost)),
        Arrived::On(arrived) => wait_until(case, Some(arrived), Figure::ReturnBooked),
        Arrived::NotYet | Arrived::Unknown => wait_until(case, sent, Figure::ReturnTravel),
    };
    Ok(match over {
        Some(over) => wait(Ground::ReturnUnderway, over),
        None => recommend(Action::ContactSupport, Ground::ReturnUnbooked),
    })
}

/// Decided against the buyer, in whole or in part.
fn decided(case: &Case, ground: Ground, claimed: Option<Claimed>) -> Fact<Advice> {
    let window = appeal::window(case)?;
    if window.counts_as_open(case.today()) {
        return Ok(recommend(Action::Appeal, ground).within(window));
    }
    lost(case, claimed)
}

fn appealed(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    let appealed = case.appealed()?;
    if let Some(over) = wait_until(case, appealed, Figure::AppealAnswer) {
        return Ok(wait(Ground::AppealWaiting, over));
    }
    let may_still_answer = appealed.is_none_or(|appealed| case.is_within(appealed, Figure::AppealAnswerLatest));
    if may_still_answer { Ok(recommend(Action::ContactSupport, Ground::AppealUnanswered)) } else { lost(case, claimed) }
}

/// With nothing left at `AliExpress`; where customer service would be all that is left, the seller's goodwill is.
fn lost(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    let advice = outside(case, claimed)?;
    let is_help_all = advice.action == Action::ContactSupport;
    Ok(if is_help_all { recommend(Action::AskGoodwill, Ground::LostGoodwill) } else { advice })
}
