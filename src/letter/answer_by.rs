//! The day by which a letter asks for an answer.

use super::Letter;
use crate::advice::Advice;
use crate::calendar::{self, Date};
use crate::figures::Figure;

impl Letter {
    /// The day by which it asks for an answer: the day on which the plan goes on, where it names one, and never a later one.
    /// A notice by law asks for the time that the law gives, which no plan shortens.
    #[must_use]
    pub fn answer_by(self, advice: &Advice, today: Date) -> Date {
        let within = |figure: Figure| calendar::after(today, figure.record().quantity);
        match self {
            // For a further period the law names no number: as long as it gives a seller to pay.
            Self::FurtherPeriod | Self::EndOfContract | Self::Rejection | Self::Guarantee | Self::Withdrawal => {
                within(Figure::LegalRefund)
            }
            letter if letter.is_chat() => {
                let figure = if letter == Self::CancelReason { Figure::CancelAnswer } else { Figure::SellerAnswer };
                advice.look_again.unwrap_or_else(|| before_own_end(within(figure), advice, today))
            }
            _ => {
                let day = before_own_end(within(Figure::LookAgain), advice, today);
                advice.look_again.map_or(day, |look_again| day.min(look_again))
            }
        }
    }
}

/// No later than the last day of the recommended remedy, while that is ahead.
fn before_own_end(day: Date, advice: &Advice, today: Date) -> Date {
    let end = advice.own.and_then(calendar::Window::act_by).filter(|end| *end >= today);
    end.map_or(day, |end| day.min(end))
}
