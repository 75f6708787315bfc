//! The page of one question. The first one is the start page.

use strum::IntoEnumIterator;
use yew::{Html, html};

use crate::calendar::{Date, plus_days, write_date};
use crate::country;
use crate::money;
use crate::page::Asking;
use crate::question::{Field, Question};
use crate::reply::Flaw;
use crate::view::kept::view_cases;
use crate::view::voice::Voice;
use crate::view::{Device, view_changed, view_notice};

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
    let key = asking.question.key();
    // A fact that has to be looked up is looked up before it is typed; choices speak for themselves.
    let is_typed = asking.question.field() != Field::Choices;
    let inner = html! {
        <>
            { for asking.flaw.map(|flaw| view_error(voice, asking, flaw)) }
            { view_heading(voice, asking) }
            { view_note(voice, asking, Note::Hint) }
            { if is_typed { view_note(voice, asking, Note::Where) } else { Html::default() } }
            { view_field(voice, asking) }
            { view_choices(voice, asking) }
            { if is_typed { Html::default() } else { view_note(voice, asking, Note::Where) } }
            { view_note(voice, asking, Note::Why) }
            <p class="remaining">{ voice.say_with("remaining", &[("left", asking.left.to_string())]) }</p>
        </>
    };
    let question = match asking.question.field() {
        Field::Choices => html! { <section class="question" data-question={key}>{ inner }</section> },
        Field::Day | Field::Country | Field::Amount | Field::Currency => html! {
            <form class="question" data-question={key} action={asking.link.to_string()} novalidate=true>{ inner }</form>
        },
    };
    html! {
        <>
            { view_notice(voice, asking.notice) }
            { if is_start(asking) { view_welcome(voice) } else { Html::default() } }
            { view_changed(voice, &asking.dropped, &asking.kept) }
            { question }
            { view_said(voice, asking) }
            { if is_start(asking) { view_cases(voice, device.cases) } else { Html::default() } }
        </>
    }
}

fn is_start(asking: &Asking) -> bool {
    asking.question == Question::Stage && asking.flaw.is_none() && asking.given.is_none()
}

fn message(question: Question) -> String {
    format!("question-{}", question.key())
}

fn view_welcome(voice: &Voice) -> Html {
    html! {
        <div class="welcome">
            <p class="welcome-title">{ voice.say("start-heading") }</p>
            <p class="lead">{ voice.say("start-lead") }</p>
        </div>
    }
}

fn view_heading(voice: &Voice, asking: &Asking) -> Html {
    html! { <h1 id="question" tabindex="-1" data-focus="">{ voice.say(&message(asking.question)) }</h1> }
}

fn view_error(voice: &Voice, asking: &Asking, flaw: Flaw) -> Html {
    let other = other_question(flaw);
    let (title, day) = other.map_or_else(Default::default, |other| (voice.title(other), voice.answer(other)));
    let given = asking.given.clone().unwrap_or_default();
    let given = asking.link.answers.date(asking.question).map_or(given, |date| voice.date(date));
    let own = [("given", shortened(&given)), ("other-title", title.clone()), ("other-day", day)];
    let text = voice.say_with(error_message(flaw), &own);
    let change = other.map(|other| {
        let label = voice.say_with("said-change-label", &[("title", title.clone())]);
        html! { <p><a href={asking.link.changing(other).to_string()}>{ label }</a></p> }
    });
    html! {
        <div class="error" role="alert" tabindex="-1" data-error={asking.question.key()} id="error">
            <p class="error-heading">{ voice.say("error-heading") }</p>
            <p>{ text }</p>
            { for change }
        </div>
    }
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

fn view_note(voice: &Voice, asking: &Asking, note: Note) -> Html {
    let (name, label) = match note {
        Note::Hint => ("hint", None),
        Note::Where => ("where", Some("where-heading")),
        Note::Why => ("why", Some("why-heading")),
    };
    let Some(text) = voice.maybe(&message(asking.question), name) else { return Html::default() };
    let label = label.map(|label| html! { <><strong>{ voice.say(label) }</strong>{ " " }</> });
    html! { <p class={name} id={name}>{ for label }{ text }</p> }
}

fn view_choices(voice: &Voice, asking: &Asking) -> Html {
    let choices = asking.question.choices(&asking.link.answers);
    if choices.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="choices">
            { for choices.iter().map(|choice| view_choice(voice, asking, choice)) }
        </ul>
    }
}

