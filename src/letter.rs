//! The letters that go with a plan: which ones, which days they name, and what is attached.

pub mod answer_by;
mod attached;
mod by_law;
mod claimed;
pub mod draft;
mod support;

use strum::{EnumIter, IntoStaticStr};

use crate::advice::Advice;
use crate::answers::{Dispute, Problem, Seller, Tracking};
use crate::case::{Case, Fact};
use crate::path::{Path, path};
use crate::question::Question;
use crate::remedies::Action;

/// A text for the buyer to send. The locale file words each as `letter-NAME`, with the attributes `title` and `to`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each letter is worded in the locale file")]
pub enum Letter {
    CancelReason,
    SellerNotReceived,
    SellerWrong,
    SellerRegret,
    SellerReminder,
    FriendlyNo,
    ReturnCosts,
    ReturnSent,
    Goodwill,
    DisputeText,
    CounterOffer,
    Escalation,
    Appeal,
    Carrier,
    SupportCancel,
    SupportDispute,
    SupportReturn,
    SupportMoreTime,
    SupportClosed,
    SupportRefund,
    SupportOther,
    TraceRefund,
    Paypal,
    Klarna,
    Chargeback,
    Withdrawal,
    FurtherPeriod,
    EndOfContract,
    Rejection,
    Guarantee,
    Evidence,
    ChargesCarrier,
    SupportEvidence,
    SupportLabel,
    SupportAppeal,
    SupportAccount,
    SupportTwice,
    ClaimStatus,
    RefusalAnswer,
}

/// More would only be looked through.
const MOST: usize = 3;

/// The letters that fit a plan, at most three, the one for the recommended step first. Every plan has one.
///
/// It reads only answers that the plan's questions have read, so it is called after them.
pub fn letters(case: &Case, advice: &Advice) -> Fact<Vec<Letter>> {
    let mut list = for_action(case, advice.action)?;
    claimed::add(advice, &mut list);
    if let Some(beside) = advice.beside {
        list.extend(for_action(case, beside)?);
    }
    if leaves_room_for_the_law(advice.action) {
        list.extend(by_law::notices(case)?);
    }
    Ok(first_ones(list))
}

fn for_action(case: &Case, action: Action) -> Fact<Vec<Letter>> {
    Ok(match action {
        Action::CancelOrder => vec![Letter::CancelReason],
        Action::Wait => while_waiting(case)?,
        Action::MessageSeller => to_the_seller(case)?,
        Action::OpenDispute => {
            let letters = [vec![Letter::DisputeText], polite_no(case)?, by_law::rejection(case)?].concat();
            with_carrier(case, letters)?
        }
        Action::CollectParcel => vec![Letter::Carrier, Letter::SellerNotReceived],
        Action::ReturnItem => vec![before_return(case)?, Letter::ReturnSent],
        Action::AnswerOffer if case.problem()? == Problem::NotReceived => vec![Letter::CounterOffer, Letter::FriendlyNo],
        Action::AnswerOffer => vec![Letter::CounterOffer, Letter::ReturnCosts, Letter::FriendlyNo],
        Action::KeepDisputeOpen => vec![Letter::FriendlyNo, Letter::SupportDispute],
        Action::Escalate => with_carrier(case, vec![Letter::Escalation])?,
        Action::SendReturn => vec![Letter::ReturnSent, Letter::ReturnCosts],
        Action::Appeal => with_carrier(case, vec![Letter::Appeal])?,
        Action::ContactSupport => support::letters(case)?,
        Action::TrackRefund => vec![Letter::TraceRefund, Letter::SupportRefund],
        Action::ClaimPaypal => vec![Letter::Paypal],
        Action::ClaimKlarna => vec![Letter::Klarna],
        Action::ClaimCard => vec![Letter::Chargeback],
        Action::UseLegalRight => [by_law::notices(case)?, by_law::after_withdrawal(case)?].concat(),
        Action::AskGoodwill => vec![Letter::Goodwill],
        Action::SendEvidence => with_carrier(case, vec![Letter::Evidence])?,
        Action::CheckCharges => vec![Letter::ChargesCarrier, Letter::SellerNotReceived],
    })
}

/// Where the advice is about to leave what `AliExpress` offers, or never was about it.
const fn leaves_room_for_the_law(action: Action) -> bool {
    matches!(
        action,
        Action::CancelOrder
            | Action::ContactSupport
            | Action::ReturnItem
            | Action::ClaimPaypal
            | Action::ClaimKlarna
            | Action::ClaimCard
            | Action::AskGoodwill
    )
}

