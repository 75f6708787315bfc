//! The page of a plan: what to do first, then by when, how, with what, and what is left if it fails.

use yew::{Html, classes, html};

use crate::calendar::{Date, State, days_between, write_date};
use crate::changes::changes;
use crate::deadline::Deadline;
use crate::message::Message;
use crate::outlook::outlook;
use crate::page::Planned;
use crate::plan::{Other, Plan};
use crate::question::Question;
use crate::ticks::Ticks;
use crate::timeline::timeline;
use crate::view::asking::view_answers;
use crate::view::changes::view_changes;
use crate::view::conditions::view_conditions;
use crate::view::figures::view_figures;
use crate::view::kept::view_keep;
use crate::view::letters::view_letters;
use crate::view::outlook::{view_back, view_outlook};
use crate::view::sources::view_sources;
use crate::view::timeline::view_timeline;
use crate::view::voice::Voice;
use crate::view::{Device, agenda, share, since, view_changed};
use crate::words::NONE;

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
            { view_keep(voice, device.cases, &planned.opened) }
            <p class="fine">{ voice.say("plan-disclaimer") }</p>
        </article>
    }
}

fn view_action(voice: &Voice, planned: &Planned) -> Html {
    let ground: &str = planned.plan.advice.ground.into();
    let name = format!("ground-{ground}");
    html! {
        <section class="action" data-part="action">
            <p class="eyebrow">{ voice.say("plan-action-label") }</p>
            <h1 tabindex="-1" data-focus="">{ voice.say(&name) }</h1>
            { for voice.maybe(&name, "why").map(|why| html! { <p class="lead">{ why }</p> }) }
            <p class="fine">{ voice.say("plan-based-on") }{ " " }{ voice.say("plan-nothing-sent") }</p>
            { view_back(voice, &planned.opened) }
        </section>
    }
}

fn view_deadlines(voice: &Voice, plan: &Plan) -> Html {
    if plan.deadlines.is_empty() {
        return Html::default();
    }
    html! {
        <section data-part="deadlines">
            <h2>{ voice.say("plan-deadlines-heading") }</h2>
            <ol class="deadlines">{ for plan.deadlines.iter().map(|deadline| view_deadline(voice, deadline)) }</ol>
            <p class="fine">{ voice.say("plan-countdown") }{ " " }{ voice.say("plan-pacific") }{ " " }{ voice.say("plan-business-days") }</p>
        </section>
    }
}

fn view_deadline(voice: &Voice, deadline: &Deadline) -> Html {
    let name = format!("deadline-{}", deadline.id.name());
    let urgency = Urgency::of(deadline, voice.today);
    let state: &str = deadline.state.map_or(NONE, Into::into);
    let when = deadline.date.map_or_else(
        || html! { <span class="when">{ voice.say("deadline-unknown-date") }</span> },
        |date| {
            html! {
                <>
                    <time class="when" datetime={write_date(date)}>{ voice.date(date) }</time>
                    <span class="left">{ voice.relative(date) }</span>
                </>
            }
        },
    );
    let latest = deadline.latest.map(|latest| {
        html! { <span class="latest">{ voice.say_with("deadline-latest", &[("latest", voice.date(latest))]) }</span> }
    });
    html! {
        <li data-deadline={deadline.id.name()} data-latest={deadline.latest.map(write_date)} class={classes!(urgency.name())}>
            <p class="deadline-day">{ when }{ for latest }<span class="badge">{ voice.say(&format!("urgency-{}", urgency.name())) }</span></p>
            <p class="deadline-what">{ voice.say_with(&name, &[("state", state.to_owned())]) }</p>
            { for voice.maybe(&name, "note").map(|note| html! { <p class="fine">{ note }</p> }) }
        </li>
    }
}

/// How a deadline presses.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Urgency {
    Now,
    Soon,
    Calm,
    Unknown,
    Past,
}

impl Urgency {
    fn of(deadline: &Deadline, today: Date) -> Self {
        const SOON: i64 = 3;
        match deadline.date.map(|date| days_between(today, date)) {
            None => Self::Unknown,
            Some(left) if left < 0 => Self::Past,
            Some(0) => Self::Now,
            Some(left) if left <= SOON => Self::Soon,
            Some(_) => Self::Calm,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Soon => "soon",
            Self::Calm => "calm",
            Self::Unknown => "unknown",
            Self::Past => "past",
        }
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
    let items: Html = messages.iter().map(|message| view_item(voice, part, *message, ticks)).collect();
    let list = match part {
        Part::Steps => html! { <ol class="steps">{ items }</ol> },
        Part::Evidence | Part::Traps => html! { <ul class={part.name()}>{ items }</ul> },
    };
    html! {
        <section data-part={part.name()}>
            <h2>{ voice.say(&heading) }</h2>
            { for voice.maybe(&heading, "intro").map(|intro| html! { <p>{ intro }</p> }) }
            { list }
            { if part == Part::Steps { html! { <p class="fine">{ voice.say("steps-ticks") }</p> } } else { Html::default() } }
        </section>
    }
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

fn view_others(voice: &Voice, others: &[Other]) -> Html {
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
            <h3>{ voice.say(&format!("action-{name}")) }</h3>
            <p class="badge">{ view_state(voice, other) }</p>
            <p>{ voice.say(&format!("remedy-{name}")) }</p>
            { view_conditions(voice, other) }
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

fn view_why(voice: &Voice, plan: &Plan) -> Html {
    let rests_on = plan.deadlines.iter().fold(plan.because, |all, deadline| all.and(deadline.because));
    let answers: Vec<Question> = plan.because.questions().collect();
    html! {
        <section data-part="why">
            <h2>{ voice.say("plan-why-heading") }</h2>
            <h3>{ voice.say("why-answers-heading") }</h3>
            <ul class="because">
                { for answers.into_iter().map(|question| {
                    html! {
                        <li data-because={question.key()}>{ voice.title(question) }{ ": " }<strong>{ voice.answer(question) }</strong></li>
                    }
                }) }
            </ul>
            <h3>{ voice.say("why-sources-heading") }</h3>
            { view_sources(voice, plan.advice.ground.sources()) }
            { view_figures(voice, rests_on) }
        </section>
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
