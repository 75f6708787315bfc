//! The card claim (chargeback), and in the United Kingdom the card company's own duty (Section 75).

use crate::answers::Pay;
use crate::calendar::{Window, minus_days};
use crate::case::{Case, Fact};
use crate::country::Region;
use crate::figures::{CalendarDays, Figure, Sum};
use crate::message::Message;
use crate::path::{Path, claims_apply, path};
use crate::remedies::{messages, refund};

/// The claim at the card's bank: from the payment on, or from the day when a refund was agreed.
pub fn window(case: &Case) -> Fact<Window> {
    if path(case)? == Path::Refund { for_refund(case) } else { for_purchase(case) }
}

fn for_purchase(case: &Case) -> Fact<Window> {
    let Some(paid) = case.paid()? else { return Ok(Window::Unknown) };
    let give_up = Some(case.after(paid, Figure::CardLatest));
    let long = case.after(paid, Figure::Card);
    // Once both days are over the country matters to the law alone, and an account or a payment has none of its own.
    let is_settled = path(case)? == Path::Account && case.today() > long;
    let act_by = if !is_settled && is_short(case)? { case.after(paid, Figure::CardUs) } else { long };
    Ok(Window::Dated { opens: None, act_by, give_up })
}

fn for_refund(case: &Case) -> Fact<Window> {
    let Some(approved) = case.approved()? else { return Ok(Window::Unknown) };
    let Some(paid) = case.paid()? else { return Ok(Window::Unknown) };
    let give_up = case.after(paid, Figure::CardLatest);
    let short = case.after(approved, Figure::CardRefundUs).min(give_up);
    let long = case.after(approved, Figure::CardRefund).min(give_up);
    // Once both days are over, or are the same, nothing depends on the country any more.
    let is_settled = short == long || case.today() > long;
    let act_by = if !is_settled && is_short(case)? { short } else { long };
    Ok(Window::Dated { opens: None, act_by, give_up: Some(give_up) })
}

/// Where the law counts fewer days, or may: the careful reading when the country is not known.
fn is_short(case: &Case) -> Fact<bool> {
    Ok(matches!(case.country()?.region(), Region::Us | Region::Unknown))
}

/// Whether it is time to ask the bank for its last day.
#[must_use]
pub fn is_running_out(case: &Case, window: Window) -> bool {
    let hurry = case.days(CalendarDays::CARD_HURRY).into();
    match window {
        Window::Unknown => true,
        Window::Dated { act_by, give_up, .. } => {
            case.today() >= minus_days(act_by, hurry) && give_up.is_none_or(|last| case.today() <= last)
        }
        Window::Always | Window::From(_) | Window::Shut => false,
    }
}

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
    let above = case.sum(Sum::SECTION_75_ABOVE);
    let up_to = case.sum(Sum::SECTION_75_UP_TO);
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

/// How to claim.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages([
        "step-card-call",
        "step-card-last-day",
        "step-card-reason",
        "step-card-proof",
        "step-card-returned",
        "step-claim-freeze",
    ])
}
