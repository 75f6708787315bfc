//! The dispute ("Open dispute", "Return/refund") on the order page: when it opens and closes, and how to open one.

use crate::answers::{Confirmed, Stage, Tracking};
use crate::calendar::{Date, State, Window, after, days_between, plus_days};
use crate::case::{Case, Fact};
use crate::figures::{CalendarDays, Figure};
use crate::ground::Ground;
use crate::message::Message;
use crate::remedies::messages;

/// The window to open a dispute in, before and after a confirmed receipt is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Windows {
    /// By delivery and delivery time alone.
    pub stated: Window,
    /// As it stands.
    pub now: Window,
}

/// When a dispute can be opened for an order that is shipped or delivered.
pub fn windows(case: &Case) -> Fact<Windows> {
    let stated = if case.stage()? == Stage::Shipped { for_shipped(case)? } else { by_delivery(case)? };
    let now = match stated.state(case.today()) {
        State::Later | State::Open => stated,
        State::Uncertain => match case.confirmed()? {
            Confirmed::On(date) => stated.ending(case.after(date, Figure::DisputeAfterConfirmation)),
            Confirmed::Closed => Window::Shut,
            Confirmed::NotYet | Confirmed::Unknown => stated,
        },
        State::Closed => reopened(case, stated)?,
    };
    Ok(Windows { stated, now })
}

/// Past the day of giving up nobody is asked when receipt was confirmed. But a day that was given while there was doubt
/// still counts: a last day that the page has promised must not come sooner.
fn reopened(case: &Case, stated: Window) -> Fact<Window> {
    let Some(date) = case.confirmed_if_said() else { return Ok(stated) };
    // Only a day that still counts is read, so that one that does not is no part of the path.
    if case.today() > after(date, Figure::DisputeAfterConfirmation.record().quantity) {
        return Ok(stated);
    }
    case.confirmed()?;
    Ok(stated.ending(case.after(date, Figure::DisputeAfterConfirmation)))
}

/// The day when a shipped order should be here, or the day when it came; for an order whose shipment and delivery time are
/// both unknown, none.
pub fn expected(case: &Case) -> Fact<Option<Date>> {
    if case.stage()? == Stage::Shipped { due(case) } else { case.delivered() }
}

/// The last day of the delivery time, or what it counts as when only the day of shipment is known.
pub fn due(case: &Case) -> Fact<Option<Date>> {
    let shipped = case.shipped()?;
    let due = case.due()?;
    Ok(due.or_else(|| shipped.map(|shipped| case.after(shipped, Figure::DueGuess))))
}

/// Whether tracking already says that something is wrong.
pub fn is_stalled(case: &Case) -> Fact<bool> {
    Ok(match case.tracking()? {
        Tracking::Stuck | Tracking::None | Tracking::Wrong | Tracking::Returning => true,
        Tracking::Moving | Tracking::ToCollect | Tracking::ToPay | Tracking::Unknown => false,
    })
}

/// Whether the window is open, and its last days have come.
#[must_use]
pub fn is_ending(case: &Case, window: Window) -> bool {
    let hurry = i64::from(case.days(CalendarDays::DISPUTE_HURRY));
    let is_near = window.act_by().is_some_and(|last| days_between(case.today(), last) < hurry);
    is_near && window.state(case.today()) == State::Open
}

/// When a dispute can be opened by the day of delivery alone.
pub fn by_delivery(case: &Case) -> Fact<Window> {
    Ok(case.delivered()?.map_or(Window::Unknown, |delivered| Window::Dated {
        opens: None,
        act_by: case.after(delivered, Figure::DisputeAfterDelivery),
        give_up: Some(case.after(delivered, Figure::DisputeAfterDeliveryLatest)),
    }))
}

fn for_shipped(case: &Case) -> Fact<Window> {
    let shipped = case.shipped()?;
    let due = due(case)?;
    let is_stalled = is_stalled(case)?;
    let Some(due) = due else { return Ok(Window::Unknown) };
    let act_by = case.after(due, Figure::DisputeAfterDue);
    let give_up = shipped.map_or_else(
        || case.after(due, Figure::DisputeAfterDueLatest),
        |shipped| case.after(shipped, Figure::DisputeAfterShipmentLatest),
    );
    let button = shipped.map_or_else(|| plus_days(due, 1), |shipped| button_appears(case, shipped, due));
    let opens = if is_stalled { button } else { button.max(plus_days(due, 1)) };
    Ok(Window::Dated { opens: Some(opens), act_by, give_up: Some(give_up.max(act_by)) })
}

fn button_appears(case: &Case, shipped: Date, due: Date) -> Date {
    let is_at_once = days_between(shipped, due) < case.days(CalendarDays::DISPUTE_AT_ONCE).into();
    if is_at_once { shipped } else { case.after(shipped, Figure::DisputeButton) }
}

/// How to open a dispute.
#[must_use]
pub fn steps(ground: Ground) -> Vec<Message> {
    let first = match ground {
        Ground::DisputeMaybe | Ground::Reopen => Some(Message("step-dispute-look")),
        Ground::ChargesLastDays => Some(Message("step-charges-beside")),
        _ => None,
    };
    let rest = messages([
        "step-dispute-ready",
        "step-dispute-open",
        "step-dispute-reason",
        "step-dispute-ask",
        "step-dispute-text",
        "step-dispute-proof",
        "step-dispute-submit",
        "step-dispute-after",
    ]);
    first.into_iter().chain(rest).collect()
}
