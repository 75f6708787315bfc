//! Pages as text, without a browser: for what must stand in the HTML itself, and for the tests.

use futures::executor::block_on;
use yew::{Html, Properties, ServerRenderer, component};

use crate::calendar::Date;
use crate::kept::Cases;
use crate::link::Link;
use crate::rules::Rules;
use crate::ticks::Ticks;
use crate::view::voice::Voice;
use crate::view::{Device, Drawn, draw, embedding, fallback, rules, theme};
use crate::words::NoIntl;

/// What a link opens on a day, as HTML, with its title.
#[must_use]
pub fn page(fragment: &str, today: Date) -> (String, String) {
    let fragment = fragment.to_owned();
    let title = drawn(&fragment, today, false).title;
    (title, rendered(move || drawn(&fragment, today, false).html))
}

/// The same in a frame of another page.
#[must_use]
pub fn framed(fragment: &str, today: Date) -> String {
    let fragment = fragment.to_owned();
    rendered(move || drawn(&fragment, today, true).html)
}

/// On a device that keeps nothing and speaks no language of its own.
fn drawn(fragment: &str, today: Date, is_framed: bool) -> Drawn {
    let (cases, ticks) = (Cases::default(), Ticks::default());
    draw(fragment, today, Device { intl: &NoIntl, address: "", is_framed, cases: &cases, current: None, ticks: &ticks })
}

/// The basic advice, as HTML.
#[must_use]
pub fn fallback() -> String {
    rendered(|| fallback::view(Date::default(), &NoIntl))
}

/// All rules on one page, as they are on a day: a whole HTML document that needs no other file.
#[must_use]
pub fn rules(today: Date) -> String {
    let (title, lead) = spoken(today, |voice| (rules::title(voice), voice.say("rules-lead")));
    document(&title, &lead, &rendered(move || spoken(today, |voice| rules::view(voice, &Rules::on(today)))))
}

/// How to put the page into another one: a whole HTML document.
#[must_use]
pub fn embedding() -> String {
    let day = Date::default();
    let (title, lead) = spoken(day, |voice| (embedding::title(voice), voice.say("embedding-lead")));
    document(&title, &lead, &rendered(move || spoken(day, embedding::view)))
}

/// The switch between light and dark, as HTML.
#[must_use]
pub fn theme() -> String {
    rendered(|| spoken(Date::default(), theme::view))
}

/// What is said before anything is answered.
fn spoken<T>(today: Date, say: impl FnOnce(&Voice) -> T) -> T {
    let link = Link::default();
    say(&Voice::asking(&link, today, &NoIntl))
}

/// A page beside the app, in the same dress.
fn document(title: &str, lead: &str, body: &str) -> String {
    include_str!("view/document.html")
        .replace("{title}", title)
        .replace("{lead}", lead)
        .replace("{style}", include_str!("../static/style.css"))
        .replace("{script}", include_str!("../static/theme.js"))
        .replace("{switch}", &theme())
        .replace("{body}", body)
}

#[derive(Properties)]
struct Drawing {
    draw: std::rc::Rc<dyn Fn() -> Html>,
}

impl PartialEq for Drawing {
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.draw, &other.draw)
    }
}

#[component]
fn Paper(drawing: &Drawing) -> Html {
    (drawing.draw)()
}

fn rendered(draw: impl Fn() -> Html + Send + 'static) -> String {
    let renderer = ServerRenderer::<Paper>::with_props(move || Drawing { draw: std::rc::Rc::new(draw) });
    block_on(renderer.hydratable(false).render())
}
