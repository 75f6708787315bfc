//! The welcome on the start page.

use crate::i18n::localizer::Voice;
use crate::view::html::{Block, tag};

pub(crate) fn view_welcome(voice: &Voice) -> Block {
    tag("div")
        .class("welcome")
        .with(tag("p").class("welcome-title").with(voice.say("start-heading")))
        .with(tag("p").class("lead").with(voice.say("start-lead")))
}
