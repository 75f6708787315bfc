//! What is left when nothing at `AliExpress` is: a claim, the law, or customer service.

use crate::advice::action::Action;
use crate::advice::reason::Ground;
use crate::advice::remedies::claim::{Provider, claim};
use crate::advice::remedies::{dispute, law};
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact};
use crate::policy::figures::Figure;

/// The claim that fits the way of paying, a right by law, or customer service. The first line that fits wins.
pub fn line(case: &Case) -> Fact<(Action, Ground)> {
    let claim = claim(case)?;
    let today = case.today();
    if let Some(claim) = claim.filter(|claim| claim.window.counts_as_open(today)) {
        return Ok((claim.provider.claim(), Ground::ClaimNow));
    }
    let in_doubt = claim.filter(|claim| claim.window.is_in_doubt(today));
    if in_doubt.is_some_and(|claim| claim.provider == Provider::Card) && is_expected_lately(case)? {
        return Ok((Action::ClaimCard, Ground::ClaimByExpected));
    }
    if law::last_resort(case)?.is_some_and(|window| window.counts_as_open(today)) {
        return Ok((Action::UseLegalRight, Ground::LawLeft));
    }
    Ok(match in_doubt {
        Some(claim) => (claim.provider.claim(), Ground::ClaimMaybe),
        None => (Action::ContactSupport, Ground::NothingLeft),
    })
}

/// Whether a bank that counts from the expected delivery would still take the claim.
fn is_expected_lately(case: &Case) -> Fact<bool> {
    match path(case)? {
        Path::NotReceived | Path::SomethingWrong => {
            Ok(dispute::expected(case)?.is_none_or(|day| case.is_within(day, Figure::CardExpected)))
        }
        Path::Unshipped | Path::ShippedRegret | Path::Regret | Path::Dispute | Path::Refund | Path::Other => Ok(false),
    }
}
