//! The card company's own duty in the United Kingdom: Section 75 of the Consumer Credit Act.

use crate::advice::remedies::refund;
use crate::case::answers::Pay;
use crate::case::country::Region;
use crate::case::money::Amount;
use crate::case::situation::claims_apply;
use crate::case::{Case, Fact};
use crate::dates::window::Window;
use crate::policy::figures::Figure;

/// What can be said about Section 75.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section75 {
    /// It does not fit.
    No,
    /// The price is in another currency: the buyer has to look.
    Check,
    /// The price is within its limits.
    Fits(Window),
}

/// The card company's own duty, for one item whose price is within the limits. It never changes the card claim.
pub fn section_75(case: &Case) -> Fact<Section75> {
    let asks = claims_apply(case)? && case.pay()? == Pay::CreditCard;
    if !asks {
        return Ok(Section75::No);
    }
    let paid = case.paid()?;
    if case.country()?.region() != Region::Gb {
        return Ok(Section75::No);
    }
    let (amount, currency) = (case.amount()?, case.currency()?);
    if currency.code() != "GBP" {
        return Ok(Section75::Check);
    }
    let above = Amount::whole(case.count(Figure::Section75Above));
    let up_to = Amount::whole(case.count(Figure::Section75UpTo));
    if amount <= above || amount > up_to {
        // What is known of a refund is its own amount, not the price of the one item.
        return Ok(if refund::asks_its_amount(case)? { Section75::Check } else { Section75::No });
    }
    Ok(Section75::Fits(paid.map_or(Window::Unknown, |paid| Window::Dated {
        opens: None,
        act_by: case.after(paid, Figure::Section75),
        give_up: Some(case.after(paid, Figure::Section75Latest)),
    })))
}
