//! The decision list: which remedy to use now, and on what ground. In each function the first line that fits wins.

pub mod action;
pub mod last_resort;
pub mod reason;
pub mod remedies;

use crate::advice::action::Action;
use crate::advice::reason::Ground;
use crate::advice::remedies::claim::{Claim, Provider, claim};
use crate::advice::remedies::dispute::Windows;
use crate::advice::remedies::{appeal, dispute, law, paypal, refund, return_item, seller};
use crate::case::answers::{Arrived, Cancel, Dispute, Item, Seller, Stage, To, Tracking};
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact};
use crate::dates::window::{State, Window};
use crate::dates::{Date, days_between, plus_days};
use crate::policy::figures::Figure;

/// What to do now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Advice {
    /// The remedy recommended.
    pub action: Action,
    /// The line of the decision list that fits.
    pub ground: Ground,
    /// The next day to look again, where one is known; always after today.
    pub look_again: Option<Date>,
    /// The window of the recommended remedy, where it has one of its own.
    pub own: Option<Window>,
    /// What goes on at `AliExpress` beside a claim at `PayPal` that cannot wait.
    pub beside: Option<Action>,
}

/// The remedy to use now.
pub fn advise(case: &Case) -> Fact<Advice> {
    let advice = match path(case)? {
        Path::Unshipped => unshipped(case)?,
        Path::NotReceived | Path::SomethingWrong => undisputed(case)?,
        Path::ShippedRegret => shipped_regret(case)?,
        Path::Regret => regret(case)?,
        Path::Dispute => disputed(case)?,
        Path::Refund => refunded(case)?,
        Path::Other => recommend(Action::ContactSupport, Ground::OtherProblem),
    };
    let advice = paypal_first(case, advice)?;
    Ok(Advice { look_again: look_again(case, advice)?, ..advice })
}

fn unshipped(case: &Case) -> Fact<Advice> {
    Ok(match case.cancel()? {
        Cancel::NotAsked => recommend(Action::CancelOrder, Ground::CancelNow),
        Cancel::Asked => match wait_until(case, case.asked()?, Figure::CancelAnswer) {
            Some(over) => wait(Ground::CancelAsked, over),
            None => recommend(Action::ContactSupport, Ground::CancelUnanswered),
        },
        Cancel::Refused => {
            claim(case)?;
            if law::has_withdrawal(case)? {
                recommend(Action::UseLegalRight, Ground::CancelRefusedLaw)
            } else {
                recommend(Action::ContactSupport, Ground::CancelRefused)
            }
        }
    })
}

fn undisputed(case: &Case) -> Fact<Advice> {
    let windows = dispute::windows(case)?;
    if case.stage()? == Stage::Shipped && case.tracking()? == Tracking::ToCollect {
        return Ok(recommend(Action::CollectParcel, Ground::Collect));
    }
    match windows.stated.state(case.today()) {
        State::Later => before_dispute(case, windows),
        State::Open => dispute_open(case, windows),
        State::Uncertain | State::Closed if windows.now.state(case.today()) != State::Closed => {
            Ok(recommend(Action::OpenDispute, Ground::DisputeMaybe).within(windows.now))
        }
        State::Uncertain | State::Closed => outside(case),
    }
}

fn before_dispute(case: &Case, windows: Windows) -> Fact<Advice> {
    let due = dispute::due(case)?;
    let is_overdue = due.is_some_and(|due| case.today() > due);
    let opens = windows.stated.opens();
    if (is_overdue || dispute::is_stalled(case)?) && case.seller()? == Seller::NotAsked {
        return Ok(recommend(Action::MessageSeller, Ground::EarlyMessage).again(opens));
    }
    let turns = due.map(|due| plus_days(due, 1)).filter(|day| *day > case.today());
    Ok(recommend(Action::Wait, Ground::TooEarly).again(earliest(opens, turns)))
}

fn dispute_open(case: &Case, windows: Windows) -> Fact<Advice> {
    if seller::has_time(case, windows.stated) && case.seller()? == Seller::NotAsked {
        let ends = seller::wait_ends(case, windows.stated);
        return Ok(recommend(Action::MessageSeller, Ground::MessageFirst).again(ends));
    }
    Ok(recommend(Action::OpenDispute, Ground::DisputeNow).within(windows.now))
}

