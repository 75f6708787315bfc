//! What comes later: all that only plans need. In the browser this is a part of the program in a file of its own, fetched with
//! the first answer; everywhere else it is there from the start.

use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Html;

use crate::calendar::Date;
use crate::link::Link;
use crate::page::{Notice, Page, open};
use crate::view::voice::Voice;
use crate::view::{Device, Drawn, draw_plan, draw_question, kept};

/// That part of the program, once it is there.
#[derive(Clone, Copy)]
pub struct Later {
    /// Draws the plan that a link opens.
    pub draw: fn(&Opened, Device) -> Drawn,
    /// Says what a kept case comes to today.
    pub outcome: fn(&Voice, &Link) -> Html,
}

/// What a link says, and how it was opened.
pub struct Opened<'a> {
    /// The answers.
    pub link: &'a Link,
    /// What there is to say about the link.
    pub notice: Option<Notice>,
    /// The fragment that it was read from.
    pub fragment: &'a str,
    /// The day in the buyer's own time zone.
    pub today: Date,
}

/// The part could not be loaded.
#[derive(Clone, Copy, Debug)]
pub struct Away;

impl From<SplitLoaderError> for Away {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Brings that part.
///
/// # Errors
/// It could not be loaded. The next call tries again.
#[wasm_split(plans, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the part may be away where it is called, not where it is")]
pub fn load() -> Result<Later, Away> {
    Ok(HERE)
}

/// The part where nothing has to be fetched.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn here() -> Later {
    HERE
}

const HERE: Later = Later { draw, outcome: kept::outcome };

fn draw(opened: &Opened, device: Device) -> Drawn {
    match open(opened.link, opened.today, opened.notice) {
        Page::Ask(asking) => draw_question(&asking, opened.fragment, device),
        Page::Plan(planned) => draw_plan(&planned, opened.fragment, device),
    }
}
