//! The browser: the only file that names it. The address, today, focus, and names and dates in the reader's language.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Date as JsDate, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlFormElement, HtmlInputElement, SubmitEvent, Window};
use yew::{Callback, Html, component, html, use_effect_with, use_mut_ref, use_state_eq};

use crate::calendar::{Date, days_between, read_date};
use crate::link::Link;
use crate::question::{Field, Question};
use crate::view::{Drawn, draw};
use crate::words::Intl;

/// Draws the page into its place.
pub fn start() {
    if let Some(place) = document().and_then(|document| document.get_element_by_id("app")) {
        yew::Renderer::<App>::with_root(place).render();
    }
}

/// The page, drawn anew whenever the address changes.
#[component]
fn App() -> Html {
    let address = use_state_eq(fragment);
    {
        let address = address.clone();
        use_effect_with((), move |()| {
            let listener =
                window().map(|window| EventListener::new(&window, "hashchange", move |_| address.set(fragment())));
            move || drop(listener)
        });
    }
    let Drawn { title, html: page } = draw(&address, today(), &BrowserIntl);
    let is_first = use_mut_ref(|| true);
    use_effect_with(Rc::from(address.as_str()), move |_: &Rc<str>| {
        set_title(&title);
        let was_first = is_first.replace(false);
        arrive(was_first);
    });
    html! { <div id="page" onsubmit={Callback::from(|event: SubmitEvent| submit(&event))}>{ page }</div> }
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
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

/// Puts a reader where a new page begins: at what is wrong, or at its heading. A page that was just loaded is left alone,
/// as the browser has already put the reader at its top.
fn arrive(is_first: bool) {
    let Some(document) = document() else { return };
    let find = |selector| document.query_selector(selector).ok().flatten();
    let heading = if is_first { None } else { find("#app [data-focus]") };
    let Some(place) = find("#app [data-error]").or(heading) else { return };
    if let Some(window) = window().filter(|_| !is_first) {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Ok(place) = place.dyn_into::<HtmlElement>() {
        let _ = place.focus();
    }
}

/// Takes what a form holds into the address, where everything else stands.
fn submit(event: &SubmitEvent) {
    event.prevent_default();
    let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
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

/// The code of the name that was picked or typed.
fn code_of(form: &HtmlFormElement, name: &str) -> Option<String> {
    let options = form.query_selector_all("option").ok()?;
    let options = (0..options.length()).filter_map(|place| options.get(place)?.dyn_into::<Element>().ok());
    let name = name.to_lowercase();
    options
        .filter(|option| option.get_attribute("value").is_some_and(|value| value.to_lowercase() == name))
        .find_map(|option| option.get_attribute("data-code"))
}

/// The browser's own `Intl`. Each part is looked for before it is used: an old browser lacks some.
struct BrowserIntl;

impl Intl for BrowserIntl {
    fn plural(&self, count: i64) -> Option<String> {
        call(&formatter("PluralRules", &[])?, "select", &[number(count)])
    }

    fn date(&self, iso: &str) -> Option<String> {
        let options =
            [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")];
        let noon = days_between(Date::default(), read_date(iso)?) * 86_400_000 + 43_200_000;
        call(&formatter("DateTimeFormat", &options)?, "format", &[number(noon)])
    }

    fn relative(&self, days: i64) -> Option<String> {
        call(&formatter("RelativeTimeFormat", &[("numeric", "auto")])?, "format", &[number(days), "day".into()])
    }

    fn country(&self, code: &str) -> Option<String> {
        thread_local! { static NAMES: Option<JsValue> = formatter("DisplayNames", &[("type", "region")]); }
        NAMES.with(|names| call(names.as_ref()?, "of", &[code.into()]))
    }

    fn currency(&self, code: &str) -> Option<String> {
        thread_local! { static NAMES: Option<JsValue> = formatter("DisplayNames", &[("type", "currency")]); }
        NAMES.with(|names| call(names.as_ref()?, "of", &[code.into()]))
    }
}

fn formatter(class: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
    let settings = Object::new();
    for (key, value) in options {
        Reflect::set(&settings, &(*key).into(), &(*value).into()).ok()?;
    }
    Reflect::construct(&class, &Array::of2(&locale().into(), &settings)).ok()
}

fn call(target: &JsValue, method: &str, arguments: &[JsValue]) -> Option<String> {
    let method: Function = Reflect::get(target, &method.into()).ok()?.dyn_into().ok()?;
    method.apply(target, &arguments.iter().collect::<Array>()).ok()?.as_string()
}

/// JavaScript has no whole numbers; days and the milliseconds of any calendar day are exact.
#[allow(clippy::cast_precision_loss, reason = "far below 2^53")]
fn number(value: i64) -> JsValue {
    JsValue::from_f64(value as f64)
}

/// English, as it is written where the reader lives: the words are English, the order of a date is the reader's own.
fn locale() -> String {
    let language = window().and_then(|window| window.navigator().language()).unwrap_or_default();
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    language.split('-').skip(1).find(is_region).map_or_else(|| "en".to_owned(), |region| format!("en-{region}"))
}
