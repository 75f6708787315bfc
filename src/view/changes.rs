//! What would change this: other answers that lead to another action.

use yew::{Html, html};

use crate::changes::Change;
use crate::question::Question;
use crate::view::outlook::{asked, name, told};
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
    let answer = voice.say(&format!("answer-{}-{}", change.question.key(), change.answer));
    let condition = voice.say_with("changes-if", &[("title", voice.title(change.question)), ("answer", answer)]);
    html! {
        <li data-change={name(&change.what)} data-asks={asked(&change.what).map(Question::key)}>
            <a href={change.link.to_string()}>{ condition }{ " " }<strong>{ told(voice, &change.what) }</strong></a>
        </li>
    }
}
