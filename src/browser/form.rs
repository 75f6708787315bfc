//! The form of a question.

use std::cell::RefCell;

use super::address::{self, fragment, link_in};
use super::elements::{cast, closest, find, find_all_in, find_in, target};
use super::place::{Arrival, arrive};
use super::{Element, HtmlFormElement, HtmlInputElement, JsString, SubmitEvent, deed, today};
use crate::link::Link;
use crate::page::{answered, is_rejected};
use crate::question::{Field, Question};

/// Takes what a form holds into the address, where everything else stands.
pub fn submit(event: &SubmitEvent) {
    event.prevent_default();
    let Some(form) = target(event).and_then(|target| cast::<HtmlFormElement>(&target)) else { return };
    if form.has_attribute("data-do") {
        return deed::submitted(&form);
    }
    let Some((question, link)) = answer(&form) else { return };
    let next = link.to_string();
    if fragment() == next {
        // The same answer is still wrong: the address does not change, and nothing would tell.
        arrive(Arrival::New);
    } else if is_rejected(&link, question, today()) {
        reject(next);
    } else {
        settle();
        address::open(&next);
    }
}

/// A choice was tapped. If the page shows an error, that is over.
pub fn choose(tapped: &Element) {
    if closest(tapped, "a.choice").is_some() {
        settle();
    }
}

thread_local! {
    /// The link of an answer that was rejected, and the link of the page on which it was given.
    static REJECTED: RefCell<Option<(String, String)>> = const { RefCell::new(None) };
}

/// Shows what is wrong with an answer, in place of the page on which it was given: the back button does not lead to errors.
fn reject(next: String) {
    let shown = fragment();
    let asked = asked_by(&shown).unwrap_or(shown);
    address::open_instead(&next);
    REJECTED.set(Some((next, asked)));
}

/// Puts the question without its error into the browser's history, before the page is left with an answer that is accepted.
fn settle() {
    if find("#app [data-error]").is_none() {
        return;
    }
    let shown = fragment();
    if let Some(asked) = asked_by(&shown).or_else(|| unanswered(&shown)) {
        address::rewrite(&asked);
    }
}

/// The link of the page on which the answer in this link was given, if it was rejected on this page.
fn asked_by(shown: &str) -> Option<String> {
    REJECTED.with_borrow(Clone::clone).filter(|(link, _)| link == shown).map(|(_, asked)| asked)
}

/// The link without the answer to the question that is asked.
fn unanswered(shown: &str) -> Option<String> {
    let question: Question = find("#app [data-question]")?.get_attribute("data-question")?.parse().ok()?;
    let mut link = link_in(shown);
    link.answers.withdraw(question);
    Some(link.to_string())
}

fn answer(form: &Element) -> Option<(Question, Link)> {
    let question: Question = form.get_attribute("data-question")?.parse().ok()?;
    let link = link_in(&form.get_attribute("action")?);
    let typed = cast::<HtmlInputElement>(&find_in(form, "#answer")?)?.value();
    let text = match question.field() {
        Field::Country | Field::Currency => code_of(form, typed.trim()).unwrap_or(typed),
        Field::Choices | Field::Day | Field::Amount => typed,
    };
    Some((question, answered(&link, question, &text)))
}

/// In small letters, as the browser knows them: Rust would bring its own table of every alphabet's.
fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// The code of the name that was picked or typed.
fn code_of(form: &Element, name: &str) -> Option<String> {
    let name = lower(name);
    let is_named = |option: &Element| option.get_attribute("value").is_some_and(|value| lower(&value) == name);
    let options = find_all_in(form, "option");
    let known = options.iter().find(|option| is_named(option)).and_then(|option| option.get_attribute("data-code"));
    let aliases = find_in(form, "[data-aliases]")?.get_attribute("data-aliases")?;
    let alias =
        |pair: &str| pair.trim().split_once('=').filter(|(alias, _)| *alias == name).map(|(_, code)| code.to_owned());
    known.or_else(|| aliases.split(';').find_map(alias))
}