fn view_choice(voice: &Voice, asking: &Asking, choice: &str) -> Html {
    let name = format!("answer-{}-{choice}", asking.question.key());
    let is_given = asking.given.as_deref() == Some(choice);
    let more = voice.maybe(&name, "more").map(|more| html! { <span class="more">{ more }</span> });
    html! {
        <li>
            <a class="choice" data-answer={choice.to_owned()} href={asking.link.with(asking.question, choice).to_string()}
                aria-current={is_given.then_some("true")}>
                <span class="choice-text">{ voice.say(&name) }</span>
                { for more }
                { if is_given { html! { <span class="given">{ voice.say("answer-given") }</span> } } else { Html::default() } }
            </a>
        </li>
    }
}

fn view_field(voice: &Voice, asking: &Asking) -> Html {
    let input = match asking.question.field() {
        Field::Choices => return Html::default(),
        Field::Day => view_date_input(asking, voice.today),
        Field::Amount => view_text_input(asking, Some("decimal"), None),
        Field::Country => view_list_input(voice, asking, country::CODES.map(|code| (code, voice.country(code))).to_vec()),
        Field::Currency => view_list_input(voice, asking, money::CODES.map(|code| (code, voice.currency(code))).to_vec()),
    };
    let label = voice.maybe(&message(asking.question), "label").unwrap_or_default();
    html! {
        <div class="field">
            <label for="answer">{ label }</label>
            { input }
            <button type="submit">{ voice.say("button-continue") }</button>
        </div>
    }
}

fn described_by(asking: &Asking) -> &'static str {
    if asking.flaw.is_some() { "error hint where" } else { "hint where" }
}

/// The value is what was given; a text that is no day cannot stand in a date input and is quoted by the error instead.
fn view_date_input(asking: &Asking, today: Date) -> Html {
    let value = asking.link.answers.date(asking.question).map(write_date);
    // With a last day set, a browser takes no year of more than four digits.
    let latest = if asking.question.may_be_ahead() { plus_days(today, 9999) } else { plus_days(today, 1) };
    html! {
        <input type="date" id="answer" name={asking.question.key()} {value} max={write_date(latest)}
            aria-invalid={asking.flaw.map(|_| "true")} aria-describedby={described_by(asking)} />
    }
}

fn view_text_input(asking: &Asking, mode: Option<&'static str>, list: Option<&'static str>) -> Html {
    html! {
        <input type="text" id="answer" name={asking.question.key()} value={asking.given.clone().unwrap_or_default()}
            inputmode={mode} {list} autocomplete={filled_by_browser(asking.question)} autocapitalize="off" spellcheck="false"
            aria-invalid={asking.flaw.map(|_| "true")} aria-describedby={described_by(asking)} />
    }
}

/// What the browser may know: the buyer's own country.
fn filled_by_browser(question: Question) -> &'static str {
    if question == Question::Country { "country-name" } else { "off" }
}

fn view_list_input(voice: &Voice, asking: &Asking, mut options: Vec<(&'static str, String)>) -> Html {
    let hint = voice.say("field-list-hint");
    let aliases = if asking.question == Question::Country { "country-aliases" } else { "currency-aliases" };
    options.sort_by(|one, other| one.1.cmp(&other.1));
    html! {
        <>
            { view_text_input(asking, None, Some("options")) }
            <p class="fine" id="list-hint">{ hint }</p>
            <datalist id="options" data-aliases={voice.say(aliases)}>
                { for options.into_iter().map(|(code, name)| html! { <option value={name} data-code={code}>{ code }</option> }) }
            </datalist>
        </>
    }
}

fn view_said(voice: &Voice, asking: &Asking) -> Html {
    if asking.said.is_empty() {
        return Html::default();
    }
    html! {
        <section class="said">
            <h2>{ voice.say("said-heading") }</h2>
            { view_answers(voice, &asking.said, |question| asking.link.changing(question).to_string()) }
        </section>
    }
}

/// Answers with a link to change each.
pub fn view_answers(voice: &Voice, said: &[Question], change: impl Fn(Question) -> String) -> Html {
    html! {
        <dl class="answers">
            { for Question::iter().filter(|question| said.contains(question)).map(|question| {
                let title = voice.title(question);
                let label = voice.say_with("said-change-label", &[("title", title.clone())]);
                html! {
                    <div>
                        <dt>{ title }</dt>
                        <dd>{ voice.answer(question) }</dd>
                        <dd class="change"><a href={change(question)} aria-label={label}>{ voice.say("said-change") }</a></dd>
                    </div>
                }
            }) }
        </dl>
    }
}
