//! What another page may say about the frame that it shows this one in: the query of the address.

use crate::case::link::pairs;
use crate::frame::accent::Colour;

/// The page is in a frame. Light or dark is not here: `static/js/theme.js` must know it before anything is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Embed {
    /// The colour of links and buttons, as it is wished for.
    pub accent: Option<Colour>,
}

impl Embed {
    /// Reads a query, with or without its `?`; none where the page stands by itself. Of a repeated key the first counts;
    /// what is unknown or no colour is passed over.
    #[must_use]
    pub fn read(query: &str) -> Option<Self> {
        let query = query.trim_start_matches('?');
        let value = |wanted: &str| pairs(query).find(|(key, _)| key == wanted).map(|(_, value)| value);
        value("embed").map(|_| Self { accent: value("accent").and_then(|accent| accent.parse().ok()) })
    }
}
