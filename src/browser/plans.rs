//! What plans need: their words and the part of the program that draws them. Both come when there is an answer, each in a file of
//! its own, and are there before the plan mostly is.

use futures::future::join;

use super::{JsCast, JsFuture, JsValue, Response, window};
use crate::later::{self, Later};
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
        if let (Ok(Some(text)), Ok(later)) = join(text(), later::load()).await {
            // They stay for as long as the page does. A network that asks to log in first sends a page of its own instead.
            let words = Words::of_questions().and(text.leak());
            if words.has_plans() {
                return Self { words, later: Some(later), has_failed: false };
            }
        }
        Self { has_failed: true, ..Self::away() }
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
