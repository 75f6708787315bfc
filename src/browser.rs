//! The browser: the only module that names it. The address, today, focus, and what taps and forms do.

mod accent;
mod deed;
mod intl;
mod letter;
mod plans;
mod storage;
mod takeover;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
// The parts of this module take the browser's names from here.
use js_sys::{Array, Date as JsDate, Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, Response, Storage,
    SubmitEvent, Window,
};
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_mut_ref, use_state};

use self::plans::Plans;
use self::takeover::Early;
use crate::calendar::Date;
use crate::embed::Embed;
use crate::link::Link;
use crate::question::{Field, Question};
use crate::view::{Device, Drawn, draw};
use crate::words::Language;

/// Draws the page into its place.
pub fn start() {
    if let Some(accent) = Embed::read(&query()).and_then(|embed| embed.accent) {
        accent::wear(accent);
    }
    let Some(place) = document().and_then(|document| document.get_element_by_id("app")) else { return };
    let root = place.clone();
    takeover::when_released(&root, move || {
        let early = Early::look(is_at_start());
        yew::Renderer::<App>::with_root_and_props(place, early).render();
    });
}

/// Whether the address asks the first question, which stands in the page as it was built.
fn is_at_start() -> bool {
    let link = Link::read(&fragment()).unwrap_or_default();
    link == Link::default()
}

/// The name of the event after which the page is drawn anew though its address is the same.
const REDRAW: &str = "recoup-redraw";

/// The page, drawn anew whenever the address or what is kept on the device changes, be it in another tab.
#[component]
fn App(early: &Early) -> Html {
    let address = use_state(fragment);
    {
        let address = address.clone();
        use_effect_with((), move |()| {
            let redraw = move |_: &Event| address.set(fragment());
            let listen = |window: &Window, event| EventListener::new(window, event, redraw.clone());
            let listeners = window().map(|window| ["hashchange", "storage", REDRAW].map(|event| listen(&window, event)));
            move || drop(listeners)
        });
    }
    let (cases, link) = (storage::cases(), Link::read(&address).unwrap_or_default());
    let plans = use_state(Plans::away);
    {
        let plans = plans.clone();
        use_effect_with((link.answers.stage.is_some(), cases.is_empty()), move |(is_answered, is_empty)| {
            if (*is_answered || !is_empty) && plans.later.is_none() {
                spawn_local(async move { plans.set(Plans::load().await) });
            }
        });
    }
    let (current, ticks) = (storage::current(&cases, &link), storage::ticks(&link));
    let device = Device {
        language: Language { words: &plans.words, intl: &intl::BrowserIntl },
        later: plans.later,
        has_failed: plans.has_failed,
        address: &home(),
        is_framed: Embed::read(&query()).is_some(),
        cases: &cases,
        current: current.as_ref(),
        ticks: &ticks,
    };
    let Drawn { title, html: page, is_waiting } = draw(&address, today(), device);
    let is_first = use_mut_ref(|| !early.is_answered);
    {
        let early = early.clone();
        use_effect_with((), move |()| early.give_focus_back());
    }
    use_effect_with(((*address).clone(), is_waiting), move |_| {
        set_title(&title);
        if is_waiting {
            return;
        }
        arrive(is_first.replace(false));
        // Each plan is drawn with a button of its own.
        deed::offer_sharing();
    });
    html! {
        <div id="page" onsubmit={Callback::from(|event: SubmitEvent| submit(&event))}
            onclick={Callback::from(|event: yew::MouseEvent| tapped(&event))}
            onchange={Callback::from(|event: Event| changed(&event))}
            oninput={Callback::from(|event: yew::InputEvent| typed(&event))}>
            { page }
        </div>
    }
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn global() -> Object {
    js_sys::global()
}

fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The address of the page, to be passed on: without answers, and without what only a page around it wished for.
fn home() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
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

/// Draws the page anew, though its address is the same.
fn redraw() {
    if let (Some(window), Ok(event)) = (window(), Event::new(REDRAW)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Says what became of a tap, to eyes and ears: the message `status-NAME`.
fn tell(name: &str) {
    let place = document().and_then(|document| document.query_selector("[data-status]").ok().flatten());
    if let Some(place) = place {
        place.set_text_content(place.get_attribute(&format!("data-{name}")).as_deref());
    }
}

/// Puts a reader where a new page begins: at what is wrong, or at its heading. A page that was just loaded is left alone,
/// as the browser has already put the reader at its top.
fn arrive(is_first: bool) {
    tell("nothing");
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

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn tapped(event: &Event) {
    if let Some(button) = target(event).and_then(|target| target.closest("button[data-do]").ok().flatten()) {
        // What is drawn anew may make another button of this one before the browser is done with the tap.
        event.prevent_default();
        deed::tapped(&button);
    }
}

/// A tick is set on this case; a file is picked.
fn changed(event: &Event) {
    let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(name) = input.get_attribute("data-tick") {
        let link = Link::read(&fragment()).unwrap_or_default();
        let mut ticks = storage::ticks(&link);
        ticks.set(&name, input.checked());
        // Where storage is denied the tick still shows until the page is left.
        let _ = storage::store_ticks(&link, &ticks);
    } else if input.get_attribute("data-do").as_deref() == Some("import") {
        deed::picked(&input);
    }
}

fn typed(event: &Event) {
    if let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        letter::fill(&input);
    }
}

/// Takes what a form holds into the address, where everything else stands.
fn submit(event: &SubmitEvent) {
    event.prevent_default();
    let Some(form) = target(event).and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
    if form.has_attribute("data-do") {
        return deed::submitted(&form);
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
