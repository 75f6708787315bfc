//! Claims outside `AliExpress`: the one that fits the way of paying.

use crate::answers::{Claimed, Pay};
use crate::calendar::Window;
use crate::case::{Case, Fact};
use crate::ground::Provider;
use crate::message::Message;
use crate::path::claims_apply;
use crate::remedies::{card, klarna, law, messages, paypal};

/// A claim and its window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Claim {
    /// Who takes it.
    pub provider: Provider,
    /// When.
    pub window: Window,
}

/// The claim that fits the way of paying, where claims apply at all.
pub fn claim(case: &Case) -> Fact<Option<Claim>> {
    if !claims_apply(case)? {
        return Ok(None);
    }
    let (provider, window) = match case.pay()? {
        Pay::Paypal => (Provider::Paypal, paypal::window(case)?),
        Pay::Klarna => (Provider::Klarna, klarna::window(case)?),
        Pay::CreditCard | Pay::DebitCard => (Provider::Card, card::window(case)?),
        Pay::Bank | Pay::Other | Pay::Unknown => return Ok(None),
    };
    Ok(Some(Claim { provider, window }))
}

/// The claim as it stands after what the buyer said of it: not listed while it waits for a decision, shut once it was
/// refused.
pub fn standing(case: &Case, claimed: Option<Claimed>) -> Fact<Option<Claim>> {
    let found = claim(case)?;
    Ok(match claimed {
        None | Some(Claimed::No) => found,
        Some(Claimed::Waiting) => None,
        Some(Claimed::Refused) => found.map(|claim| Claim { window: Window::Shut, ..claim }),
    })
}

/// What the buyer said of the claim. It is asked last of all, so what the lists of a plan read comes first.
pub fn claimed(case: &Case) -> Fact<Claimed> {
    claim(case)?;
    law::window(case)?;
    card::section_75(case)?;
    case.claimed()
}

/// What to do about a claim that has not been decided.
#[must_use]
pub fn waiting_steps() -> Vec<Message> {
    messages(["step-claim-answer", "step-claim-one-way", "step-claim-tell"])
}

/// How to answer a refusal, and who can look at it.
#[must_use]
pub fn refused_steps() -> Vec<Message> {
    messages(["step-refused-reason", "step-refused-answer", "step-refused-new", "step-refused-who"])
}
