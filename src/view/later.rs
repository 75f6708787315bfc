//! What comes later: all that only plans need. In the browser this is a part of the program in a file of its own, fetched with
//! the first answer; everywhere else it is there from the start.

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
    /// What plans look like.
    pub style: &'static str,
}

/// The style sheet of plans. The policy of the page names it by its hash, so it is used as it is.
pub const STYLE: &str = include_str!("../../static/plans.css");

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

/// All of it. In the browser only the later part of the program may name this, or it would come with the first.
pub const LATER: Later = Later { draw, outcome: kept::outcome, style: STYLE };

fn draw(opened: &Opened, device: Device) -> Drawn {
    match open(opened.link, opened.today, opened.notice) {
        Page::Ask(asking) => draw_question(&asking, opened.fragment, device),
        Page::Plan(planned) => draw_plan(&planned, opened.fragment, device),
    }
}
