//! Every number of policy that the advice rests on, in one table, with what it means and who says so.

mod units;

use strum::{EnumCount, EnumIter, IntoStaticStr};

pub use self::units::{CalendarDays, Sum};

use crate::sources::Source;

/// A number, known by what it is for. Its kebab-case name is the Fluent message `figure-NAME`, which
/// says in words what the number measures.
///
/// In pairs, the plain figure is the earliest credible day (act by then) or the usual wait, and
/// `…Latest` the last credible one (give up only after it).
#[rustfmt::skip] // One remedy a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumIter, EnumCount, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each figure is worded in the locale file")]
pub enum Figure {
    CancelWindow, CancelAnswer, CancelAnswerLatest,
    DisputeButton, DisputeAtOnce,
    DisputeAfterDue, DisputeAfterShipmentLatest, DisputeAfterDueLatest,
    DisputeAfterDelivery, DisputeAfterDeliveryLatest, DisputeAfterConfirmation,
    DueGuess, SellerFirst, SellerAnswer, DisputeReserve, DisputeHurry,
    DisputeAnswer, DisputeAnswerLatest, AliexpressStepsIn, AliexpressDecides,
    ReturnSend, ReturnSendLatest, ReturnTravel, ReturnTravelLatest, ReturnBooked,
    Appeal, AppealAnswer, AppealAnswerLatest,
    RefundPayout, RefundQuick, RefundLatest, RefundGiveUp, QuickPlatinum, QuickDiamond,
    FreeReturnCn, FreeReturnEu, FreeReturnBr, FreeReturnElsewhere, SellerReturn,
    Withdrawal, WithdrawalBr, WithdrawalKr, WithdrawalJp,
    Paypal, PaypalEscalate, PaypalHurry, PaypalAppeal,
    Klarna, KlarnaLatest, KlarnaAsks,
    Card, CardUs, CardLatest, CardExpected, CardRefund, CardRefundUs, CardHurry,
    ClaimLookAgain, RefusalUs, OmbudsmanGb,
    Section75, Section75Latest, Section75Above, Section75UpTo,
    GuaranteeEu, GuaranteeLonger, GuaranteeLasting, GuaranteeGb, RejectGb, LegalRefund,
    AccountAppeal, CustomsRefund,
    LookAgain,
}

/// How much.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quantity {
    /// Calendar days.
    Days(u16),
    /// Days from Monday to Friday, public holidays among them.
    BusinessDays(u16),
    /// Months that end on the same day of the month, or on its last.
    Months(u16),
    /// Years of twelve such months.
    Years(u16),
    /// Whole units of the currency that the figure's own text names.
    Money(u16),
}

impl Quantity {
    /// The number without its unit: to be shown beside it, never to calculate with.
    #[must_use]
    pub const fn number(self) -> u16 {
        match self {
            Self::Days(count)
            | Self::BusinessDays(count)
            | Self::Months(count)
            | Self::Years(count)
            | Self::Money(count) => count,
        }
    }
}

/// The event from which a figure is counted; that day itself is day 0. Where sources name another
/// event, the figure's `disagrees` text says so. Fluent message `start-NAME`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each start is worded in the locale file")]
pub enum Start {
    Payment,
    CancelRequest,
    Shipment,
    /// The end of the delivery time counted down on the order.
    Due,
    /// The day that the bank takes the parcel to have been promised for.
    ExpectedDelivery,
    Delivery,
    Confirmation,
    DisputeOpening,
    ReturnAgreed,
    /// The day when the return was posted and its number typed in.
    ReturnPosted,
    ReturnArrived,
    Decision,
    AppealMade,
    RefundApproved,
    PaypalOpening,
    PaypalClosed,
    /// The day of the bank's last word on a claim.
    BankRefusal,
    KlarnaReport,
    AccountBlocked,
    CustomsDeclaration,
    WithdrawalNotice,
    /// Not counted from one of these days: a sum, or days that are left or added.
    Nothing,
}

/// Whom a figure binds: who must act in time or, where it is a right against someone, who must grant
/// it until then. Fluent message `party-NAME`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each party is worded in the locale file")]
pub enum Party {
    Buyer,
    Seller,
    Aliexpress,
    Paypal,
    Klarna,
    /// The buyer's bank or card company.
    Bank,
    /// Whoever sold the goods, bound by law.
    Trader,
    /// The figure is ours.
    Nobody,
}

/// How far to trust a figure. Fluent message `confidence-NAME`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Confidence {
    /// Read in the rule itself, or with an official adviser.
    High,
    /// The rule in an older text, or several others who agree.
    Medium,
    /// One guide, an old page, or sources at odds.
    Low,
    /// Our own careful reading; no source says it.
    Ours,
}

