//! Where the figures come from: stored public copies, read on the day that `figures` names.

use strum::{EnumIter, IntoStaticStr};

/// One page, law or contract that we read. Every source stands behind a figure or a line of the advice, and its
/// kebab-case name is the Fluent message `source-NAME`, which says openly when it is only a copy.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each source is worded in the locale file")]
pub enum Source {
    // The article that Recoup grew out of.
    Article,

    // What the platform itself wrote, and copies of it.
    AliexpressConsumerTerms,
    AliexpressFreeReturns,
    AliexpressSellerRules,
    AliexpressOldProtection,
    AliexpressOldDisputes,
    AliexpressOldEvidence,
    ProtectionCopy,
    ProtectionSummary,
    HelpCopyLate,
    HelpCopyBuyers,
    HelpCopySkin,
    HelpCopyShop,

    // Guides by others.
    DisputeGuide,
    SellerGuideSteps,
    SellerGuideTimes,
    FaqGuide,
    FinishedGuide,
    CancelGuide,
    ProtectionGuide,
    ReturnGuide,
    LabelGuide,
    AppealAnswer,
    RefundGuide,
    ArnGuide,
    PlatinumGuide,
    DiamondGuide,
    KoreaNews,
    CustomsGuide,
    CustomsScamGuide,
    AcceptGuide,
    ReopenGuide,

    // Ways of paying.
    PaypalHelp,
    KlarnaHelp,
    KlarnaIreland,
    KlarnaOmbudsman,
    CitizensAdviceEngland,
    CitizensAdviceWales,
    VisaGuide,
    VisaQuote,
    VisaRefundGuide,
    MastercardGuide,
    UsBillingLaw,
    UsCardGuide,
    FinancialOmbudsman,
    SectionBank,
    SectionGuide,

    // Law, and those who explain it.
    EuWithdrawalLaw,
    EuRefundLaw,
    EuDeliveryLaw,
    EuGuaranteeLaw,
    SpainGuarantee,
    PortugalGuarantee,
    SwedenGuarantee,
    NorwayCouncil,
    IcelandCentre,
    FinlandAuthority,
    NetherlandsGuarantee,
    CustomsGuideNl,
    CustomsGuideIe,
    UkCancelGuide,
    UkRejectGuide,
    BrazilLaw,
    KoreaLaw,
    JapanLaw,
}

/// How to find a source again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Citation {
    /// An `https` address, only where the whole of it is known. It may have changed since.
    pub url: Option<&'static str>,
    /// The day, year or years of the text we read ("2026-07-15", "2024", "2014-2017"); empty if
    /// the text bears none.
    pub dated: &'static str,
}

