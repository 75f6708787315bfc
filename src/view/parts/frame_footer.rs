//! The foot of a page in a frame: where it comes from, the way out, and the way back to the start.

use crate::case::link::Link;
use crate::i18n::localizer::Voice;
use crate::view::Device;
use crate::view::html::{Block, tag};

/// The full page has the same answers and opens in a tab of its own: the page around the frame must not be lost.
pub fn view_bottom(voice: &Voice, fragment: &str, device: Device) -> Block {
    let full = format!("{}{}", device.address, Link::read(fragment).unwrap_or_default());
    let full = tag("a").set("href", full).set("target", "_blank").set("rel", "noopener noreferrer").set("data-full", "");
    let again = tag("a").set("href", "#v=1").with(voice.say("button-start-again"));
    tag("footer")
        .class("bottom")
        .with(tag("p").with(voice.say("start-privacy")))
        .with(tag("p").with(voice.say("start-not-aliexpress")))
        .with(tag("p").class("ways").with(full.with(voice.say("embed-open"))).with(again))
}