/// All that is known of a figure. Its sources state the number, or a range or sum that it ends; those
/// of our own figures, if any, are what we weighed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Record {
    /// The number and its unit.
    pub quantity: Quantity,
    /// What it is counted from.
    pub starts: Start,
    /// Whom it binds.
    pub binds: Party,
    /// Who says it.
    pub sources: &'static [Source],
    /// How far to trust it.
    pub confidence: Confidence,
    /// The day that we last looked at the sources.
    pub checked: &'static str,
}

impl Figure {
    /// The figure's line in the table.
    #[must_use]
    #[rustfmt::skip] // A table reads best with one figure a line.
    pub const fn record(self) -> Record {
        use Confidence::{High, Low, Medium};
        use Party::{Aliexpress, Bank, Buyer, Klarna, Paypal, Seller, Trader};
        use Quantity::{BusinessDays, Days, Money, Months, Years};
        use Source as S;
        use Start::{
            AccountBlocked, AppealMade, BankRefusal, CancelRequest, Confirmation, CustomsDeclaration, Decision, Delivery,
            DisputeOpening, Due, ExpectedDelivery, KlarnaReport, Nothing, Payment, PaypalClosed, PaypalOpening,
            RefundApproved, ReturnAgreed, ReturnArrived, ReturnPosted, Shipment, WithdrawalNotice,
        };
        match self {
            Self::CancelWindow               => row(Days(7), Payment, Buyer, Low, &[S::Article]),
            Self::CancelAnswer               => row(Days(3), CancelRequest, Seller, High, &[S::AliexpressSellerRules]),
            Self::CancelAnswerLatest         => row(Days(9), CancelRequest, Seller, Low, &[S::CancelGuide]),
            Self::DisputeButton              => row(Days(11), Shipment, Buyer, Medium, &[S::DisputeGuide, S::SellerGuideSteps, S::SellerGuideTimes, S::HelpCopyLate, S::HelpCopySkin]),
            Self::DisputeAtOnce              => row(Days(5), Shipment, Buyer, Low, &[S::SellerGuideSteps]),
            Self::DisputeAfterDue            => row(Days(15), Due, Buyer, Medium, &[S::Article, S::DisputeGuide, S::HelpCopyLate, S::HelpCopySkin]),
            Self::DisputeAfterShipmentLatest => row(Days(105), Shipment, Buyer, Low, &[S::HelpCopyShop, S::ProtectionGuide]),
            Self::DisputeAfterDueLatest      => ours(Days(90), Due, &[]),
            Self::DisputeAfterDelivery       => row(Days(15), Delivery, Buyer, Medium, &[S::Article, S::FaqGuide, S::HelpCopyBuyers]),
            Self::DisputeAfterDeliveryLatest => row(Days(105), Delivery, Buyer, Low, &[S::HelpCopyShop, S::ProtectionGuide]),
            Self::DisputeAfterConfirmation   => row(Days(15), Confirmation, Buyer, Medium, &[S::AliexpressOldProtection, S::ProtectionCopy, S::ProtectionSummary, S::DisputeGuide, S::HelpCopyLate, S::FinishedGuide]),
            Self::DueGuess                   => ours(Days(30), Shipment, &[S::Article, S::EuDeliveryLaw]),
            Self::SellerFirst                => ours(Days(7), Nothing, &[]),
            Self::SellerAnswer               => ours(Days(5), Nothing, &[]),
            Self::DisputeReserve             => ours(Days(4), Nothing, &[]),
            Self::DisputeHurry               => ours(Days(5), Nothing, &[]),
            Self::DisputeAnswer              => row(Days(5), DisputeOpening, Seller, Medium, &[S::SellerGuideTimes, S::ReturnGuide, S::HelpCopySkin]),
            Self::DisputeAnswerLatest        => row(Days(15), DisputeOpening, Seller, Low, &[S::AliexpressOldDisputes]),
            Self::AliexpressStepsIn          => row(Days(7), DisputeOpening, Aliexpress, Medium, &[S::Article, S::SellerGuideSteps, S::SellerGuideTimes]),
            Self::AliexpressDecides          => ours(Days(30), DisputeOpening, &[]),
            Self::ReturnSend                 => row(Days(7), ReturnAgreed, Buyer, Low, &[S::ReturnGuide]),
            Self::ReturnSendLatest           => row(Days(15), ReturnAgreed, Buyer, Low, &[S::LabelGuide]),
            Self::ReturnTravel               => row(Days(8), ReturnPosted, Aliexpress, Low, &[S::AliexpressFreeReturns]).checked_on("2026-11-28"),
            Self::ReturnTravelLatest         => ours(Days(60), ReturnPosted, &[]),
            Self::ReturnBooked               => ours(Days(8), ReturnArrived, &[S::AliexpressFreeReturns]),
            Self::Appeal                     => row(Days(7), Decision, Buyer, Low, &[S::AppealAnswer]),
            Self::AppealAnswer               => ours(Days(10), AppealMade, &[S::AppealAnswer]),
            Self::AppealAnswerLatest         => ours(Days(30), AppealMade, &[]),
            Self::RefundPayout               => row(BusinessDays(20), RefundApproved, Bank, Medium, &[S::RefundGuide, S::ArnGuide, S::HelpCopyShop, S::HelpCopySkin]),
            Self::RefundQuick                => row(BusinessDays(10), RefundApproved, Bank, Low, &[S::ProtectionCopy, S::ProtectionSummary, S::DisputeGuide]),
            Self::RefundLatest               => row(BusinessDays(30), RefundApproved, Bank, Low, &[S::Article]),
            Self::RefundGiveUp               => ours(BusinessDays(60), RefundApproved, &[]),
            Self::QuickPlatinum              => row(Money(25), Nothing, Aliexpress, Low, &[S::Article, S::PlatinumGuide]),
            Self::QuickDiamond               => row(Money(100), Nothing, Aliexpress, Low, &[S::Article, S::DiamondGuide]),
            Self::FreeReturnCn               => row(Days(90), Payment, Seller, High, &[S::AliexpressFreeReturns, S::KoreaNews]),
            Self::FreeReturnEu               => row(Days(15), Delivery, Seller, High, &[S::AliexpressFreeReturns]),
            Self::FreeReturnBr               => row(Days(7), Delivery, Seller, High, &[S::AliexpressFreeReturns]),
            Self::FreeReturnElsewhere        => ours(Days(7), Delivery, &[S::AliexpressFreeReturns]),
            Self::SellerReturn               => ours(Days(15), Delivery, &[]),
            Self::Withdrawal                 => row(Days(14), Delivery, Trader, High, &[S::EuWithdrawalLaw, S::AliexpressConsumerTerms, S::UkCancelGuide]),
            Self::WithdrawalBr               => row(Days(7), Delivery, Trader, High, &[S::BrazilLaw]),
            Self::WithdrawalKr               => row(Days(7), Delivery, Trader, High, &[S::KoreaLaw]),
            Self::WithdrawalJp               => row(Days(8), Delivery, Trader, High, &[S::JapanLaw]),
            Self::Paypal                     => row(Days(180), Payment, Paypal, High, &[S::PaypalHelp, S::CitizensAdviceEngland, S::DisputeGuide, S::HelpCopyLate]),
            Self::PaypalEscalate             => row(Days(20), PaypalOpening, Buyer, High, &[S::PaypalHelp]),
            Self::PaypalHurry                => ours(Days(14), Nothing, &[]),
            Self::PaypalAppeal               => row(Days(10), PaypalClosed, Buyer, High, &[S::PaypalHelp]).checked_on("2026-11-28"),
            Self::Klarna                     => ours(Days(180), Payment, &[]),
            Self::KlarnaLatest               => ours(Days(540), Payment, &[]),
            Self::KlarnaAsks                 => row(Days(21), KlarnaReport, Klarna, High, &[S::KlarnaHelp, S::KlarnaIreland]),
            Self::Card                       => row(Days(120), Payment, Bank, Medium, &[S::CitizensAdviceWales, S::MastercardGuide]),
            Self::CardUs                     => row(Days(60), Payment, Bank, Medium, &[S::UsBillingLaw]),
            Self::CardLatest                 => row(Days(540), Payment, Bank, Medium, &[S::CitizensAdviceWales, S::VisaGuide, S::VisaQuote]),
            Self::CardExpected               => row(Days(120), ExpectedDelivery, Bank, Medium, &[S::VisaGuide, S::VisaQuote]),
            Self::CardRefund                 => row(Days(120), RefundApproved, Bank, Medium, &[S::VisaRefundGuide]),
            Self::CardRefundUs               => ours(Days(60), RefundApproved, &[S::UsBillingLaw]),
            Self::CardHurry                  => ours(Days(14), Nothing, &[]),
            Self::ClaimLookAgain             => ours(Days(30), Nothing, &[]),
            Self::RefusalUs                  => row(Days(10), BankRefusal, Buyer, High, &[S::UsCardGuide]).checked_on("2026-11-28"),
            Self::OmbudsmanGb                => row(Months(6), BankRefusal, Buyer, High, &[S::FinancialOmbudsman]).checked_on("2026-11-28"),
            Self::Section75                  => row(Years(5), Payment, Bank, Medium, &[S::SectionGuide]),
            Self::Section75Latest            => row(Years(6), Payment, Bank, Medium, &[S::SectionGuide]),
            Self::Section75Above             => row(Money(100), Nothing, Bank, High, &[S::CitizensAdviceEngland, S::SectionBank]),
            Self::Section75UpTo              => row(Money(30000), Nothing, Bank, High, &[S::CitizensAdviceEngland, S::SectionBank]),
            Self::GuaranteeEu                => row(Months(24), Delivery, Trader, High, &[S::EuGuaranteeLaw, S::AliexpressConsumerTerms]),
            Self::GuaranteeLonger            => row(Months(36), Delivery, Trader, Medium, &[S::SpainGuarantee, S::PortugalGuarantee, S::SwedenGuarantee]).checked_on("2026-11-28"),
            Self::GuaranteeLasting           => row(Months(60), Delivery, Trader, High, &[S::NorwayCouncil, S::IcelandCentre]).checked_on("2026-11-28"),
            Self::GuaranteeGb                => row(Years(6), Delivery, Trader, Medium, &[S::UkRejectGuide]),
            Self::RejectGb                   => row(Days(30), Delivery, Trader, Medium, &[S::UkRejectGuide]),
            Self::LegalRefund                => row(Days(14), WithdrawalNotice, Trader, High, &[S::EuRefundLaw, S::UkCancelGuide]),
            Self::AccountAppeal              => row(Days(180), AccountBlocked, Buyer, High, &[S::AliexpressConsumerTerms]).checked_on("2026-11-28"),
            Self::CustomsRefund              => row(Days(90), CustomsDeclaration, Buyer, Medium, &[S::CustomsGuideNl, S::CustomsGuideIe]).checked_on("2026-11-28"),
            Self::LookAgain                  => ours(Days(7), Nothing, &[]),
        }
    }
}

