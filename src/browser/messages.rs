//! The words of plans. They come in a file of their own, when there is an answer, and are there before the plan mostly is.

use super::{JsCast, JsFuture, JsValue, Response, window};
use crate::i18n::messages::{PLANS_FILE, Words};

/// What there is to say, and whether more of it could not be loaded.
pub struct Plans {
    /// What there is to say.
    pub words: Words,
    /// Whether the words of plans could not be loaded.
    pub has_failed: bool,
}

impl Plans {
    /// Nothing is loaded yet.
    pub fn away() -> Self {
        Self { words: Words::of_questions(), has_failed: false }
    }

    /// Loads them.
    pub async fn load() -> Self {
        match text().await {
            Ok(Some(text)) => {
                // They stay for as long as the page does. A network that asks to log in first sends a page of its own instead.
                let words = Words::of_questions().and(text.leak());
                Self { has_failed: !words.has_plans(), words }
            }
            Ok(None) | Err(_) => Self { has_failed: true, ..Self::away() },
        }
    }
}

async fn text() -> Result<Option<String>, JsValue> {
    let Some(window) = window() else { return Ok(None) };
    let response: Response = JsFuture::from(window.fetch_with_str(PLANS_FILE)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
