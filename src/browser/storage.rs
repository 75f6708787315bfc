//! What is stored on this device: the saved orders, and ticks. Where the browser denies storage, the page works without.

use super::console::checked;
use super::{Storage, json, window};
use crate::device::checklist::Checklist;
use crate::device::format_1::{self, FactsId};
use crate::device::identity::{AnswersId, Identity};
use crate::device::order_id::OrderId;
use crate::device::saved_order::{OrderName, SavedOrder};
use crate::device::saved_orders::{SavedOrders, Saving};
use crate::device::storage_error::StorageError;
use crate::device::stored::{Stored, read_stored};
use crate::link::Link;

const ORDERS: &str = "recoup.orders";
/// Where format 1 had its orders.
const CASES: &str = "recoup.cases";

/// What is stored, with what an earlier version left.
pub fn stored() -> Stored {
    let stored =
        read(ORDERS).map_or_else(|| Stored::Orders(SavedOrders::default()), |text| read_stored(&text, json::parse));
    match (stored, read(CASES)) {
        (Stored::Orders(orders), Some(lines)) => Stored::Orders(migrated(orders, &lines)),
        (stored, _) => stored,
    }
}

/// Changes the saved orders. Each change starts from what is stored at that moment, so another tab loses nothing.
pub fn change<T>(change: impl FnOnce(&mut SavedOrders) -> Result<T, StorageError>) -> Result<T, StorageError> {
    let Stored::Orders(mut orders) = stored() else { return Err(StorageError::NewerStored) };
    let changed = change(&mut orders)?;
    store(&orders)?;
    Ok(changed)
}

/// Saves an order with what is ticked in its plan.
pub fn save(name: OrderName, link: &Link) -> Result<SavedOrder, StorageError> {
    let id = random_id().ok_or(StorageError::Denied)?;
    let order = SavedOrder { ticks: ticks_of_answers(link), ..SavedOrder::new(id, name, link) };
    change(|orders| orders.save(order.clone()))?;
    delete(&key_of(AnswersId::of(link)));
    Ok(order)
}

/// What is ticked in the plan of a link.
pub fn ticks(stored: &Stored, link: &Link) -> Checklist {
    match stored.saving(link) {
        Saving::New | Saving::Like(_) => ticks_of_answers(link),
        Saving::Saved(order) | Saving::Changed(order) => order.ticks.clone(),
    }
}

/// Sets or removes a tick in the plan of a link.
pub fn tick(link: &Link, name: &str, is_done: bool) -> Result<(), StorageError> {
    match stored().identity(link) {
        Identity::Order(id) => change(|orders| orders.tick(id, name, is_done)),
        Identity::Answers(id) => {
            let mut ticks = ticks_of_answers(link);
            ticks.set(name, is_done);
            write(&key_of(id), &ticks.write())
        }
    }
}

fn store(orders: &SavedOrders) -> Result<(), StorageError> {
    write(ORDERS, &json::write(orders).ok_or(StorageError::Denied)?)
}

/// Adds the orders of format 1, and removes them there once they are stored.
fn migrated(mut orders: SavedOrders, lines: &str) -> SavedOrders {
    let mut moved = vec![CASES.to_owned()];
    format_1::migrate(&mut orders, lines, |facts| {
        moved.push(old_key_of(facts));
        read(&old_key_of(facts)).map(|text| Checklist::read(&text)).unwrap_or_default()
    });
    if store(&orders).is_ok() {
        for key in moved {
            delete(&key);
        }
    }
    orders
}

/// Ticks of answers that are not saved. Several plans shared those of format 1; the first one that is opened takes them.
fn ticks_of_answers(link: &Link) -> Checklist {
    let (key, old) = (key_of(AnswersId::of(link)), old_key_of(FactsId::of(link)));
    if let Some(text) = read(&key) {
        return Checklist::read(&text);
    }
    let Some(text) = read(&old) else { return Checklist::default() };
    if write(&key, &text).is_ok() {
        delete(&old);
    }
    Checklist::read(&text)
}

fn key_of(id: AnswersId) -> String {
    format!("recoup.checklist.{id}")
}

fn old_key_of(id: FactsId) -> String {
    format!("recoup.ticks.{id}")
}

fn random_id() -> Option<OrderId> {
    let mut bytes = [0; 8];
    let crypto = checked("open crypto", window()?.crypto())?;
    checked("random id", crypto.get_random_values_with_u8_array(&mut bytes))?;
    Some(OrderId::new(u64::from_le_bytes(bytes)))
}

fn storage() -> Option<Storage> {
    checked("open storage", window()?.local_storage())?
}

fn read(key: &str) -> Option<String> {
    checked("read storage", storage()?.get_item(key))?
}

/// Deletes what is stored elsewhere by now. If the browser refuses, it stays, and nothing is lost.
fn delete(key: &str) {
    if let Some(storage) = storage() {
        checked("delete from storage", storage.remove_item(key));
    }
}

/// Writes a text. An empty one leaves nothing behind.
fn write(key: &str, text: &str) -> Result<(), StorageError> {
    let storage = storage().ok_or(StorageError::Denied)?;
    let written = if text.is_empty() { storage.remove_item(key) } else { storage.set_item(key, text) };
    checked("write storage", written).ok_or(StorageError::Denied)
}
