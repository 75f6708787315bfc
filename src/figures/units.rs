//! Figures that rules calculate with, typed by their unit.

use super::{Figure, Quantity};
use crate::money::Amount;

/// A figure in calendar days, for rules that calculate with the number itself. The unit is checked by the compiler: a
/// figure in business days, months or money cannot be one of these.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CalendarDays(Figure, u16);

#[allow(missing_docs, reason = "each has the name of its figure")]
impl CalendarDays {
    pub const DISPUTE_BUTTON: Self = Self::of(Figure::DisputeButton);
    pub const DISPUTE_AT_ONCE: Self = Self::of(Figure::DisputeAtOnce);
    pub const DISPUTE_AFTER_DUE: Self = Self::of(Figure::DisputeAfterDue);
    pub const DISPUTE_AFTER_DELIVERY: Self = Self::of(Figure::DisputeAfterDelivery);
    pub const DISPUTE_AFTER_CONFIRMATION: Self = Self::of(Figure::DisputeAfterConfirmation);
    pub const DUE_GUESS: Self = Self::of(Figure::DueGuess);
    pub const SELLER_FIRST: Self = Self::of(Figure::SellerFirst);
    pub const DISPUTE_RESERVE: Self = Self::of(Figure::DisputeReserve);
    pub const DISPUTE_HURRY: Self = Self::of(Figure::DisputeHurry);
    pub const PAYPAL: Self = Self::of(Figure::Paypal);
    pub const PAYPAL_HURRY: Self = Self::of(Figure::PaypalHurry);
    pub const CARD: Self = Self::of(Figure::Card);
    pub const CARD_US: Self = Self::of(Figure::CardUs);
    pub const CARD_EXPECTED: Self = Self::of(Figure::CardExpected);
    pub const CARD_HURRY: Self = Self::of(Figure::CardHurry);

    const fn of(figure: Figure) -> Self {
        match figure.record().quantity {
            Quantity::Days(count) => Self(figure, count),
            Quantity::BusinessDays(_) | Quantity::Months(_) | Quantity::Years(_) | Quantity::Money(_) => {
                panic!("this figure is not in calendar days")
            }
        }
    }

    #[must_use]
    pub const fn figure(self) -> Figure {
        self.0
    }

    #[must_use]
    pub const fn count(self) -> u16 {
        self.1
    }
}

/// A figure in money, checked in the same way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sum(Figure, u16);

#[allow(missing_docs, reason = "each has the name of its figure")]
impl Sum {
    pub const QUICK_PLATINUM: Self = Self::of(Figure::QuickPlatinum);
    pub const QUICK_DIAMOND: Self = Self::of(Figure::QuickDiamond);
    pub const SECTION_75_ABOVE: Self = Self::of(Figure::Section75Above);
    pub const SECTION_75_UP_TO: Self = Self::of(Figure::Section75UpTo);

    const fn of(figure: Figure) -> Self {
        match figure.record().quantity {
            Quantity::Money(count) => Self(figure, count),
            Quantity::Days(_) | Quantity::BusinessDays(_) | Quantity::Months(_) | Quantity::Years(_) => {
                panic!("this figure is not in money")
            }
        }
    }

    #[must_use]
    pub const fn figure(self) -> Figure {
        self.0
    }

    #[must_use]
    pub const fn amount(self) -> Amount {
        Amount::whole(self.1)
    }
}
