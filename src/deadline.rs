//! The deadlines that a plan lists on each path.

use strum::{EnumIter, IntoStaticStr};

use crate::answers::{Arrived, Cancel, Claimed, Dispute, FreeReturn, Item, To};
use crate::calendar::{Date, Shown, State, Window};
use crate::case::{Case, Fact, Trace};
use crate::figures::Figure;
use crate::ground::Provider;
use crate::path::{Path, path};
use crate::remedies::card::Section75;
use crate::remedies::claim::{claim, standing};
use crate::remedies::{Action, appeal, cancel, card, dispute, evidence, law, refund, returning};

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
    EvidenceBy,
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

impl Deadline {
    /// Whether it is the day to use this remedy by, and not over.
    #[must_use]
    pub fn is_of(&self, remedy: Action, today: Date) -> bool {
        let is_due = self.id.remedy() == Some(remedy) || self.id.ends_time_for(remedy);
        is_due && self.date.is_none_or(|date| date >= today)
    }
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

    /// Whether it is a wait that an answer in the dispute has to come before: then `AliExpress` looks at it.
    const fn ends_time_for(self, remedy: Action) -> bool {
        matches!(
            (self, remedy),
            (Self::PlatformStepsInBy, Action::AnswerOffer | Action::KeepDisputeOpen | Action::Escalate)
        )
    }

    /// The remedy whose own last day it is.
    #[must_use]
    pub const fn remedy(self) -> Option<Action> {
        match self {
            Self::CancelBy => Some(Action::CancelOrder),
            Self::DisputeCloses => Some(Action::OpenDispute),
            Self::ReturnBy => Some(Action::SendReturn),
            Self::AppealBy => Some(Action::Appeal),
            Self::EvidenceBy => Some(Action::SendEvidence),
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
pub fn deadlines(case: &Case, claimed: Option<Claimed>) -> Fact<Vec<Deadline>> {
    let mut list = List { case, deadlines: Vec::with_capacity(8) };
    match path(case)? {
        Path::Unshipped => list.unshipped()?,
        Path::NotReceived => list.dispute()?,
        Path::SomethingWrong => list.something_wrong()?,
        Path::Regret => list.regret()?,
        Path::Dispute => list.disputed()?,
        Path::Refund => list.refund()?,
        Path::DeliveredOther => list.window(DeadlineId::DisputeCloses, |case| dispute::by_delivery(case).map(Some))?,
        Path::ShippedRegret | Path::Account | Path::Other => {}
    }
    list.claims(claimed)?;
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
        self.window(DeadlineId::FreeReturnBy, returning::free_window_for_wrong)?;
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
            self.window(DeadlineId::FreeReturnBy, returning::free_window)?;
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
            Dispute::EvidenceAsked => self.window(DeadlineId::EvidenceBy, |case| evidence::window(case).map(Some)),
            Dispute::ReturnAgreed | Dispute::ReturnStuck => {
                self.window(DeadlineId::ReturnBy, |case| returning::send_window(case).map(Some))
            }
            Dispute::ReturnSent => self.wait_if(DeadlineId::ReturnBookedBy, return_booked),
            Dispute::Part | Dispute::Lost => self.window(DeadlineId::AppealBy, |case| appeal::window(case).map(Some)),
            Dispute::Appealed => {
                self.wait(DeadlineId::DecisionExpectedBy, |case| Ok(one(case, case.appealed()?, Figure::AppealAnswer)))
            }
            Dispute::ClosedBySeller | Dispute::CancelledByMe => Ok(()),
        }
    }

    fn refund(&mut self) -> Fact<()> {
        match self.case.to()? {
            To::AsPaid | To::Unknown => self.wait(DeadlineId::RefundExpectedBy, refund::wait),
            To::Bonus | To::Less | To::NotShown | To::Gone => Ok(()),
        }
    }

    /// A claim that waits for a decision, or was refused, has no day any more. Section 75 is a right of its own.
    fn claims(&mut self, claimed: Option<Claimed>) -> Fact<()> {
        let Some(found) = claim(self.case)? else { return Ok(()) };
        let window = |case: &Case| {
            let standing = standing(case, claimed)?.map(|claim| claim.window);
            Ok(standing.filter(|window| *window != Window::Shut))
        };
        match found.provider {
            Provider::Paypal => self.window(DeadlineId::PaypalBy, window),
            Provider::Card => {
                self.window(DeadlineId::CardBy, window)?;
                self.window(DeadlineId::Section75Until, |case| {
                    Ok(match card::section_75(case)? {
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
        self.wait_if(id, |case| rule(case).map(Some))
    }

    fn wait_if(&mut self, id: DeadlineId, rule: impl FnOnce(&Case) -> Fact<Option<Shown>>) -> Fact<()> {
        let (shown, because) = self.case.traced(rule)?;
        if let Some(shown) = shown {
            self.push(id, shown, None, because);
        }
        Ok(())
    }

    fn push(&mut self, id: DeadlineId, shown: Shown, window: Option<Window>, because: Trace) {
        let state = window.map(|window| window.state(self.case.today()));
        self.deadlines.push(Deadline { id, date: shown.date, latest: shown.latest, state, window, because });
    }
}

/// None for a return that is lost.
fn return_booked(case: &Case) -> Fact<Option<Shown>> {
    let sent = case.sent()?;
    Ok(match case.arrived()? {
        Arrived::On(arrived) => Some(one(case, Some(arrived), Figure::ReturnBooked)),
        Arrived::NotYet | Arrived::Unknown => Some(range(case, sent, Figure::ReturnTravel, Figure::ReturnTravelLatest)),
        Arrived::Lost => None,
    })
}

fn one(case: &Case, start: Option<Date>, figure: Figure) -> Shown {
    Shown { date: start.map(|start| case.after(start, figure)), latest: None }
}

fn range(case: &Case, start: Option<Date>, usual: Figure, latest: Figure) -> Shown {
    Shown { date: start.map(|start| case.after(start, usual)), latest: start.map(|start| case.after(start, latest)) }
}
