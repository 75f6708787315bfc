//! Where one class of days ends and the next begins: at the times of the figures, and where the rules take one from
//! another.

use std::cmp::Reverse;

use strum::IntoEnumIterator;

use crate::case::question::Question;
use crate::dates::{Date, after, minus_days};
use crate::policy::figures::{Figure, Quantity, Start};

/// The times after an event at which the rules may turn, the shortest first. No two end on the same day.
pub fn bounds(question: Question, today: Date) -> Vec<Quantity> {
    let mut bounds = match question {
        Question::Due => turns_of_delivery(&[Start::Due, Start::ExpectedDelivery]),
        Question::Delivered => turns_of_delivery(&[Start::Delivery, Start::ExpectedDelivery]),
        Question::Shipped => turns_of_shipment(),
        _ => quantities(starts(question)).collect(),
    };
    bounds.sort_by_key(|quantity| Reverse(oldest(today, *quantity)));
    bounds.dedup_by_key(|quantity| oldest(today, *quantity));
    bounds
}

/// The oldest day after which a quantity of time is not over today.
pub fn oldest(today: Date, quantity: Quantity) -> Date {
    let at_most = match quantity {
        Quantity::Days(count) => return minus_days(today, count.into()),
        Quantity::BusinessDays(count) => u64::from(count) * 2,
        Quantity::Months(count) => u64::from(count) * 31,
        Quantity::Years(count) => u64::from(count) * 366,
        Quantity::Money(_) => 0,
    };
    minus_days(today, at_most + 4).iter_days().find(|day| after(*day, quantity) >= today).unwrap_or(today)
}

/// Whether a quantity of time after `day` is not over today.
pub fn is_within(today: Date, day: Date, quantity: Quantity) -> bool {
    today <= after(day, quantity)
}

/// What is counted from the day that a question asks for. The guarantee counts from payment where delivery is not asked.
const fn starts(question: Question) -> &'static [Start] {
    match question {
        Question::Asked => &[Start::CancelRequest],
        Question::Confirmed => &[Start::Confirmation],
        Question::Opened => &[Start::DisputeOpening],
        Question::Agreed => &[Start::ReturnAgreed],
        Question::Arrived => &[Start::ReturnArrived],
        Question::Decided => &[Start::Decision],
        Question::Approved => &[Start::RefundApproved],
        Question::Paid => &[Start::Payment, Start::Delivery],
        _ => &[],
    }
}

/// A window's end, the days before it in which there is time to write to the seller, and the day itself.
fn turns_of_delivery(starts: &'static [Start]) -> Vec<Quantity> {
    let first = Figure::SellerFirst.record().quantity.count();
    let earlier = days(starts).filter_map(|count| count.checked_sub(first)).map(Quantity::Days);
    quantities(starts).chain(earlier).chain([Quantity::Days(0)]).collect()
}

/// A window ends on its last day, but opens on its first, so that the day before it matters too; and where the end of the
/// delivery time is not known, it is counted from shipment.
fn turns_of_shipment() -> Vec<Quantity> {
    let starts = &[Start::Shipment];
    let day_before = days(starts).map(|count| Quantity::Days(count - 1));
    let guess = Figure::DueGuess.record().quantity.count();
    let guessed = turns_of_delivery(&[Start::Due, Start::ExpectedDelivery]).into_iter().filter_map(in_days);
    quantities(starts).chain(day_before).chain(guessed.map(|count| Quantity::Days(count + guess))).collect()
}

fn quantities(starts: &'static [Start]) -> impl Iterator<Item = Quantity> {
    Figure::iter().map(Figure::record).filter(|record| starts.contains(&record.starts)).map(|record| record.quantity)
}

fn days(starts: &'static [Start]) -> impl Iterator<Item = u16> {
    quantities(starts).filter_map(in_days)
}

const fn in_days(quantity: Quantity) -> Option<u16> {
    if let Quantity::Days(count) = quantity { Some(count) } else { None }
}
