//! The browser: the only folder that names it. What all its parts need stands here.

mod accent;
mod address;
pub mod app;
mod clicks;
mod events;
mod focus;
mod forms;
mod handover;
mod intl;
mod letter_fields;
mod messages;
mod storage;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
// The parts of this module take the browser's names from here.
use js_sys::{Array, Date as JsDate, Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Document, Element, Event, FocusOptions, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, Response,
    Storage, SubmitEvent, Window,
};
use yew::{Callback, Component, Context, Html, Properties, html};

use crate::dates::Date;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn global() -> Object {
    js_sys::global()
}

/// Today in the buyer's own time zone.
fn today() -> Date {
    let now = JsDate::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}
