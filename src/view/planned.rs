//! The page of a plan: what to do first, then by when, how, with what, and what is left if it fails.

use yew::{Html, html};

use crate::calendar::write_date;
use crate::changes::changes;
use crate::message::Message;
use crate::outlook::outlook;
use crate::page::Planned;
use crate::plan::Plan;
use crate::question::Question;
use crate::ticks::Ticks;
use crate::timeline::timeline;
use crate::view::asking::view_answers;
use crate::view::changes::view_changes;
use crate::view::deadlines::{view_deadlines, view_left};
use crate::view::figures::view_figures;
use crate::view::kept::view_keep;
use crate::view::letters::view_letters;
use crate::view::others::view_others;
use crate::view::outlook::{view_back, view_outlook};
use crate::view::sources::view_sources;
use crate::view::timeline::view_timeline;
use crate::view::voice::Voice;
use crate::view::{Device, agenda, share, since, view_changed, view_notice};

/// What stands in the browser's tab.
#[must_use]
pub fn title(voice: &Voice, planned: &Planned) -> String {
    let label = voice.say(&format!("action-{}", planned.plan.advice.action.name()));
    voice.say_with("page-title", &[("title", label)])
}

/// The plan, most needed first.
pub fn view(voice: &Voice, planned: &Planned, device: Device) -> Html {
    let plan = &planned.plan;
    html! {
        <article class="plan" data-action={plan.advice.action.name()} data-today={write_date(plan.today)}>
            { view_notice(voice, planned.notice) }
            { view_changed(voice, &planned.dropped, &[]) }
            { for planned.since.iter().map(|since| since::view(voice, since)) }
            { view_action(voice, planned) }
            { view_deadlines(voice, plan) }
            { for timeline(&planned.link, plan).map(|timeline| view_timeline(voice, &timeline)) }
            { view_list(voice, Part::Steps, &plan.steps, device.ticks) }
            { view_letters(voice, plan, &plan.letters) }
            { view_list(voice, Part::Evidence, &plan.evidence, device.ticks) }
            { view_others(voice, &plan.others) }
            { view_why(voice, plan) }
            { view_list(voice, Part::Traps, &plan.traps, device.ticks) }
            { view_changes(voice, &changes(&planned.opened, plan)) }
            { view_outlook(voice, &outlook(&planned.opened, plan)) }
            { view_said(voice, planned) }
            { agenda::view(voice, planned, device.address) }
            { share::view(voice, planned, device.address) }
            { view_print(voice) }
            { view_keep(voice, device, &planned.opened) }
            <p class="fine">{ voice.say("plan-disclaimer") }</p>
        </article>
    }
}

fn view_action(voice: &Voice, planned: &Planned) -> Html {
    let ground: &str = planned.plan.advice.ground.into();
    let name = format!("ground-{ground}");
    html! {
        <section class="action" data-part="action">
            <p class="eyebrow">{ voice.say("plan-action-label") }{ " " }{ view_left(voice, &planned.plan) }</p>
            <h1 tabindex="-1" data-focus="">{ voice.say(&name) }</h1>
            { for voice.maybe(&name, "why").map(|why| html! { <p class="lead">{ why }</p> }) }
            <p class="fine">{ voice.say("plan-based-on") }{ " " }{ voice.say("plan-nothing-sent") }</p>
            { view_back(voice, &planned.opened) }
        </section>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Steps,
    Evidence,
    Traps,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Evidence => "evidence",
            Self::Traps => "traps",
        }
    }
}

fn view_list(voice: &Voice, part: Part, messages: &[Message], ticks: &Ticks) -> Html {
    if messages.is_empty() {
        return Html::default();
    }
    let heading = format!("plan-{}-heading", part.name());
    let view_items =
        |some: &[Message]| some.iter().map(|message| view_item(voice, part, *message, ticks)).collect::<Html>();
    html! {
        <section data-part={part.name()}>
            <h2>{ voice.say(&heading) }</h2>
            { for voice.maybe(&heading, "intro").map(|intro| html! { <p>{ intro }</p> }) }
            { match part {
                Part::Steps => html! {
                    <><ol class="steps">{ view_items(messages) }</ol><p class="fine">{ voice.say("steps-ticks") }</p></>
                },
                Part::Evidence => html! { <ul class="evidence">{ view_items(messages) }</ul> },
                Part::Traps => view_folded(voice, messages, view_items),
            } }
        </section>
    }
}

/// The traps that cost most, and the others below them, as a longer list is read by nobody.
fn view_folded(voice: &Voice, messages: &[Message], view_items: impl Fn(&[Message]) -> Html) -> Html {
    const AT_A_GLANCE: usize = 4;
    let (first, rest) = messages.split_at(messages.len().min(AT_A_GLANCE));
    let rest = (!rest.is_empty()).then(|| {
        html! {
            <details>
                <summary>{ voice.say_with("traps-more", &[("count", rest.len().to_string())]) }</summary>
                <ul class="traps">{ view_items(rest) }</ul>
            </details>
        }
    });
    html! { <><ul class="traps">{ view_items(first) }</ul>{ for rest }</> }
}

/// Steps and evidence can be ticked; the tick stays on the device.
fn view_item(voice: &Voice, part: Part, message: Message, ticks: &Ticks) -> Html {
    let text = voice.say(message.0);
    match part {
        Part::Traps => html! { <li data-message={message.0}>{ text }</li> },
        Part::Steps | Part::Evidence => html! {
            <li data-message={message.0}>
                <label class="tick"><input type="checkbox" data-tick={message.0} checked={ticks.has(message)} /><span>{ text }</span></label>
            </li>
        },
    }
}

fn view_print(voice: &Voice) -> Html {
    html! {
        <section data-part="print">
            <h2>{ voice.say("print-heading") }</h2>
            <p>{ voice.say("print-intro") }</p>
            <p><button type="button" data-do="print">{ voice.say("print-button") }</button></p>
        </section>
    }
}

fn view_why(voice: &Voice, plan: &Plan) -> Html {
    let rests_on = plan.deadlines.iter().fold(plan.because, |all, deadline| all.and(deadline.because));
    let answers: Vec<Question> = plan.because.questions().collect();
    html! {
        <section data-part="why">
            <h2>{ voice.say("plan-why-heading") }</h2>
            <p>{ voice.say("plan-why-intro") }</p>
            <details>
                <summary>{ voice.say("why-answers-heading") }</summary>
                <ul class="because">{ for answers.into_iter().map(|question| view_because(voice, question)) }</ul>
            </details>
            <details>
                <summary>{ voice.say("why-sources-heading") }</summary>
                { view_sources(voice, plan.advice.ground.sources()) }
            </details>
            { view_figures(voice, rests_on) }
        </section>
    }
}

fn view_because(voice: &Voice, question: Question) -> Html {
    html! {
        <li data-because={question.key()}>{ voice.title(question) }{ ": " }<strong>{ voice.answer(question) }</strong></li>
    }
}

fn view_said(voice: &Voice, planned: &Planned) -> Html {
    let said: Vec<Question> = planned.plan.path.questions().collect();
    html! {
        <section data-part="answers">
            <h2>{ voice.say("plan-answers-heading") }</h2>
            { view_answers(voice, &said, |question| planned.link.changing(question).to_string()) }
        </section>
    }
}
