//! What would change this: other answers that lead to another action.

use crate::case::question::Question;
use crate::i18n::localizer::Voice;
use crate::plan::what_if::Change;
use crate::view::html::{Block, fine, part, tag};
use crate::view::plan::outlook::{asked, name, told};

/// The few that matter most; nothing where no other answer leads elsewhere.
#[must_use]
pub fn view_changes(voice: &Voice, changes: &[Change]) -> Option<Block> {
    if changes.is_empty() {
        return None;
    }
    let list = tag("ul").class("changes").each(changes, |change| view_change(voice, change));
    Some(part("changes", voice.say("changes-heading")).with(fine(voice.say("changes-intro"))).with(list))
}

fn view_change(voice: &Voice, change: &Change) -> Block {
    let answer = voice.say(&format!("answer-{}-{}", change.question.key(), change.answer));
    let condition = voice.say_with("changes-if", &[("title", voice.title(change.question)), ("answer", answer)]);
    let link = tag("a").set("href", change.link.to_string()).with(condition).with(" ");
    tag("li")
        .set("data-change", name(&change.what))
        .set("data-asks", asked(&change.what).map(Question::key))
        .with(link.with(tag("strong").with(told(voice, &change.what))))
}
