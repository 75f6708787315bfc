//! The ways to get the money back: the window in time and the steps of each. Remedies that belong together share a file.

pub mod appeal;
pub mod cancel;
pub mod card;
pub mod charges;
pub mod claim;
pub mod collect;
pub mod dispute;
pub mod evidence;
pub mod goodwill;
pub mod klarna;
pub mod law;
pub mod offer;
pub mod paypal;
pub mod refund;
pub mod returning;
pub mod seller;
pub mod support;
pub mod wait;

use strum::{EnumIter, IntoStaticStr};

use crate::ground::Ground;
use crate::message::Message;

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
    SendEvidence,
    CheckCharges,
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
            Self::ReturnItem => returning::item_steps(ground),
            Self::AnswerOffer => offer::answer_steps(),
            Self::KeepDisputeOpen => offer::keep_open_steps(),
            Self::Escalate => appeal::escalate_steps(),
            Self::SendReturn => returning::send_steps(),
            Self::Appeal => appeal::steps(ground),
            Self::ContactSupport => support::steps(ground),
            Self::TrackRefund => refund::steps(ground),
            Self::ClaimPaypal => paypal::steps(),
            Self::ClaimKlarna => klarna::steps(),
            Self::ClaimCard => card::steps(),
            Self::UseLegalRight => law::steps(ground),
            Self::AskGoodwill => goodwill::steps(ground),
            Self::SendEvidence => evidence::steps(),
            Self::CheckCharges => charges::steps(),
        }
    }

    /// Whether it is a claim outside `AliExpress`.
    #[must_use]
    pub const fn is_claim(self) -> bool {
        match self {
            Self::ClaimPaypal | Self::ClaimKlarna | Self::ClaimCard => true,
            Self::CancelOrder
            | Self::Wait
            | Self::MessageSeller
            | Self::OpenDispute
            | Self::CollectParcel
            | Self::ReturnItem
            | Self::AnswerOffer
            | Self::KeepDisputeOpen
            | Self::Escalate
            | Self::SendReturn
            | Self::Appeal
            | Self::ContactSupport
            | Self::TrackRefund
            | Self::UseLegalRight
            | Self::AskGoodwill
            | Self::SendEvidence
            | Self::CheckCharges => false,
        }
    }
}

/// Names messages.
pub(crate) fn messages<const COUNT: usize>(names: [&'static str; COUNT]) -> Vec<Message> {
    names.map(Message).to_vec()
}
