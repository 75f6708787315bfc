//! The deadlines that a plan lists on each path.

use strum::{EnumIter, IntoStaticStr};

use crate::advice::action::Action;
use crate::advice::remedies::claim::{Provider, claim};
use crate::advice::remedies::section_75::Section75;
use crate::advice::remedies::{appeal, cancel, dispute, law, refund, return_item, section_75};
use crate::case::answers::{Arrived, Cancel, Dispute, FreeReturn, Item, To};
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact, Trace};
use crate::dates::Date;
use crate::dates::window::{Shown, State, Window};
use crate::policy::figures::Figure;

/// What a deadline is for. The kebab-case name stands in the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each deadline is worded in the locale file")]
pub enum DeadlineId {
    CancelBy,
    SellerAnswersBy,
    DisputeOpens,
    DisputeCloses,
    PlatformStepsInBy,
    DecisionExpectedBy,
    ReturnBy,
    ReturnBookedBy,
    AppealBy,
    FreeReturnBy,
    WithdrawalBy,
    RefundExpectedBy,
    PaypalBy,
    CardBy,
    RejectBy,
    GuaranteeUntil,
    Section75Until,
}

/// A day to act by, to wait for, or up to which a right lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Deadline {
    /// What it is for.
    pub id: DeadlineId,
    /// The day; none if it is not known.
    pub date: Option<Date>,
    /// The latest day, where a range is shown.
    pub latest: Option<Date>,
    /// Where its window stands; none for a wait, which keeps its date.
    pub state: Option<State>,
    /// The window that it ends; none for a wait, which keeps its date.
    pub window: Option<Window>,
    /// The answers and figures that it rests on.
    pub because: Trace,
}

impl DeadlineId {
    /// The name in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            // strum writes no dash before a number.
            Self::Section75Until => "section-75-until",
            _ => self.into(),
        }
    }

    /// The remedy whose own last day it is.
    #[must_use]
    pub const fn remedy(self) -> Option<Action> {
        match self {
            Self::CancelBy => Some(Action::CancelOrder),
            Self::DisputeCloses => Some(Action::OpenDispute),
            Self::ReturnBy => Some(Action::SendReturn),
            Self::AppealBy => Some(Action::Appeal),
            Self::FreeReturnBy => Some(Action::ReturnItem),
            Self::WithdrawalBy | Self::RejectBy | Self::GuaranteeUntil => Some(Action::UseLegalRight),
            Self::PaypalBy => Some(Action::ClaimPaypal),
            Self::CardBy | Self::Section75Until => Some(Action::ClaimCard),
            Self::SellerAnswersBy
            | Self::DisputeOpens
            | Self::PlatformStepsInBy
            | Self::DecisionExpectedBy
            | Self::ReturnBookedBy
            | Self::RefundExpectedBy => None,
        }
    }
}

/// Every deadline of the case, in the order of the contract.
pub fn deadlines(case: &Case) -> Fact<Vec<Deadline>> {
    let mut list = List { case, deadlines: Vec::with_capacity(8) };
    match path(case)? {
        Path::Unshipped => list.unshipped()?,
        Path::NotReceived => list.dispute()?,
        Path::SomethingWrong => list.something_wrong()?,
        Path::Regret => list.regret()?,
        Path::Dispute => list.disputed()?,
        Path::Refund => list.refund()?,
        Path::ShippedRegret | Path::Other => {}
    }
    list.claims()?;
    Ok(list.deadlines)
}

struct List<'a> {
    case: &'a Case<'a>,
    deadlines: Vec<Deadline>,
}

