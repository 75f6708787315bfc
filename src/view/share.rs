//! The link to share: what it reveals, and the ways to pass it on.

use yew::{Html, html};

use crate::page::Planned;
use crate::question::{Field, Question};
use crate::since::shared;
use crate::view::qr;
use crate::view::voice::Voice;
use crate::words::NONE;

/// The link as a text to copy, for the system's share sheet and as a QR code. `address` is that of the page without its
/// fragment, or empty where it is not known.
pub fn view(voice: &Voice, planned: &Planned, address: &str) -> Html {
    let link = format!("{address}{}", shared(&planned.link, planned.plan.today));
    let pinned = planned.link.today.map_or_else(|| NONE.to_owned(), |day| voice.date(day));
    html! {
        <section data-part="share">
            <h2>{ voice.say("share-heading") }</h2>
            <p>{ voice.say_with("share-intro", &[("pinned", pinned)]) }</p>
            { view_reveals(voice, planned) }
            <div class="field">
                <label for="share-link">{ voice.say("share-label") }</label>
                <input id="share-link" type="text" readonly={true} value={link.clone()} />
                { view_buttons(voice, &link) }
            </div>
            <p class="on-paper">{ link.clone() }</p>
            { qr::view(voice, &link) }
        </section>
    }
}

/// Both buttons are the browser's to bring to life; sharing is shown only where it can be done.
fn view_buttons(voice: &Voice, link: &str) -> Html {
    html! {
        <p class="buttons">
            <button type="button" data-do="copy" data-target="share-link">
                { voice.say("share-copy") }
            </button>
            { " " }
            <button type="button" hidden={true} data-do="share" data-title={voice.say("share-title")} data-link={link.to_owned()}>
                { voice.say("share-send") }
            </button>
        </p>
    }
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
    html! {
        <>
            <p><strong>{ voice.say_with("share-reveals", &own) }</strong>{ " " }{ voice.say("share-no-server") }</p>
            <details class="reveals">
                <summary>{ voice.say_with("share-answers", &own) }</summary>
                <ul class="because">{ for given.iter().map(|question| view_answer(voice, *question)) }</ul>
            </details>
        </>
    }
}

fn view_answer(voice: &Voice, question: Question) -> Html {
    let title = voice.maybe(&format!("question-{}", question.key()), "title").unwrap_or_default();
    html! { <li data-reveals={question.key()}>{ title }{ ": " }<strong>{ voice.answer(question) }</strong></li> }
}
