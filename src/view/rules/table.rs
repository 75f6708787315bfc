//! The table of all figures: who says so, what disagrees, and when we last looked.

use strum::IntoEnumIterator;
use yew::{Html, html};

use crate::calendar::{Date, days_between, read_date, write_date};
use crate::figures::{Figure, Start};
use crate::sources::Source;
use crate::view::sources::view_sources;
use crate::view::voice::Voice;

/// After so many days without a look at a source the page says so.
const OLD_AFTER: i64 = 180;

/// The day of the oldest check, and a note when it is long ago.
pub fn view_oldest(voice: &Voice, today: Date) -> Html {
    let Some(oldest) = Figure::iter().filter_map(|figure| read_date(figure.record().checked)).min() else {
        return Html::default();
    };
    let days = days_between(oldest, today);
    let own = [("date", voice.date(oldest)), ("today", voice.date(today)), ("days", days.to_string())];
    html! {
        <>
            <p data-oldest-check={write_date(oldest)}>{ voice.say_with("rules-oldest", &own) }</p>
            { for (days > OLD_AFTER).then(|| html! { <p class="notice" data-old="">{ voice.say_with("rules-old", &own) }</p> }) }
        </>
    }
}

/// Every figure.
pub fn view_table(voice: &Voice) -> Html {
    let columns = ["number", "what", "binds", "sure", "sources", "checked"];
    let caption = voice.say("rules-table-caption");
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={caption.clone()}>
            <table class="all-figures">
                <caption>{ caption }</caption>
                <thead>
                    <tr>{ for columns.map(|column| html! { <th scope="col">{ voice.say(&format!("rules-column-{column}")) }</th> }) }</tr>
                </thead>
                <tbody>{ for Figure::iter().map(|figure| view_figure(voice, figure)) }</tbody>
            </table>
        </div>
    }
}

/// The address of a figure's row on this page.
pub fn row_id(figure: Figure) -> String {
    format!("figure-{}", <&str>::from(figure))
}

fn view_figure(voice: &Voice, figure: Figure) -> Html {
    let record = figure.record();
    let party: &str = record.binds.into();
    let confidence: &str = record.confidence.into();
    html! {
        <tr id={row_id(figure)} data-figure={<&str>::from(figure)}>
            <th scope="row">{ voice.quantity(record.quantity) }</th>
            <td>{ view_what(voice, figure) }</td>
            <td>{ voice.say(&format!("party-{party}")) }</td>
            <td>{ voice.say(&format!("confidence-{confidence}")) }</td>
            <td>{ view_who(voice, record.sources) }</td>
            <td><time datetime={record.checked}>{ record.checked }</time></td>
        </tr>
    }
}

fn view_what(voice: &Voice, figure: Figure) -> Html {
    let message = format!("figure-{}", <&str>::from(figure));
    let start = figure.record().starts;
    let start = (start != Start::Nothing).then(|| {
        let name: &str = start.into();
        voice.say_with("why-figure-starts", &[("start", voice.say(&format!("start-{name}")))])
    });
    html! {
        <>
            <p>{ voice.say(&message) }{ for start.map(|start| html! { <span class="fine">{ " " }{ start }</span> }) }</p>
            { for voice.maybe(&message, "note").map(|note| html! { <p class="fine">{ note }</p> }) }
            { for voice.maybe(&message, "disagrees").map(|other| html! {
                <p class="fine"><strong>{ voice.say("why-figure-disagrees") }</strong>{ " " }{ other }</p>
            }) }
        </>
    }
}

fn view_who(voice: &Voice, sources: &[Source]) -> Html {
    if sources.is_empty() {
        html! { { voice.say("rules-no-source") } }
    } else {
        view_sources(voice, sources).into()
    }
}

/// The sources of the advice that no figure rests on.
pub fn view_other_sources(voice: &Voice) -> Html {
    let is_behind_figure = |source: &Source| Figure::iter().any(|figure| figure.record().sources.contains(source));
    let others: Vec<Source> = Source::iter().filter(|source| !is_behind_figure(source)).collect();
    view_sources(voice, &others).into()
}
