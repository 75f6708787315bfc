//! What a tap on a button does: copy, share, print, keep a case, forget it, bring cases back.

use super::app::redraw;
use super::focus::{focus_lost, tell};
use super::storage::Denied;
use super::{
    Element, Function, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, JsCast, JsFuture, JsValue, Object, Promise,
    Reflect, document, spawn_local, storage, window,
};
use crate::case::link::Link;
use crate::device::saved_orders::Kept;

/// Does what a button says.
pub fn tapped(button: &Element) {
    match button.get_attribute("data-do").as_deref() {
        Some("copy") => copy(button),
        Some("share") => share(button),
        Some("print") => print(),
        Some("reload") => reload(),
        Some("forget") => forget(button),
        Some("keep-another") => keep_another(button),
        _ => {}
    }
}

/// Does what a form says that is no question.
pub fn submitted(form: &HtmlFormElement) {
    let Some(kept) = kept_in(form) else { return };
    keep(kept, form.get_attribute("data-replaces").and_then(|link| Link::read(&link).ok()));
}

/// Brings cases back from a file.
pub fn picked(input: &HtmlInputElement) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    spawn_local(async move {
        let text = file.text().await.ok().and_then(|text| text.as_string()).unwrap_or_default();
        let mut cases = storage::cases();
        if cases.import(&text) == 0 {
            tell("import-failed");
        } else {
            stored(storage::store_cases(&cases), "imported");
        }
    });
}

/// Shows the button of the system's share sheet where there is one.
pub fn offer_sharing() {
    let can_share = window().is_some_and(|window| method(window.navigator().as_ref(), "share").is_some());
    let buttons = document().and_then(|document| document.query_selector("[data-do=share]").ok().flatten());
    if let Some(button) = buttons.filter(|_| can_share) {
        let _ = button.remove_attribute("hidden");
    }
}

/// Keeps a changed case beside the one that it was.
fn keep_another(button: &Element) {
    let form = button.closest("form").ok().flatten().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let Some(kept) = form.and_then(|form| kept_in(&form)) else { return };
    keep(kept, None);
}

/// Keeps a case, in the place of the one that it was or as a new one.
fn keep(kept: Kept, replaced: Option<Link>) {
    let mut cases = storage::cases();
    match replaced {
        Some(old) => {
            storage::move_ticks(&old, &kept.link);
            cases.replace(&old, kept);
        }
        None => cases.keep(kept),
    }
    stored(storage::store_cases(&cases), "kept");
}

/// The name and the answers that a form holds.
fn kept_in(form: &HtmlFormElement) -> Option<Kept> {
    let named: HtmlInputElement = form.query_selector("input").ok().flatten()?.dyn_into().ok()?;
    let link = Link::read(&form.get_attribute("action")?).ok()?;
    Some(Kept { name: named.value(), link })
}

fn forget(button: &Element) {
    let Some(link) = button.get_attribute("data-link").and_then(|link| Link::read(&link).ok()) else { return };
    let mut cases = storage::cases();
    cases.forget(&link);
    storage::forget_ticks(&link);
    stored(storage::store_cases(&cases), "forgotten");
}

fn stored(result: Result<(), Denied>, done: &'static str) {
    redraw();
    spawn_local(async move {
        // The page is drawn anew before this goes on; what had the focus may be gone by then.
        drop(JsFuture::from(Promise::resolve(&JsValue::NULL)).await);
        focus_lost();
        tell(if result.is_ok() { done } else { "storage-failed" });
    });
}

/// Copies a field. Where the clipboard is denied the field is marked, and the older way is tried.
fn copy(button: &Element) {
    let target = button.get_attribute("data-target").and_then(|id| document()?.get_element_by_id(&id));
    let Some((target, text)) = target.and_then(|target| text_of(&target).map(|text| (target, text))) else { return };
    let written = write_clipboard(&text);
    spawn_local(async move {
        let is_done = match written {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        if !is_done {
            select(&target);
        }
        tell(if is_done || copy_marked() { "copied" } else { "copy-failed" });
    });
}

fn text_of(target: &Element) -> Option<String> {
    let area = target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
    area.or_else(|| target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
}

fn select(target: &Element) {
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    } else if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.select();
    }
}

/// The clipboard's promise; none where there is no clipboard, as on a page without https.
fn write_clipboard(text: &str) -> Option<Promise> {
    let clipboard = Reflect::get(window()?.navigator().as_ref(), &"clipboard".into()).ok()?;
    method(&clipboard, "writeText")?.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}

fn copy_marked() -> bool {
    let command = || {
        let document = document()?;
        method(document.as_ref(), "execCommand")?.call1(document.as_ref(), &"copy".into()).ok()
    };
    command().is_some_and(|copied| copied.is_truthy())
}

fn share(button: &Element) {
    let Some(window) = window() else { return };
    let data = Object::new();
    for (key, attribute) in [("title", "data-title"), ("url", "data-link")] {
        let _ = Reflect::set(&data, &key.into(), &button.get_attribute(attribute).unwrap_or_default().into());
    }
    let navigator = window.navigator();
    let shared = method(navigator.as_ref(), "share").and_then(|share| share.call1(navigator.as_ref(), &data).ok());
    if let Some(promise) = shared.and_then(|shared| shared.dyn_into::<Promise>().ok()) {
        // A reader who closes the sheet has changed their mind; that is no error to speak of.
        spawn_local(async { drop(JsFuture::from(promise).await) });
    }
}

fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Loads the page anew, with its link. Without a line that would leave nothing, so the page stays as it is.
fn reload() {
    if let Some(window) = window().filter(|window| window.navigator().on_line()) {
        let _ = window.location().reload();
    }
}

fn method(target: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(target, &name.into()).ok()?.dyn_into().ok()
}
