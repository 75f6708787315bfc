//! What a plan can recommend.

use strum::{EnumIter, IntoStaticStr};

use crate::advice::reason::Ground;
use crate::advice::remedies::{
    appeal, cancel, card, collect, dispute, goodwill, klarna, law, offer, paypal, refund, return_item, seller, support,
    wait,
};
use crate::i18n::message_name::Message;

/// What a plan recommends. The kebab-case name stands in the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each action is worded in the locale file")]
pub enum Action {
    CancelOrder,
    Wait,
    MessageSeller,
    OpenDispute,
    CollectParcel,
    ReturnItem,
    AnswerOffer,
    KeepDisputeOpen,
    Escalate,
    SendReturn,
    Appeal,
    ContactSupport,
    TrackRefund,
    ClaimPaypal,
    ClaimKlarna,
    ClaimCard,
    UseLegalRight,
    AskGoodwill,
}

impl Action {
    /// The name in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// What to do, in order, when it is recommended on this ground.
    #[must_use]
    pub fn steps(self, ground: Ground) -> Vec<Message> {
        match self {
            Self::CancelOrder => cancel::steps(),
            Self::Wait => wait::steps(ground),
            Self::MessageSeller => seller::steps(ground),
            Self::OpenDispute => dispute::steps(ground),
            Self::CollectParcel => collect::steps(),
            Self::ReturnItem => return_item::item_steps(ground),
            Self::AnswerOffer => offer::answer_steps(),
            Self::KeepDisputeOpen => offer::keep_open_steps(),
            Self::Escalate => appeal::escalate_steps(),
            Self::SendReturn => return_item::send_steps(),
            Self::Appeal => appeal::steps(),
            Self::ContactSupport => support::steps(ground),
            Self::TrackRefund => refund::steps(ground),
            Self::ClaimPaypal => paypal::steps(),
            Self::ClaimKlarna => klarna::steps(),
            Self::ClaimCard => card::steps(),
            Self::UseLegalRight => law::steps(ground),
            Self::AskGoodwill => goodwill::steps(ground),
        }
    }
}
