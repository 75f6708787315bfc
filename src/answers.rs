//! What the buyer said, exactly and typed: the vocabulary of the answers, and one place for each.

use strum::{EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

use crate::calendar::Date;
use crate::country::Country;
use crate::money::{Amount, Currency};
use crate::question::Question;
use crate::reply::{Flaw, Reply, UNKNOWN, Value};

/// Declares answers that are chosen from a list. The name in the link is the variant's, in kebab-case.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, EnumString, IntoStaticStr)]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl Value for $name {
            fn read(text: &str) -> Result<Self, Flaw> {
                text.parse().map_err(|_| Flaw::NotAnAnswer)
            }

            fn write(&self) -> String {
                <&'static str>::from(self).to_owned()
            }

            fn is_unknown(&self) -> bool {
                <&'static str>::from(self) == UNKNOWN
            }

            fn choices() -> Vec<String> {
                Self::iter().map(|choice| choice.write()).collect()
            }
        }
    )+};
}

choices! {
    /// How far the order is.
    Stage {
        /// Paid, not sent.
        Unshipped,
        /// Sent, not here.
        Shipped,
        /// It arrived, or tracking says so.
        Delivered,
        /// A dispute is open, or was.
        Dispute,
        /// A refund was agreed, and the money is not here.
        Refund,
        /// None of these.
        Other,
    }
    /// What is wrong, or what the buyer regrets.
    Problem {
        /// It is not wanted any more.
        ChangedMind,
        /// The seller does not send it.
        TooSlow,
        /// It did not come.
        NotReceived,
        /// It differs from the listing.
        NotAsDescribed,
        /// Another thing came, or an empty or worthless parcel.
        WrongItem,
        /// It does not work.
        Defective,
        /// It came broken.
        Damaged,
        /// It is a fake.
        Counterfeit,
        /// Something is missing.
        Incomplete,
        /// It came after the promised day and is no longer wanted.
        Late,
        /// The account is blocked while an order is open.
        AccountBlocked,
        /// Paid twice, or paid and there is no order.
        ChargedTwice,
        /// None of these.
        Other,
    }
    /// What came of asking to cancel.
    Cancel {
        /// Not asked yet.
        NotAsked,
        /// Asked, no answer yet.
        Asked,
        /// The seller said no.
        Refused,
    }
    /// What tracking says.
    Tracking {
        /// It moves.
        Moving,
        /// Nothing new for long.
        Stuck,
        /// There is none.
        None,
        /// An unknown number, or another place.
        Wrong,
        /// On its way back to the seller, or stopped on its way.
        Returning,
        /// It waits to be collected.
        ToCollect,
        /// Customs or the carrier wants money or papers.
        ToPay,
        /// The buyer does not know.
        Unknown,
    }
    /// Whether the thing was used.
    Item {
        /// As it came.
        Unused,
        /// Used, worn or washed.
        Used,
    }
    /// Whether the order shows "Free returns".
    FreeReturn {
        /// It does.
        Yes,
        /// It does not.
        No,
        /// The buyer does not know.
        Unknown,
    }
    /// Where the seller is.
    SellerIn {
        /// Mainland China.
        Cn,
        /// The European Union.
        Eu,
        /// Brazil.
        Br,
        /// Somewhere else.
        Elsewhere,
        /// The buyer does not know.
        Unknown,
    }
    /// What the seller said when asked.
    Seller {
        /// Not asked yet.
        NotAsked,
        /// Silence.
        NoAnswer,
        /// A no.
        Refused,
        /// A yes.
        Agreed,
        /// Asks to wait, to confirm, to close, to pay or be refunded elsewhere; offers a part, a coupon or a replacement.
        Stalling,
    }
    /// How far the dispute is.
    Dispute {
        /// The seller has not answered.
        Waiting,
        /// The seller offers something.
        Offer,
        /// The seller said no.
        Rejected,
        /// The seller asks to close it.
        AskedToClose,
        /// `AliExpress` wants proof or an answer from the buyer.
        EvidenceAsked,
        /// A return was agreed.
        ReturnAgreed,
        /// A return was agreed and cannot be sent: label refused, no drop-off point, no address.
        ReturnStuck,
        /// The return was sent.
        ReturnSent,
        /// `AliExpress` decides.
        Reviewing,
        /// `AliExpress` decided on a part of the money, or proposes one.
        Part,
        /// Decided against the buyer.
        Lost,
        /// An appeal was made.
        Appealed,
        /// Closed, though the buyer did not agree.
        ClosedBySeller,
        /// The buyer closed it.
        CancelledByMe,
    }
    /// Where the agreed refund goes.
    To {
        /// A card or account that no longer exists. Who has lost a card must not take it for the way it was paid.
        Gone,
        /// The way it was paid.
        AsPaid,
        /// `AliExpress` bonus.
        Bonus,
        /// Less than agreed.
        Less,
        /// The order page shows no refund at all.
        NotShown,
        /// The buyer does not know.
        Unknown,
    }
    /// The buyer's level at `AliExpress`, which decides on quick refunds.
    Tier {
        /// None of the two.
        None,
        /// Platinum.
        Platinum,
        /// Diamond.
        Diamond,
        /// The buyer does not know.
        Unknown,
    }
    /// How the order was paid.
    Pay {
        /// A credit card.
        CreditCard,
        /// A debit card.
        DebitCard,
        /// `PayPal`.
        Paypal,
        /// Klarna.
        Klarna,
        /// A bank transfer.
        Bank,
        /// Another way.
        Other,
        /// The buyer does not know.
        Unknown,
    }
    /// Whether the bank, `PayPal` or Klarna was asked already.
    Claimed {
        /// Not yet.
        No,
        /// Asked, no decision yet.
        Waiting,
        /// Asked, and refused.
        Refused,
    }
}

