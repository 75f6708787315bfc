//! Notices above a page: what could not be read of its link, and which answers were dropped.

use crate::case::question::Question;
use crate::i18n::localizer::Voice;
use crate::page::Notice;
use crate::view::html::{Block, tag};

/// What became of other answers when one was changed, read out where it happened.
pub(crate) fn view_changed(voice: &Voice, dropped: &[Question], kept: &[Question]) -> Option<Block> {
    let told = |name: &str, questions: &[Question]| {
        let titles: Vec<String> = questions.iter().map(|question| voice.title(*question)).collect();
        (!titles.is_empty()).then(|| voice.say_with(name, &[("titles", titles.join(", "))]))
    };
    let told: Vec<String> = told("dropped", dropped).into_iter().chain(told("kept-later", kept)).collect();
    let notice = || tag("p").class("notice").set("role", "status").set("data-changed", "").with(told.join(" "));
    (!told.is_empty()).then(notice)
}

/// What could not be read of a link.
pub(crate) fn view_notice(voice: &Voice, notice: Option<Notice>) -> Option<Block> {
    let name = match notice? {
        Notice::OtherVersion => "notice-version",
        Notice::UnknownKeys => "notice-unknown",
    };
    Some(tag("p").class("notice").set("role", "status").with(voice.say(name)))
}
