//! The notices that use a right by law.

use super::Letter;
use crate::answers::Dispute;
use crate::calendar::State;
use crate::case::{Case, Fact};
use crate::path::{Path, path};
use crate::remedies::law;

/// The notices that use a right by law, where one can be used today.
pub fn notices(case: &Case) -> Fact<Vec<Letter>> {
    if law::window(case)?.is_none_or(|window| !window.may_be_open(case.today())) {
        return Ok(Vec::new());
    }
    Ok(match path(case)? {
        Path::SomethingWrong if can_reject(case)? => vec![Letter::Rejection],
        Path::SomethingWrong if law::defects(case)?.is_some() => vec![Letter::Guarantee],
        // The thing is on its way back.
        Path::Dispute if case.dispute()? == Dispute::ReturnSent => Vec::new(),
        Path::Dispute if case.problem()?.is_something_wrong() => vec![Letter::Guarantee],
        Path::NotReceived | Path::Dispute => vec![Letter::FurtherPeriod, Letter::EndOfContract],
        _ => vec![Letter::Withdrawal],
    })
}

/// The UK's first weeks: the notice that rejects the goods, beside the dispute, as its day comes first or soon after.
pub fn rejection(case: &Case) -> Fact<Vec<Letter>> {
    Ok(if path(case)? == Path::SomethingWrong && can_reject(case)? { vec![Letter::Rejection] } else { Vec::new() })
}

/// Whether faulty goods can surely be handed back for a full refund today, by UK law.
fn can_reject(case: &Case) -> Fact<bool> {
    Ok(law::rejection(case)?.is_some_and(|window| window.state(case.today()) == State::Open))
}

/// What follows the notice of a withdrawal.
pub fn after_withdrawal(case: &Case) -> Fact<Vec<Letter>> {
    Ok(match path(case)? {
        Path::Unshipped => vec![Letter::SupportCancel],
        Path::Regret => vec![Letter::ReturnSent],
        _ => Vec::new(),
    })
}
