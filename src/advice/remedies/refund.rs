//! The refund that was agreed: when it should be here, and how to find it.

use crate::advice::reason::Ground;
use crate::advice::remedies::{claim, messages, section_75};
use crate::case::answers::{Tier, To};
use crate::case::money::Amount;
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact};
use crate::dates::Date;
use crate::dates::window::Shown;
use crate::i18n::message_name::Message;
use crate::policy::figures::Figure;

/// Whether the refund counts as a quick one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Speed {
    /// Not a member's refund, or above the member's limit.
    Ordinary,
    /// In a currency that the limits are not given in.
    Check,
    /// Within the member's limit.
    Quick,
}

/// How quick the refund should be, by the buyer's level and the amount.
pub fn speed(case: &Case) -> Fact<Speed> {
    let tier = case.tier()?;
    // All that a claim rests on is asked before the amount.
    claim::claim(case)?;
    section_75::section_75(case)?;
    let within: fn(Amount, Amount) -> bool = match tier {
        Tier::None | Tier::Unknown => return Ok(Speed::Ordinary),
        Tier::Platinum => |amount, limit| amount < limit,
        Tier::Diamond => |amount, limit| amount <= limit,
    };
    let figure = if tier == Tier::Platinum { Figure::QuickPlatinum } else { Figure::QuickDiamond };
    let (amount, currency) = (case.amount()?, case.currency()?);
    let limit = Amount::whole(case.count(figure));
    Ok(match currency.code() {
        "EUR" | "USD" if within(amount, limit) => Speed::Quick,
        "EUR" | "USD" => Speed::Ordinary,
        _ => Speed::Check,
    })
}

/// Whether the amount asked for is that of the refund, for a member's quick refund, and not the price of an item.
pub fn asks_its_amount(case: &Case) -> Fact<bool> {
    if path(case)? != Path::Refund || case.approved()?.is_none() {
        return Ok(false);
    }
    Ok(match case.to()? {
        To::AsPaid | To::Unknown => matches!(case.tier()?, Tier::Platinum | Tier::Diamond),
        To::Bonus | To::Less | To::Gone => false,
    })
}

/// The last day on which a refund is expected to arrive.
pub fn expected(case: &Case, approved: Date) -> Fact<Date> {
    let figure = match speed(case)? {
        Speed::Quick => Figure::RefundQuick,
        Speed::Ordinary | Speed::Check => Figure::RefundPayout,
    };
    Ok(case.after(approved, figure))
}

/// The wait for the refund, as a range.
pub fn wait(case: &Case) -> Fact<Shown> {
    let Some(approved) = case.approved()? else { return Ok(Shown::default()) };
    let latest = case.after(approved, Figure::RefundLatest);
    Ok(Shown { date: Some(expected(case, approved)?), latest: Some(latest) })
}

/// How to find the refund.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    match ground {
        Ground::AccountGone => {
            messages(["step-refund-tab", "step-refund-old-bank", "step-refund-arn", "step-refund-support"])
        }
        _ => messages([
            "step-refund-tab",
            "step-refund-statement",
            "step-refund-arn",
            "step-refund-bank",
            "step-refund-support",
        ]),
    }
}
