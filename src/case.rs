//! One buyer's case: the answers and today, read one fact at a time.
//!
//! A rule reads facts with `?`: it gets the value, or stops with the question to ask. What was read on the way is the
//! trace that the advice rests on.

use std::cell::Cell;

use strum::{EnumCount, IntoEnumIterator};

use crate::answers::{
    Answers, Arrived, Cancel, Claimed, Confirmed, Day, Dispute, FreeReturn, Item, Pay, Problem, Seller, SellerIn, Stage,
    Tier, To, Tracking,
};
use crate::calendar::{self, Date};
use crate::country::Country;
use crate::figures::{CalendarDays, Figure, Quantity, Sum};
use crate::money::{Amount, Currency};
use crate::question::Question;
use crate::reply::{Flaw, Reply};

/// A fact, or the question to ask for it.
pub type Fact<T> = Result<T, Ask>;

/// A question to ask, and what was wrong with the answer that was given to it, if one was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ask {
    /// The question.
    pub question: Question,
    /// What was wrong with the given answer.
    pub flaw: Option<Flaw>,
}

/// The answers and figures that something rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Trace {
    questions: u32,
    figures: u128,
}

const _: () = assert!(Question::COUNT <= u32::BITS as usize, "a trace has a bit for each question");
const _: () = assert!(Figure::COUNT <= u128::BITS as usize, "a trace has a bit for each figure");

impl Trace {
    /// The questions whose answers were read, in their order.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        Question::iter().filter(move |question| self.has_read(*question))
    }

    /// The figures that were used, in the order of their table.
    pub fn figures(self) -> impl Iterator<Item = Figure> {
        Figure::iter().filter(move |figure| self.figures & (1 << *figure as u32) != 0)
    }

    /// Whether the answer to a question was read.
    #[must_use]
    pub const fn has_read(self, question: Question) -> bool {
        self.questions & (1 << question as u32) != 0
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { questions: self.questions | other.questions, figures: self.figures | other.figures }
    }
}

/// The answers of one buyer on one day.
#[derive(Debug)]
pub struct Case<'a> {
    answers: &'a Answers,
    today: Date,
    path: Cell<Trace>,
    scope: Cell<Trace>,
}

impl<'a> Case<'a> {
    /// Takes the answers as they stand on `today`, in the buyer's own time zone.
    #[must_use]
    pub fn new(answers: &'a Answers, today: Date) -> Self {
        Self { answers, today, path: Cell::default(), scope: Cell::default() }
    }

    /// The day that the plan is worked out for.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// What was read so far: the path that led here.
    #[must_use]
    pub fn trace(&self) -> Trace {
        self.path.get()
    }

    /// What `rule` gives, with all that it read.
    pub fn traced<T>(&self, rule: impl FnOnce(&Self) -> Fact<T>) -> Fact<(T, Trace)> {
        let before = self.scope.take();
        let result = rule(self);
        let read = self.scope.get();
        self.scope.set(before.and(read));
        Ok((result?, read))
    }

    /// A number of policy.
    pub fn quantity(&self, figure: Figure) -> Quantity {
        self.note(Trace { questions: 0, figures: 1 << figure as u32 });
        figure.record().quantity
    }

    /// The number of calendar days of a figure, to calculate with.
    pub fn days(&self, days: CalendarDays) -> u16 {
        self.quantity(days.figure());
        days.count()
    }

    /// The sum of a figure, in whole units of its currency.
    pub fn sum(&self, sum: Sum) -> Amount {
        self.quantity(sum.figure());
        sum.amount()
    }

    /// The day that is a figure's time after `day`.
    pub fn after(&self, day: Date, figure: Figure) -> Date {
        calendar::after(day, self.quantity(figure))
    }

    /// Whether today is not past a figure's time after `day`.
    pub fn is_within(&self, day: Date, figure: Figure) -> bool {
        self.today <= self.after(day, figure)
    }

    /// How far the order is.
    pub fn stage(&self) -> Fact<Stage> {
        self.read(Question::Stage, self.answers.stage.as_ref())
    }

    /// What is wrong; only what can come up at the stage.
    pub fn problem(&self) -> Fact<Problem> {
        let stage = self.stage()?;
        let problem = self.read(Question::Problem, self.answers.problem.as_ref())?;
        if stage.problems().contains(&problem) { Ok(problem) } else { ask_again(Question::Problem, Flaw::NotAnAnswer) }
    }

    /// What came of asking to cancel.
    pub fn cancel(&self) -> Fact<Cancel> {
        self.read(Question::Cancel, self.answers.cancel.as_ref())
    }

    /// The day of the request to cancel.
    pub fn asked(&self) -> Fact<Option<Date>> {
        self.day(Question::Asked, self.answers.asked.as_ref())
    }

