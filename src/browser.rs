//! The browser: the only module that names it. The address, today, focus, and what taps and forms do.

mod accent;
mod address;
mod console;
mod deed;
mod elements;
mod form;
mod intl;
mod json;
mod letter;
mod place;
mod plans;
mod signal;
mod storage;
mod takeover;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
// The parts of this module take the browser's names from here.
use js_sys::{Array, Date as JsDate, Function, JSON, JsString, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::console::warn_1;
use web_sys::{
    AbortController, Document, Element, Event, File, FocusOptions, History, HtmlElement, HtmlFormElement, HtmlInputElement,
    HtmlTextAreaElement, Location, NodeList, RequestInit, Response, ScrollRestoration, Storage, SubmitEvent, Window,
};
use yew::{Callback, Component, Context, Html, Properties, html};

use self::address::{fragment, home, link_in, query};
use self::console::warn;
use self::elements::{cast, closest, find, target};
use self::place::{Arrival, Places, arrive};
use self::plans::Plans;
use self::signal::{REDRAW, RETRY};
use self::takeover::Early;
use crate::calendar::Date;
use crate::embed::Embed;
use crate::link::without_order;
use crate::view::wait::Wait;
use crate::view::{Device, Drawn, draw};
use crate::words::Language;

/// Draws the page into its place.
pub fn start() {
    if let Some(accent) = Embed::read(&query()).and_then(|embed| embed.accent) {
        accent::wear(accent);
    }
    let Some(place) = document().and_then(|document| document.get_element_by_id("app")) else { return };
    let root = place.clone();
    address::keep_scroll_position();
    takeover::when_released(&root, move || {
        let early = Early::look(&link_in(&fragment()));
        yew::Renderer::<App>::with_root_and_props(place, early.clone()).render();
        // Right after the page is rendered. Before it calls `rendered`, Yew may let the browser show the page on a slow device.
        spawn_local(async move { early.give_focus_back() });
    });
}

/// The page, drawn anew whenever the address or what is kept on the device changes, be it in another tab.
struct App {
    address: String,
    plans: Plans,
    is_loading: bool,
    /// Whether the reader has asked for the words once more, and has no answer yet.
    is_retrying: bool,
    drawn: Drawn,
    /// What the page is built for: with another key it is built from new elements.
    key: String,
    /// The address and the step that the reader was last brought to.
    shown: String,
    has_arrived: bool,
    places: Places,
    _listeners: Option<[EventListener; 5]>,
}

/// Why the page is drawn anew.
enum News {
    /// The address has changed, or what is kept on the device.
    Changed,
    /// The words of plans have come, or cannot.
    Came(Plans),
    /// The line may be back, or the reader asks to look whether it is.
    Retry {
        /// Whether the reader asks.
        is_asked: bool,
    },
}

impl Component for App {
    type Message = News;
    type Properties = Early;

    fn create(context: &Context<Self>) -> Self {
        let mut app = Self {
            address: fragment(),
            plans: Plans::away(),
            is_loading: false,
            is_retrying: false,
            drawn: Drawn::default(),
            key: String::new(),
            shown: String::new(),
            has_arrived: false,
            places: Places::default(),
            _listeners: window().map(|window| listeners(context, &window)),
        };
        app.load_if_needed(context);
        app.draw();
        app
    }

    fn update(&mut self, context: &Context<Self>, news: News) -> bool {
        match news {
            News::Changed => self.look(context),
            News::Came(plans) => (self.plans, self.is_loading) = (plans, false),
            News::Retry { is_asked } => {
                self.is_retrying = is_asked;
                self.load_if_needed(context);
            }
        }
        self.draw();
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        html! {
            <div id="page" onsubmit={Callback::from(|event: SubmitEvent| form::submit(&event))}
                onclick={Callback::from(|event: yew::MouseEvent| tapped(&event))}
                onchange={Callback::from(|event: Event| changed(&event))}
                oninput={Callback::from(|event: yew::InputEvent| typed(&event))}>
                <div class="step" key={self.key.clone()}>{ self.drawn.html.clone() }</div>
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        letter::restore();
        let shown = format!("{} {}", without_order(&self.address), self.drawn.step);
        if self.shown != shown {
            self.shown = shown;
            set_title(&self.drawn.title);
            if !self.is_coming() {
                self.arrive(context.props());
            }
        }
        if self.is_retrying && !self.is_loading {
            self.is_retrying = false;
            if self.drawn.is_waiting && self.plans.wait == Wait::Offline {
                tell("still-offline");
            }
        }
    }
}

impl App {
    /// Looks at the address and the device, and asks for the words of plans as soon as there is an answer.
    fn look(&mut self, context: &Context<Self>) {
        let address = fragment();
        if address != self.address {
            // What is left is still shown.
            self.places.keep(std::mem::replace(&mut self.address, address));
            self.load_if_needed(context);
        }
    }

    fn load_if_needed(&mut self, context: &Context<Self>) {
        let has_answer = link_in(&self.address).answers.stage.is_some();
        if has_answer && !self.plans.words.has_plans() && !self.is_loading {
            self.is_loading = true;
            self.plans.wait = Wait::Coming;
            context.link().send_future(async { News::Came(Plans::load().await) });
        }
    }

    fn draw(&mut self) {
        let link = link_in(&self.address);
        let stored = storage::stored();
        let device = Device {
            language: Language { words: &self.plans.words, intl: &intl::BrowserIntl },
            wait: self.plans.wait,
            address: &home(),
            is_framed: Embed::read(&query()).is_some(),
            write_file: &|orders| json::write(orders).unwrap_or_default(),
            identity: stored.identity(&link),
            ticks: &storage::ticks(&stored, &link),
            stored: &stored,
        };
        let drawn = draw(&self.address, today(), device);
        // An answer that is rejected stays in its field as it was typed, so its page is not built from new elements.
        if !(drawn.is_rejected && drawn.question == self.drawn.question) {
            self.key.clone_from(&drawn.step);
        }
        self.drawn = drawn;
    }

    /// Whether only the words of the page are still to come.
    fn is_coming(&self) -> bool {
        self.drawn.is_waiting && self.plans.wait == Wait::Coming
    }

    fn arrive(&mut self, early: &Early) {
        let is_first = !std::mem::replace(&mut self.has_arrived, true);
        let is_returning = address::mark_visited() | place::is_returning();
        arrive(match self.places.at(&self.address).filter(|_| is_returning) {
            Some(place) => Arrival::Back(place),
            None if is_first && !early.is_answered => Arrival::Loaded,
            None => Arrival::New,
        });
        // Each plan is drawn with a button of its own.
        deed::offer_sharing();
    }
}

fn listeners(context: &Context<App>, window: &Window) -> [EventListener; 5] {
    let listen = |event, news: fn() -> News| {
        let tell = context.link().callback(move |()| news());
        EventListener::new(window, event, move |_| tell.emit(()))
    };
    [
        listen("hashchange", || News::Changed),
        listen("storage", || News::Changed),
        listen(REDRAW, || News::Changed),
        listen("online", || News::Retry { is_asked: false }),
        listen(RETRY, || News::Retry { is_asked: true }),
    ]
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

/// Says what became of a tap, to eyes and ears: the message `status-NAME`.
fn tell(name: &str) {
    if let Some(place) = find("[data-status]") {
        place.set_text_content(place.get_attribute(&format!("data-{name}")).as_deref());
    }
}

fn tapped(event: &yew::MouseEvent) {
    let Some(tapped) = target(event) else { return };
    if let Some(button) = closest(&tapped, "button[data-do]") {
        // What is drawn anew may make another button of this one before the browser is done with the tap.
        event.prevent_default();
        return deed::tapped(&button);
    }
    let opens_elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key();
    if !opens_elsewhere {
        form::choose(&tapped);
        if closest(&tapped, "a[data-back]").is_some() {
            place::expect_return();
        }
    }
}

/// A tick is set on this case; a file is picked.
fn changed(event: &Event) {
    let Some(input) = target(event).and_then(|target| cast::<HtmlInputElement>(&target)) else { return };
    // Some browsers fill in a name without an `input` event.
    letter::typed(&input);
    if let Some(name) = input.get_attribute("data-tick") {
        if storage::tick(&link_in(&fragment()), &name, input.checked()).is_err() {
            // It shows until the page is left.
            warn("store a tick");
        }
    } else if input.get_attribute("data-do").as_deref() == Some("import") {
        deed::picked(&input);
    }
}

fn typed(event: &Event) {
    let Some(target) = target(event) else { return };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        letter::typed(input);
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        letter::edited(area);
    }
}
