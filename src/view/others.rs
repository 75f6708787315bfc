//! Plan B: every other remedy, at a glance, each to be opened.

use yew::{Html, html};

use crate::calendar::State;
use crate::plan::Other;
use crate::view::conditions::view_conditions;
use crate::view::voice::Voice;
use crate::words::NONE;

/// The other remedies, those that can be used first.
pub fn view_others(voice: &Voice, others: &[Other]) -> Html {
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <section data-part="plan-b">
            <h2>{ voice.say("plan-b-heading") }</h2>
            { for voice.maybe("plan-b-heading", "intro").map(|intro| html! { <p>{ intro }</p> }) }
            <ul class="remedies">{ for others.iter().map(|other| view_other(voice, other)) }</ul>
        </section>
    }
}

fn view_other(voice: &Voice, other: &Other) -> Html {
    let state: &str = other.state.into();
    let name = other.action.name();
    html! {
        <li data-remedy={name} data-state={state}>
            <details>
                <summary>
                    <h3>{ voice.say(&format!("action-{name}")) }</h3>
                    <span class="badge">{ view_state(voice, other) }</span>
                </summary>
                <p>{ voice.say(&format!("remedy-{name}")) }</p>
                { view_conditions(voice, other) }
            </details>
        </li>
    }
}

fn view_state(voice: &Voice, other: &Other) -> String {
    let with_date = |name: &str, date| voice.say_with(name, &[("date", voice.date(date))]);
    match (other.state, other.opens, other.shown.date, other.shown.latest) {
        (State::Open, _, Some(date), _) => format!("{} {}", voice.say("state-open"), with_date("state-until", date)),
        (State::Open, _, None, _) => voice.say("state-open"),
        (State::Later, Some(opens), ..) => voice.say_with("state-later", &[("opens", voice.date(opens))]),
        (State::Later, None, ..) => voice.say_with("state-later", &[("opens", NONE.to_owned())]),
        (State::Uncertain, _, _, Some(latest)) => {
            format!("{} {}", voice.say("state-uncertain"), with_date("state-until", latest))
        }
        (State::Uncertain, ..) => voice.say("state-uncertain"),
        (State::Closed, _, Some(date), _) => format!("{} {}", voice.say("state-closed"), with_date("state-over", date)),
        (State::Closed, ..) => voice.say("state-closed"),
    }
}
