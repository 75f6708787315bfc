//! The answers that the rules can tell apart: every choice, and for what is typed one class for each stretch between two
//! boundaries of the figures.

use std::cmp::Reverse;

use strum::{EnumCount, IntoEnumIterator};

use super::free_return::STATES;
use crate::answers::choices;
use crate::boundaries::{ages, oldest};
use crate::calendar::{Date, State};
use crate::country::{CODES, Country, Region};
use crate::figures::{Figure, Quantity};
use crate::question::{Field, Question};

/// What a branch depends on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Topic {
    /// The answer to a question.
    Asked(Question),
    /// Whether the delivery time is so short that a dispute opens at once: it follows from two answers.
    ShortDelivery,
    /// Where the free return of a thing that is wrong stands: it follows from the payment and other answers.
    FreeReturn,
}

/// Answers that the rules treat alike.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Class {
    /// One of the answers to choose from.
    Choice(String),
    /// A day after which one time is over and another is not.
    Day {
        /// The time that is over; none for the newest days.
        over: Option<Quantity>,
        /// The time that is not; none for the oldest days.
        within: Option<Quantity>,
    },
    /// Whether the delivery time is short.
    Short(bool),
    /// Where the free return of a thing that is wrong stands.
    FreeReturn(State),
    /// A country where one law helps.
    Region(Region),
    /// An amount in hundredths, the two ends included.
    Sum {
        /// The least.
        least: u64,
        /// The most; none for the largest amounts.
        most: Option<u64>,
    },
    /// A currency; none for all that the rules do not know by name.
    Currency(Option<&'static str>),
}

/// The currencies that the rules know by name.
pub(super) const NAMED: [&str; 3] = ["EUR", "USD", "GBP"];

/// The classes of every topic on one day.
#[derive(Debug)]
pub struct Classes {
    /// The day.
    pub today: Date,
    topics: Vec<Vec<Class>>,
    /// A country of each region.
    pub(super) countries: Vec<(Region, &'static str)>,
}

impl Topic {
    /// How many there are.
    pub const COUNT: usize = Question::COUNT + 2;

    /// Its place in the order of the questions.
    #[must_use]
    pub const fn place(self) -> usize {
        match self {
            Self::Asked(question) => question as usize,
            Self::ShortDelivery => Question::COUNT,
            Self::FreeReturn => Question::COUNT + 1,
        }
    }
}

impl Classes {
    /// The classes as they are `today`.
    #[must_use]
    pub fn on(today: Date) -> Self {
        let mut topics: Vec<_> = Question::iter().map(|question| classes(question, today)).collect();
        topics.push([true, false].map(Class::Short).to_vec());
        topics.push(STATES.map(Class::FreeReturn).to_vec());
        let country = |region| CODES.iter().find(|code| region_of(code) == Some(region)).map(|code| (region, code));
        Self { today, topics, countries: Region::iter().filter_map(country).collect() }
    }

    /// The classes of a topic: those typed, in their order, then those to choose from.
    #[must_use]
    pub fn of(&self, topic: Topic) -> &[Class] {
        &self.topics[topic.place()]
    }
}

pub(super) fn region_of(code: &str) -> Option<Region> {
    Country::from_code(code).map(Country::region)
}

fn classes(question: Question, today: Date) -> Vec<Class> {
    let mut classes = match question.field() {
        Field::Choices => Vec::new(),
        Field::Day => days(question, today),
        Field::Country => Region::iter().filter(|region| *region != Region::Unknown).map(Class::Region).collect(),
        Field::Amount => sums(),
        Field::Currency => NAMED.map(Some).into_iter().chain([None]).map(Class::Currency).collect(),
    };
    classes.extend(choices(question).into_iter().map(Class::Choice));
    classes
}

fn days(question: Question, today: Date) -> Vec<Class> {
    let mut bounds = ages(question);
    // The shortest first; no two end on the same day.
    bounds.sort_by_key(|age| Reverse(oldest(today, *age)));
    bounds.dedup_by_key(|age| oldest(today, *age));
    let ends = bounds.iter().copied().map(Some).chain([None]);
    let starts = [None].into_iter().chain(bounds.iter().copied().map(Some));
    starts.zip(ends).map(|(over, within)| Class::Day { over, within }).collect()
}

/// Below, at and above each limit.
fn sums() -> Vec<Class> {
    let limit = |figure: Figure| match figure.record().quantity {
        Quantity::Money(count) => Some(u64::from(count) * 100),
        _ => None,
    };
    let mut limits: Vec<u64> = Figure::iter().filter_map(limit).collect();
    limits.sort_unstable();
    limits.dedup();
    let mut least = 1;
    let mut sums = Vec::new();
    for limit in limits {
        sums.push(Class::Sum { least, most: Some(limit - 1) });
        sums.push(Class::Sum { least: limit, most: Some(limit) });
        least = limit + 1;
    }
    sums.push(Class::Sum { least, most: None });
    sums
}

/// An amount as a person writes it, without cents where there are none.
#[must_use]
pub fn written(hundredths: u64) -> String {
    match hundredths % 100 {
        0 => (hundredths / 100).to_string(),
        cents => format!("{}.{cents:02}", hundredths / 100),
    }
}
