//! Answers of each class, and the class of each answer.

use super::classes::{Class, Classes, NAMED, Topic, region_of, written};
use super::free_return;
use crate::answers::Answers;
use crate::boundaries::{is_within, oldest};
use crate::calendar::{Date, days_between, minus_days, plus_days, write_date};
use crate::figures::{CalendarDays, Quantity};
use crate::money::Amount;
use crate::question::Question;
use crate::reply::Reply;

/// A currency that stands for all that the rules do not know by name.
const UNNAMED: &str = "CHF";

/// Days far ahead and long ago, beyond every figure.
const AHEAD: u64 = 60;
const LONG_AGO: u64 = 30_000;

impl Classes {
    /// An answer of the class, beside what was said; none where there is none.
    #[must_use]
    pub fn reply(&self, question: Question, class: &Class, said: &Answers) -> Option<String> {
        match class {
            Class::Choice(text) => question.choices(said).contains(text).then(|| text.clone()),
            Class::Day { over, within } => Some(write_date(self.day(question, *over, *within))),
            Class::Short(_) | Class::FreeReturn(_) => None,
            Class::Region(region) => {
                self.countries.iter().find(|(other, _)| other == region).map(|(_, code)| (*code).to_owned())
            }
            Class::Sum { least, most } => Some(written(most.unwrap_or(*least))),
            Class::Currency(code) => Some(code.unwrap_or(UNNAMED).to_owned()),
        }
    }

    /// A last day of the delivery time within a class that is, or is not, short after shipment.
    #[must_use]
    pub fn due(&self, class: &Class, is_short: bool, said: &Answers) -> Option<String> {
        let (Class::Day { over, within }, Some(shipped)) = (class, said.date(Question::Shipped)) else {
            return self.reply(Question::Due, class, said);
        };
        let turn = plus_days(shipped, u64::from(CalendarDays::DISPUTE_AT_ONCE.count()));
        let (from, to) = (self.first_day(*within).max(shipped), self.last_day(Question::Due, *over));
        let (from, to) = if is_short { (from, to.min(minus_days(turn, 1))) } else { (from.max(turn), to) };
        (from <= to).then(|| write_date(to))
    }

    /// Whether the answers given belong to the class.
    #[must_use]
    pub fn holds(&self, topic: Topic, class: &Class, said: &Answers) -> bool {
        let question = match topic {
            Topic::Asked(question) => question,
            Topic::ShortDelivery => return *class == Class::Short(is_short(said)),
            Topic::FreeReturn => {
                return free_return::state(said, self.today).is_some_and(|state| *class == Class::FreeReturn(state));
            }
        };
        match class {
            Class::Choice(text) => said.written(question).as_ref() == Some(text),
            Class::Day { over, within } => said.date(question).is_some_and(|day| {
                !over.is_some_and(|time| is_within(self.today, day, time))
                    && within.is_none_or(|time| is_within(self.today, day, time))
            }),
            Class::Short(_) | Class::FreeReturn(_) => false,
            Class::Region(region) => said.written(question).and_then(|code| region_of(&code)) == Some(*region),
            Class::Sum { least, most } => matches!(said.amount, Some(Reply::Given(amount))
                if sum(*least) <= Some(amount) && most.is_none_or(|most| Some(amount) <= sum(most))),
            Class::Currency(code) => said.written(question).is_some_and(|given| match code {
                Some(code) => given == *code,
                None => !NAMED.contains(&&*given),
            }),
        }
    }

    /// The newest day, so that a payment may come before it. Of a payment the oldest, and of a shipment too, so that a
    /// delivery time may have ended since.
    fn day(&self, question: Question, over: Option<Quantity>, within: Option<Quantity>) -> Date {
        match question {
            Question::Paid => self.first_day(within),
            Question::Shipped if within.is_some() => self.first_day(within),
            _ => self.last_day(question, over),
        }
    }

    /// The oldest and the newest day of a class, if it is one of days.
    #[must_use]
    pub fn days(&self, question: Question, class: usize) -> Option<(Date, Date)> {
        match self.of(Topic::Asked(question)).get(class) {
            Some(Class::Day { over, within }) => Some((self.first_day(*within), self.last_day(question, *over))),
            _ => None,
        }
    }

    fn first_day(&self, within: Option<Quantity>) -> Date {
        within.map_or_else(|| minus_days(self.today, LONG_AGO), |time| oldest(self.today, time))
    }

    fn last_day(&self, question: Question, over: Option<Quantity>) -> Date {
        let newest = if question.may_be_ahead() { plus_days(self.today, AHEAD) } else { self.today };
        over.map_or(newest, |time| minus_days(oldest(self.today, time), 1))
    }
}

fn is_short(said: &Answers) -> bool {
    let days = [Question::Shipped, Question::Due].map(|question| said.date(question));
    let [Some(shipped), Some(due)] = days else { return false };
    days_between(shipped, due) < CalendarDays::DISPUTE_AT_ONCE.count().into()
}

fn sum(hundredths: u64) -> Option<Amount> {
    Amount::from_text(&written(hundredths)).ok()
}
