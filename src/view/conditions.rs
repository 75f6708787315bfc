//! Met or not met: the conditions behind another remedy's state, taken from the very window that gives the state.

use strum::IntoStaticStr;
use yew::{Html, html};

use crate::calendar::{Date, Window};
use crate::case::Trace;
use crate::plan::Other;
use crate::view::voice::Voice;

/// Whether a condition holds today.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
enum Verdict {
    Met,
    NotMet,
    Unknown,
}

/// The conditions of a remedy and the answers behind them.
pub fn view_conditions(voice: &Voice, other: &Other) -> Html {
    let conditions = conditions(other.window, voice.today);
    html! {
        <div class="conditions">
            <p>{ voice.say("other-why") }</p>
            <ul>{ for conditions.into_iter().map(|(verdict, name, date)| view_condition(voice, verdict, name, date)) }</ul>
            { view_answers(voice, other.because) }
        </div>
    }
}

/// Each condition with its verdict and the message that words it, and the day that it speaks of.
fn conditions(window: Window, today: Date) -> Vec<(Verdict, &'static str, Option<Date>)> {
    let verdict = |holds: bool| if holds { Verdict::Met } else { Verdict::NotMet };
    let opened = |first: Date| (verdict(today >= first), "condition-opens", Some(first));
    match window {
        Window::Always => vec![(Verdict::Met, "condition-always", None)],
        Window::From(first) => vec![opened(first), (Verdict::Met, "condition-always", None)],
        Window::Unknown => vec![(Verdict::Unknown, "condition-unknown-date", None)],
        Window::Shut => vec![(Verdict::NotMet, "condition-shut", None)],
        Window::Dated { opens, act_by, give_up } => {
            let acted = (verdict(today <= act_by), "condition-act-by", Some(act_by));
            let last = give_up.filter(|last| *last != act_by);
            let last = last.map(|last| (verdict(today <= last), "condition-give-up", Some(last)));
            opens.map(opened).into_iter().chain([acted]).chain(last).collect()
        }
    }
}

fn view_condition(voice: &Voice, verdict: Verdict, name: &str, date: Option<Date>) -> Html {
    let told = <&str>::from(verdict);
    let own: Vec<_> = date.map(|date| ("date", voice.date(date))).into_iter().collect();
    html! {
        <li data-verdict={told}><strong>{ voice.say(&format!("verdict-{told}")) }</strong>{ ": " }{ voice.say_with(name, &own) }</li>
    }
}

fn view_answers(voice: &Voice, because: Trace) -> Html {
    let answers: Vec<Html> = because
        .questions()
        .map(|question| html! { <li>{ voice.title(question) }{ ": " }<strong>{ voice.answer(question) }</strong></li> })
        .collect();
    if answers.is_empty() {
        Html::default()
    } else {
        html! { <ul class="because">{ for answers }</ul> }
    }
}
