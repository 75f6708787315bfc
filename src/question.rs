//! The questions: their keys, their order, and what each accepts.

use strum::{EnumCount, EnumIter, EnumString, IntoStaticStr};

use crate::answers::{self, Answers, Problem, Stage};
use crate::message::Message;
use crate::reply::{Reply, Value};

/// A question, in the order in which they are asked. The key in links is the name in kebab-case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, EnumCount, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "each question is worded in the locale file")]
pub enum Question {
    Stage,
    Problem,
    Cancel,
    Asked,
    Shipped,
    Due,
    Tracking,
    Delivered,
    Confirmed,
    Item,
    FreeReturn,
    SellerIn,
    Seller,
    Dispute,
    RespondBy,
    Opened,
    Agreed,
    Sent,
    Arrived,
    Decided,
    Appealed,
    Approved,
    To,
    Tier,
    Pay,
    Paid,
    Country,
    Amount,
    Currency,
    Claimed,
}

/// How a question is answered, beside its choices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// Only by choosing.
    Choices,
    /// By a day.
    Day,
    /// By a country.
    Country,
    /// By an amount of money.
    Amount,
    /// By a currency.
    Currency,
}

impl Question {
    /// The key in links and in the page.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// How it is answered, beside its choices.
    #[must_use]
    pub const fn field(self) -> Field {
        match self {
            Self::Stage
            | Self::Problem
            | Self::Cancel
            | Self::Tracking
            | Self::Item
            | Self::FreeReturn
            | Self::SellerIn
            | Self::Seller
            | Self::Dispute
            | Self::To
            | Self::Tier
            | Self::Pay
            | Self::Claimed => Field::Choices,
            Self::Asked
            | Self::Shipped
            | Self::Due
            | Self::Delivered
            | Self::Confirmed
            | Self::RespondBy
            | Self::Opened
            | Self::Agreed
            | Self::Sent
            | Self::Arrived
            | Self::Decided
            | Self::Appealed
            | Self::Approved
            | Self::Paid => Field::Day,
            Self::Country => Field::Country,
            Self::Amount => Field::Amount,
            Self::Currency => Field::Currency,
        }
    }

    /// Whether it asks for a day.
    #[must_use]
    pub fn is_day(self) -> bool {
        self.field() == Field::Day
    }

    /// Whether its day may lie ahead: it is the last day of a countdown, not an event.
    #[must_use]
    pub const fn may_be_ahead(self) -> bool {
        matches!(self, Self::Due | Self::RespondBy)
    }

    /// The step that tells where to find the fact, for the questions that can be answered with "unknown".
    #[must_use]
    pub const fn find(self) -> Option<Message> {
        Some(Message(match self {
            Self::Asked => "find-asked",
            Self::Shipped => "find-shipped",
            Self::Due => "find-due",
            Self::Tracking => "find-tracking",
            Self::Delivered => "find-delivered",
            Self::Confirmed => "find-confirmed",
            Self::FreeReturn => "find-free-return",
            Self::SellerIn => "find-seller-in",
            Self::RespondBy => "find-respond-by",
            Self::Opened => "find-opened",
            Self::Agreed => "find-agreed",
            Self::Sent => "find-sent",
            Self::Arrived => "find-arrived",
            Self::Decided => "find-decided",
            Self::Appealed => "find-appealed",
            Self::Approved => "find-approved",
            Self::To => "find-to",
            Self::Tier => "find-tier",
            Self::Pay => "find-pay",
            Self::Paid => "find-paid",
            Self::Country => "find-country",
            Self::Stage
            | Self::Problem
            | Self::Cancel
            | Self::Item
            | Self::Seller
            | Self::Dispute
            | Self::Amount
            | Self::Currency
            | Self::Claimed => return None,
        }))
    }

    /// The answers to choose from, given what was said before.
    #[must_use]
    pub fn choices(self, said: &Answers) -> Vec<String> {
        match (self, &said.stage) {
            (Self::Problem, Some(Reply::Given(stage))) => stage.problems().iter().map(Value::write).collect(),
            _ => answers::choices(self),
        }
    }
}

impl Stage {
    /// The problems that can come up at this stage, in the order shown.
    #[must_use]
    pub const fn problems(self) -> &'static [Problem] {
        match self {
            Self::Unshipped => &[Problem::ChangedMind, Problem::TooSlow, Problem::Other],
            Self::Shipped => &[Problem::NotReceived, Problem::ChangedMind, Problem::Other],
            Self::Delivered => &[
                Problem::NotReceived,
                Problem::NotAsDescribed,
                Problem::WrongItem,
                Problem::Defective,
                Problem::Damaged,
                Problem::Counterfeit,
                Problem::Incomplete,
                Problem::Late,
                Problem::ChangedMind,
                Problem::Other,
            ],
            Self::Dispute => &[
                Problem::NotReceived,
                Problem::NotAsDescribed,
                Problem::WrongItem,
                Problem::Defective,
                Problem::Damaged,
                Problem::Counterfeit,
                Problem::Incomplete,
                Problem::ChangedMind,
                Problem::Other,
            ],
            Self::Other => &[Problem::AccountBlocked, Problem::ChargedTwice, Problem::Other],
            Self::Refund => &[],
        }
    }
}