const fn row(
    quantity: Quantity,
    starts: Start,
    binds: Party,
    confidence: Confidence,
    sources: &'static [Source],
) -> Record {
    Record { quantity, starts, binds, sources, confidence, checked: "2026-11-23" }
}

impl Record {
    /// The same, looked at on another day.
    const fn checked_on(self, checked: &'static str) -> Self {
        Self { checked, ..self }
    }
}

const fn ours(quantity: Quantity, starts: Start, weighed: &'static [Source]) -> Record {
    row(quantity, starts, Party::Nobody, Confidence::Ours, weighed)
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator;

    use super::{Confidence, Figure, Party, Quantity};
    use crate::ground::Ground;
    use crate::sources::Source;

    #[test]
    fn every_figure_that_is_not_ours_has_a_source() {
        for figure in Figure::iter() {
            let record = figure.record();
            assert!(record.confidence == Confidence::Ours || !record.sources.is_empty(), "{figure:?}");
        }
    }

    #[test]
    fn only_our_own_figures_bind_nobody() {
        for figure in Figure::iter() {
            let record = figure.record();
            assert_eq!(record.confidence == Confidence::Ours, record.binds == Party::Nobody, "{figure:?}");
        }
    }

    #[test]
    fn every_source_stands_behind_a_figure_or_a_ground() {
        for source in Source::iter() {
            let behind_figure = Figure::iter().any(|figure| figure.record().sources.contains(&source));
            let behind_ground = Ground::iter().any(|ground| ground.sources().contains(&source));
            assert!(behind_figure || behind_ground, "{source:?}");
        }
    }

    #[test]
    fn the_article_is_cited_where_its_numbers_are() {
        check_article(Figure::CancelWindow, Quantity::Days(7)); // "between 5 and 7 days", "only 7 days after your purchase"
        check_article(Figure::DisputeAfterDelivery, Quantity::Days(15)); // "within 15 days after delivery"
        check_article(Figure::DisputeAfterDue, Quantity::Days(15)); // "or the delivery time of the package"
        check_article(Figure::DueGuess, Quantity::Days(30)); // "which is 60 days at most", weighed
        check_article(Figure::QuickPlatinum, Quantity::Money(25)); // "under 25 euros"
        check_article(Figure::QuickDiamond, Quantity::Money(100)); // "up to 100 euros"
        check_article(Figure::RefundLatest, Quantity::BusinessDays(30)); // "within 15-30 business days"
        check_article(Figure::AliexpressStepsIn, Quantity::Days(7)); // "This last phase takes 7 days"
    }

    #[track_caller]
    fn check_article(figure: Figure, quantity: Quantity) {
        assert_eq!(figure.record().quantity, quantity);
        assert!(figure.record().sources.contains(&Source::Article));
    }
}