/// When nothing is left at `AliExpress`.
fn outside(case: &Case) -> Fact<Advice> {
    let (action, ground) = last_resort::line(case)?;
    Ok(recommend(action, ground))
}

fn shipped_regret(case: &Case) -> Fact<Advice> {
    let seller = case.seller()?;
    Ok(if law::has_withdrawal(case)? {
        recommend(Action::UseLegalRight, Ground::WithdrawUnderway)
    } else if seller == Seller::NotAsked {
        recommend(Action::MessageSeller, Ground::RegretMessage)
    } else {
        wait(Ground::ReturnWhenHere, case.after(case.today(), Figure::LookAgain))
    })
}

fn regret(case: &Case) -> Fact<Advice> {
    case.delivered()?;
    let item = case.item()?;
    let free = return_item::free_window(case)?;
    if let Some(window) = free {
        match window.state(case.today()) {
            State::Open => return Ok(recommend(Action::ReturnItem, Ground::FreeReturn).within(window)),
            State::Uncertain => return Ok(recommend(Action::ReturnItem, Ground::FreeReturnMaybe).within(window)),
            State::Later | State::Closed => {}
        }
    }
    let seller = if item == Item::Unused { Some(case.seller()?) } else { None };
    let withdrawal = law::withdrawal(case)?.filter(|window| window.counts_as_open(case.today()));
    Ok(match (withdrawal, seller) {
        (Some(window), _) => recommend(Action::UseLegalRight, Ground::Withdraw).within(window),
        (None, None) => recommend(Action::AskGoodwill, Ground::UsedGoodwill),
        (None, Some(Seller::Agreed)) => recommend(Action::ReturnItem, Ground::AgreedReturn),
        (None, Some(Seller::NotAsked)) if seller::is_first_for_regret(case)? => {
            recommend(Action::MessageSeller, Ground::AskReturn)
        }
        (None, Some(Seller::NotAsked | Seller::NoAnswer | Seller::Refused | Seller::Stalling)) => {
            recommend(Action::AskGoodwill, Ground::Goodwill)
        }
    })
}

fn disputed(case: &Case) -> Fact<Advice> {
    case.problem()?;
    Ok(match case.dispute()? {
        Dispute::Waiting => match wait_until(case, case.opened()?, Figure::AliexpressStepsIn) {
            Some(over) => wait(Ground::DisputeWaiting, over),
            None => recommend(Action::ContactSupport, Ground::DisputeUnanswered),
        },
        Dispute::Offer => with_opening(case, Action::AnswerOffer, Ground::Offer)?,
        Dispute::AskedToClose => with_opening(case, Action::KeepDisputeOpen, Ground::AskedToClose)?,
        Dispute::Rejected => rejected(case)?,
        Dispute::ReturnAgreed => return_agreed(case)?,
        Dispute::ReturnSent => return_sent(case)?,
        Dispute::Reviewing => match wait_until(case, case.opened()?, Figure::AliexpressDecides) {
            Some(over) => wait(Ground::Reviewing, over),
            None => recommend(Action::ContactSupport, Ground::ReviewLate),
        },
        Dispute::Lost => lost(case)?,
        Dispute::ClosedBySeller => recommend(Action::ContactSupport, Ground::ClosedBySeller),
        Dispute::CancelledByMe => recommend(Action::OpenDispute, Ground::Reopen),
    })
}

/// The seller's move is answered at once; the day of opening tells when `AliExpress` steps in.
fn with_opening(case: &Case, action: Action, ground: Ground) -> Fact<Advice> {
    case.opened()?;
    Ok(recommend(action, ground))
}

fn rejected(case: &Case) -> Fact<Advice> {
    let may_still_decide = case.opened()?.is_none_or(|opened| case.is_within(opened, Figure::AliexpressDecides));
    Ok(if may_still_decide {
        recommend(Action::Escalate, Ground::Rejected)
    } else {
        recommend(Action::ContactSupport, Ground::RejectedLate)
    })
}

fn return_agreed(case: &Case) -> Fact<Advice> {
    let window = return_item::send_window(case)?;
    Ok(match window.state(case.today()) {
        State::Closed => recommend(Action::ContactSupport, Ground::ReturnTooLate),
        State::Open | State::Uncertain | State::Later => recommend(Action::SendReturn, Ground::ReturnAgreed).within(window),
    })
}

