//! Send the thing back: because the order has free returns, because the seller agreed, or because a dispute says so.

use crate::answers::{FreeReturn, Item, Seller, SellerIn};
use crate::calendar::{Date, State, Window};
use crate::case::{Case, Fact};
use crate::figures::Figure;
use crate::ground::Ground;
use crate::message::Message;
use crate::path::{Path, path};
use crate::remedies::{dispute, messages};

/// The free return of an unused thing, where the order shows it.
///
pub fn free_window(case: &Case) -> Fact<Option<Window>> {
    let delivered = case.delivered()?;
    if case.item()? == Item::Used || case.free_return()? != FreeReturn::Yes {
        return Ok(None);
    }
    let seller_in = case.seller_in()?;
    let by_delivery = |figure| delivered.map_or(Window::Unknown, |day| Window::until(case.after(day, figure)));
    Ok(Some(match seller_in {
        SellerIn::Eu => by_delivery(Figure::FreeReturnEu),
        SellerIn::Br => by_delivery(Figure::FreeReturnBr),
        SellerIn::Cn => paid(case)?.map_or(Window::Unknown, |paid| Window::until(case.after(paid, Figure::FreeReturnCn))),
        SellerIn::Elsewhere | SellerIn::Unknown => from_anywhere(case, delivered)?,
    }))
}

/// The earliest credible last day counts from delivery, the latest from payment.
fn from_anywhere(case: &Case, delivered: Option<Date>) -> Fact<Window> {
    let Some(delivered) = delivered else { return Ok(Window::Unknown) };
    let act_by = case.after(delivered, Figure::FreeReturnElsewhere);
    if case.today() <= act_by {
        return Ok(Window::until(act_by));
    }
    let Some(paid) = paid(case)? else { return Ok(Window::Unknown) };
    let give_up = case.after(paid, Figure::FreeReturnCn).max(act_by);
    Ok(Window::Dated { opens: None, act_by, give_up: Some(give_up) })
}

/// The day of payment. What is asked before it on this path is read first: the seller's word, or the way of paying.
fn paid(case: &Case) -> Fact<Option<Date>> {
    if path(case)? == Path::SomethingWrong {
        case.pay()?;
    } else {
        case.seller()?;
    }
    case.paid()
}

/// The free return of a thing that is wrong: it is asked for once no dispute can be opened any more.
pub fn free_window_for_wrong(case: &Case) -> Fact<Option<Window>> {
    if dispute::windows(case)?.now.state(case.today()) == State::Closed { free_window(case) } else { Ok(None) }
}

/// A return of a thing that is wrong, as it is listed beside other remedies.
pub fn wrong_item_window(case: &Case) -> Fact<Window> {
    if dispute::windows(case)?.now.state(case.today()) != State::Closed {
        return Ok(Window::Unknown);
    }
    let free = free_window(case)?;
    let is_unclear = case.item()? == Item::Unused && case.free_return()? == FreeReturn::Unknown;
    Ok(free.unwrap_or(if is_unclear { Window::Unknown } else { Window::Shut }))
}

/// A return for regret, as it is listed beside other remedies.
pub fn item_window(case: &Case) -> Fact<Window> {
    let free = free_window(case)?;
    let used = case.item()? == Item::Used;
    if let Some(window) = free.filter(|window| window.state(case.today()) != State::Closed) {
        return Ok(window);
    }
    if used {
        return Ok(Window::Shut);
    }
    let is_agreed = case.seller()? == Seller::Agreed;
    Ok(match case.free_return()? {
        _ if is_agreed => Window::Always,
        FreeReturn::Unknown => Window::Unknown,
        FreeReturn::Yes | FreeReturn::No => free.unwrap_or(Window::Shut),
    })
}

/// The time to send a return that was agreed in a dispute.
pub fn send_window(case: &Case) -> Fact<Window> {
    Ok(case.agreed()?.map_or(Window::Unknown, |agreed| Window::Dated {
        opens: None,
        act_by: case.after(agreed, Figure::ReturnSend),
        give_up: Some(case.after(agreed, Figure::ReturnSendLatest)),
    }))
}

/// How to send back a thing that is regretted.
#[must_use]
pub fn item_steps(ground: Ground) -> Vec<Message> {
    match ground {
        Ground::AgreedReturn => messages([
            "step-return-terms",
            "step-return-request",
            "step-return-pack",
            "step-return-post",
            "step-return-number",
            "step-return-money",
        ]),
        Ground::FreeReturnWrong | Ground::FreeReturnWrongMaybe => messages([
            "step-return-look",
            "step-return-photos",
            "step-return-request",
            "step-return-label",
            "step-return-pack",
            "step-return-number",
            "step-return-money",
        ]),
        Ground::FreeReturnMaybe => messages([
            "step-return-look",
            "step-return-request",
            "step-return-label",
            "step-return-pack",
            "step-return-number",
            "step-return-money",
        ]),
        _ => messages([
            "step-return-request",
            "step-return-label",
            "step-return-pack",
            "step-return-number",
            "step-return-money",
        ]),
    }
}

/// How to send a return that was agreed in a dispute.
#[must_use]
pub fn send_steps() -> Vec<Message> {
    messages([
        "step-send-address",
        "step-send-cost",
        "step-return-pack",
        "step-send-post",
        "step-send-number",
        "step-send-after",
    ])
}
