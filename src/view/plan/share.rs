//! The link to share: what it reveals, and the ways to pass it on.

use yew::Html;

use crate::case::question::{Field, Question};
use crate::i18n::localizer::Voice;
use crate::i18n::messages::NONE;
use crate::page::Planned;
use crate::plan::changes_since::shared;
use crate::view::html::{Block, all, button, details, part, tag};
use crate::view::plan::qr;

/// The link as a text to copy, for the system's share sheet and as a QR code. `address` is that of the page without its
/// fragment, or empty where it is not known.
pub fn view(voice: &Voice, planned: &Planned, address: &str) -> Block {
    let link = format!("{address}{}", shared(&planned.link, planned.plan.today));
    let pinned = planned.link.today.map_or_else(|| NONE.to_owned(), |day| voice.date(day));
    let field = tag("input").set("id", "share-link").set("type", "text").flag("readonly").value(Some(link.clone()));
    let copied = tag("div")
        .class("field")
        .with(tag("label").set("for", "share-link").with(voice.say("share-label")))
        .with(field)
        .with(view_buttons(voice, &link));
    part("share", voice.say("share-heading"))
        .with(tag("p").with(voice.say_with("share-intro", &[("pinned", pinned)])))
        .with(view_reveals(voice, planned))
        .with(copied)
        .with(tag("p").class("on-paper").with(link.clone()))
        .with(qr::view(voice, &link))
}

/// Both buttons are the browser's to bring to life; sharing is shown only where it can be done.
fn view_buttons(voice: &Voice, link: &str) -> Block {
    let share = button("share", voice.say("share-send"))
        .flag("hidden")
        .set("data-title", voice.say("share-title"))
        .set("data-link", link.to_owned());
    let copy = button("copy", voice.say("share-copy")).set("data-target", "share-link");
    tag("p").class("buttons").with(copy).with(" ").with(share)
}

/// In plain words what a reader of the link learns, and every answer in it.
fn view_reveals(voice: &Voice, planned: &Planned) -> Html {
    let answers = &planned.link.answers;
    let given: Vec<Question> =
        planned.plan.path.questions().filter(|question| answers.written(*question).is_some()).collect();
    let count =
        |field| given.iter().filter(|question| question.field() == field && !answers.is_unknown(**question)).count();
    let days = given.iter().filter(|question| answers.date(**question).is_some()).count();
    let own = [
        ("count", given.len().to_string()),
        ("days", days.to_string()),
        ("countries", count(Field::Country).to_string()),
        ("amounts", count(Field::Amount).to_string()),
    ];
    let told = tag("strong").with(voice.say_with("share-reveals", &own));
    all([
        tag("p").with(told).with(" ").with(voice.say("share-no-server")),
        details(voice.say_with("share-answers", &own))
            .class("reveals")
            .with(tag("ul").class("because").each(given, |question| view_answer(voice, question))),
    ])
}

fn view_answer(voice: &Voice, question: Question) -> Block {
    let answer = tag("strong").with(voice.answer(question));
    tag("li").set("data-reveals", question.key()).with(voice.title(question)).with(": ").with(answer)
}
