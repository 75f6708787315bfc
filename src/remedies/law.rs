//! Rights that the law of the buyer's country gives: withdrawal, late delivery, defects.

use crate::answers::Stage;
use crate::calendar::{Window, plus_days};
use crate::case::{Case, Fact};
use crate::country::{Guarantee, Region};
use crate::figures::Figure;
use crate::ground::Ground;
use crate::message::Message;
use crate::path::{Path, path};
use crate::remedies::{dispute, messages};

/// Whether the law lets a buyer there withdraw from an order made at a distance.
pub fn has_withdrawal(case: &Case) -> Fact<bool> {
    Ok(match case.country()?.region() {
        Region::Eu | Region::Gb | Region::Br | Region::Kr => true,
        Region::Us | Region::Au | Region::Elsewhere | Region::Unknown => false,
    })
}

/// The time to withdraw once the order is here, where the law has one.
pub fn withdrawal(case: &Case) -> Fact<Option<Window>> {
    let delivered = case.delivered()?;
    let figure = match case.country()?.region() {
        Region::Eu | Region::Gb => Figure::Withdrawal,
        Region::Br => Figure::WithdrawalBr,
        Region::Kr => Figure::WithdrawalKr,
        Region::Us | Region::Au | Region::Elsewhere | Region::Unknown => return Ok(None),
    };
    Ok(Some(delivered.map_or(Window::Unknown, |delivered| Window::until(case.after(delivered, figure)))))
}

/// The time in which the law holds the seller to what was promised. It runs from delivery, or from payment where
/// delivery is not asked.
pub fn defects(case: &Case) -> Fact<Option<Window>> {
    let start = if case.stage()? == Stage::Delivered { case.delivered()? } else { case.paid()? };
    let country = case.country()?;
    let (act_by, give_up) = match country.region() {
        Region::Eu => guarantee(country.guarantee()),
        Region::Gb => (Figure::GuaranteeGb, Some(Figure::GuaranteeGb)),
        Region::Au => return Ok(Some(Window::Always)),
        Region::Us | Region::Br | Region::Kr | Region::Elsewhere | Region::Unknown => return Ok(None),
    };
    Ok(Some(start.map_or(Window::Unknown, |start| Window::Dated {
        opens: None,
        act_by: case.after(start, act_by),
        give_up: give_up.map(|latest| case.after(start, latest)),
    })))
}

/// The figures of the earliest and the latest last day.
const fn guarantee(guarantee: Guarantee) -> (Figure, Option<Figure>) {
    match guarantee {
        Guarantee::Usual => (Figure::GuaranteeEu, Some(Figure::GuaranteeEu)),
        Guarantee::Longer => (Figure::GuaranteeLonger, Some(Figure::GuaranteeLonger)),
        Guarantee::Lasting => (Figure::GuaranteeEu, Some(Figure::GuaranteeLasting)),
        Guarantee::Expected => (Figure::GuaranteeEu, None),
    }
}

/// The time to reject faulty goods outright, in the United Kingdom.
pub fn rejection(case: &Case) -> Fact<Option<Window>> {
    let delivered = case.delivered()?;
    if case.country()?.region() != Region::Gb {
        return Ok(None);
    }
    Ok(Some(delivered.map_or(Window::Unknown, |delivered| Window::until(case.after(delivered, Figure::RejectGb)))))
}

/// The right to end the contract when an order does not come: from the day after the delivery time, with no last day.
pub fn lateness(case: &Case) -> Fact<Option<Window>> {
    let window = if case.stage()? == Stage::Shipped {
        dispute::due(case)?.map_or(Window::Unknown, |due| Window::From(plus_days(due, 1)))
    } else {
        Window::Always
    };
    Ok(match case.country()?.region() {
        Region::Eu | Region::Gb => Some(window),
        Region::Us | Region::Br | Region::Kr | Region::Au | Region::Elsewhere | Region::Unknown => None,
    })
}

/// The right that fits the case, as it is listed beside other remedies; none where it is not listed.
pub fn window(case: &Case) -> Fact<Option<Window>> {
    match path(case)? {
        Path::Unshipped | Path::ShippedRegret => Ok(has_withdrawal(case)?.then_some(Window::Always)),
        Path::NotReceived => lateness(case),
        Path::SomethingWrong => for_wrong_goods(case),
        Path::Regret => Ok(Some(withdrawal(case)?.unwrap_or(Window::Shut))),
        Path::Dispute => for_dispute(case),
        Path::Refund | Path::DeliveredOther | Path::Account | Path::Other => Ok(None),
    }
}

/// The right that is left when nothing at `AliExpress` is: late by law or defects by law.
pub fn last_resort(case: &Case) -> Fact<Option<Window>> {
    match path(case)? {
        Path::NotReceived => lateness(case),
        Path::SomethingWrong => defects(case),
        Path::Dispute => for_dispute(case),
        Path::Unshipped
        | Path::ShippedRegret
        | Path::Regret
        | Path::Refund
        | Path::DeliveredOther
        | Path::Account
        | Path::Other => Ok(None),
    }
}

/// The guarantee; where there is none, withdrawal while it is open.
fn for_wrong_goods(case: &Case) -> Fact<Option<Window>> {
    match defects(case)? {
        Some(window) => Ok(Some(window)),
        None => Ok(withdrawal(case)?.filter(|window| window.counts_as_open(case.today()))),
    }
}

fn for_dispute(case: &Case) -> Fact<Option<Window>> {
    let problem = case.problem()?;
    if problem.is_something_wrong() {
        defects(case)
    } else if problem == crate::answers::Problem::NotReceived {
        lateness(case)
    } else {
        Ok(None)
    }
}

/// How to use the right.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    match ground {
        Ground::CancelRefusedLaw | Ground::WithdrawUnderway => messages([
            "step-law-before-delivery",
            "step-law-write",
            "step-law-not-at-the-door",
            "step-law-send-back",
            "step-law-money",
            "step-law-exceptions",
            "step-law-no-answer",
        ]),
        Ground::Withdraw => messages([
            "step-law-write",
            "step-law-button",
            "step-law-used",
            "step-law-send-back",
            "step-law-money",
            "step-law-exceptions",
            "step-law-no-answer",
        ]),
        _ => messages(["step-law-claim", "step-law-proof", "step-law-consumers", "step-law-no-answer", "step-law-bodies"]),
    }
}
