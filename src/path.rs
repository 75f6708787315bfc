//! The paths that an order can be on; what is listed in a plan follows from them.

use crate::answers::{Problem, Stage};
use crate::case::{Case, Fact};

/// Where an order stands and what the buyer is after.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Path {
    /// Paid, not sent, whatever the reason.
    Unshipped,
    /// On its way and no longer wanted.
    ShippedRegret,
    /// It did not come, or only tracking says so.
    NotReceived,
    /// It came and something is wrong with it.
    SomethingWrong,
    /// It came, too late or as it should, and is no longer wanted.
    Regret,
    /// A dispute is open, or was.
    Dispute,
    /// A refund was agreed.
    Refund,
    /// It came, and none of the problems fits.
    DeliveredOther,
    /// The account or the payment: blocked, or charged twice.
    Account,
    /// None of these.
    Other,
}

/// The path of a case.
pub fn path(case: &Case) -> Fact<Path> {
    let stage = case.stage()?;
    if stage == Stage::Refund {
        return Ok(Path::Refund);
    }
    let problem = case.problem()?;
    Ok(match stage {
        Stage::Unshipped => Path::Unshipped,
        Stage::Dispute => Path::Dispute,
        Stage::Shipped | Stage::Delivered if problem == Problem::NotReceived => Path::NotReceived,
        Stage::Shipped if problem == Problem::ChangedMind => Path::ShippedRegret,
        Stage::Delivered if problem.is_something_wrong() => Path::SomethingWrong,
        Stage::Delivered if problem == Problem::Other => Path::DeliveredOther,
        Stage::Delivered => Path::Regret,
        Stage::Other if problem != Problem::Other => Path::Account,
        Stage::Shipped | Stage::Other | Stage::Refund => Path::Other,
    })
}

/// Whether a claim at `PayPal`, Klarna or a card's bank fits.
pub fn claims_apply(case: &Case) -> Fact<bool> {
    Ok(case.stage()? == Stage::Refund || case.problem()?.has_claim())
}
