//! Claims outside `AliExpress`: the one that fits the way of paying.

use crate::advice::action::Action;
use crate::advice::remedies::{card, klarna, paypal};
use crate::case::answers::Pay;
use crate::case::situation::claims_apply;
use crate::case::{Case, Fact};
use crate::dates::window::Window;

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

/// A way of paying whose provider takes claims.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Provider {
    /// `PayPal`.
    Paypal,
    /// Klarna.
    Klarna,
    /// The bank of a credit or debit card.
    Card,
}

impl Provider {
    /// The claim there.
    #[must_use]
    pub const fn claim(self) -> Action {
        match self {
            Self::Paypal => Action::ClaimPaypal,
            Self::Klarna => Action::ClaimKlarna,
            Self::Card => Action::ClaimCard,
        }
    }
}
