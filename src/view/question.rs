//! The page of one question. The first one is the start page.

use yew::Html;

use crate::case::input::Flaw;
use crate::case::iso_codes::Codes;
use crate::case::question::{Field, Question};
use crate::case::{country, money};
use crate::dates::{Date, plus_days, write_date};
use crate::i18n::localizer::Voice;
use crate::page::Asking;
use crate::sorted::sorted;
use crate::view::Device;
use crate::view::html::{Block, Child, all, fine, tag};
use crate::view::parts::answers::view_answers;
use crate::view::parts::notices::{view_changed, view_notice};
use crate::view::start::saved_orders::view_cases;
use crate::view::start::welcome::view_welcome;

/// What stands in the browser's tab.
#[must_use]
pub fn title(voice: &Voice, asking: &Asking) -> String {
    if is_start(asking) {
        return voice.say("start-title");
    }
    let label = voice.title(asking.question);
    let own = [("title", label)];
    let title = voice.say_with("page-title", &own);
    if asking.flaw.is_some() { format!("{}{title}", voice.say("error-title")) } else { title }
}

/// The question, with what was said before it.
pub fn view(voice: &Voice, asking: &Asking, device: Device) -> Html {
    let is_start = is_start(asking);
    all([
        view_notice(voice, asking.notice),
        is_start.then(|| view_welcome(voice)),
        view_changed(voice, &asking.dropped, &asking.kept),
        Some(view_question(voice, asking)),
        view_said(voice, asking),
        is_start.then(|| view_cases(voice, device.cases)),
    ])
}

fn view_question(voice: &Voice, asking: &Asking) -> Block {
    // A fact that has to be looked up is looked up before it is typed; choices speak for themselves.
    let is_typed = asking.question.field() != Field::Choices;
    let place = || view_note(voice, asking, Note::Where);
    let question = match asking.question.field() {
        Field::Choices => tag("section"),
        Field::Day | Field::Country | Field::Amount | Field::Currency => {
            tag("form").set("action", asking.link.to_string()).flag("novalidate")
        }
    };
    question
        .class("question")
        .set("data-question", asking.question.key())
        .with(asking.flaw.map(|flaw| view_error(voice, asking, flaw)))
        .with(view_heading(voice, asking))
        .with(view_note(voice, asking, Note::Hint))
        .with(is_typed.then(place))
        .with(view_field(voice, asking))
        .with(view_choices(voice, asking))
        .with((!is_typed).then(place))
        .with(view_note(voice, asking, Note::Why))
        .with(view_remaining(voice, asking))
}

fn view_remaining(voice: &Voice, asking: &Asking) -> Block {
    tag("p").class("remaining").with(voice.say_with("remaining", &[("left", asking.left.to_string())]))
}

fn is_start(asking: &Asking) -> bool {
    asking.question == Question::Stage && asking.flaw.is_none() && asking.given.is_none()
}

fn message(question: Question) -> String {
    format!("question-{}", question.key())
}

fn view_heading(voice: &Voice, asking: &Asking) -> Block {
    tag("h1").set("id", "question").set("tabindex", "-1").set("data-focus", "").with(voice.say(&message(asking.question)))
}

fn view_error(voice: &Voice, asking: &Asking, flaw: Flaw) -> Block {
    let other = other_question(flaw);
    let (title, day) = other.map_or_else(Default::default, |other| (voice.title(other), voice.answer(other)));
    let given = asking.given.clone().unwrap_or_default();
    let given = asking.link.answers.date(asking.question).map_or(given, |date| voice.date(date));
    let own = [("given", shortened(&given)), ("other-title", title.clone()), ("other-day", day)];
    let text = voice.say_with(error_message(flaw), &own);
    let change = |other| {
        let label = voice.say_with("said-change-label", &[("title", title)]);
        tag("p").with(tag("a").set("href", asking.link.changing(other).to_string()).with(label))
    };
    tag("div")
        .class("error")
        .set("role", "alert")
        .set("tabindex", "-1")
        .set("data-error", asking.question.key())
        .set("id", "error")
        .with(tag("p").class("error-heading").with(voice.say("error-heading")))
        .with(tag("p").with(text))
        .with(other.map(change))
}

/// The other day of a pair in the wrong order.
const fn other_question(flaw: Flaw) -> Option<Question> {
    match flaw {
        Flaw::PaidAfter(other) => Some(other),
        Flaw::DueBeforeShipped => Some(Question::Shipped),
        Flaw::Empty
        | Flaw::NotAnAnswer
        | Flaw::NotADay
        | Flaw::NoSuchDay
        | Flaw::Future
        | Flaw::NotANumber
        | Flaw::NotAboveZero
        | Flaw::TooLarge
        | Flaw::UnclearNumber
        | Flaw::UnknownCountry
        | Flaw::UnknownCurrency => None,
    }
}

const fn error_message(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Empty => "error-empty",
        Flaw::NotAnAnswer => "error-not-an-answer",
        Flaw::NotADay => "error-not-a-day",
        Flaw::NoSuchDay => "error-no-such-day",
        Flaw::Future => "error-future",
        Flaw::PaidAfter(_) => "error-paid-after",
        Flaw::DueBeforeShipped => "error-due-before-shipped",
        Flaw::NotANumber => "error-not-a-number",
        Flaw::NotAboveZero => "error-not-above-zero",
        Flaw::TooLarge => "error-too-large",
        Flaw::UnclearNumber => "error-unclear-number",
        Flaw::UnknownCountry => "error-unknown-country",
        Flaw::UnknownCurrency => "error-unknown-currency",
    }
}

