//! The days around which an answer matters, worked out from the figures: the one generator of sample days for the page, the
//! rules page and the tests.
//!
//! An age is a quantity of time from an answer's day to today. Between two neighbouring ages the rules treat all days alike.

use strum::IntoEnumIterator;

use crate::answers::{Answers, Pay};
use crate::calendar::{Date, after, minus_days, plus_days};
use crate::figures::{CalendarDays, Figure, Party, Quantity, Record, Start};
use crate::question::Question;
use crate::reply::Reply;

/// Further back than any figure reaches.
const LONG_AGO: u64 = 30_000;

/// The ages at which the rules may turn, in no order; some more than once.
#[must_use]
pub fn ages(question: Question) -> Vec<Quantity> {
    let figures = records(question).map(|record| record.quantity);
    let turns = TURNS.iter().filter(|(asked, _)| *asked == question).flat_map(|(_, turns)| *turns);
    figures.chain(turns.copied()).collect()
}

/// A day of each class: today, the oldest day of each age, one further back than all and, where it may lie ahead, one to come.
#[must_use]
pub fn days(question: Question, answers: &Answers, today: Date) -> Vec<Date> {
    let ages = if question == Question::Paid { paid(answers) } else { ages(question) };
    let mut days = ahead(question, answers, today);
    let ends = ages.into_iter().map(|age| oldest(today, age)).chain([today, minus_days(today, LONG_AGO)]);
    for day in ends {
        if !days.contains(&day) {
            days.push(day);
        }
    }
    days
}

/// A few days that lead to every further question: one lately, one past the end of each figure in [`DECIDES`], and for
/// `PayPal` the payment whose last day is today. The tests hold that these are enough; all days would be too many to be worked
/// through while a page is rendered.
#[must_use]
pub fn few_days(question: Question, answers: &Answers, today: Date) -> Vec<Date> {
    let latest = if question == Question::Paid { before_all(answers, today) } else { today };
    let past = DECIDES.iter().filter(|(asked, _)| *asked == question).flat_map(|(_, figures)| *figures);
    let past = past.map(|figure| minus_days(oldest(latest, figure.record().quantity), 1));
    let mut days: Vec<Date> = ahead(question, answers, today).into_iter().take(1).collect();
    days.push(minus_days(latest, 1));
    days.extend(past);
    if question == Question::Paid && answers.pay == Some(Reply::Given(Pay::Paypal)) {
        days.push(oldest(today, Figure::Paypal.record().quantity));
    }
    days
}

/// The figures whose end decides what else is asked.
const DECIDES: [(Question, &[Figure]); 13] = [
    (Question::Asked, &[Figure::CancelAnswer]),
    (Question::Shipped, &[Figure::DisputeButton, Figure::DueGuess, Figure::DisputeAfterShipmentLatest]),
    (Question::Due, &[Figure::DisputeAfterDue, Figure::CardExpected]),
    (Question::Delivered, &[Figure::WithdrawalBr, Figure::RejectGb, Figure::GuaranteeEu]),
    (Question::Confirmed, &[Figure::DisputeAfterConfirmation]),
    (Question::Opened, &[Figure::AliexpressDecides]),
    (Question::Agreed, &[Figure::ReturnSendLatest]),
    (Question::Sent, &[Figure::ReturnTravel]),
    (Question::Arrived, &[Figure::ReturnBooked]),
    (Question::Decided, &[Figure::Appeal]),
    (Question::Appealed, &[Figure::AppealAnswerLatest]),
    (Question::Approved, &[Figure::RefundPayout]),
    (Question::Paid, &[Figure::FreeReturnCn, Figure::GuaranteeGb]),
];

/// The oldest day after which a quantity of time is not over today.
#[must_use]
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
#[must_use]
pub fn is_within(today: Date, day: Date, quantity: Quantity) -> bool {
    today <= after(day, quantity)
}

/// The figures that are counted from the day that a question asks for.
fn records(question: Question) -> impl Iterator<Item = Record> {
    Figure::iter().map(Figure::record).filter(move |record| starts(question).contains(&record.starts))
}

