//! Pages as text, without a browser: for what must stand in the HTML itself, and for the tests.

use futures::executor::block_on;
use yew::{Html, Properties, ServerRenderer, component};

use crate::calendar::Date;
use crate::kept::Cases;
use crate::link::Link;
use crate::rules::Rules;
use crate::ticks::Ticks;
use crate::view::voice::Voice;
use crate::view::{Device, Drawn, draw, fallback, rules};
use crate::words::NoIntl;

/// What a link opens on a day, as HTML, with its title.
#[must_use]
pub fn page(fragment: &str, today: Date) -> (String, String) {
    let fragment = fragment.to_owned();
    let title = drawn(&fragment, today).title;
    let render = move || {
        let Drawn { html, .. } = drawn(&fragment, today);
        html
    };
    (title, rendered(render))
}

/// On a device that keeps nothing and speaks no language of its own.
fn drawn(fragment: &str, today: Date) -> Drawn {
    let (cases, ticks) = (Cases::default(), Ticks::default());
    draw(fragment, today, Device { intl: &NoIntl, address: "", cases: &cases, current: None, ticks: &ticks })
}

/// The basic advice, as HTML.
#[must_use]
pub fn fallback() -> String {
    rendered(|| fallback::view(Date::default(), &NoIntl))
}

/// All rules on one page, as they are on a day: a whole HTML document that needs no other file.
#[must_use]
pub fn rules(today: Date) -> String {
    let link = Link::default();
    let voice = Voice::asking(&link, today, &NoIntl);
    let (title, lead) = (rules::title(&voice), voice.say("rules-lead"));
    let body = rendered(move || {
        let link = Link::default();
        rules::view(&Voice::asking(&link, today, &NoIntl), &Rules::on(today))
    });
    include_str!("view/rules/frame.html")
        .replace("{title}", &title)
        .replace("{lead}", &lead)
        .replace("{style}", include_str!("../static/style.css"))
        .replace("{body}", &body)
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
