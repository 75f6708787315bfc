//! The app: renders the page whenever the address or the stored data changes.

use super::address::{fragment, home, link_in, query};
use super::events::{changed, tapped, typed};
use super::focus::arrive;
use super::handover::Early;
use super::messages::Plans;
use super::{
    Callback, Component, Context, Event, EventListener, Html, SubmitEvent, Window, accent, clicks, document, forms,
    handover, html, intl, set_title, storage, today, window,
};
use crate::case::link::Link;
use crate::device::saved_orders::Cases;
use crate::frame::options::Embed;
use crate::i18n::locale::Language;
use crate::view::{Device, Drawn, draw};

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

/// Draws the page anew, though its address is the same.
pub(super) fn redraw() {
    if let (Some(window), Ok(event)) = (window(), Event::new(REDRAW)) {
        let _ = window.dispatch_event(&event);
    }
}