impl Source {
    /// Where and when the source was read.
    #[must_use]
    #[allow(clippy::match_same_arms, reason = "a table: two sources may well share a date")]
    #[rustfmt::skip] // A table reads best with one source a line, however long its address.
    pub const fn citation(self) -> Citation {
        match self {
            Self::Article                 => offline(""),
            Self::AliexpressConsumerTerms => online("2026-07-15", "https://github.com/OpenTermsArchive/vlopses-ie-versions/blob/6bf8240/AliExpress/Terms%20of%20Service.md"),
            Self::AliexpressFreeReturns   => online("2026-04-17", "https://github.com/OpenTermsArchive/vlopses-ie-versions/blob/a82df77/AliExpress/General%20Conditions%20of%20Sale.md"),
            Self::AliexpressSellerRules   => online("2026-06-29", "https://github.com/OpenTermsArchive/vlopses-ie-versions/blob/HEAD/AliExpress/Marketplace%20Sellers%20Conditions.md"),
            Self::AliexpressOldProtection => online("2014-2017", "https://activities.aliexpress.com/adcms/www-aliexpress-com/buyerprotection/seller_guaranteed.php"),
            Self::AliexpressOldDisputes   => offline("2013-2015"),
            Self::AliexpressOldEvidence   => online("2013", "https://aliexpress.com/buyerprotection/how_to_resolove_the_disputes.html"),
            Self::ProtectionCopy          => online("2023-2025", "https://lilianshops.com/return-policy"),
            Self::ProtectionSummary       => online("2023-2025", "https://chinaparcels.com/online-marketplaces/aliexpress"),
            Self::HelpCopyLate            => online("2021", "https://christinasbeautyjourney.blogspot.com/2021/12/what-can-i-do-if-my-order-is-late-and-i.html"),
            Self::HelpCopyBuyers          => online("2022", "https://christinasbeautyjourney.blogspot.com/2022/01/seller-help-center-vs-buyer-helpcenter.html"),
            Self::HelpCopySkin            => offline("2018"),
            Self::HelpCopyShop            => online("", "https://cnjdpart.com/ru/pages/faqs"),

            Self::DisputeGuide            => online("2024", "https://alibilling.com/blog/aliexpress-disputes-chargebacks-win-with-docs"),
            Self::SellerGuideSteps        => online("2024", "https://ssopdot.com/blog/19333.html"),
            Self::SellerGuideTimes        => online("2024", "https://ssopdot.com/blog/35242.html"),
            Self::FaqGuide                => online("2024-2025", "https://que-dalle.com/en/aliexpress-faq"),
            Self::FinishedGuide           => online("2020", "https://megabonus.com/en/blog/aliexpress-dispute-terms-changed"),
            Self::CancelGuide             => offline(""),
            Self::ProtectionGuide         => online("2025", "https://alix.lv/de/tipps-anleitungen"),
            Self::ReturnGuide             => offline("2024-2025"),
            Self::LabelGuide              => online("2025", "https://burgenlandguide.at/aliexpress-ruecksendung"),
            Self::AppealAnswer            => online("", "https://en.hb2b.com/ask/190738.html"),
            Self::RefundGuide             => online("", "https://alixblog.com/en/aliexpress-refund-not-received"),
            Self::ArnGuide                => online("2023-2025", "https://guide-aliexpress.com/en/what-is-the-arn-on-aliexpress"),
            Self::PlatinumGuide           => online("", "https://eng.allexprs.info/info/article/uroven-polzovatelya-aliekspress-i-voznagrazhdeniya-bonusnye-ochki-i-privilegii-voznagrazhdeniya-ot-aliekspress.html"),
            Self::DiamondGuide            => online("", "https://alisila.ru/momentary-return"),
            Self::KoreaNews               => online("2024-03-14", "https://cm.asiae.co.kr/en/article/2024031410091770191"),

            Self::CustomsGuide            => online("", "https://aliexba.com/package-returned-to-the-sender-on-aliexpress"),
            Self::CustomsScamGuide        => offline("2026"),
            Self::AcceptGuide             => offline("2019"),
            Self::ReopenGuide             => online("", "https://alibestfinds.com/aliexpress-cancel-dispute"),

            Self::PaypalHelp              => offline(""),
            Self::KlarnaHelp              => online("2024", "https://www.klarna.com/uk/customer-service/what-happens-after-ive-reported-my-problem"),
            Self::KlarnaIreland           => offline(""),
            Self::KlarnaOmbudsman         => online("", "https://www.klarna.com/ch/en/consumer-ombudsman"),
            Self::CitizensAdviceEngland   => online("", "https://www.citizensadvice.org.uk/consumer/somethings-gone-wrong-with-a-purchase/getting-your-money-back-if-you-paid-by-card-or-paypal/"),
            Self::CitizensAdviceWales     => online("", "https://www.citizensadvice.org.uk/wales/consumer/somethings-gone-wrong-with-a-purchase/getting-your-money-back-if-you-paid-by-card-or-paypal/"),
            Self::VisaGuide               => online("", "https://disputifier.com/post/what-is-the-540-days-chargeback-rule"),
            Self::VisaQuote               => online("", "https://wetinberate.com/charge-back-120-day-limit"),
            Self::VisaRefundGuide         => offline(""),
            Self::MastercardGuide         => online("2024", "https://justt.ai/chargeback-reason-codes/mastercard/4853-goods-or-services-not-provided"),
            Self::UsBillingLaw            => offline(""),
            Self::UsCardGuide             => offline(""),
            Self::FinancialOmbudsman      => online("", "https://www.financial-ombudsman.org.uk"),
            Self::SectionBank             => offline(""),
            Self::SectionGuide            => offline(""),

            Self::EuWithdrawalLaw         => online("2011", "https://www.legislation.gov.uk/eudr/2011/83/article/9/adopted"),
            Self::EuRefundLaw             => offline("2011"),
            Self::EuDeliveryLaw           => offline("2011"),
            Self::EuGuaranteeLaw          => offline("2022"),
            Self::SpainGuarantee          => offline("2022-2026"),
            Self::PortugalGuarantee       => offline("2021-2025"),
            Self::SwedenGuarantee         => offline("2022-2025"),
            Self::NorwayCouncil           => online("", "https://www.forbrukerradet.no"),
            Self::IcelandCentre           => offline(""),
            Self::FinlandAuthority        => online("2018-2025", "https://www.kkv.fi"),
            Self::NetherlandsGuarantee    => offline("2012-2025"),
            Self::CustomsGuideNl          => offline(""),
            Self::CustomsGuideIe          => offline(""),
            Self::UkCancelGuide           => online("", "https://legalservice.which.co.uk/laws-acts/consumer-contracts-regulations"),
            Self::UkRejectGuide           => online("", "https://keyabrasives.co.uk/terms-conditions"),
            Self::BrazilLaw               => offline("2025-11-27"),
            Self::KoreaLaw                => offline(""),
            Self::JapanLaw                => offline("2009-11-27"),
        }
    }
}

const fn online(dated: &'static str, url: &'static str) -> Citation {
    Citation { url: Some(url), dated }
}

const fn offline(dated: &'static str) -> Citation {
    Citation { url: None, dated }
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator;

    use super::Source;

    #[test]
    fn every_address_is_one_that_a_browser_opens_safely() {
        for source in Source::iter() {
            if let Some(url) = source.citation().url {
                assert!(url.starts_with("https://") && !url.contains([' ', '…']), "{source:?}");
            }
        }
    }

    #[test]
    fn a_date_is_a_day_a_year_or_a_span_of_years() {
        for source in Source::iter() {
            let shape = source.citation().dated.replace(|c: char| c.is_ascii_digit(), "9");
            assert!(["", "9999", "9999-9999", "9999-99-99"].contains(&&*shape), "{source:?}");
        }
    }
}