    /// The day of shipment.
    pub fn shipped(&self) -> Fact<Option<Date>> {
        self.day(Question::Shipped, self.answers.shipped.as_ref())
    }

    /// The last day of the delivery time; not before the day of shipment.
    pub fn due(&self) -> Fact<Option<Date>> {
        let due = self.day(Question::Due, self.answers.due.as_ref())?;
        match (due, self.date_on_path(Question::Shipped)) {
            (Some(due), Some(shipped)) if due < shipped => ask_again(Question::Due, Flaw::DueBeforeShipped),
            _ => Ok(due),
        }
    }

    /// What tracking says.
    pub fn tracking(&self) -> Fact<Tracking> {
        self.read(Question::Tracking, self.answers.tracking.as_ref())
    }

    /// The day of delivery.
    pub fn delivered(&self) -> Fact<Option<Date>> {
        self.day(Question::Delivered, self.answers.delivered.as_ref())
    }

    /// Whether and when receipt was confirmed.
    pub fn confirmed(&self) -> Fact<Confirmed> {
        let confirmed = self.read(Question::Confirmed, self.answers.confirmed.as_ref())?;
        match confirmed {
            Confirmed::On(date) => self.in_the_past(Question::Confirmed, date).map(Confirmed::On),
            Confirmed::NotYet | Confirmed::Closed | Confirmed::Unknown => Ok(confirmed),
        }
    }

    /// The day on which receipt was confirmed, if it happens to be there: a look that asks nothing.
    #[must_use]
    pub fn confirmed_if_said(&self) -> Option<Date> {
        self.answers.date(Question::Confirmed)
    }

    /// Whether the thing was used.
    pub fn item(&self) -> Fact<Item> {
        self.read(Question::Item, self.answers.item.as_ref())
    }

    /// Whether the order shows "Free returns".
    pub fn free_return(&self) -> Fact<FreeReturn> {
        self.read(Question::FreeReturn, self.answers.free_return.as_ref())
    }

    /// Where the seller is.
    pub fn seller_in(&self) -> Fact<SellerIn> {
        self.read(Question::SellerIn, self.answers.seller_in.as_ref())
    }

    /// What the seller said.
    pub fn seller(&self) -> Fact<Seller> {
        self.read(Question::Seller, self.answers.seller.as_ref())
    }

    /// How far the dispute is.
    pub fn dispute(&self) -> Fact<Dispute> {
        self.read(Question::Dispute, self.answers.dispute.as_ref())
    }

    /// The last day of the countdown to answer `AliExpress`.
    pub fn respond_by(&self) -> Fact<Option<Date>> {
        self.day(Question::RespondBy, self.answers.respond_by.as_ref())
    }

    /// The day when the dispute was opened.
    pub fn opened(&self) -> Fact<Option<Date>> {
        self.day(Question::Opened, self.answers.opened.as_ref())
    }

    /// The day when a return was agreed.
    pub fn agreed(&self) -> Fact<Option<Date>> {
        self.day(Question::Agreed, self.answers.agreed.as_ref())
    }

    /// The day when the return was posted and its number typed in.
    pub fn sent(&self) -> Fact<Option<Date>> {
        self.day(Question::Sent, self.answers.sent.as_ref())
    }

    /// Whether and when the return reached the seller.
    pub fn arrived(&self) -> Fact<Arrived> {
        let arrived = self.read(Question::Arrived, self.answers.arrived.as_ref())?;
        match arrived {
            Arrived::On(date) => self.in_the_past(Question::Arrived, date).map(Arrived::On),
            Arrived::NotYet | Arrived::Lost | Arrived::Unknown => Ok(arrived),
        }
    }

    /// The day of the decision.
    pub fn decided(&self) -> Fact<Option<Date>> {
        self.day(Question::Decided, self.answers.decided.as_ref())
    }

    /// The day of the appeal.
    pub fn appealed(&self) -> Fact<Option<Date>> {
        self.day(Question::Appealed, self.answers.appealed.as_ref())
    }

    /// The day when the refund was agreed.
    pub fn approved(&self) -> Fact<Option<Date>> {
        self.day(Question::Approved, self.answers.approved.as_ref())
    }

    /// Where the refund goes.
    pub fn to(&self) -> Fact<To> {
        self.read(Question::To, self.answers.to.as_ref())
    }

    /// The buyer's level.
    pub fn tier(&self) -> Fact<Tier> {
        self.read(Question::Tier, self.answers.tier.as_ref())
    }

    /// How the order was paid.
    pub fn pay(&self) -> Fact<Pay> {
        self.read(Question::Pay, self.answers.pay.as_ref())
    }

