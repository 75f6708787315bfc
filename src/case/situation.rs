//! The paths that an order can be on; what is listed in a plan follows from them.

use crate::case::answers::{Problem, Stage};
use crate::case::{Case, Fact};

/// Where an order stands and what the buyer is after.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Path {
    /// Paid, not sent.
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
    /// None of these.
    Other,
}

/// The path of a case.
pub fn path(case: &Case) -> Fact<Path> {
    let stage = case.stage()?;
    match stage {
        Stage::Refund => return Ok(Path::Refund),
        Stage::Other => return Ok(Path::Other),
        Stage::Unshipped | Stage::Shipped | Stage::Delivered | Stage::Dispute => {}
    }
    let problem = case.problem()?;
    Ok(match stage {
        Stage::Dispute => Path::Dispute,
        _ if problem == Problem::Other => Path::Other,
        Stage::Unshipped => Path::Unshipped,
        _ if problem == Problem::NotReceived => Path::NotReceived,
        _ if problem.is_something_wrong() => Path::SomethingWrong,
        Stage::Shipped => Path::ShippedRegret,
        Stage::Delivered | Stage::Refund | Stage::Other => Path::Regret,
    })
}

/// Whether a claim at `PayPal`, Klarna or a card's bank fits: not where the buyer only regrets.
pub fn claims_apply(case: &Case) -> Fact<bool> {
    Ok(match path(case)? {
        Path::NotReceived | Path::SomethingWrong | Path::Refund => true,
        Path::ShippedRegret | Path::Regret | Path::Other => false,
        Path::Unshipped | Path::Dispute => match case.problem()? {
            Problem::ChangedMind | Problem::Late | Problem::Other => false,
            Problem::TooSlow | Problem::NotReceived => true,
            problem => problem.is_something_wrong(),
        },
    })
}
