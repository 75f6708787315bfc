//! What would change this: other answers that lead to another action.

use yew::{Html, html};

use crate::changes::Change;
use crate::view::voice::Voice;

/// The few that matter most; nothing where no other answer leads elsewhere.
pub fn view_changes(voice: &Voice, changes: &[Change]) -> Html {
    if changes.is_empty() {
        return Html::default();
    }
    html! {
        <section data-part="changes">
            <h2>{ voice.say("changes-heading") }</h2>
            <p class="fine">{ voice.say("changes-intro") }</p>
            <ul class="changes">{ for changes.iter().map(|change| view_change(voice, change)) }</ul>
        </section>
    }
}

fn view_change(voice: &Voice, change: &Change) -> Html {
    let name = change.action.name();
    html! {
        <li data-change={name}>
            { voice.title(change.question) }{ ": “" }
            { voice.say(&format!("answer-{}-{}", change.question.key(), change.answer)) }{ "” → " }
            <a href={change.link.to_string()}>{ voice.say(&format!("action-{name}")) }</a>
        </li>
    }
}
