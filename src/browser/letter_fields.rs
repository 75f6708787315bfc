//! The buyer's order number and name, put into the letters on the page and nowhere else.

use super::{HtmlInputElement, HtmlTextAreaElement, JsCast, document};

/// Puts what was typed in place of the gap, or of what was typed before, in every letter; edits elsewhere stay.
pub fn fill(input: &HtmlInputElement) {
    let Some(gap) = input.get_attribute("data-gap") else { return };
    let before = input.get_attribute("data-filled").unwrap_or_else(|| gap.clone());
    let typed = input.value().trim().to_owned();
    let now = if typed.is_empty() { gap } else { typed };
    for letter in letters() {
        letter.set_value(&letter.value().replace(&before, &now));
    }
    let _ = input.set_attribute("data-filled", &now);
}

fn letters() -> Vec<HtmlTextAreaElement> {
    let found = document().and_then(|document| document.query_selector_all("[data-letter-text]").ok());
    let found = found.map(|list| (0..list.length()).filter_map(move |place| list.get(place)));
    found.into_iter().flatten().filter_map(|letter| letter.dyn_into().ok()).collect()
}
