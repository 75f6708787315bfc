//! The form of a question.

use super::address::fragment;
use super::events::target;
use super::focus::arrive;
use super::{Element, HtmlFormElement, HtmlInputElement, JsCast, JsString, SubmitEvent, clicks, window};
use crate::case::link::Link;
use crate::case::question::{Field, Question};

/// Takes what a form holds into the address, where everything else stands.
pub fn submit(event: &SubmitEvent) {
    event.prevent_default();
    let Some(form) = target(event).and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
    if form.has_attribute("data-do") {
        return clicks::submitted(&form);
    }
    let Some(link) = answered(&form) else { return };
    let link = link.to_string();
    if fragment() == link {
        // The same answer is still wrong: the address does not change, and nothing would tell.
        arrive(false);
    } else if let Some(window) = window() {
        let _ = window.location().set_hash(&link);
    }
}

fn answered(form: &HtmlFormElement) -> Option<Link> {
    let question: Question = form.get_attribute("data-question")?.parse().ok()?;
    let link = Link::read(&form.get_attribute("action")?).ok()?;
    let input: HtmlInputElement = form.query_selector("#answer").ok().flatten()?.dyn_into().ok()?;
    let typed = input.value();
    let text = match question.field() {
        Field::Country | Field::Currency => code_of(form, typed.trim()).unwrap_or(typed),
        Field::Choices | Field::Day | Field::Amount => typed,
    };
    Some(link.with(question, &text))
}

/// In small letters, as the browser knows them: Rust would bring its own table of every alphabet's.
fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// The code of the name that was picked or typed.
fn code_of(form: &HtmlFormElement, name: &str) -> Option<String> {
    let options = form.query_selector_all("option").ok()?;
    let options = (0..options.length()).filter_map(|place| options.get(place)?.dyn_into::<Element>().ok());
    let name = lower(name);
    let known = options
        .filter(|option| option.get_attribute("value").is_some_and(|value| lower(&value) == name))
        .find_map(|option| option.get_attribute("data-code"));
    let aliases = form.query_selector("[data-aliases]").ok().flatten()?.get_attribute("data-aliases")?;
    let alias =
        |pair: &str| pair.trim().split_once('=').filter(|(alias, _)| *alias == name).map(|(_, code)| code.to_owned());
    known.or_else(|| aliases.split(';').find_map(alias))
}
