//! The decision list: which remedy to use now, and on what ground. In each function the first line that fits wins.

mod disputed;

use crate::answers::{Cancel, Claimed, Item, Problem, Seller, Stage, To, Tracking};
use crate::calendar::{Date, State, Window, days_between, plus_days};
use crate::case::{Case, Fact};
use crate::figures::Figure;
use crate::ground::{Ground, Provider};
use crate::outside;
use crate::path::{Path, path};
use crate::remedies::claim::{Claim, claim, claimed, standing};
use crate::remedies::dispute::Windows;
use crate::remedies::{Action, dispute, law, paypal, refund, returning, seller};

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
    /// What the buyer said of the claim, where the plan would otherwise be that claim.
    pub claimed: Option<Claimed>,
}

/// The remedy to use now.
pub fn advise(case: &Case) -> Fact<Advice> {
    let unhurried = by_path(case, None)?;
    let advice = paypal_first(case, unhurried)?;
    let advice = if advice.action.is_claim() { after_claim(case, unhurried, advice)? } else { advice };
    Ok(Advice { look_again: look_again(case, advice)?, ..advice })
}

/// The advice without `PayPal`'s clock. `claimed` is said only where a claim has turned out to be what is left.
fn by_path(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    Ok(match path(case)? {
        Path::Unshipped => unshipped(case)?,
        Path::NotReceived | Path::SomethingWrong => undisputed(case, claimed)?,
        Path::ShippedRegret => shipped_regret(case)?,
        Path::Regret => regret(case)?,
        Path::Dispute => disputed::advise(case, claimed)?,
        Path::Refund => refunded(case, claimed)?,
        Path::DeliveredOther => delivered_other(case)?,
        Path::Account if case.problem()? == Problem::ChargedTwice => {
            recommend(Action::ContactSupport, Ground::ChargedTwice)
        }
        Path::Account => recommend(Action::ContactSupport, Ground::AccountBlocked),
        Path::Other => recommend(Action::ContactSupport, Ground::OtherProblem),
    })
}

