//! The later part of the program, in a file of its own.

use std::cell::Cell;

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::deed::{DEEDS, Deeds};
use super::spawn_local;
use crate::view::later::{LATER, Later};

/// What it holds.
#[derive(Clone, Copy)]
pub struct Part {
    /// What draws plans.
    pub later: Later,
    /// What taps and forms do besides answering.
    pub deeds: Deeds,
}

/// It could not be loaded.
pub struct Away;

impl From<SplitLoaderError> for Away {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

thread_local! {
    static HERE: Cell<Option<Part>> = const { Cell::new(None) };
}

/// Brings it. A call that has failed is tried again by the next.
pub async fn bring() -> Result<Part, Away> {
    let part = load().await?;
    HERE.set(Some(part));
    Ok(part)
}

/// Does something as soon as it can be done: at once if the part is there, since a browser lets a page copy and share only right
/// after a tap.
pub fn act(deed: impl FnOnce(Deeds) + 'static) {
    if let Some(part) = HERE.get() {
        return deed(part.deeds);
    }
    spawn_local(async {
        if let Ok(part) = bring().await {
            deed(part.deeds);
        }
    });
}

#[wasm_split(plans, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the part may be away where it is called, not where it is")]
fn load() -> Result<Part, Away> {
    Ok(Part { later: LATER, deeds: DEEDS })
}
