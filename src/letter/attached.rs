//! What is attached to each letter.

use super::Letter;
use crate::message::Message;

impl Letter {
    /// What is attached: the evidence of the plan, in its order, without what this reader has or cannot use.
    #[must_use]
    pub fn attachments(self, evidence: &[Message]) -> Vec<Message> {
        evidence.iter().copied().filter(|item| self.takes(item.0)).collect()
    }

    fn takes(self, item: &str) -> bool {
        // Proof that comes only after the letter, and advice on the proof.
        let is_attached = !["evidence-notice-date", "evidence-numbered"].contains(&item);
        let is_of_return = OF_THE_RETURN.contains(&item);
        is_attached
            && match self {
                // A field without attachments, or an answer to somebody who has them.
                Self::CancelReason | Self::SellerReminder | Self::FriendlyNo | Self::Withdrawal | Self::ClaimStatus => {
                    false
                }
                Self::ReturnSent => ["evidence-parcel-photo", "evidence-post-receipt"].contains(&item),
                Self::SellerWrong | Self::SellerRegret | Self::ReturnCosts | Self::Goodwill
                    if item == "evidence-tracking" =>
                {
                    false
                }
                letter if letter.is_chat() => !is_of_return && !SELLER_HAS.contains(&item),
                Self::Carrier => OF_THE_WAY.contains(&item),
                Self::ChargesCarrier => OF_THE_DEMAND.contains(&item),
                Self::SupportTwice => OF_THE_PAYMENTS.contains(&item),
                Self::TraceRefund => OF_THE_REFUND.contains(&item),
                Self::DisputeText => item != "evidence-dispute-result",
                Self::SupportMoreTime => !is_of_return,
                Self::FurtherPeriod => item != "evidence-further-period",
                _ => true,
            }
    }
}

const OF_THE_RETURN: [&str; 5] = [
    "evidence-parcel-photo",
    "evidence-post-receipt",
    "evidence-return-number",
    "evidence-delivery-proof",
    "evidence-if-sent-back",
];

/// Also what only a judge wants to see.
const SELLER_HAS: [&str; 9] = [
    "evidence-order",
    "evidence-listing",
    "evidence-chat",
    "evidence-receipt",
    "evidence-cancel-request",
    "evidence-notice-copy",
    "evidence-seller-contacted",
    "evidence-dispute-result",
    "evidence-further-period",
];

const OF_THE_WAY: [&str; 3] = ["evidence-tracking", "evidence-two-carriers", "evidence-neighbours"];

const OF_THE_DEMAND: [&str; 5] =
    ["evidence-order", "evidence-tracking", "evidence-demand", "evidence-order-tax", "evidence-customs-paper"];

/// Of two payments one has no order, so there is no chat about it.
const OF_THE_PAYMENTS: [&str; 3] = ["evidence-order", "evidence-receipt", "evidence-both-charges"];

const OF_THE_REFUND: [&str; 5] =
    ["evidence-receipt", "evidence-payment-tab", "evidence-arn", "evidence-statement", "evidence-refund-agreed"];
