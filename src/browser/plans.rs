//! The words of plans. They come in a file of their own, when there is an answer, and are there before the plan mostly is.

use super::console::{checked, warn};
use super::{AbortController, JsCast, JsFuture, JsValue, RequestInit, Response, Timeout, window};
use crate::view::wait::Wait;
use crate::words::{PLANS_FILE, Words};

/// Milliseconds. The file is 30 KB: a line that needs longer for it is as good as none.
const TIME_LIMIT: u32 = 15_000;

/// What there is to say, and how more of it is coming along.
pub struct Plans {
    /// What there is to say.
    pub words: Words,
    /// Why there is not more.
    pub wait: Wait,
}

impl Plans {
    /// Nothing is loaded yet.
    pub fn away() -> Self {
        Self { words: Words::of_questions(), wait: Wait::Coming }
    }

    /// Loads them, with a second try: the network may have failed for a moment only.
    pub async fn load() -> Self {
        let first = load_once().await;
        if first.words.has_plans() { first } else { load_once().await }
    }
}

async fn load_once() -> Plans {
    match text().await {
        Ok(text) => {
            // They stay for as long as the page does.
            let words = Words::of_questions().and(text.leak());
            if words.has_plans() {
                return Plans { words, wait: Wait::Coming };
            }
            // A network that asks to sign in first sends a page of its own.
            warn("plan messages are not what was asked for");
            Plans { wait: Wait::Refused, ..Plans::away() }
        }
        Err(wait) => Plans { wait, ..Plans::away() },
    }
}

async fn text() -> Result<String, Wait> {
    let request = RequestInit::new();
    let abort = checked("limit the time of a request", AbortController::new());
    request.set_signal(abort.as_ref().map(AbortController::signal).as_ref());
    // The limit holds until the whole text is there, and ends with this function.
    let _limit = abort.map(|abort| Timeout::new(TIME_LIMIT, move || abort.abort()));
    let response = checked("request plan messages", response(&request).await).ok_or(Wait::Offline)?;
    if !response.ok() {
        warn("plan messages are not there");
        return Err(Wait::Refused);
    }
    checked("read plan messages", content(&response).await).ok_or(Wait::Offline)
}

async fn response(request: &RequestInit) -> Result<Response, JsValue> {
    let window = window().ok_or(JsValue::NULL)?;
    JsFuture::from(window.fetch_with_str_and_init(PLANS_FILE, request)).await?.dyn_into()
}

async fn content(response: &Response) -> Result<String, JsValue> {
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}
