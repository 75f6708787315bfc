//! What plans need: their words and the part of the program that draws them. Both come when there is an answer, each in a file of
//! its own, and are there before the plan mostly is.

use super::part::{self, Part};
use super::{JsCast, JsFuture, JsValue, Response, document, window};
use crate::view::later::Later;
use crate::words::{PLANS_FILE, Words};

/// What there is to say, and whether what plans need could not be loaded.
pub struct Plans {
    /// What there is to say.
    pub words: Words,
    /// The part of the program that draws plans.
    pub later: Option<Later>,
    /// Whether what plans need could not be loaded.
    pub has_failed: bool,
}

impl Plans {
    /// Nothing is loaded yet.
    pub fn away() -> Self {
        Self { words: Words::of_questions(), later: None, has_failed: false }
    }

    /// Loads both; one is of no use without the other.
    pub async fn load() -> Self {
        // Both are asked for before either is waited for.
        let text = window().map(|window| JsFuture::from(window.fetch_with_str(PLANS_FILE)));
        let (part, text) = (part::bring().await, said(text).await);
        if let (Ok(Part { later, .. }), Ok(Some(text))) = (part, text) {
            // They stay for as long as the page does. A network that asks to log in first sends a page of its own instead.
            let words = Words::of_questions().and(text.leak());
            if words.has_plans() {
                dress(later.style);
                return Self { words, later: Some(later), has_failed: false };
            }
        }
        Self { has_failed: true, ..Self::away() }
    }
}

/// Tells the browser what plans look like.
fn dress(style: &str) {
    let Some(document) = document() else { return };
    if let (Some(head), Ok(element)) = (document.query_selector("head").ok().flatten(), document.create_element("style")) {
        element.set_text_content(Some(style));
        let _ = head.append_child(&element);
    }
}

async fn said(answer: Option<JsFuture>) -> Result<Option<String>, JsValue> {
    let Some(answer) = answer else { return Ok(None) };
    let response: Response = answer.await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