/// What the day of a question starts. The guarantee counts from payment where delivery is not asked.
const fn starts(question: Question) -> &'static [Start] {
    match question {
        Question::Asked => &[Start::CancelRequest],
        Question::Shipped => &[Start::Shipment],
        Question::Due => &[Start::Due, Start::ExpectedDelivery],
        Question::Delivered => &[Start::Delivery, Start::ExpectedDelivery],
        Question::Confirmed => &[Start::Confirmation],
        Question::Opened => &[Start::DisputeOpening],
        Question::Agreed => &[Start::ReturnAgreed],
        Question::Sent => &[Start::ReturnPosted],
        Question::Arrived => &[Start::ReturnArrived],
        Question::Decided => &[Start::Decision],
        Question::Appealed => &[Start::AppealMade],
        Question::Approved => &[Start::RefundApproved],
        Question::Paid => &[Start::Payment, Start::Delivery],
        Question::Stage
        | Question::Problem
        | Question::Cancel
        | Question::Tracking
        | Question::Item
        | Question::FreeReturn
        | Question::SellerIn
        | Question::Seller
        | Question::Dispute
        | Question::RespondBy
        | Question::To
        | Question::Tier
        | Question::Pay
        | Question::Country
        | Question::Amount
        | Question::Currency
        | Question::Claimed => &[],
    }
}

/// The ages at which the rules take one figure from another, or count one from the end of another.
const TURNS: [(Question, &[Quantity]); 5] = [
    // A window opens on its first day, so the day before it matters; so does the last day on which a delivery time that ends
    // today was a short one.
    (
        Question::Shipped,
        &[
            Quantity::Days(CalendarDays::DISPUTE_BUTTON.count() - 1),
            Quantity::Days(CalendarDays::DISPUTE_AT_ONCE.count() - 1),
            Quantity::Days(GUESS + TIME_TO_WRITE_AFTER_DUE),
            Quantity::Days(GUESS + CALM_AFTER_DUE),
            Quantity::Days(GUESS + CalendarDays::DISPUTE_AFTER_DUE.count()),
            Quantity::Days(GUESS + CalendarDays::CARD_EXPECTED.count()),
        ],
    ),
    (Question::Due, &[Quantity::Days(0), Quantity::Days(TIME_TO_WRITE_AFTER_DUE), Quantity::Days(CALM_AFTER_DUE)]),
    (
        Question::Delivered,
        &[Quantity::Days(0), Quantity::Days(TIME_TO_WRITE_AFTER_DELIVERY), Quantity::Days(CALM_AFTER_DELIVERY)],
    ),
    (Question::Confirmed, &[Quantity::Days(CALM_AFTER_CONFIRMATION)]),
    (Question::RespondBy, &[Quantity::Days(0)]),
];

/// Up to this age there is time to write to the seller before a dispute.
const TIME_TO_WRITE_AFTER_DUE: u16 = CalendarDays::DISPUTE_AFTER_DUE.count() - CalendarDays::SELLER_FIRST.count();
const TIME_TO_WRITE_AFTER_DELIVERY: u16 = CalendarDays::DISPUTE_AFTER_DELIVERY.count() - CalendarDays::SELLER_FIRST.count();

/// Up to this age the last days of a dispute have not begun.
const CALM_AFTER_DUE: u16 = CalendarDays::DISPUTE_AFTER_DUE.count() - CalendarDays::DISPUTE_HURRY.count();
const CALM_AFTER_DELIVERY: u16 = CalendarDays::DISPUTE_AFTER_DELIVERY.count() - CalendarDays::DISPUTE_HURRY.count();
const CALM_AFTER_CONFIRMATION: u16 = CalendarDays::DISPUTE_AFTER_CONFIRMATION.count() - CalendarDays::DISPUTE_HURRY.count();

/// Where the end of the delivery time is not known, it is counted from shipment.
const GUESS: u16 = CalendarDays::DUE_GUESS.count();

