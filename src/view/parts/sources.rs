//! Who says so: sources with their dates, as links where the whole address is known.

use crate::i18n::localizer::Voice;
use crate::policy::sources::Source;
use crate::view::html::{Block, tag};

/// A list of sources.
pub fn view_sources(voice: &Voice, sources: &[Source]) -> Block {
    tag("ul").class("sources").each(sources, |source| view_source(voice, *source))
}

fn view_source(voice: &Voice, source: Source) -> Block {
    let name: &str = source.into();
    let citation = source.citation();
    let title = voice.say(&format!("source-{name}"));
    let dated = if citation.dated.is_empty() { String::new() } else { format!(" ({})", citation.dated) };
    let item = tag("li").set("data-source", name);
    let titled = match citation.url {
        None => item.with(title),
        Some(url) => {
            item.with(tag("a").set("href", url).set("target", "_blank").set("rel", "noopener noreferrer").with(title))
        }
    };
    titled.with(dated)
}
