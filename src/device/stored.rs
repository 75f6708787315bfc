//! The JSON form of the saved orders, in storage and in files: `{"format":2,"orders":[{"id","name","link","ticks"}]}`.
//!
//! The browser and the tests parse JSON in their own ways, so the parser is an argument.

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::device::format_1;
use crate::device::identity::{AnswersId, Identity};
use crate::device::saved_order::SavedOrder;
use crate::device::saved_orders::{SavedOrders, Saving};
use crate::device::storage_error::StorageError;
use crate::link::Link;

/// The version of the form. Another version of the page must not change what it cannot read.
const FORMAT: u64 = 2;

/// Deeper text is not parsed: a parser could run out of stack.
const DEEPEST: usize = 32;

/// Reads a text as JSON.
pub type Parse = fn(&str) -> Option<Value>;

/// What storage holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stored {
    /// The orders, perhaps none.
    Orders(SavedOrders),
    /// A newer version of the page stored something else. It must not be changed.
    Newer,
}

/// What comes of a text.
enum Found {
    Orders(SavedOrders),
    Newer,
    Foreign,
}

#[derive(Serialize, Deserialize)]
struct Document<Entry> {
    format: u64,
    orders: Vec<Entry>,
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Order(&'a SavedOrder),
    Unread(&'a Value),
}

/// Reads what is stored. A damaged text stays as an entry that cannot be read, so that nothing is lost.
#[must_use]
pub fn read_stored(text: &str, parse: Parse) -> Stored {
    match find(text, parse) {
        Found::Orders(orders) => Stored::Orders(orders),
        Found::Newer => Stored::Newer,
        Found::Foreign => {
            let mut orders = SavedOrders::default();
            orders.keep_unread(Value::from(text));
            Stored::Orders(orders)
        }
    }
}

/// Reads a file of this format, or of format 1.
pub fn read_file(text: &str, parse: Parse) -> Result<SavedOrders, StorageError> {
    let orders = match find(text, parse) {
        Found::Orders(orders) => orders,
        Found::Newer => return Err(StorageError::NewerFile),
        Found::Foreign => format_1::read_file(text).ok_or(StorageError::UnreadableFile)?,
    };
    if orders.is_empty() { Err(StorageError::UnreadableFile) } else { Ok(orders) }
}

impl Stored {
    /// The orders that can be shown.
    #[must_use]
    pub fn orders(&self) -> Option<&SavedOrders> {
        match self {
            Self::Orders(orders) => Some(orders),
            Self::Newer => None,
        }
    }

    /// How a link relates to the saved orders.
    #[must_use]
    pub fn saving(&self, link: &Link) -> Saving<'_> {
        self.orders().map_or(Saving::New, |orders| orders.saving(link))
    }

    /// What the ticks and calendar entries of a link belong to.
    #[must_use]
    pub fn identity(&self, link: &Link) -> Identity {
        match self.saving(link) {
            Saving::New | Saving::Like(_) => Identity::Answers(AnswersId::of(link)),
            Saving::Saved(order) | Saving::Changed(order) => Identity::Order(order.id),
        }
    }
}

impl Serialize for SavedOrders {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let orders = self.orders.iter().map(Entry::Order).chain(self.unread.iter().map(Entry::Unread)).collect();
        Document { format: FORMAT, orders, unknown: self.unknown.clone() }.serialize(to)
    }
}

fn find(text: &str, parse: Parse) -> Found {
    let Some(value) = Some(text).filter(|text| is_shallow(text)).and_then(parse) else { return Found::Foreign };
    match value.get("format").and_then(Value::as_u64) {
        Some(FORMAT) => Document::deserialize(value).map_or(Found::Foreign, |document| Found::Orders(orders_of(document))),
        Some(other) if other > FORMAT => Found::Newer,
        Some(_) | None => Found::Foreign,
    }
}

fn orders_of(document: Document<Value>) -> SavedOrders {
    let mut orders = SavedOrders { unknown: document.unknown, ..SavedOrders::default() };
    for value in document.orders {
        let is_read = SavedOrder::deserialize(&value).is_ok_and(|order| orders.merge(order).is_ok());
        if !is_read {
            orders.keep_unread(value);
        }
    }
    orders
}

/// Whether brackets are nested no deeper than `DEEPEST`; those in strings do not count.
fn is_shallow(text: &str) -> bool {
    let (mut depth, mut is_in_string, mut is_escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_in_string => is_escaped = true,
            b'"' => is_in_string = !is_in_string,
            _ if is_in_string => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return false;
        }
    }
    true
}
