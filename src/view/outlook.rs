//! How the advice will change with time: a short ladder of days, each with its page.

use yew::{Html, html};

use crate::calendar::write_date;
use crate::link::Link;
use crate::outlook::{Rung, What};
use crate::question::Question;
use crate::remedies::Action;
use crate::view::voice::Voice;

/// What stands for the action where a question comes first.
const ASK: &str = "ask";

/// The ladder; where nothing changes, one sentence.
pub fn view_outlook(voice: &Voice, rungs: &[Rung]) -> Html {
    let content = match rungs {
        [] | [_] => html! { <p>{ voice.say("outlook-same") }</p> },
        [now, later @ ..] => html! {
            <>
                <p class="fine">{ voice.say("outlook-intro") }</p>
                <ol class="outlook">
                    { view_now(voice, now) }
                    { for later.iter().enumerate().map(|(place, rung)| view_rung(voice, rung, place + 1 == later.len())) }
                </ol>
            </>
        },
    };
    html! {
        <section data-part="outlook">
            <h2>{ voice.say("outlook-heading") }</h2>
            { content }
        </section>
    }
}

fn view_now(voice: &Voice, rung: &Rung) -> Html {
    let until = rung.until.unwrap_or(rung.from);
    let days = voice.say_with("outlook-until", &[("date", voice.date(until))]);
    html! {
        <li class="rung rung-now" data-rung={name(&rung.what)} aria-current="date">
            <time datetime={write_date(until)}>{ days }</time>{ " " }<strong>{ told(voice, &rung.what) }</strong>
        </li>
    }
}

fn view_rung(voice: &Voice, rung: &Rung, is_last: bool) -> Html {
    let from = voice.date(rung.from);
    let days = match rung.until.filter(|_| is_last) {
        Some(until) => voice.say_with("outlook-from-until", &[("date", from), ("until", voice.date(until))]),
        None => voice.say_with("outlook-from", &[("date", from)]),
    };
    let why = why(voice, &rung.what);
    html! {
        <li class="rung" data-rung={name(&rung.what)} data-asks={asked(&rung.what).map(Question::key)}>
            <a href={rung.link.to_string()}>
                <time datetime={write_date(rung.from)}>{ days }</time>{ " " }<strong>{ told(voice, &rung.what) }</strong>
            </a>
            { for why.map(|why| html! { <>{ " " }<span class="fine">{ why }</span></> }) }
        </li>
    }
}

/// The action's name as the page has it.
#[must_use]
pub fn name(what: &What) -> &'static str {
    match what {
        What::Advice(action, _) => action.name(),
        What::Ask(..) => ASK,
    }
}

/// The question that comes first.
#[must_use]
pub fn asked(what: &What) -> Option<Question> {
    match what {
        What::Advice(..) => None,
        What::Ask(question, _) => Some(*question),
    }
}

/// The action, or those that it can be.
#[must_use]
pub fn told(voice: &Voice, what: &What) -> String {
    match what {
        What::Advice(action, _) => label(voice, *action),
        What::Ask(question, actions) => {
            let quoted = |action: &Action| voice.say_with("outlook-quoted", &[("action", label(voice, *action))]);
            let or = |one, other| voice.say_with("outlook-or", &[("one", one), ("other", other)]);
            let count = actions.len().to_string();
            let actions = actions.iter().map(quoted).reduce(or).unwrap_or_default();
            voice.say_with("outlook-ask", &[("count", count), ("actions", actions), ("title", voice.title(*question))])
        }
    }
}

fn label(voice: &Voice, action: Action) -> String {
    voice.say(&format!("action-{}", action.name()))
}

/// Why it changes, where that is not plain from the action.
fn why(voice: &Voice, what: &What) -> Option<String> {
    let What::Advice(_, ground) = what else { return None };
    let why = voice.say_with("outlook-why", &[("ground", <&str>::from(ground).to_owned())]);
    Some(why).filter(|why| !why.is_empty())
}

/// On a day that is looked ahead to, the way back to now, with every answer of the link that was opened.
pub fn view_back(voice: &Voice, opened: &Link) -> Html {
    if opened.today.is_none() {
        return Html::default();
    }
    let now = Link { today: None, ..opened.clone() };
    html! { <p class="notice">{ voice.say("plan-pinned") }{ " " }<a href={now.to_string()}>{ voice.say("outlook-back") }</a></p> }
}
