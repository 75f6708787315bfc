//! What stays on this device: kept cases and ticks. Where the browser denies storage, nothing stays and nothing breaks.

use super::{Storage, window};
use crate::case::link::Link;
use crate::device::checklist::Ticks;
use crate::device::saved_orders::{Cases, Kept};
use crate::plan::calendar_entries::CaseId;

/// The browser did not store it.
pub struct Denied;

const CASES: &str = "recoup.cases";
const CURRENT: &str = "recoup.current";

/// The kept cases.
pub fn cases() -> Cases {
    Cases::read(&read(CASES))
}

/// Stores them.
pub fn store_cases(cases: &Cases) -> Result<(), Denied> {
    write(CASES, &cases.write())
}

/// The kept case that the reader works on in this tab: the last one that was opened, until another order is begun.
pub fn current(cases: &Cases, link: &Link) -> Option<Kept> {
    if link.answers.stage.is_none() {
        let _ = write_to(tab(), CURRENT, "");
        return None;
    }
    if let Some(kept) = cases.find(link) {
        let _ = write_to(tab(), CURRENT, &kept.link.to_string());
        return Some(kept.clone());
    }
    let current = tab()?.get_item(CURRENT).ok().flatten()?;
    cases.find(&Link::read(&current).ok()?).cloned()
}

/// The ticks of a case.
pub fn ticks(link: &Link) -> Ticks {
    Ticks::read(&read(&ticks_of(link)))
}

/// Stores them.
pub fn store_ticks(link: &Link, ticks: &Ticks) -> Result<(), Denied> {
    write(&ticks_of(link), &ticks.write())
}

/// Takes the ticks of a case away.
pub fn forget_ticks(link: &Link) {
    let _ = write(&ticks_of(link), "");
}

/// Ticks belong to an order, whatever is answered about it later, and their name tells nothing about it.
fn ticks_of(link: &Link) -> String {
    format!("recoup.ticks.{}", CaseId::of(link))
}

/// Adds the ticks of a case to those of the case that it has become.
pub fn move_ticks(old: &Link, new: &Link) {
    let (from, to) = (ticks_of(old), ticks_of(new));
    if from != to {
        let both = format!("{} {}", read(&from), read(&to));
        let _ = write(&to, both.trim()).and_then(|()| write(&from, ""));
    }
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// What stays only until the tab is closed.
fn tab() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

fn read(key: &str) -> String {
    storage().and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default()
}

fn write(key: &str, text: &str) -> Result<(), Denied> {
    write_to(storage(), key, text)
}

fn write_to(storage: Option<Storage>, key: &str, text: &str) -> Result<(), Denied> {
    let storage = storage.ok_or(Denied)?;
    if text.is_empty() { storage.remove_item(key) } else { storage.set_item(key, text) }.map_err(|_| Denied)
}
