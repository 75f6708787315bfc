//! The refund that was agreed: when it should be here, and how to find it.

use crate::answers::{Tier, To};
use crate::calendar::{Date, Shown};
use crate::case::{Case, Fact};
use crate::figures::{Figure, Sum};
use crate::ground::Ground;
use crate::message::Message;
use crate::money::Amount;
use crate::path::{Path, path};
use crate::remedies::{card, claim, messages};

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
    card::section_75(case)?;
    let within: fn(Amount, Amount) -> bool = match tier {
        Tier::None | Tier::Unknown => return Ok(Speed::Ordinary),
        Tier::Platinum => |amount, limit| amount < limit,
        Tier::Diamond => |amount, limit| amount <= limit,
    };
    let (amount, currency) = (case.amount()?, case.currency()?);
    let limit = case.sum(if tier == Tier::Platinum { Sum::QUICK_PLATINUM } else { Sum::QUICK_DIAMOND });
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
        To::Bonus | To::Less | To::NotShown | To::Gone => false,
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
