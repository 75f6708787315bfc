//! What stands around every page: header, footer and the place for status messages.

use yew::Html;

use crate::i18n::localizer::Voice;
use crate::view::Device;
use crate::view::html::{Block, all, tag};
use crate::view::parts::{frame_footer, logo};

pub(super) fn view_whole(voice: &Voice, content: Html) -> Html {
    let again = tag("a").class("again").set("href", "#v=1").with(voice.say("button-start-again"));
    let link = |address, label| tag("a").set("href", address).with(voice.say(label));
    let ways = tag("p").class("ways");
    let ways = ways.with(link("rules.html", "footer-rules")).with(link("embedding.html", "footer-embedding"));
    all([
        tag("header").class("top").with(logo::view(voice, "#v=1")).with(again),
        tag("main").set("id", "main").with(content),
        view_status(voice),
        tag("footer")
            .class("bottom")
            .with(tag("p").with(voice.say("start-privacy")))
            .with(tag("p").with(voice.say("start-not-aliexpress")))
            .with(ways),
    ])
}

pub(super) fn view_framed(voice: &Voice, content: Html, fragment: &str, device: Device) -> Html {
    let content = tag("main").set("id", "main").with(content);
    all([content, view_status(voice), frame_footer::view_bottom(voice, fragment, device)])
}

/// The place where the browser says what became of a tap; the words wait there in attributes, so that none stand in code.
fn view_status(voice: &Voice) -> Block {
    tag("div")
        .class("status")
        .set("role", "status")
        .set("data-status", "")
        .set("data-copied", voice.say("status-copied"))
        .set("data-copy-failed", voice.say("status-copy-failed"))
        .set("data-kept", voice.say("status-kept"))
        .set("data-forgotten", voice.say("status-forgotten"))
        .set("data-imported", voice.say("status-imported"))
        .set("data-import-failed", voice.say("status-import-failed"))
        .set("data-storage-failed", voice.say("status-storage-failed"))
}