impl Problem {
    /// Whether what came is wrong in itself, so that the dispute for wrong goods and the law on defects fit.
    #[must_use]
    pub const fn is_something_wrong(self) -> bool {
        match self {
            Self::NotAsDescribed
            | Self::WrongItem
            | Self::Defective
            | Self::Damaged
            | Self::Counterfeit
            | Self::Incomplete => true,
            Self::ChangedMind
            | Self::TooSlow
            | Self::NotReceived
            | Self::Late
            | Self::AccountBlocked
            | Self::ChargedTwice
            | Self::Other => false,
        }
    }

    /// Whether a claim at `PayPal`, Klarna or a card's bank fits: not where the buyer only regrets.
    #[must_use]
    pub const fn has_claim(self) -> bool {
        match self {
            Self::ChangedMind | Self::Late | Self::Other => false,
            Self::TooSlow
            | Self::NotReceived
            | Self::NotAsDescribed
            | Self::WrongItem
            | Self::Defective
            | Self::Damaged
            | Self::Counterfeit
            | Self::Incomplete
            | Self::AccountBlocked
            | Self::ChargedTwice => true,
        }
    }
}

/// A day that the buyer was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Day {
    /// The day.
    On(Date),
    /// The buyer does not know.
    Unknown,
}

impl Day {
    /// The day, if it is known.
    #[must_use]
    pub const fn known(self) -> Option<Date> {
        match self {
            Self::On(date) => Some(date),
            Self::Unknown => None,
        }
    }
}

/// Whether and when receipt was confirmed, by the buyer or by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Confirmed {
    /// On this day.
    On(Date),
    /// It was not.
    NotYet,
    /// The order is completed and offers no refund or dispute any more.
    Closed,
    /// The buyer does not know.
    Unknown,
}

/// Whether and when the return reached the seller.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrived {
    /// On this day.
    On(Date),
    /// It did not.
    NotYet,
    /// Its tracking stopped, or the warehouse denies it.
    Lost,
    /// The buyer does not know.
    Unknown,
}

/// Gives every question its place and its type.
macro_rules! answers {
    ($($question:ident $field:ident: $value:ty,)+) => {
        /// Everything that the buyer said, in the order of the questions.
        #[derive(Clone, PartialEq, Eq, Debug, Default)]
        pub struct Answers {
            $(#[doc = concat!("The answer to `", stringify!($field), "`.")] pub $field: Option<Reply<$value>>,)+
        }

        impl Answers {
            /// Takes an answer as given, in place of an earlier one.
            pub fn give(&mut self, question: Question, text: &str) {
                match question { $(Question::$question => self.$field = Some(Reply::read(text)),)+ }
            }

            /// Takes an answer back.
            pub fn withdraw(&mut self, question: Question) {
                match question { $(Question::$question => self.$field = None,)+ }
            }

            /// An answer as a link writes it, the flawed ones as they were given.
            #[must_use]
            pub fn written(&self, question: Question) -> Option<String> {
                match question { $(Question::$question => self.$field.as_ref().map(Reply::write),)+ }
            }

            /// Whether the buyer said that the answer is not known.
            #[must_use]
            pub fn is_unknown(&self, question: Question) -> bool {
                match question { $(Question::$question => matches!(&self.$field, Some(Reply::Given(value)) if value.is_unknown()),)+ }
            }
        }

        /// The answers to a question that are chosen rather than typed.
        #[must_use]
        pub fn choices(question: Question) -> Vec<String> {
            match question { $(Question::$question => <$value>::choices(),)+ }
        }
    };
}

answers! {
    Stage stage: Stage,
    Problem problem: Problem,
    Cancel cancel: Cancel,
    Asked asked: Day,
    Shipped shipped: Day,
    Due due: Day,
    Tracking tracking: Tracking,
    Delivered delivered: Day,
    Confirmed confirmed: Confirmed,
    Item item: Item,
    FreeReturn free_return: FreeReturn,
    SellerIn seller_in: SellerIn,
    Seller seller: Seller,
    Dispute dispute: Dispute,
    RespondBy respond_by: Day,
    Opened opened: Day,
    Agreed agreed: Day,
    Sent sent: Day,
    Arrived arrived: Arrived,
    Decided decided: Day,
    Appealed appealed: Day,
    Approved approved: Day,
    To to: To,
    Tier tier: Tier,
    Pay pay: Pay,
    Paid paid: Day,
    Country country: Country,
    Amount amount: Amount,
    Currency currency: Currency,
    Claimed claimed: Claimed,
}
