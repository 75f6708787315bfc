//! The files that stand beside the program in the built site, and what other sites read of it.

pub mod basic_advice;
pub mod fallback;
pub mod frame_guide;
pub mod illustrations;
pub mod not_found;
pub mod offline;
pub mod social;
pub mod theme;
pub mod update;

use yew::Html;

use super::render::rendered;
use crate::case::link::Link;
use crate::case::question::Question;
use crate::dates::Date;
use crate::i18n::locale::Language;
use crate::i18n::localizer::Voice;
use crate::page::{Page, open};
use crate::site::rulebook::{Rules, page};

const STYLE: &str = concat!(include_str!("../../../static/css/style.css"), include_str!("../../../static/css/plans.css"));
const RULES_STYLE: &str = include_str!("../../../static/css/rulebook.css");

/// What stands in the page where the questions cannot run, as HTML.
#[must_use]
pub fn fallback() -> String {
    drawn(Date::default(), fallback::view)
}

/// The page with its first question, as HTML: it stands there while the program is on its way.
#[must_use]
pub fn start() -> String {
    // Nothing on it depends on the day.
    super::render::page("", Date::default()).1
}

/// The questions that answers to the first one lead to, each in a template: what is in the main part of its page.
#[must_use]
pub fn next() -> String {
    let start = Link::default();
    let links = Question::Stage.choices(&start.answers).into_iter().map(|stage| start.with(Question::Stage, &stage));
    // Nothing on them depends on the day.
    let asking = links.filter(|link| matches!(open(link, Date::default(), None), Page::Ask(_)));
    asking.map(|link| template(&format!("{link}"))).collect()
}

fn template(link: &str) -> String {
    let (title, page) = super::render::page(link, Date::default());
    let main = page.split_once("<main id=\"main\">").and_then(|(_, rest)| rest.split_once("</main>"));
    let (main, _) = main.unwrap_or_default();
    format!("<template data-early=\"{}\" data-title=\"{title}\">{main}</template>", link.replace('&', "&amp;"))
}

/// The tags by which other sites show a link to the page. Most of them need the site's address, which ends with a slash.
#[must_use]
pub fn social(address: Option<String>) -> String {
    drawn(Date::default(), move |voice| social::view(voice, address.as_deref()))
}

/// All rules on one page, as they are on a day.
#[must_use]
pub fn rules(today: Date) -> String {
    let head = Head { title: "rules-title", lead: "rules-lead", style: RULES_STYLE, script: "" };
    document(&head, &drawn(today, move |voice| page::view(voice, &Rules::on(today))))
}

/// How to put the page into another one.
#[must_use]
pub fn embedding() -> String {
    // It shows tables as the page of all rules does.
    let style =
        concat!(include_str!("../../../static/css/rulebook.css"), include_str!("../../../static/css/frame-guide.css"));
    let head = Head { title: "embedding-title", lead: "embedding-lead", style, script: "" };
    document(&head, &drawn(Date::default(), frame_guide::view))
}

/// The switch between light and dark, as HTML.
#[must_use]
pub fn theme() -> String {
    drawn(Date::default(), theme::view)
}

/// The word that a newer version is there, as HTML.
#[must_use]
pub fn update() -> String {
    drawn(Date::default(), update::view)
}

/// The page that a host shows at every address where there is none; it leads to the site's address, where that is known.
#[must_use]
pub fn lost(address: Option<String>) -> String {
    let head = Head {
        title: "lost-heading",
        lead: "lost-lead",
        style: "",
        script: include_str!("../../../static/js/not-found.js"),
    };
    let home = address.unwrap_or_else(|| "./".to_owned());
    document(&head, &drawn(Date::default(), move |voice| not_found::view(voice, &home)))
}

/// The page for a device without a network.
#[must_use]
pub fn offline() -> String {
    let script = include_str!("../../../static/js/offline.js");
    let head = Head { title: "offline-heading", lead: "offline-lead", style: "", script };
    document(&head, &drawn(Date::default(), offline::view))
}

/// The picture that other sites show with a link to the page, to be drawn at 1200 × 630 pixels.
#[must_use]
pub fn poster() -> String {
    format!(
        "<style>{}</style>{}",
        include_str!("../../../static/css/social-card.css"),
        drawn(Date::default(), social::view_poster)
    )
}

/// What a device shows of the page that is installed on it.
#[must_use]
pub fn manifest() -> String {
    let link = Link::default();
    let voice = Voice::asking(&link, Date::default(), Language::english());
    include_str!("../../../static/manifest.webmanifest")
        .replace("{title}", &voice.say("social-title"))
        .replace("{brand}", &voice.say("brand"))
        .replace("{lead}", &voice.say("social-lead"))
}

/// What a document says of itself, in messages, and what it needs beyond the common style.
struct Head {
    title: &'static str,
    lead: &'static str,
    style: &'static str,
    script: &'static str,
}

/// A whole HTML document that needs no other file.
fn document(head: &Head, body: &str) -> String {
    let link = Link::default();
    let voice = Voice::asking(&link, Date::default(), Language::english());
    let late = if head.script.is_empty() { String::new() } else { format!("\n<script>\n{}</script>", head.script) };
    include_str!("document.html")
        .replace("{title}", &voice.say_with("page-title", &[("title", voice.say(head.title))]))
        .replace("{lead}", &voice.say(head.lead))
        .replace("{style}", &format!("{STYLE}{}", head.style))
        .replace("{script}", include_str!("../../../static/js/theme.js"))
        .replace("{switch}", &theme())
        .replace("{late}", &late)
        .replace("{body}", body)
}

fn drawn(today: Date, view: impl Fn(&Voice) -> Html + Send + 'static) -> String {
    rendered(move || view(&Voice::asking(&Link::default(), today, Language::english())))
}
