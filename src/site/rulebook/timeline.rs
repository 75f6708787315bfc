//! Which days can come up together: a payment comes before everything, and a delivery time ends after shipment.

use super::classes::{Classes, Topic};
use crate::case::question::{Field, Question};
use crate::dates::Date;

/// What the classes of days on a path say about the days that are still open.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Timeline {
    /// No event is before this day.
    paid_from: Option<Date>,
    /// The payment is not after this day.
    event_by: Option<Date>,
    /// The delivery time does not end before this day.
    shipped_from: Option<Date>,
    /// The shipment is not after this day.
    due_by: Option<Date>,
}

impl Timeline {
    /// With one class more; none if it cannot come up beside the others.
    #[must_use]
    pub fn with(self, topic: Topic, class: usize, classes: &Classes) -> Option<Self> {
        let Topic::Asked(question) = topic else { return Some(self) };
        let Some((first, last)) = classes.days(question, class) else { return Some(self) };
        if question == Question::Paid {
            let is_possible = self.event_by.is_none_or(|event| first <= event);
            return is_possible.then_some(Self { paid_from: Some(first), ..self });
        }
        let mut days = Self { event_by: Some(self.event_by.map_or(last, |event| event.min(last))), ..self };
        let mut is_possible = self.paid_from.is_none_or(|paid| paid <= last);
        if question == Question::Shipped {
            is_possible &= self.due_by.is_none_or(|due| first <= due);
            days.shipped_from = Some(first);
        }
        if question == Question::Due {
            is_possible &= self.shipped_from.is_none_or(|shipped| shipped <= last);
            days.due_by = Some(last);
        }
        is_possible.then_some(days)
    }

    /// What matters to the topics that are still open.
    #[must_use]
    pub fn seen_from(self, open: &[Topic]) -> Self {
        let is_open = |question| open.contains(&Topic::Asked(question));
        let is_event = |topic: &Topic| matches!(topic, Topic::Asked(question) if question.field() == Field::Day && *question != Question::Paid);
        Self {
            paid_from: self.paid_from.filter(|_| open.iter().any(is_event)),
            event_by: self.event_by.filter(|_| is_open(Question::Paid)),
            shipped_from: self.shipped_from.filter(|_| is_open(Question::Due)),
            due_by: self.due_by.filter(|_| is_open(Question::Shipped)),
        }
    }
}
