//! The accent colour that the page around a frame wishes for.

use super::console::checked;
use super::elements::cast;
use super::{HtmlElement, document};
use crate::colour::{Accent, Colour, Theme};

/// Gives it to the stylesheet, made readable for both themes.
pub fn wear(wanted: Colour) {
    let root = document().and_then(|document| cast::<HtmlElement>(&document.document_element()?));
    let Some(style) = root.map(|root| root.style()) else { return };
    for (theme, name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let Accent { strong, soft } = Accent::new(wanted, theme);
        checked("set the accent", style.set_property(&format!("--accent-{name}"), &strong.to_string()));
        checked("set the accent", style.set_property(&format!("--accent-soft-{name}"), &soft.to_string()));
    }
}