/// A link may hold anything; a sentence quotes only its beginning.
fn shortened(given: &str) -> String {
    const MOST: usize = 40;
    let start: String = given.chars().take(MOST).collect();
    if start.len() < given.len() { format!("{start}…") } else { start }
}

#[derive(Clone, Copy)]
enum Note {
    Hint,
    Where,
    Why,
}

fn view_note(voice: &Voice, asking: &Asking, note: Note) -> Option<Block> {
    let (name, label) = match note {
        Note::Hint => ("hint", None),
        Note::Where => ("where", Some("where-heading")),
        Note::Why => ("why", Some("why-heading")),
    };
    let text = voice.maybe(&message(asking.question), name)?;
    let labelled = |label| all([tag("strong").with(voice.say(label)).node(), " ".node()]);
    Some(tag("p").class(name).set("id", name).with(label.map(labelled)).with(text))
}

fn view_choices(voice: &Voice, asking: &Asking) -> Option<Block> {
    let choices = asking.question.choices(&asking.link.answers);
    let list = || tag("ul").class("choices").each(&choices, |choice| view_choice(voice, asking, choice));
    (!choices.is_empty()).then(list)
}

fn view_choice(voice: &Voice, asking: &Asking, choice: &str) -> Block {
    let name = format!("answer-{}-{choice}", asking.question.key());
    let is_given = asking.given.as_deref() == Some(choice);
    let text = |class, text| tag("span").class(class).with(text);
    let link = tag("a")
        .class("choice")
        .set("data-answer", choice.to_owned())
        .set("href", asking.link.with(asking.question, choice).to_string())
        .set("aria-current", is_given.then_some("true"))
        .with(text("choice-text", voice.say(&name)))
        .with(voice.maybe(&name, "more").map(|more| text("more", more)))
        .with(is_given.then(|| text("given", voice.say("answer-given"))));
    tag("li").with(link)
}

fn view_field(voice: &Voice, asking: &Asking) -> Option<Block> {
    let input = match asking.question.field() {
        Field::Choices => return None,
        Field::Day => view_date_input(asking, voice.today).node(),
        Field::Amount => view_text_input(asking).set("inputmode", "decimal").node(),
        Field::Country => view_list_input(voice, asking, named(country::CODES, |code| voice.country(code))),
        Field::Currency => view_list_input(voice, asking, named(money::CODES, |code| voice.currency(code))),
    };
    let label = voice.maybe(&message(asking.question), "label").unwrap_or_default();
    let field = tag("div")
        .class("field")
        .with(tag("label").set("for", "answer").with(label))
        .with(input)
        .with(tag("button").set("type", "submit").with(voice.say("button-continue")));
    Some(field)
}

fn named<const LENGTH: usize>(codes: Codes<LENGTH>, name: impl Fn(&str) -> String) -> Vec<(&'static str, String)> {
    codes.iter().map(|code| (code, name(code))).collect()
}

fn view_input(asking: &Asking, kind: &'static str, value: Option<String>) -> Block {
    tag("input")
        .set("type", kind)
        .set("id", "answer")
        .set("name", asking.question.key())
        .set("aria-invalid", asking.flaw.map(|_| "true"))
        .set("aria-describedby", described_by(asking))
        .value(value)
}

/// What says how to fill it in, so far as it is there.
fn described_by(asking: &Asking) -> &'static str {
    let is_list = matches!(asking.question.field(), Field::Country | Field::Currency);
    match (asking.flaw.is_some(), is_list) {
        (true, true) => "error hint where list-hint",
        (true, false) => "error hint where",
        (false, true) => "hint where list-hint",
        (false, false) => "hint where",
    }
}

/// The value is what was given; a text that is no day cannot stand in a date input and is quoted by the error instead.
fn view_date_input(asking: &Asking, today: Date) -> Block {
    // With a last day set, a browser takes no year of more than four digits.
    let latest = if asking.question.may_be_ahead() { plus_days(today, 9999) } else { plus_days(today, 1) };
    let value = asking.link.answers.date(asking.question).map(write_date);
    view_input(asking, "date", value).set("max", write_date(latest))
}

fn view_text_input(asking: &Asking) -> Block {
    view_input(asking, "text", Some(asking.given.clone().unwrap_or_default()))
        .set("autocomplete", filled_by_browser(asking.question))
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
}

/// What the browser may know: the buyer's own country.
fn filled_by_browser(question: Question) -> &'static str {
    if question == Question::Country { "country-name" } else { "off" }
}

fn view_list_input(voice: &Voice, asking: &Asking, options: Vec<(&'static str, String)>) -> Html {
    let aliases = if asking.question == Question::Country { "country-aliases" } else { "currency-aliases" };
    let options = sorted(options, |(_, name)| name.clone());
    let option = |(code, name)| tag("option").set("value", name).set("data-code", code).with(code);
    all([
        view_text_input(asking).set("list", "options"),
        fine(voice.say("field-list-hint")).set("id", "list-hint"),
        tag("datalist").set("id", "options").set("data-aliases", voice.say(aliases)).each(options, option),
    ])
}

fn view_said(voice: &Voice, asking: &Asking) -> Option<Block> {
    if asking.said.is_empty() {
        return None;
    }
    let answers = view_answers(voice, &asking.said, |question| asking.link.changing(question).to_string());
    Some(tag("section").class("said").with(tag("h2").with(voice.say("said-heading"))).with(answers))
}
