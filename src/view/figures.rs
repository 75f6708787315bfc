//! The figures that a plan rests on, each with its source, its date and what disagrees.

use yew::{Html, html};

use crate::calendar::read_date;
use crate::case::Trace;
use crate::figures::{Figure, Start};
use crate::sources::Source;
use crate::view::sources::view_sources;
use crate::view::voice::Voice;

/// The figures of a trace.
pub fn view_figures(voice: &Voice, trace: Trace) -> Html {
    let figures: Vec<Figure> = trace.figures().collect();
    if figures.is_empty() {
        return Html::default();
    }
    html! {
        <details class="rules">
            <summary>{ voice.say("why-figures-heading") }</summary>
            <ul class="figures">{ for figures.into_iter().map(|figure| view_figure(voice, figure)) }</ul>
        </details>
    }
}

fn view_figure(voice: &Voice, figure: Figure) -> Html {
    let name: &str = figure.into();
    let message = format!("figure-{name}");
    let record = figure.record();
    let confidence: &str = record.confidence.into();
    let binds: &str = record.binds.into();
    html! {
        <li data-figure={name}>
            <p><strong>{ voice.quantity(record.quantity) }</strong>{ " " }{ voice.say(&message) }{ view_start(voice, record.starts) }</p>
            { for voice.maybe(&message, "note").map(|note| html! { <p class="fine">{ note }</p> }) }
            { for voice.maybe(&message, "disagrees").map(|other| html! {
                <p class="fine"><strong>{ voice.say("why-figure-disagrees") }</strong>{ " " }{ other }</p>
            }) }
            <p class="fine"><strong>{ voice.say("why-figure-binds") }</strong>{ " " }{ voice.say(&format!("party-{binds}")) }</p>
            <p class="fine"><strong>{ voice.say("why-figure-confidence") }</strong>{ " " }{ voice.say(&format!("confidence-{confidence}")) }</p>
            { view_its_sources(voice, record.sources) }
            { for read_date(record.checked).map(|date| html! {
                <p class="fine">{ voice.say_with("why-figure-checked", &[("date", voice.date(date))]) }</p>
            }) }
        </li>
    }
}

fn view_start(voice: &Voice, start: Start) -> Html {
    if start == Start::Nothing {
        return Html::default();
    }
    let name: &str = start.into();
    let own = [("start", voice.say(&format!("start-{name}")))];
    html! { <span class="fine">{ " " }{ voice.say_with("why-figure-starts", &own) }</span> }
}

fn view_its_sources(voice: &Voice, sources: &[Source]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p class="fine"><strong>{ voice.say("why-figure-sources") }</strong></p>
            { view_sources(voice, sources) }
        </>
    }
}
