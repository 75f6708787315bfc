//! What the page stored before format 2, and how it is read: a line an order, and ticks under some facts of the order.
//!
//! The ids that it gives follow from the line alone, so two tabs, or two imports of one file, give the same ids. They are
//! the old calendar ids: a calendar entry that was exported before stays one entry.

use std::fmt;

use serde_json::Value;
use strum::IntoEnumIterator;

use crate::device::checklist::Checklist;
use crate::device::identity::hash;
use crate::device::order_id::OrderId;
use crate::device::saved_order::{OrderName, SavedOrder, answers_in};
use crate::device::saved_orders::SavedOrders;
use crate::link::{Link, pairs};
use crate::question::Question;

/// Stood for an order: some of its answers. It changed as the order went on, and two like orders had the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FactsId(u64);

/// The answers that made up a `FactsId`.
const FACTS: [Question; 11] = [
    Question::Stage,
    Question::Problem,
    Question::Asked,
    Question::Shipped,
    Question::Due,
    Question::Delivered,
    Question::Opened,
    Question::Agreed,
    Question::Decided,
    Question::Approved,
    Question::Paid,
];

impl FactsId {
    /// The id of a link's order.
    #[must_use]
    pub fn of(link: &Link) -> Self {
        let mut link = link.answers_only();
        for question in Question::iter().filter(|question| !FACTS.contains(question)) {
            link.answers.withdraw(question);
        }
        Self(hash(&link.to_string()))
    }
}

/// Sixteen hexadecimal digits, as in the name of the stored ticks.
impl fmt::Display for FactsId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
    }
}

/// Adds the stored lines to the orders, with their ticks. A line that cannot be read stays as it is.
pub fn migrate(orders: &mut SavedOrders, text: &str, mut ticks_of: impl FnMut(FactsId) -> Checklist) {
    for line in lines(text) {
        let order = Line::read(line).and_then(Line::order);
        let order = order.map(|order| SavedOrder { ticks: ticks_of(FactsId::of(&order.link)), ..order });
        if order.is_none_or(|order| orders.merge(order).is_err()) {
            orders.keep_unread(Value::from(line));
        }
    }
}

/// The orders of an exported file; none if any of its lines is none of such a file.
#[must_use]
pub fn read_file(text: &str) -> Option<SavedOrders> {
    if lines(text).any(|line| Line::read(line).is_none()) {
        return None;
    }
    let mut orders = SavedOrders::default();
    migrate(&mut orders, text, |_| Checklist::default());
    Some(orders)
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

/// `name=…&link=…`, encoded as in an address.
struct Line {
    name: String,
    link: String,
}

impl Line {
    fn read(text: &str) -> Option<Self> {
        let (mut name, mut link) = (None, None);
        for (key, value) in pairs(text) {
            match &*key {
                "name" => name = name.or(Some(value)),
                "link" => link = link.or(Some(value)),
                _ => {}
            }
        }
        Some(Self { name: name?, link: link? })
    }

    fn order(self) -> Option<SavedOrder> {
        let link = answers_in(&self.link)?;
        let FactsId(bits) = FactsId::of(&link);
        Some(SavedOrder::new(OrderId::new(bits), OrderName::from(self.name), &link))
    }
}
