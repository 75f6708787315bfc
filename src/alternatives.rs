//! The order of the alternatives to the advised remedy.

use crate::advice::Advice;
use crate::calendar::State;
use crate::plan::Other;
use crate::remedies::Action;
use crate::sorted::sorted;

/// What goes on beside the advised remedy comes first, then what to turn to if it fails, then what cannot be used.
#[must_use]
pub fn in_sequence(others: Vec<Other>, advice: &Advice) -> Vec<Other> {
    let sequence = sequence_after(advice.action);
    sorted(others, |other| {
        let place = sequence.iter().position(|action| *action == other.action);
        (other.state == State::Closed, advice.beside != Some(other.action), place.unwrap_or(sequence.len()))
    })
}

/// In the decision list the seller comes first, then `AliExpress`, then the claim, then the law.
const fn sequence_after(advised: Action) -> &'static [Action] {
    match advised {
        Action::MessageSeller
        | Action::OpenDispute
        | Action::CollectParcel
        | Action::CheckCharges
        | Action::ReturnItem
        | Action::Appeal
        | Action::ContactSupport
        | Action::ClaimPaypal
        | Action::ClaimKlarna
        | Action::ClaimCard
        | Action::UseLegalRight
        | Action::AskGoodwill => &UPWARD,
        Action::CancelOrder
        | Action::Wait
        | Action::AnswerOffer
        | Action::KeepDisputeOpen
        | Action::Escalate
        | Action::SendReturn
        | Action::SendEvidence
        | Action::TrackRefund => &AFTER_SILENCE,
    }
}

/// From `AliExpress` upward. The seller is last: whatever is advised, the seller's word no longer decides.
const UPWARD: [Action; 11] = [
    Action::OpenDispute,
    Action::ReturnItem,
    Action::Appeal,
    Action::TrackRefund,
    Action::ClaimPaypal,
    Action::ClaimKlarna,
    Action::ClaimCard,
    Action::UseLegalRight,
    Action::AskGoodwill,
    Action::ContactSupport,
    Action::MessageSeller,
];

/// Where the seller or `AliExpress` has to move next: if nobody does, customer service comes before a claim.
const AFTER_SILENCE: [Action; 11] = [
    Action::OpenDispute,
    Action::ReturnItem,
    Action::TrackRefund,
    Action::ContactSupport,
    Action::Appeal,
    Action::ClaimPaypal,
    Action::ClaimKlarna,
    Action::ClaimCard,
    Action::UseLegalRight,
    Action::AskGoodwill,
    Action::MessageSeller,
];