fn first_ones(list: Vec<Letter>) -> Vec<Letter> {
    let mut first = Vec::with_capacity(MOST);
    for letter in list {
        if first.len() < MOST && !first.contains(&letter) {
            first.push(letter);
        }
    }
    first
}

/// What can be sent during a wait, and what is sent if it brings nothing.
fn while_waiting(case: &Case) -> Fact<Vec<Letter>> {
    Ok(match path(case)? {
        Path::Unshipped => vec![Letter::CancelReason, Letter::SupportCancel],
        Path::ShippedRegret => vec![regret_answer(case)?],
        Path::Dispute => match case.dispute()? {
            Dispute::Waiting => vec![Letter::SellerReminder, Letter::SupportDispute, Letter::FriendlyNo],
            Dispute::ReturnSent => vec![Letter::ReturnSent, Letter::SupportReturn],
            Dispute::Appealed => vec![Letter::SupportAppeal],
            _ => vec![Letter::Escalation, Letter::SupportDispute],
        },
        Path::Refund => vec![Letter::TraceRefund, Letter::SupportRefund],
        Path::NotReceived | Path::SomethingWrong | Path::Regret | Path::DeliveredOther | Path::Account | Path::Other => {
            let first: Vec<_> = conversation(case)?.into_iter().chain([Letter::DisputeText]).collect();
            with_carrier(case, first)?
        }
    })
}

/// The first message about what is wrong, or about what is no longer wanted.
fn to_the_seller(case: &Case) -> Fact<Vec<Letter>> {
    Ok(match path(case)? {
        Path::Regret | Path::ShippedRegret => vec![Letter::SellerRegret],
        _ => [with_carrier(case, vec![first_message(case)?])?, vec![Letter::DisputeText]].concat(),
    })
}

fn first_message(case: &Case) -> Fact<Letter> {
    Ok(if case.problem()? == Problem::NotReceived { Letter::SellerNotReceived } else { Letter::SellerWrong })
}

/// The next message to a seller, by what came of the last one; none after a no.
fn conversation(case: &Case) -> Fact<Option<Letter>> {
    Ok(match seller_said(case)? {
        None | Some(Seller::NotAsked) => Some(first_message(case)?),
        Some(Seller::NoAnswer) => Some(Letter::SellerReminder),
        Some(Seller::Agreed | Seller::Stalling) => Some(Letter::FriendlyNo),
        Some(Seller::Refused) => None,
    })
}

/// A no to whatever would put the dispute off.
fn polite_no(case: &Case) -> Fact<Vec<Letter>> {
    let is_put_off = matches!(seller_said(case)?, Some(Seller::Agreed | Seller::Stalling));
    Ok(if is_put_off { vec![Letter::FriendlyNo] } else { Vec::new() })
}

fn regret_answer(case: &Case) -> Fact<Letter> {
    Ok(match seller_said(case)? {
        None | Some(Seller::NotAsked) => Letter::SellerRegret,
        Some(Seller::NoAnswer) => Letter::SellerReminder,
        Some(Seller::Refused) => Letter::Goodwill,
        Some(Seller::Agreed) => Letter::ReturnCosts,
        Some(Seller::Stalling) => Letter::FriendlyNo,
    })
}

fn before_return(case: &Case) -> Fact<Letter> {
    let is_agreed = seller_said(case)? == Some(Seller::Agreed);
    Ok(if is_agreed { Letter::ReturnCosts } else { Letter::SellerRegret })
}

/// What the seller said, on the paths that ask for it.
fn seller_said(case: &Case) -> Fact<Option<Seller>> {
    if case.trace().has_read(Question::Seller) { case.seller().map(Some) } else { Ok(None) }
}

/// The carrier's word helps where a parcel went astray, not while it moves.
fn with_carrier(case: &Case, mut letters: Vec<Letter>) -> Fact<Vec<Letter>> {
    let is_calm = case.trace().has_read(Question::Tracking)
        && matches!(case.tracking()?, Tracking::Moving | Tracking::None | Tracking::Unknown);
    if case.problem()? == Problem::NotReceived && !is_calm {
        letters.push(Letter::Carrier);
    }
    Ok(letters)
}

impl Letter {
    /// The name in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether it goes into the chat with the seller, who knows the order.
    const fn is_chat(self) -> bool {
        matches!(
            self,
            Self::CancelReason
                | Self::SellerNotReceived
                | Self::SellerWrong
                | Self::SellerRegret
                | Self::SellerReminder
                | Self::FriendlyNo
                | Self::ReturnCosts
                | Self::ReturnSent
                | Self::Goodwill
                | Self::CounterOffer
        )
    }
}
