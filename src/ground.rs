//! The grounds on which a remedy is recommended: one for each line of the decision list.

use strum::{EnumIter, IntoStaticStr};

use crate::remedies::Action;
use crate::sources::Source;

/// Why a remedy is the one to use now. The locale file words each as `ground-NAME`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Ground {
    /// Not sent, and nobody has asked to cancel.
    CancelNow,
    /// The seller may still answer the request to cancel.
    CancelAsked,
    /// The seller's time to answer it is over.
    CancelUnanswered,
    /// The seller refused, and the law lets the buyer withdraw before delivery.
    CancelRefusedLaw,
    /// The seller refused.
    CancelRefused,
    /// The parcel waits for the buyer.
    Collect,
    /// Somebody asks for money or papers for the parcel.
    CheckCharges,
    /// The same, and the last days for a dispute have come.
    ChargesLastDays,
    /// No dispute can be opened yet, and something is already wrong.
    EarlyMessage,
    /// No dispute can be opened yet.
    TooEarly,
    /// There is time to write to the seller before the dispute.
    MessageFirst,
    /// The dispute is open to the buyer.
    DisputeNow,
    /// It may still be.
    DisputeMaybe,
    /// The claim outside fits and is open.
    ClaimNow,
    /// The card claim may still be accepted, counted from the expected delivery.
    ClaimByExpected,
    /// A legal right is left.
    LawLeft,
    /// The claim outside may still be accepted.
    ClaimMaybe,
    /// No way with a known window is left.
    NothingLeft,
    /// On its way, and the law lets the buyer withdraw.
    WithdrawUnderway,
    /// On its way, and the seller was not asked.
    RegretMessage,
    /// On its way; a return comes when it is here.
    ReturnWhenHere,
    /// The order has free returns.
    FreeReturn,
    /// It may still have them.
    FreeReturnMaybe,
    /// Something is wrong, no dispute is left, and the order has free returns.
    FreeReturnWrong,
    /// It may still have them.
    FreeReturnWrongMaybe,
    /// It came, and the law lets the buyer withdraw.
    Withdraw,
    /// It was used.
    UsedGoodwill,
    /// The seller agreed to take it back.
    AgreedReturn,
    /// The seller was not asked to take it back.
    AskReturn,
    /// Only the seller's goodwill is left.
    Goodwill,
    /// The seller, or `AliExpress`, may still answer the dispute.
    DisputeWaiting,
    /// Nobody answered the dispute in time.
    DisputeUnanswered,
    /// The seller made an offer.
    Offer,
    /// The seller rejected the dispute, and `AliExpress` decides.
    Rejected,
    /// It should have decided by now.
    RejectedLate,
    /// The seller asks to close the dispute.
    AskedToClose,
    /// `AliExpress` wants proof, and its countdown runs.
    EvidenceAsked,
    /// That countdown is over.
    EvidenceLate,
    /// A return was agreed.
    ReturnAgreed,
    /// The time to send it is over.
    ReturnTooLate,
    /// It was agreed and cannot be sent.
    ReturnStuck,
    /// The return is on its way, or about to be booked in.
    ReturnUnderway,
    /// It should have been booked in.
    ReturnUnbooked,
    /// It was lost on its way, or the warehouse denies it.
    ReturnLost,
    /// `AliExpress` decides.
    Reviewing,
    /// It should have decided by now.
    ReviewLate,
    /// Lost, and an appeal is open.
    AppealNow,
    /// `AliExpress` gives a part, and an appeal is open.
    AppealPart,
    /// The appeal may still be answered.
    AppealWaiting,
    /// It should have been answered.
    AppealUnanswered,
    /// Lost, and nothing is left but the seller's goodwill.
    LostGoodwill,
    /// The seller closed the dispute.
    ClosedBySeller,
    /// The buyer closed it.
    Reopen,
    /// The refund is bonus, or less than agreed.
    NotTheMoney,
    /// The order page shows no refund at all.
    NotShown,
    /// The refund goes to a card or account that is gone.
    AccountGone,
    /// Nobody knows when the refund was agreed.
    ApprovalUnknown,
    /// The refund may still be on its way.
    RefundUnderway,
    /// It should be here by most accounts.
    RefundSlow,
    /// It should be here by all accounts.
    RefundLate,
    /// None of the problems that the advice knows.
    OtherProblem,
    /// The same, and the last days for a dispute have come.
    OtherLastDays,
    /// The account is blocked while an order is open.
    AccountBlocked,
    /// Paid twice, or paid and there is no order.
    ChargedTwice,
    /// The bank, `PayPal` or Klarna was asked and has not decided.
    ClaimWaiting,
    /// It refused, and no other way with a known window is left.
    ClaimRefused,
    /// `PayPal`'s last days.
    PaypalClock,
}

