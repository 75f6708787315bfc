//! The answers so far, each with a link to change it.

use strum::IntoEnumIterator;

use crate::case::question::Question;
use crate::i18n::localizer::Voice;
use crate::view::html::{Block, tag};

/// Answers with a link to change each.
pub fn view_answers(voice: &Voice, said: &[Question], change: impl Fn(Question) -> String) -> Block {
    let said = Question::iter().filter(|question| said.contains(question));
    tag("dl").class("answers").each(said, |question| view_answer(voice, question, change(question)))
}

fn view_answer(voice: &Voice, question: Question, change: String) -> Block {
    let title = voice.title(question);
    let label = voice.say_with("said-change-label", &[("title", title.clone())]);
    let change = tag("a").set("href", change).set("aria-label", label).with(voice.say("said-change"));
    tag("div")
        .with(tag("dt").with(title))
        .with(tag("dd").with(voice.answer(question)))
        .with(tag("dd").class("change").with(change))
}