    /// The day of payment; not after any other event of this path.
    pub fn paid(&self) -> Fact<Option<Date>> {
        let Some(paid) = self.day(Question::Paid, self.answers.paid.as_ref())? else { return Ok(None) };
        let earlier = EVENTS.into_iter().find(|event| self.date_on_path(*event).is_some_and(|date| date < paid));
        earlier.map_or(Ok(Some(paid)), |event| ask_again(Question::Paid, Flaw::PaidAfter(event)))
    }

    /// Where the buyer lives.
    pub fn country(&self) -> Fact<Country> {
        self.read(Question::Country, self.answers.country.as_ref())
    }

    /// The price, or the sum of the refund.
    pub fn amount(&self) -> Fact<Amount> {
        self.read(Question::Amount, self.answers.amount.as_ref())
    }

    /// What the amount is in.
    pub fn currency(&self) -> Fact<Currency> {
        self.read(Question::Currency, self.answers.currency.as_ref())
    }

    /// Whether the bank, `PayPal` or Klarna was asked already.
    pub fn claimed(&self) -> Fact<Claimed> {
        self.read(Question::Claimed, self.answers.claimed.as_ref())
    }

    /// Whether the answer was read on this path and is "unknown".
    #[must_use]
    pub fn is_unknown(&self, question: Question) -> bool {
        self.trace().has_read(question) && self.answers.is_unknown(question)
    }

    /// A day given to a question of this path, if one was and it is known.
    #[must_use]
    pub fn date_on_path(&self, question: Question) -> Option<Date> {
        if self.trace().has_read(question) { self.answers.date(question) } else { None }
    }

    fn day(&self, question: Question, reply: Option<&Reply<Day>>) -> Fact<Option<Date>> {
        match self.read(question, reply)? {
            Day::On(date) => self.in_the_past(question, date).map(Some),
            Day::Unknown => Ok(None),
        }
    }

    /// A link may have crossed time zones: one day ahead is let pass.
    fn in_the_past(&self, question: Question, date: Date) -> Fact<Date> {
        let is_ahead = date > calendar::plus_days(self.today, 1);
        if is_ahead && !question.may_be_ahead() { ask_again(question, Flaw::Future) } else { Ok(date) }
    }

    fn read<T: Copy>(&self, question: Question, reply: Option<&Reply<T>>) -> Fact<T> {
        self.note(Trace { questions: 1 << question as u32, figures: 0 });
        match reply {
            Some(Reply::Given(value)) => Ok(*value),
            Some(Reply::Flawed(_, flaw)) => ask_again(question, *flaw),
            None => Err(Ask { question, flaw: None }),
        }
    }

    fn note(&self, read: Trace) {
        self.path.set(self.path.get().and(read));
        self.scope.set(self.scope.get().and(read));
    }
}

/// The events that a payment comes before.
const EVENTS: [Question; 12] = [
    Question::Asked,
    Question::Shipped,
    Question::Due,
    Question::Delivered,
    Question::Confirmed,
    Question::Opened,
    Question::Agreed,
    Question::Sent,
    Question::Arrived,
    Question::Decided,
    Question::Appealed,
    Question::Approved,
];

impl Answers {
    /// The day given to a question that asks for one, if it is known.
    #[must_use]
    pub fn date(&self, question: Question) -> Option<Date> {
        let day = match question {
            Question::Asked => &self.asked,
            Question::Shipped => &self.shipped,
            Question::Due => &self.due,
            Question::Delivered => &self.delivered,
            Question::RespondBy => &self.respond_by,
            Question::Opened => &self.opened,
            Question::Agreed => &self.agreed,
            Question::Sent => &self.sent,
            Question::Decided => &self.decided,
            Question::Appealed => &self.appealed,
            Question::Approved => &self.approved,
            Question::Paid => &self.paid,
            Question::Confirmed => match self.confirmed {
                Some(Reply::Given(Confirmed::On(date))) => return Some(date),
                _ => return None,
            },
            Question::Arrived => match self.arrived {
                Some(Reply::Given(Arrived::On(date))) => return Some(date),
                _ => return None,
            },
            Question::Stage
            | Question::Problem
            | Question::Cancel
            | Question::Tracking
            | Question::Item
            | Question::FreeReturn
            | Question::SellerIn
            | Question::Seller
            | Question::Dispute
            | Question::To
            | Question::Tier
            | Question::Pay
            | Question::Country
            | Question::Amount
            | Question::Currency
            | Question::Claimed => return None,
        };
        match day {
            Some(Reply::Given(day)) => day.known(),
            Some(Reply::Flawed(..)) | None => None,
        }
    }
}

fn ask_again<T>(question: Question, flaw: Flaw) -> Fact<T> {
    Err(Ask { question, flaw: Some(flaw) })
}
