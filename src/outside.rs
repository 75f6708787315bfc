//! What is left when nothing at `AliExpress` is: a claim, the law, or customer service.

use crate::answers::Claimed;
use crate::case::{Case, Fact};
use crate::figures::Figure;
use crate::ground::{Ground, Provider};
use crate::path::{Path, path};
use crate::remedies::claim::standing;
use crate::remedies::{Action, dispute, law};

/// The claim that fits the way of paying, a right by law, or customer service. The first line that fits wins.
pub fn line(case: &Case, claimed: Option<Claimed>) -> Fact<(Action, Ground)> {
    let claim = standing(case, claimed)?;
    let today = case.today();
    if let Some(claim) = claim.filter(|claim| claim.window.counts_as_open(today)) {
        return Ok((claim.provider.claim(), Ground::ClaimNow));
    }
    let in_doubt = claim.filter(|claim| claim.window.is_in_doubt(today));
    if in_doubt.is_some_and(|claim| claim.provider == Provider::Card) && is_expected_lately(case)? {
        return Ok((Action::ClaimCard, Ground::ClaimByExpected));
    }
    if law::last_resort(case)?.is_some_and(|window| window.may_be_open(today)) {
        return Ok((Action::UseLegalRight, Ground::LawLeft));
    }
    Ok(match in_doubt {
        Some(claim) => (claim.provider.claim(), Ground::ClaimMaybe),
        None if claimed == Some(Claimed::Refused) => (Action::ContactSupport, Ground::ClaimRefused),
        None => (Action::ContactSupport, Ground::NothingLeft),
    })
}

/// Whether a bank that counts from the expected delivery would still take the claim.
fn is_expected_lately(case: &Case) -> Fact<bool> {
    match path(case)? {
        Path::NotReceived | Path::SomethingWrong => {
            Ok(dispute::expected(case)?.is_none_or(|day| case.is_within(day, Figure::CardExpected)))
        }
        Path::Unshipped
        | Path::ShippedRegret
        | Path::Regret
        | Path::Dispute
        | Path::Refund
        | Path::DeliveredOther
        | Path::Account
        | Path::Other => Ok(false),
    }
}
