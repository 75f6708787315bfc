//! What the other side may have written: stock answers, the likeliest first, each with the day that counts next.

mod order;

use strum::{EnumIter, IntoEnumIterator, IntoStaticStr};

use crate::answers::{Claimed, Dispute, Seller};
use crate::calendar::{Date, State};
use crate::case::{Case, Fact};
use crate::deadline::{Deadline, DeadlineId};
use crate::link::Link;
use crate::plan::Plan;
use crate::question::Question;
use crate::remedies::Action;

/// Who wrote to the buyer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Sender {
    /// The seller.
    Seller,
    /// `AliExpress`, which judges a dispute.
    Aliexpress,
    /// The bank, `PayPal` or Klarna.
    Payment,
}

/// A stock answer. The locale file words each as `reply-NAME`, with what it means, what counters it, and a sentence to send.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each answer is worded in the locale file")]
pub enum StockReply {
    WaitLonger,
    PayOutside,
    ConfirmFirst,
    KeepForPart,
    ReturnFirst,
    SendsNewOne,
    ChangeReason,
    CannotCancel,

    TrackingDelivered,
    EvidenceUnclear,
    MatchesListing,
    PartOnly,
    ReturnIt,
    TimeOver,
    YouConfirmed,
    NothingReceived,

    YouAuthorised,
    ShopSentTracking,
    TooLate,
    AskTheShop,
    AliexpressDecided,
    PaypalProof,
    KlarnaForShop,
    NoSection75,
}

/// The stock answers that may have come, and what counts next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Replies {
    /// Who wrote.
    pub sender: Sender,
    /// All stock answers of this sender, the likeliest first.
    pub list: Vec<StockReply>,
    /// The day that counts next, whichever of them came.
    pub next: NextDay,
}

/// The day that counts next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NextDay {
    /// A deadline of the plan that is surely ahead.
    Deadline(DeadlineId, Date),
    /// The plan's day to look again.
    LookAgain(Date),
    /// The days for an answer are past.
    Over,
    /// Days that run from a refusal, whose own day nobody asked for.
    AfterRefusal,
    /// None is known.
    Unknown,
}

impl StockReply {
    /// Who writes it.
    #[must_use]
    pub const fn sender(self) -> Sender {
        match self {
            Self::WaitLonger
            | Self::PayOutside
            | Self::ConfirmFirst
            | Self::KeepForPart
            | Self::ReturnFirst
            | Self::SendsNewOne
            | Self::ChangeReason
            | Self::CannotCancel => Sender::Seller,
            Self::TrackingDelivered
            | Self::EvidenceUnclear
            | Self::MatchesListing
            | Self::PartOnly
            | Self::ReturnIt
            | Self::TimeOver
            | Self::YouConfirmed
            | Self::NothingReceived => Sender::Aliexpress,
            Self::YouAuthorised
            | Self::ShopSentTracking
            | Self::TooLate
            | Self::AskTheShop
            | Self::NoSection75
            | Self::AliexpressDecided
            | Self::PaypalProof
            | Self::KlarnaForShop => Sender::Payment,
        }
    }

    /// Its name in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What the other side may have written; none where it has not written. It asks nothing: it reads only what the plan's
/// questions have asked.
#[must_use]
pub fn replies(link: &Link, plan: &Plan) -> Option<Replies> {
    let case = Case::new(&link.answers, plan.today);
    let sender = sender(&case, plan).ok()??;
    let likeliest = order::likeliest(&case, sender).ok()?;
    let rest = StockReply::iter().filter(|reply| reply.sender() == sender && !likeliest.contains(reply));
    let list = likeliest.iter().copied().chain(rest).collect();
    Some(Replies { sender, list, next: next_day(&case, plan, sender).ok()? })
}

/// Who has written last.
fn sender(case: &Case, plan: &Plan) -> Fact<Option<Sender>> {
    let has_read = |question| plan.path.has_read(question);
    if has_read(Question::Claimed) && case.claimed()? == Claimed::Refused {
        return Ok(Some(Sender::Payment));
    }
    if has_read(Question::Dispute) {
        return Ok(match case.dispute()? {
            Dispute::Offer | Dispute::Rejected | Dispute::AskedToClose => Some(Sender::Seller),
            Dispute::EvidenceAsked | Dispute::Part | Dispute::Lost => Some(Sender::Aliexpress),
            Dispute::Waiting
            | Dispute::ReturnAgreed
            | Dispute::ReturnStuck
            | Dispute::ReturnSent
            | Dispute::Reviewing
            | Dispute::Appealed
            | Dispute::ClosedBySeller
            | Dispute::CancelledByMe => None,
        });
    }
    if !has_read(Question::Seller) {
        return Ok(None);
    }
    Ok(match case.seller()? {
        Seller::Refused | Seller::Stalling => Some(Sender::Seller),
        Seller::NotAsked | Seller::NoAnswer | Seller::Agreed => None,
    })
}

/// The deadlines that may count next, the one that decides first.
fn deciding(case: &Case, sender: Sender) -> Fact<&'static [DeadlineId]> {
    use DeadlineId as D;
    Ok(match sender {
        Sender::Seller => &[D::DisputeOpens, D::DisputeCloses, D::PlatformStepsInBy, D::FreeReturnBy, D::WithdrawalBy],
        Sender::Aliexpress if case.dispute()? == Dispute::EvidenceAsked => &[D::EvidenceBy],
        Sender::Aliexpress => &[D::AppealBy, D::PaypalBy, D::CardBy],
        Sender::Payment => &[],
    })
}

fn next_day(case: &Case, plan: &Plan, sender: Sender) -> Fact<NextDay> {
    if sender == Sender::Payment {
        return Ok(NextDay::AfterRefusal);
    }
    let ids = deciding(case, sender)?;
    // PayPal's last days go before all else.
    let first = (plan.advice.action == Action::ClaimPaypal).then_some(DeadlineId::PaypalBy);
    let listed = |id| plan.deadlines.iter().find(|deadline| deadline.id == id);
    let ahead = first.into_iter().chain(ids.iter().copied()).filter_map(listed).find_map(|found| ahead(found, plan.today));
    let is_over = ids.iter().copied().filter_map(listed).any(|found| found.state == Some(State::Closed));
    let otherwise = if is_over { NextDay::Over } else { NextDay::Unknown };
    Ok(ahead.or_else(|| plan.advice.look_again.map(NextDay::LookAgain)).unwrap_or(otherwise))
}

/// A deadline that is surely ahead: a wait, or a window that is not in doubt.
fn ahead(deadline: &Deadline, today: Date) -> Option<NextDay> {
    let is_sure = match deadline.state {
        None | Some(State::Open | State::Later) => true,
        Some(State::Uncertain | State::Closed) => false,
    };
    deadline.date.filter(|date| is_sure && *date >= today).map(|date| NextDay::Deadline(deadline.id, date))
}