/// Whether the claim was made already is looked at last of all.
fn after_claim(case: &Case, unhurried: Advice, claim: Advice) -> Fact<Advice> {
    let claimed = claimed(case)?;
    let advice = match claimed {
        Claimed::No => claim,
        Claimed::Waiting if unhurried.action.is_claim() => {
            wait(Ground::ClaimWaiting, case.after(case.today(), Figure::ClaimLookAgain))
        }
        Claimed::Waiting => unhurried,
        Claimed::Refused => by_path(case, Some(Claimed::Refused))?,
    };
    Ok(Advice { claimed: Some(claimed), ..advice })
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

fn undisputed(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    let windows = dispute::windows(case)?;
    if case.stage()? == Stage::Shipped {
        match case.tracking()? {
            Tracking::ToCollect => return Ok(recommend(Action::CollectParcel, Ground::Collect)),
            Tracking::ToPay => return Ok(charged(case, windows)),
            Tracking::Moving
            | Tracking::Stuck
            | Tracking::None
            | Tracking::Wrong
            | Tracking::Returning
            | Tracking::Unknown => {}
        }
    }
    match windows.stated.state(case.today()) {
        State::Later => before_dispute(case, windows),
        State::Open => dispute_open(case, windows),
        State::Uncertain | State::Closed if windows.now.state(case.today()) != State::Closed => {
            Ok(recommend(Action::OpenDispute, Ground::DisputeMaybe).within(windows.now))
        }
        State::Uncertain | State::Closed => undisputable(case, claimed),
    }
}

/// Money or papers are asked for: that is checked first, unless the time for a dispute is nearly over, or may be.
fn charged(case: &Case, windows: Windows) -> Advice {
    if dispute::is_ending(case, windows.now) {
        return recommend(Action::OpenDispute, Ground::ChargesLastDays).within(windows.now);
    }
    match windows.now.state(case.today()) {
        State::Uncertain => recommend(Action::OpenDispute, Ground::DisputeMaybe).within(windows.now),
        State::Later | State::Open | State::Closed => recommend(Action::CheckCharges, Ground::CheckCharges),
    }
}

fn before_dispute(case: &Case, windows: Windows) -> Fact<Advice> {
    let due = dispute::due(case)?;
    let is_overdue = due.is_some_and(|due| case.today() > due);
    let opens = windows.stated.opens();
    if (is_overdue || dispute::is_stalled(case)?) && case.seller()? == Seller::NotAsked {
        return Ok(message_seller(case, Ground::EarlyMessage, Some(windows.stated)));
    }
    let turns = due.map(|due| plus_days(due, 1)).filter(|day| *day > case.today());
    Ok(recommend(Action::Wait, Ground::TooEarly).again(earliest(opens, turns)))
}

fn dispute_open(case: &Case, windows: Windows) -> Fact<Advice> {
    if seller::has_time(case, windows.stated) && case.seller()? == Seller::NotAsked {
        return Ok(message_seller(case, Ground::MessageFirst, Some(windows.stated)));
    }
    Ok(recommend(Action::OpenDispute, Ground::DisputeNow).within(windows.now))
}

/// When no dispute can be opened any more.
fn undisputable(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    let is_wrong = path(case)? == Path::SomethingWrong;
    let free = if is_wrong { returning::free_window_for_wrong(case)? } else { None };
    match free_return(case, free, Ground::FreeReturnWrong, Ground::FreeReturnWrongMaybe) {
        Some(advice) => Ok(advice),
        None => outside(case, claimed),
    }
}

/// When nothing is left at `AliExpress`.
fn outside(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    let (action, ground) = outside::line(case, claimed)?;
    Ok(recommend(action, ground))
}

/// The free return, while it is open or may be.
fn free_return(case: &Case, free: Option<Window>, open: Ground, maybe: Ground) -> Option<Advice> {
    let ground = match free?.state(case.today()) {
        State::Open => open,
        State::Uncertain => maybe,
        State::Later | State::Closed => return None,
    };
    Some(Advice { own: free, ..recommend(Action::ReturnItem, ground) })
}

fn shipped_regret(case: &Case) -> Fact<Advice> {
    let seller = case.seller()?;
    Ok(if law::has_withdrawal(case)? {
        recommend(Action::UseLegalRight, Ground::WithdrawUnderway)
    } else if seller == Seller::NotAsked {
        message_seller(case, Ground::RegretMessage, None)
    } else {
        wait(Ground::ReturnWhenHere, case.after(case.today(), Figure::LookAgain))
    })
}

fn regret(case: &Case) -> Fact<Advice> {
    case.delivered()?;
    let item = case.item()?;
    let free = returning::free_window(case)?;
    if let Some(advice) = free_return(case, free, Ground::FreeReturn, Ground::FreeReturnMaybe) {
        return Ok(advice);
    }
    let seller = if item == Item::Unused { Some(case.seller()?) } else { None };
    let withdrawal = law::withdrawal(case)?.filter(|window| window.counts_as_open(case.today()));
    Ok(match (withdrawal, seller) {
        (Some(window), _) => recommend(Action::UseLegalRight, Ground::Withdraw).within(window),
        (None, None) => recommend(Action::AskGoodwill, Ground::UsedGoodwill),
        (None, Some(Seller::Agreed)) => recommend(Action::ReturnItem, Ground::AgreedReturn),
        (None, Some(Seller::NotAsked)) if seller::is_first_for_regret(case)? => {
            message_seller(case, Ground::AskReturn, None)
        }
        (None, Some(Seller::NotAsked | Seller::NoAnswer | Seller::Refused | Seller::Stalling)) => {
            recommend(Action::AskGoodwill, Ground::Goodwill)
        }
    })
}

/// None of the problems fits: the dispute is opened in its last days, so that they are not lost.
fn delivered_other(case: &Case) -> Fact<Advice> {
    let window = dispute::by_delivery(case)?;
    Ok(if dispute::is_ending(case, window) {
        recommend(Action::OpenDispute, Ground::OtherLastDays).within(window)
    } else {
        recommend(Action::ContactSupport, Ground::OtherProblem)
    })
}

fn refunded(case: &Case, claimed: Option<Claimed>) -> Fact<Advice> {
    let approved = case.approved()?;
    match case.to()? {
        To::Bonus | To::Less => return Ok(recommend(Action::ContactSupport, Ground::NotTheMoney)),
        To::NotShown => return Ok(recommend(Action::ContactSupport, Ground::NotShown)),
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
        outside(case, claimed)?
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
    let look_again = advice.look_again.filter(|_| advice.action == Action::MessageSeller);
    Ok(Advice { beside: Some(advice.action), look_again, ..recommend(Action::ClaimPaypal, Ground::PaypalClock) })
}

/// While waiting, `PayPal`'s last days are a day to look again too.
fn look_again(case: &Case, advice: Advice) -> Fact<Option<Date>> {
    if advice.action != Action::Wait {
        return Ok(advice.look_again);
    }
    let hurry = match standing(case, advice.claimed)? {
        Some(Claim { provider: Provider::Paypal, window }) => paypal::hurry_starts(case, window),
        Some(_) | None => None,
    };
    Ok(earliest(advice.look_again, hurry.filter(|day| *day > case.today())))
}

const fn recommend(action: Action, ground: Ground) -> Advice {
    Advice { action, ground, look_again: None, own: None, beside: None, claimed: None }
}

/// To write to the seller, and the day to look again; `dispute` is the window that the time to answer comes out of.
fn message_seller(case: &Case, ground: Ground, dispute: Option<Window>) -> Advice {
    recommend(Action::MessageSeller, ground).again(Some(seller::look_again(case, dispute)))
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
