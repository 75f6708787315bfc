//! Who says so: sources with their dates, as links where the whole address is known.

use yew::{Html, html};

use crate::sources::Source;
use crate::view::voice::Voice;

/// A list of sources.
pub fn view_sources(voice: &Voice, sources: &[Source]) -> Html {
    html! { <ul class="sources">{ for sources.iter().map(|source| view_source(voice, *source)) }</ul> }
}

fn view_source(voice: &Voice, source: Source) -> Html {
    let name: &str = source.into();
    let citation = source.citation();
    let title = voice.say(&format!("source-{name}"));
    let dated = if citation.dated.is_empty() { String::new() } else { format!(" ({})", citation.dated) };
    let title = citation.url.map_or_else(
        || html! { { title.clone() } },
        |url| html! { <a href={url} target="_blank" rel="noopener noreferrer">{ title.clone() }</a> },
    );
    html! { <li data-source={name}>{ title }{ dated }</li> }
}