impl List<'_> {
    fn unshipped(&mut self) -> Fact<()> {
        match self.case.cancel()? {
            Cancel::NotAsked => self.window(DeadlineId::CancelBy, |case| cancel::window(case).map(Some)),
            Cancel::Asked => self.wait(DeadlineId::SellerAnswersBy, |case| {
                Ok(range(case, case.asked()?, Figure::CancelAnswer, Figure::CancelAnswerLatest))
            }),
            Cancel::Refused => Ok(()),
        }
    }

    fn dispute(&mut self) -> Fact<()> {
        let opens = |case: &Case| {
            let window = dispute::windows(case)?.now;
            let is_later = window.state(case.today()) == State::Later;
            Ok(Shown { date: window.opens().filter(|_| is_later), latest: None })
        };
        let (shown, because) = self.case.traced(opens)?;
        if shown.date.is_some() {
            self.push(DeadlineId::DisputeOpens, shown, None, because);
        }
        self.window(DeadlineId::DisputeCloses, |case| dispute::windows(case).map(|windows| Some(windows.now)))
    }

    fn something_wrong(&mut self) -> Fact<()> {
        self.dispute()?;
        self.window(DeadlineId::WithdrawalBy, law::withdrawal)?;
        self.window(DeadlineId::RejectBy, law::rejection)?;
        self.window(DeadlineId::GuaranteeUntil, |case| {
            // A right with no last day has no deadline.
            Ok(law::defects(case)?.filter(|window| *window != Window::Always))
        })
    }

    fn regret(&mut self) -> Fact<()> {
        let is_free = self.case.item()? == Item::Unused && self.case.free_return()? == FreeReturn::Yes;
        if is_free {
            self.window(DeadlineId::FreeReturnBy, return_item::free_window)?;
        }
        self.window(DeadlineId::WithdrawalBy, law::withdrawal)
    }

    fn disputed(&mut self) -> Fact<()> {
        let steps_in = |case: &Case| Ok(one(case, case.opened()?, Figure::AliexpressStepsIn));
        match self.case.dispute()? {
            Dispute::Waiting => {
                self.wait(DeadlineId::SellerAnswersBy, |case| {
                    Ok(range(case, case.opened()?, Figure::DisputeAnswer, Figure::DisputeAnswerLatest))
                })?;
                self.wait(DeadlineId::PlatformStepsInBy, steps_in)
            }
            Dispute::Offer | Dispute::Rejected | Dispute::AskedToClose => {
                self.wait(DeadlineId::PlatformStepsInBy, steps_in)
            }
            Dispute::Reviewing => {
                self.wait(DeadlineId::DecisionExpectedBy, |case| Ok(one(case, case.opened()?, Figure::AliexpressDecides)))
            }
            Dispute::ReturnAgreed => self.window(DeadlineId::ReturnBy, |case| return_item::send_window(case).map(Some)),
            Dispute::ReturnSent => self.wait(DeadlineId::ReturnBookedBy, return_booked),
            Dispute::Lost => self.window(DeadlineId::AppealBy, |case| appeal::window(case).map(Some)),
            Dispute::ClosedBySeller | Dispute::CancelledByMe => Ok(()),
        }
    }

    fn refund(&mut self) -> Fact<()> {
        match self.case.to()? {
            To::AsPaid | To::Unknown => self.wait(DeadlineId::RefundExpectedBy, refund::wait),
            To::Bonus | To::Less | To::Gone => Ok(()),
        }
    }

    fn claims(&mut self) -> Fact<()> {
        let Some(found) = claim(self.case)? else { return Ok(()) };
        let window = |case: &Case| Ok(claim(case)?.map(|claim| claim.window));
        match found.provider {
            Provider::Paypal => self.window(DeadlineId::PaypalBy, window),
            Provider::Card => {
                self.window(DeadlineId::CardBy, window)?;
                self.window(DeadlineId::Section75Until, |case| {
                    Ok(match section_75::section_75(case)? {
                        Section75::Fits(window) => Some(window),
                        Section75::No | Section75::Check => None,
                    })
                })
            }
            // No source names a last day at Klarna.
            Provider::Klarna => Ok(()),
        }
    }

    fn window(&mut self, id: DeadlineId, rule: impl FnOnce(&Case) -> Fact<Option<Window>>) -> Fact<()> {
        let (window, because) = self.case.traced(rule)?;
        if let Some(window) = window {
            let today = self.case.today();
            self.push(id, window.shown(today), Some(window), because);
        }
        Ok(())
    }

    fn wait(&mut self, id: DeadlineId, rule: impl FnOnce(&Case) -> Fact<Shown>) -> Fact<()> {
        let (shown, because) = self.case.traced(rule)?;
        self.push(id, shown, None, because);
        Ok(())
    }

    fn push(&mut self, id: DeadlineId, shown: Shown, window: Option<Window>, because: Trace) {
        let state = window.map(|window| window.state(self.case.today()));
        self.deadlines.push(Deadline { id, date: shown.date, latest: shown.latest, state, window, because });
    }
}

fn return_booked(case: &Case) -> Fact<Shown> {
    let opened = case.opened()?;
    Ok(match case.arrived()? {
        Arrived::On(arrived) => one(case, Some(arrived), Figure::ReturnBooked),
        Arrived::NotYet | Arrived::Unknown => one(case, opened, Figure::ReturnTravel),
    })
}

fn one(case: &Case, start: Option<Date>, figure: Figure) -> Shown {
    Shown { date: start.map(|start| case.after(start, figure)), latest: None }
}

fn range(case: &Case, start: Option<Date>, usual: Figure, latest: Figure) -> Shown {
    Shown { date: start.map(|start| case.after(start, usual)), latest: start.map(|start| case.after(start, latest)) }
}
