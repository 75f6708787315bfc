//! The orders that are saved on the device, and every change of them.

use std::iter::successors;

use serde_json::{Map, Value};

use crate::device::identity::hash;
use crate::device::order_id::OrderId;
use crate::device::saved_order::{OrderName, SavedOrder};
use crate::device::storage_error::StorageError;
use crate::link::Link;

/// All saved orders, in the order in which they were saved.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SavedOrders {
    /// No two have the same id.
    pub(super) orders: Vec<SavedOrder>,
    /// What this version cannot read. It is written back unchanged.
    pub(super) unread: Vec<Value>,
    /// Fields that this version does not know.
    pub(super) unknown: Map<String, Value>,
}

/// As many as a list can show. Stored data may be of any size.
pub const MOST_ORDERS: usize = 100;

/// How the link that is open relates to the saved orders.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saving<'a> {
    /// It is not saved.
    New,
    /// It is not saved, but this order has the same answers.
    Like(&'a SavedOrder),
    /// It is this order.
    Saved(&'a SavedOrder),
    /// It is this order, with other answers than those saved.
    Changed(&'a SavedOrder),
}

/// What an import did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Imported {
    /// Each order of the file is saved.
    All,
    /// Each is saved. Some are saved twice, as their answers differ from those on the device.
    SomeTwice,
}

impl SavedOrders {
    /// Every order.
    pub fn iter(&self) -> impl Iterator<Item = &SavedOrder> {
        self.orders.iter()
    }

    /// Whether there is no entry at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.orders.is_empty() && self.unread.is_empty()
    }

    /// How many entries this version cannot read.
    #[must_use]
    pub const fn unread(&self) -> usize {
        self.unread.len()
    }

    /// The order with an id.
    #[must_use]
    pub fn get(&self, id: OrderId) -> Option<&SavedOrder> {
        self.orders.iter().find(|order| order.id == id)
    }

    /// How a link relates to the saved orders.
    #[must_use]
    pub fn saving(&self, link: &Link) -> Saving<'_> {
        let answers = link.answers_only();
        if let Some(order) = link.order.and_then(|id| self.get(id)) {
            return if order.link == answers { Saving::Saved(order) } else { Saving::Changed(order) };
        }
        self.orders.iter().find(|order| order.link == answers).map_or(Saving::New, Saving::Like)
    }

    /// Saves one more order.
    pub fn save(&mut self, order: SavedOrder) -> Result<(), StorageError> {
        if self.orders.len() >= MOST_ORDERS {
            return Err(StorageError::TooManyOrders);
        }
        self.orders.push(order);
        Ok(())
    }

    /// Gives an order other answers; its id, name and ticks stay.
    pub fn replace_answers(&mut self, id: OrderId, link: &Link) -> Result<(), StorageError> {
        self.get_mut(id)?.link = link.answers_only();
        Ok(())
    }

    /// Gives an order another name.
    pub fn rename(&mut self, id: OrderId, name: OrderName) -> Result<(), StorageError> {
        self.get_mut(id)?.name = name;
        Ok(())
    }

    /// Sets or removes a tick of an order.
    pub fn tick(&mut self, id: OrderId, name: &str, is_done: bool) -> Result<(), StorageError> {
        self.get_mut(id)?.ticks.set(name, is_done);
        Ok(())
    }

    /// Deletes an order with its ticks.
    pub fn delete(&mut self, id: OrderId) {
        self.orders.retain(|order| order.id != id);
    }

    /// Deletes what this version cannot read.
    pub fn delete_unread(&mut self) {
        self.unread.clear();
    }

    /// Adds all orders of a file, or none of them.
    pub fn import(&mut self, file: Self) -> Result<Imported, StorageError> {
        let mut all = self.clone();
        let mut imported = Imported::All;
        for order in file.orders {
            if all.merge(order)? == Imported::SomeTwice {
                imported = Imported::SomeTwice;
            }
        }
        for value in file.unread {
            all.keep_unread(value);
        }
        if all.unread.len() > self.unread.len().max(MOST_ORDERS) {
            return Err(StorageError::TooManyInFile);
        }
        for (key, value) in file.unknown {
            all.unknown.entry(key).or_insert(value);
        }
        *self = all;
        Ok(imported)
    }

    /// Adds an order. The same order with the same answers stays one, with the ticks of both. If the answers differ, both
    /// are right for somebody: the one on the device stays, and the other one gets an id that follows from its own. So
    /// importing a file twice adds nothing.
    pub(super) fn merge(&mut self, order: SavedOrder) -> Result<Imported, StorageError> {
        let next = |id: &OrderId| Some(OrderId::new(hash(&format!("{id}{}", order.link))));
        let is_free = |id: &OrderId| self.get(*id).is_none_or(|known| known.link == order.link);
        let id = successors(Some(order.id), next).take(MOST_ORDERS + 1).find(is_free);
        let id = id.ok_or(StorageError::TooManyInFile)?;
        if let Ok(known) = self.get_mut(id) {
            known.complete(order);
            return Ok(Imported::All);
        }
        if self.orders.len() >= MOST_ORDERS {
            return Err(StorageError::TooManyInFile);
        }
        let imported = if id == order.id { Imported::All } else { Imported::SomeTwice };
        self.orders.push(SavedOrder { id, ..order });
        Ok(imported)
    }

    /// Keeps something that this version cannot read.
    pub(super) fn keep_unread(&mut self, value: Value) {
        if !self.unread.contains(&value) {
            self.unread.push(value);
        }
    }

    fn get_mut(&mut self, id: OrderId) -> Result<&mut SavedOrder, StorageError> {
        self.orders.iter_mut().find(|order| order.id == id).ok_or(StorageError::Deleted)
    }
}
