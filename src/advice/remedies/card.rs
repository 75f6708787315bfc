//! The card claim (chargeback).

use crate::advice::remedies::messages;
use crate::case::country::Region;
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact};
use crate::dates::minus_days;
use crate::dates::window::Window;
use crate::i18n::message_name::Message;
use crate::policy::figures::Figure;

/// The claim at the card's bank: from the payment on, or from the day when a refund was agreed.
pub fn window(case: &Case) -> Fact<Window> {
    if path(case)? == Path::Refund { for_refund(case) } else { for_purchase(case) }
}

fn for_purchase(case: &Case) -> Fact<Window> {
    let Some(paid) = case.paid()? else { return Ok(Window::Unknown) };
    let figure = if is_short(case)? { Figure::CardUs } else { Figure::Card };
    let give_up = Some(case.after(paid, Figure::CardLatest));
    Ok(Window::Dated { opens: None, act_by: case.after(paid, figure), give_up })
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
    let hurry = case.count(Figure::CardHurry).into();
    match window {
        Window::Unknown => true,
        Window::Dated { act_by, give_up, .. } => {
            case.today() >= minus_days(act_by, hurry) && give_up.is_none_or(|last| case.today() <= last)
        }
        Window::Always | Window::From(_) | Window::Shut => false,
    }
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