/// The ages of a payment that matter for the way in which it was made.
fn paid(answers: &Answers) -> Vec<Quantity> {
    // The last day before the hurry.
    const PAYPAL: Quantity = calm(CalendarDays::PAYPAL, CalendarDays::PAYPAL_HURRY);
    const CARD: Quantity = calm(CalendarDays::CARD, CalendarDays::CARD_HURRY);
    const CARD_US: Quantity = calm(CalendarDays::CARD_US, CalendarDays::CARD_HURRY);
    let pay = match &answers.pay {
        Some(Reply::Given(pay)) => *pay,
        Some(Reply::Flawed(..)) | None => Pay::Unknown,
    };
    let (parties, hurry): (&[Party], &[Quantity]) = match pay {
        Pay::Paypal => (&[Party::Paypal], &[PAYPAL]),
        Pay::Klarna => (&[Party::Klarna, Party::Nobody], &[]),
        Pay::CreditCard | Pay::DebitCard => (&[Party::Bank], &[CARD, CARD_US]),
        Pay::Bank | Pay::Other | Pay::Unknown => (&[Party::Buyer, Party::Seller, Party::Trader], &[]),
    };
    let figures = records(Question::Paid).filter(|record| parties.contains(&record.binds));
    let free_return = answers.seller_in.is_some().then_some(Figure::FreeReturnCn.record().quantity);
    figures.map(|record| record.quantity).chain(hurry.iter().copied()).chain(free_return).collect()
}

/// The last age at which a window is not yet in its last days.
const fn calm(window: CalendarDays, hurry: CalendarDays) -> Quantity {
    Quantity::Days(window.count() - hurry.count() - 1)
}

/// Days to come: after shipment by so much that a dispute does not open at once, and by just too little for that.
fn ahead(question: Question, answers: &Answers, today: Date) -> Vec<Date> {
    if !question.may_be_ahead() {
        return Vec::new();
    }
    let soon = u64::from(CalendarDays::DISPUTE_AT_ONCE.count());
    let shipped = answers.date(Question::Shipped);
    [plus_days(today, soon)].into_iter().chain(shipped.map(|day| plus_days(day, soon - 1))).collect()
}

/// A payment comes before everything else.
fn before_all(answers: &Answers, today: Date) -> Date {
    Question::iter().filter_map(|question| answers.date(question)).fold(today, Date::min)
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator;

    use super::{Answers, Date, Question, ages, days, starts};
    use crate::figures::{Figure, Quantity, Start};
    use crate::question::Field;

    #[test]
    fn the_ages_are_those_of_the_figures() {
        for figure in Figure::iter().map(Figure::record) {
            let asked = Question::iter().filter(|question| starts(*question).contains(&figure.starts));
            for question in asked {
                assert!(ages(question).contains(&figure.quantity), "{question:?} {figure:?}");
            }
        }
    }

    #[test]
    fn every_day_that_is_asked_for_has_ages() {
        for question in Question::iter().filter(|question| question.field() == Field::Day) {
            assert!(!ages(question).is_empty(), "{question:?}");
        }
    }

    #[test]
    fn each_day_comes_once_and_money_is_no_age() {
        let today = Date::default();
        for question in Question::iter() {
            let days = days(question, &Answers::default(), today);
            let is_repeated = |place: usize| days[..place].contains(&days[place]);
            assert!(!(0..days.len()).any(is_repeated), "{question:?} {days:?}");
            assert!(!ages(question).iter().any(|age| matches!(age, Quantity::Money(_))), "{question:?}");
        }
    }

    /// A start that no question asks for would leave its figures out.
    #[test]
    fn every_start_that_a_buyer_is_asked_for_belongs_to_a_question() {
        let unasked = [
            Start::PaypalOpening,
            Start::PaypalClosed,
            Start::BankRefusal,
            Start::KlarnaReport,
            Start::AccountBlocked,
            Start::CustomsDeclaration,
            Start::WithdrawalNotice,
            Start::Nothing,
        ];
        for start in Start::iter() {
            let is_asked = Question::iter().any(|question| starts(question).contains(&start));
            assert_eq!(is_asked, !unasked.contains(&start), "{start:?}");
        }
    }
}
