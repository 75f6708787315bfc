//! The accent colour that the page around a frame wishes for.

use super::{HtmlElement, JsCast, document};
use crate::frame::accent::{Accent, Colour, Theme};

/// Gives it to the stylesheet, made readable for both themes.
pub fn wear(wanted: Colour) {
    let root = document().and_then(|document| document.document_element()?.dyn_into::<HtmlElement>().ok());
    let Some(style) = root.map(|root| root.style()) else { return };
    for (theme, name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let Accent { strong, soft } = Accent::new(wanted, theme);
        let _ = style.set_property(&format!("--accent-{name}"), &strong.to_string());
        let _ = style.set_property(&format!("--accent-soft-{name}"), &soft.to_string());
    }
}