impl Ground {
    /// Who says that this is the way, beside the sources of the figures that it rests on.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        use Source as S;
        match self {
            Self::CancelNow | Self::CancelRefused => &[S::AliexpressSellerRules, S::Article],
            Self::CancelAsked | Self::CancelUnanswered => &[S::AliexpressSellerRules],
            Self::CancelRefusedLaw | Self::WithdrawUnderway | Self::Withdraw => {
                &[S::AliexpressConsumerTerms, S::EuWithdrawalLaw]
            }
            Self::Collect => &[S::CustomsGuide, S::AliexpressConsumerTerms],
            Self::CheckCharges => &[S::CustomsGuide, S::CustomsScamGuide, S::AliexpressConsumerTerms],
            Self::EarlyMessage | Self::MessageFirst => &[S::AliexpressConsumerTerms, S::Article],
            Self::TooEarly | Self::DisputeNow | Self::DisputeMaybe | Self::ChargesLastDays | Self::OtherLastDays => {
                &[S::HelpCopyLate, S::DisputeGuide]
            }
            Self::ClaimNow | Self::ClaimByExpected | Self::ClaimMaybe => &[S::CitizensAdviceWales],
            Self::LawLeft => &[S::AliexpressConsumerTerms, S::FinlandAuthority, S::NetherlandsGuarantee],
            Self::FreeReturn
            | Self::FreeReturnMaybe
            | Self::FreeReturnWrong
            | Self::FreeReturnWrongMaybe
            | Self::ReturnWhenHere => &[S::AliexpressFreeReturns],
            Self::RegretMessage | Self::AskReturn | Self::AgreedReturn | Self::Goodwill | Self::UsedGoodwill => {
                &[S::Article, S::AliexpressFreeReturns]
            }
            Self::DisputeWaiting | Self::DisputeUnanswered => &[S::SellerGuideTimes, S::Article],
            Self::Offer => &[S::AcceptGuide, S::Article],
            Self::AskedToClose => &[S::AliexpressSellerRules, S::Article],
            Self::Rejected | Self::RejectedLate => &[S::SellerGuideSteps, S::Article],
            Self::ReturnAgreed | Self::ReturnTooLate => &[S::SellerGuideSteps],
            Self::ReturnStuck | Self::ReturnUnderway | Self::ReturnUnbooked | Self::ReturnLost => {
                &[S::AliexpressFreeReturns]
            }
            Self::EvidenceAsked | Self::EvidenceLate => &[S::AliexpressOldEvidence],
            Self::Reviewing | Self::ReviewLate => &[S::AliexpressConsumerTerms, S::Article],
            Self::AppealNow | Self::AppealPart => &[S::AppealAnswer, S::FaqGuide],
            Self::AppealWaiting | Self::AppealUnanswered => &[S::AppealAnswer],
            Self::NothingLeft | Self::LostGoodwill | Self::ClosedBySeller | Self::OtherProblem | Self::ChargedTwice => {
                &[S::Article]
            }
            Self::AccountBlocked => &[S::AliexpressConsumerTerms],
            Self::Reopen => &[S::ReopenGuide],
            Self::NotTheMoney => &[S::ProtectionCopy],
            Self::NotShown => &[S::Article, S::ArnGuide],
            Self::AccountGone => &[S::HelpCopySkin],
            Self::ApprovalUnknown | Self::RefundUnderway | Self::RefundSlow => &[S::Article, S::ArnGuide],
            Self::RefundLate => &[S::Article],
            Self::PaypalClock => &[S::PaypalHelp],
            Self::ClaimWaiting => &[S::PaypalHelp, S::KlarnaHelp, S::CitizensAdviceWales],
            Self::ClaimRefused => &[S::PaypalHelp, S::KlarnaOmbudsman, S::FinancialOmbudsman, S::UsCardGuide],
        }
    }
}

/// A way of paying whose provider takes claims.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Provider {
    /// `PayPal`.
    Paypal,
    /// Klarna.
    Klarna,
    /// The bank of a credit or debit card.
    Card,
}

impl Provider {
    /// The claim there.
    #[must_use]
    pub const fn claim(self) -> Action {
        match self {
            Self::Paypal => Action::ClaimPaypal,
            Self::Klarna => Action::ClaimKlarna,
            Self::Card => Action::ClaimCard,
        }
    }
}
