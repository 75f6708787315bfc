//! Met or not met: the conditions behind another remedy's state, taken from the very window that gives the state.

use strum::IntoStaticStr;

use crate::case::Trace;
use crate::dates::Date;
use crate::dates::window::Window;
use crate::i18n::localizer::Voice;
use crate::plan::alternatives::Other;
use crate::view::html::{Block, tag};

/// Whether a condition holds today.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
enum Verdict {
    Met,
    NotMet,
    Unknown,
}

/// The conditions of a remedy and the answers behind them.
pub fn view_conditions(voice: &Voice, other: &Other) -> Block {
    let conditions = conditions(other.window, voice.today);
    tag("div")
        .class("conditions")
        .with(tag("p").with(voice.say("other-why")))
        .with(tag("ul").each(conditions, |(verdict, name, date)| view_condition(voice, verdict, name, date)))
        .with(view_answers(voice, other.because))
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

fn view_condition(voice: &Voice, verdict: Verdict, name: &str, date: Option<Date>) -> Block {
    let told = <&str>::from(verdict);
    let own: Vec<_> = date.map(|date| ("date", voice.date(date))).into_iter().collect();
    let label = tag("strong").with(voice.say(&format!("verdict-{told}")));
    tag("li").set("data-verdict", told).with(label).with(": ").with(voice.say_with(name, &own))
}

fn view_answers(voice: &Voice, because: Trace) -> Option<Block> {
    because.questions().next()?;
    let answer = |question| tag("strong").with(voice.answer(question));
    let item = |question| tag("li").with(voice.title(question)).with(": ").with(answer(question));
    Some(tag("ul").class("because").each(because.questions(), item))
}