fn return_sent(case: &Case) -> Fact<Advice> {
    let opened = case.opened()?;
    let over = match case.arrived()? {
        Arrived::On(arrived) => wait_until(case, Some(arrived), Figure::ReturnBooked),
        Arrived::NotYet | Arrived::Unknown => wait_until(case, opened, Figure::ReturnTravel),
    };
    Ok(match over {
        Some(over) => wait(Ground::ReturnUnderway, over),
        None => recommend(Action::ContactSupport, Ground::ReturnUnbooked),
    })
}

fn lost(case: &Case) -> Fact<Advice> {
    let window = appeal::window(case)?;
    if window.counts_as_open(case.today()) {
        return Ok(recommend(Action::Appeal, Ground::AppealNow).within(window));
    }
    Ok(match last_resort::line(case)? {
        (Action::ContactSupport, _) => recommend(Action::AskGoodwill, Ground::LostGoodwill),
        (action, ground) => recommend(action, ground),
    })
}

fn refunded(case: &Case) -> Fact<Advice> {
    let approved = case.approved()?;
    match case.to()? {
        To::Bonus | To::Less => return Ok(recommend(Action::ContactSupport, Ground::NotTheMoney)),
        To::Gone => return Ok(recommend(Action::TrackRefund, Ground::AccountGone)),
        To::AsPaid | To::Unknown => {}
    }
    let Some(approved) = approved else {
        return Ok(recommend(Action::TrackRefund, Ground::ApprovalUnknown));
    };
    let expected = refund::expected(case, approved)?;
    Ok(if case.today() <= expected {
        wait(Ground::RefundUnderway, plus_days(expected, 1))
    } else if case.is_within(approved, Figure::RefundLatest) {
        recommend(Action::TrackRefund, Ground::RefundSlow)
    } else if case.is_within(approved, Figure::RefundGiveUp) {
        recommend(Action::ContactSupport, Ground::RefundLate)
    } else {
        outside(case)?
    })
}

/// `PayPal`'s last days go before all that, unless the recommendation's own window is open and ends sooner.
fn paypal_first(case: &Case, advice: Advice) -> Fact<Advice> {
    let Some(Claim { provider: Provider::Paypal, window }) = claim(case)? else { return Ok(advice) };
    let ends_sooner =
        advice.own.is_some_and(|own| own.state(case.today()) == State::Open && own.act_by() < window.act_by());
    let goes_on = matches!(advice.action, Action::CollectParcel | Action::ClaimPaypal) || ends_sooner;
    if goes_on || !paypal::is_running_out(case, window) {
        return Ok(advice);
    }
    Ok(Advice { beside: Some(advice.action), ..recommend(Action::ClaimPaypal, Ground::PaypalClock) })
}

/// While waiting, `PayPal`'s last days are a day to look again too.
fn look_again(case: &Case, advice: Advice) -> Fact<Option<Date>> {
    if advice.action != Action::Wait {
        return Ok(advice.look_again);
    }
    let hurry = match claim(case)? {
        Some(Claim { provider: Provider::Paypal, window }) => paypal::hurry_starts(case, window),
        Some(_) | None => None,
    };
    Ok(earliest(advice.look_again, hurry.filter(|day| *day > case.today())))
}

const fn recommend(action: Action, ground: Ground) -> Advice {
    Advice { action, ground, look_again: None, own: None, beside: None }
}

fn wait(ground: Ground, look_again: Date) -> Advice {
    recommend(Action::Wait, ground).again(Some(look_again))
}

/// The day after a wait, while it lasts; a wait whose end cannot be known is over.
fn wait_until(case: &Case, start: Option<Date>, figure: Figure) -> Option<Date> {
    let over = plus_days(case.after(start?, figure), 1);
    (days_between(case.today(), over) > 0).then_some(over)
}

fn earliest(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.into_iter().chain(other).min()
}

impl Advice {
    fn again(self, day: Option<Date>) -> Self {
        Self { look_again: day, ..self }
    }

    fn within(self, own: Window) -> Self {
        Self { own: Some(own), ..self }
    }
}
