//! How the advice will change with time: a short ladder of days, each with its plan.

use yew::{Html, html};

use crate::calendar::{Date, write_date};
use crate::link::Link;
use crate::outlook::{Rung, What};
use crate::view::voice::Voice;

/// The ladder; where nothing changes, one sentence.
pub fn view_outlook(voice: &Voice, rungs: &[Rung]) -> Html {
    let ladder = if rungs.len() > 1 {
        html! { <ol class="outlook">{ for rungs.iter().map(|rung| view_rung(voice, rung)) }</ol> }
    } else {
        html! { <p>{ voice.say("outlook-same") }</p> }
    };
    html! {
        <section data-part="outlook">
            <h2>{ voice.say("outlook-heading") }</h2>
            <p class="fine">{ voice.say("outlook-intro") }</p>
            { ladder }
        </section>
    }
}

fn view_rung(voice: &Voice, rung: &Rung) -> Html {
    let is_now = rung.from == voice.today;
    let what = told(voice, rung.what);
    let label = if is_now {
        html! { <strong>{ what }</strong> }
    } else {
        html! { <a href={rung.link.to_string()}>{ what }</a> }
    };
    let name = match rung.what {
        What::Advice(action, _) => action.name(),
        What::Ask(question) => question.key(),
    };
    html! {
        <li data-rung={name} class={if is_now { "rung-now" } else { "rung" }}>
            { view_days(voice, rung, is_now) }{ " " }{ label }
        </li>
    }
}

fn view_days(voice: &Voice, rung: &Rung, is_now: bool) -> Html {
    let date = |date: Date| voice.date(date);
    let text = match (is_now, rung.until) {
        (true, Some(until)) => voice.say_with("outlook-until", &[("date", date(until))]),
        (true, None) => voice.say("outlook-now"),
        (false, _) => voice.say_with("outlook-from", &[("date", date(rung.from))]),
    };
    html! { <time datetime={write_date(rung.from)}>{ text }</time> }
}

fn told(voice: &Voice, what: What) -> String {
    match what {
        What::Advice(action, _) => voice.say(&format!("action-{}", action.name())),
        What::Ask(question) => voice.say_with("outlook-ask", &[("title", voice.title(question))]),
    }
}

/// On a day that is looked ahead to, the way back to now.
pub fn view_back(voice: &Voice, link: &Link) -> Html {
    if link.today.is_none() {
        return Html::default();
    }
    let now = Link { today: None, ..link.clone() };
    html! { <p class="notice">{ voice.say("plan-pinned") }{ " " }<a href={now.to_string()}>{ voice.say("outlook-back") }</a></p> }
}
