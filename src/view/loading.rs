//! What stands where a plan will stand, until its words have come.

use crate::i18n::localizer::Voice;
use crate::view::html::{Block, button, tag};

/// A moment's wait, or what to do when the words could not be loaded. The answers are in the link and wait there.
pub fn view(voice: &Voice, has_failed: bool) -> Block {
    let page = tag("section").class("question").set("data-part", "wait");
    if !has_failed {
        return page.with(tag("p").class("lead").set("role", "status").with(voice.say("wait-heading")));
    }
    page.set("role", "alert")
        .with(tag("h1").set("tabindex", "-1").set("data-focus", "").with(voice.say("wait-failed")))
        .with(tag("p").with(voice.say("wait-failed-why")))
        .with(tag("p").with(button("reload", voice.say("wait-again"))))
}
