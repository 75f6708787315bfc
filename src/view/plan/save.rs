//! The place on a plan to save its order.

use crate::case::link::Link;
use crate::device::saved_orders::Kept;
use crate::i18n::localizer::Voice;
use crate::view::Device;
use crate::view::html::{Block, button, tag};
use crate::view::start::saved_orders::name;

/// The place to keep this case, or the word that it is kept, or that it is kept with other answers.
pub fn view_keep(voice: &Voice, device: Device, link: &Link) -> Block {
    let state = match (device.cases.find(link), device.current) {
        (Some(kept), _) => Keeping::Kept(kept),
        (None, Some(kept)) => Keeping::Changed(kept),
        (None, None) => Keeping::New,
    };
    let (heading, keep, name) = match state {
        Keeping::New => ("keep-heading", "keep-button", voice.say("keep-name")),
        Keeping::Kept(kept) => ("keep-heading-kept", "case-rename", name(voice, kept)),
        Keeping::Changed(kept) => ("keep-heading-changed", "keep-update", name(voice, kept)),
    };
    let heading = voice.say_with(heading, &[("name", name.clone())]);
    let form = tag("form")
        .class("inline")
        .set("data-do", "keep")
        .set("action", link.to_string())
        .set("data-replaces", state.replaced().map(Link::to_string))
        .with(tag("label").set("for", "keep-name").with(voice.say("case-name")))
        .with(view_name("keep-name", name))
        .with(tag("button").set("type", "submit").with(voice.say(keep)))
        .with(view_second(voice, state));
    tag("section")
        .set("data-part", "save")
        .with(tag("h2").set("tabindex", "-1").with(heading))
        .with(tag("p").with(voice.say("keep-intro")))
        .with(form)
}

fn view_name(id: &'static str, name: String) -> Block {
    tag("input")
        .set("type", "text")
        .set("id", id)
        .set("name", "name")
        .set("maxlength", "60")
        .set("autocomplete", "off")
        .value(Some(name))
}

/// How this case stands to those that are kept.
#[derive(Clone, Copy)]
enum Keeping<'a> {
    /// It is not kept.
    New,
    /// It is kept as it is.
    Kept(&'a Kept),
    /// It is kept with other answers.
    Changed(&'a Kept),
}

impl<'a> Keeping<'a> {
    fn replaced(self) -> Option<&'a Link> {
        match self {
            Self::New | Self::Kept(_) => None,
            Self::Changed(kept) => Some(&kept.link),
        }
    }
}

fn view_second(voice: &Voice, state: Keeping) -> Option<Block> {
    match state {
        Keeping::New => None,
        Keeping::Kept(kept) => Some(button("forget", voice.say("case-forget")).set("data-link", kept.link.to_string())),
        Keeping::Changed(_) => Some(button("keep-another", voice.say("keep-another"))),
    }
}
