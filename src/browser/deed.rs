//! What a tap on a button does: copy, share, print, save an order, delete it, import orders.

use super::console::checked;
use super::elements::{cast, find, find_in};
use super::signal::{self, REDRAW, RETRY};
use super::storage::{change, save};
use super::{
    Element, File, Function, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, JsCast, JsFuture, JsValue, Object,
    Promise, Reflect, address, document, fragment, json, letter, link_in, place, spawn_local, tell, window,
};
use crate::device::order_id::OrderId;
use crate::device::saved_order::{OrderName, SavedOrder};
use crate::device::saved_orders::Imported;
use crate::device::storage_error::StorageError;
use crate::device::stored::read_file;
use crate::link::Link;

/// Does what a button says.
pub fn tapped(button: &Element) {
    match button.get_attribute("data-do").as_deref() {
        Some("copy") => copy(button),
        Some("share") => share(button),
        Some("print") => print(),
        Some("retry") => signal::send(RETRY),
        Some("reload") => reload(),
        Some("replace") => replace(button),
        Some("forget") => delete(button),
        Some("forget-unread") => report(change(|orders| {
            orders.delete_unread();
            Ok("unread-forgotten")
        })),
        _ => {}
    }
}

/// Saves the order of a form, or renames the saved one.
pub fn submitted(form: &HtmlFormElement) {
    let Some(name) = name_in(form) else { return };
    if let Some(id) = order_of(form) {
        return report(change(|orders| orders.rename(id, name)).map(|()| "kept"));
    }
    let Some(link) = form.get_attribute("action").and_then(|link| Link::read(&link).ok()) else { return };
    report(save(name, &link).map(|order| show(&order)).map(|()| "kept"));
}

/// Imports the orders of a file.
pub fn picked(input: &HtmlInputElement) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    let input = input.clone();
    spawn_local(async move {
        report(import(&file).await);
        // The same file can be chosen again.
        input.set_value("");
    });
}

/// Shows the button of the system's share sheet where there is one.
pub fn offer_sharing() {
    let can_share = window().is_some_and(|window| method(&window.navigator(), "share").is_some());
    if let Some(button) = find("[data-do=share]").filter(|_| can_share) {
        checked("show the share button", button.remove_attribute("hidden"));
    }
}

/// More than a browser stores for a site, so no exported file is as large.
const LARGEST_FILE: f64 = 5e6;

async fn import(file: &File) -> Result<&'static str, StorageError> {
    let unreadable = StorageError::UnreadableFile;
    if file.size() > LARGEST_FILE {
        return Err(unreadable);
    }
    let text = checked("read file", JsFuture::from(file.text()).await).and_then(|text| text.as_string());
    let orders = read_file(&text.ok_or(unreadable)?, json::parse)?;
    Ok(match change(|saved| saved.import(orders))? {
        Imported::All => "imported",
        Imported::SomeTwice => "imported-twice",
    })
}

fn replace(button: &Element) {
    let link = button.get_attribute("data-link").and_then(|link| Link::read(&link).ok());
    let (Some(id), Some(link)) = (order_of(button), link) else { return };
    report(change(|orders| orders.replace_answers(id, &link)).map(|()| "kept"));
}

fn delete(button: &Element) {
    let Some(id) = order_of(button) else { return };
    report(change(|orders| {
        orders.delete(id);
        Ok("forgotten")
    }));
}

fn name_in(form: &HtmlFormElement) -> Option<OrderName> {
    let field: HtmlInputElement = cast(&find_in(form, "input")?)?;
    Some(OrderName::from(field.value()))
}

fn order_of(element: &Element) -> Option<OrderId> {
    element.get_attribute("data-order")?.parse().ok()
}

/// Lets the address name the order that was just saved. The page stays: no history entry, no scrolling.
fn show(order: &SavedOrder) {
    let link = Link { answers: order.link.answers.clone(), order: Some(order.id), ..link_in(&fragment()) };
    address::rewrite(&link.to_string());
}

/// Redraws the page, and says what became of a change.
fn report(result: Result<&'static str, StorageError>) {
    signal::send(REDRAW);
    spawn_local(async move {
        // The page is redrawn before this continues, and what had the focus may be gone by then.
        drop(JsFuture::from(Promise::resolve(&JsValue::NULL)).await);
        focus_lost();
        tell(result.unwrap_or_else(StorageError::status));
    });
}

/// Where the page of a reader who has lost the place goes on: at the heading of what has changed.
fn focus_lost() {
    let Some(document) = document() else { return };
    let has_focus = document.active_element().is_some_and(|element| element.tag_name() != "BODY");
    let heading = find("[data-part=save] h2, [data-part=cases] h2, #app h1");
    if let Some(heading) = heading.filter(|_| !has_focus) {
        place::focus(&heading);
    }
}

/// Copies a field or a text. Where the clipboard is denied it is marked, and the older way is tried.
fn copy(button: &Element) {
    letter::restore();
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
    let field = area.or_else(|| target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value));
    field.or_else(|| target.text_content())
}

fn select(target: &Element) {
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    } else if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.select();
    } else {
        select_text(target);
    }
}

/// Marks a text that is no field.
fn select_text(target: &Element) -> Option<()> {
    let window = window()?;
    let found = method(window.as_ref(), "getSelection")?.call0(&window);
    let selection = cast::<Object>(&checked("find the selection", found)?)?;
    let marked = method(&selection, "selectAllChildren")?.call1(&selection, target);
    checked("select a text", marked).map(drop)
}

/// The clipboard's promise; none where there is no clipboard, as on a page without https.
fn write_clipboard(text: &str) -> Option<Promise> {
    let clipboard = checked("find the clipboard", Reflect::get(window()?.navigator().as_ref(), &"clipboard".into()))?;
    let written = method(&cast::<Object>(&clipboard)?, "writeText")?.call1(&clipboard, &text.into());
    cast(&checked("write to the clipboard", written)?)
}

fn copy_marked() -> bool {
    let command = || {
        let document = document()?;
        checked("copy", method(&document, "execCommand")?.call1(document.as_ref(), &"copy".into()))
    };
    command().is_some_and(|copied| copied.is_truthy())
}

fn share(button: &Element) {
    let Some(window) = window() else { return };
    let data = Object::new();
    for (key, attribute) in [("title", "data-title"), ("url", "data-link")] {
        let value = button.get_attribute(attribute).unwrap_or_default();
        checked("fill the share sheet", Reflect::set(&data, &key.into(), &value.into()));
    }
    let navigator = window.navigator();
    let shared = method(&navigator, "share").map(|share| share.call1(navigator.as_ref(), &data));
    let shared = shared.and_then(|shared| checked("open the share sheet", shared));
    if let Some(promise) = shared.and_then(|shared| cast::<Promise>(&shared)) {
        // Closing the sheet is an error to the browser, and none to the reader.
        spawn_local(async { drop(checked("share", JsFuture::from(promise).await)) });
    }
}

fn print() {
    if let Some(window) = window() {
        checked("print", window.print());
    }
}

/// Loads the page again. Without a network that would leave nothing, so the page stays and says so.
fn reload() {
    if window().is_some_and(|window| window.navigator().on_line()) {
        address::reload();
    } else {
        tell("still-offline");
    }
}

fn method(target: &Object, name: &'static str) -> Option<Function> {
    cast(&checked("find a method", Reflect::get(target, &name.into()))?)
}
