//! The browser: the only module that names it. The address, today, focus, and what taps and forms do.

mod accent;
mod clicks;
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

use crate::case::link::Link;
use crate::dates::Date;
use crate::device::saved_orders::Cases;
use crate::frame::options::Embed;
use crate::i18n::messages::Language;
use crate::view::{Device, Drawn, draw};
use handover::Early;
use messages::Plans;

/// Draws the page into its place.
pub fn start() {
    if let Some(accent) = Embed::read(&query()).and_then(|embed| embed.accent) {
        accent::wear(accent);
    }
    let Some(place) = document().and_then(|document| document.get_element_by_id("app")) else { return };
    let root = place.clone();
    handover::when_released(&root, move || {
        let early = Early::look(&link_in(&fragment()));
        yew::Renderer::<App>::with_root_and_props(place, early).render();
    });
}

/// The name of the event after which the page is drawn anew though its address is the same.
const REDRAW: &str = "recoup-redraw";

/// The page, drawn anew whenever the address or what is kept on the device changes, be it in another tab.
struct App {
    address: String,
    plans: Plans,
    is_loading: bool,
    drawn: Drawn,
    /// The address that the reader was last brought to, and whether its plan was still on its way.
    shown: Option<(String, bool)>,
    has_arrived: bool,
    _listeners: Option<[EventListener; 3]>,
}

/// Why the page is drawn anew.
enum News {
    /// The address has changed, or what is kept on the device.
    Changed,
    /// The words of plans have come, or cannot.
    Came(Plans),
}

impl Component for App {
    type Message = News;
    type Properties = Early;

    fn create(context: &Context<Self>) -> Self {
        let changed = context.link().callback(|()| News::Changed);
        let listen = |window: &Window, event| {
            let changed = changed.clone();
            EventListener::new(window, event, move |_| changed.emit(()))
        };
        let mut app = Self {
            address: String::new(),
            plans: Plans::away(),
            is_loading: false,
            drawn: Drawn::default(),
            shown: None,
            has_arrived: false,
            _listeners: window().map(|window| ["hashchange", "storage", REDRAW].map(|event| listen(&window, event))),
        };
        app.look(context);
        app
    }

    fn update(&mut self, context: &Context<Self>, news: News) -> bool {
        match news {
            News::Changed => self.look(context),
            News::Came(plans) => {
                (self.plans, self.is_loading) = (plans, false);
                self.draw(&storage::cases(), &link_in(&self.address));
            }
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! {
            <div id="page" onsubmit={Callback::from(|event: SubmitEvent| forms::submit(&event))}
                onclick={Callback::from(|event: yew::MouseEvent| tapped(&event))}
                onchange={Callback::from(|event: Event| changed(&event))}
                oninput={Callback::from(|event: yew::InputEvent| typed(&event))}>
                { self.drawn.html.clone() }
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        let early = context.props();
        if is_first {
            early.give_focus_back();
        }
        let place = Some((self.address.clone(), self.drawn.is_waiting));
        if self.shown == place {
            return;
        }
        self.shown = place;
        set_title(&self.drawn.title);
        if !self.drawn.is_waiting {
            arrive(!std::mem::replace(&mut self.has_arrived, true) && !early.is_answered);
            // Each plan is drawn with a button of its own.
            clicks::offer_sharing();
        }
    }
}

impl App {
    /// Looks at the address and the device, and asks for the words of plans as soon as there is an answer.
    fn look(&mut self, context: &Context<Self>) {
        self.address = fragment();
        let (cases, link) = (storage::cases(), link_in(&self.address));
        if link.answers.stage.is_some() && !self.plans.words.has_plans() && !self.is_loading {
            self.is_loading = true;
            context.link().send_future(async { News::Came(Plans::load().await) });
        }
        self.draw(&cases, &link);
    }

    fn draw(&mut self, cases: &Cases, link: &Link) {
        let (current, ticks) = (storage::current(cases, link), storage::ticks(link));
        let device = Device {
            language: Language { words: &self.plans.words, intl: &intl::BrowserIntl },
            has_failed: self.plans.has_failed,
            address: &home(),
            is_framed: Embed::read(&query()).is_some(),
            cases,
            current: current.as_ref(),
            ticks: &ticks,
        };
        self.drawn = draw(&self.address, today(), device);
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

/// What a fragment says; one of another version says nothing.
fn link_in(fragment: &str) -> Link {
    Link::read(fragment).unwrap_or_default()
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
        clicks::tapped(&button);
    }
}

/// A tick is set on this case; a file is picked.
fn changed(event: &Event) {
    let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if let Some(name) = input.get_attribute("data-tick") {
        let link = link_in(&fragment());
        let mut ticks = storage::ticks(&link);
        ticks.set(&name, input.checked());
        // Where storage is denied the tick still shows until the page is left.
        let _ = storage::store_ticks(&link, &ticks);
    } else if input.get_attribute("data-do").as_deref() == Some("import") {
        clicks::picked(&input);
    }
}

fn typed(event: &Event) {
    if let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        letter_fields::fill(&input);
    }
}
