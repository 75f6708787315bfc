//! One saved order, and how JSON holds it.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::{Map, Value};

use crate::device::checklist::Checklist;
use crate::device::order_id::OrderId;
use crate::link::Link;

/// An order that the buyer saved.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SavedOrder {
    /// Its id, for as long as it is saved.
    pub id: OrderId,
    /// What the buyer calls it.
    #[serde(default)]
    pub name: OrderName,
    /// The answers, without a day.
    #[serde(serialize_with = "write_link", deserialize_with = "read_link")]
    pub link: Link,
    /// What is ticked.
    #[serde(default)]
    pub ticks: Checklist,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

/// A name that fits into a list: short, on one line, perhaps empty.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct OrderName(String);

/// In letters. The page's field takes no more.
pub const LONGEST_NAME: usize = 60;

/// In bytes. The link of the longest path has some 400.
const LONGEST_LINK: usize = 2000;

impl SavedOrder {
    /// An order as it is saved first.
    #[must_use]
    pub fn new(id: OrderId, name: OrderName, link: &Link) -> Self {
        Self { id, name, link: link.answers_only(), ticks: Checklist::default(), unknown: Map::new() }
    }

    /// The link that opens this order, and no other order with the same answers.
    #[must_use]
    pub fn address(&self) -> Link {
        Link { order: Some(self.id), ..self.link.clone() }
    }

    /// Adds what another version of this order has and this one has not.
    pub fn complete(&mut self, other: Self) {
        if self.name.as_str().is_empty() {
            self.name = other.name;
        }
        self.ticks.add(&other.ticks);
        for (key, value) in other.unknown {
            self.unknown.entry(key).or_insert(value);
        }
    }
}

impl OrderName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for OrderName {
    fn from(name: String) -> Self {
        let letters = name.chars().filter(|letter| !letter.is_control()).skip_while(|letter| letter.is_whitespace());
        Self(letters.take(LONGEST_NAME).collect::<String>().trim_end().to_owned())
    }
}

impl From<OrderName> for String {
    fn from(name: OrderName) -> Self {
        name.0
    }
}

/// Whether the answers of a link can be read again once they are saved.
#[must_use]
pub fn can_be_saved(link: &Link) -> bool {
    link.answers.stage.is_some() && link.answers_only().to_string().len() <= LONGEST_LINK
}

/// The answers of a saved order; none if it has none, or if another version wrote them.
#[must_use]
pub fn answers_in(text: &str) -> Option<Link> {
    let link = Link::read(text).ok().filter(|_| text.len() <= LONGEST_LINK)?;
    link.answers.stage.is_some().then(|| link.answers_only())
}

fn read_link<'de, D: Deserializer<'de>>(from: D) -> Result<Link, D::Error> {
    let text = String::deserialize(from)?;
    answers_in(&text).ok_or_else(|| de::Error::custom("link"))
}

fn write_link<S: Serializer>(link: &Link, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(link)
}
