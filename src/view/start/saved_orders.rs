//! The orders saved on this device, as the start page lists them.

use yew::Html;

use crate::case::link::{Link, encoded};
use crate::dates::{Date, write_date};
use crate::device::saved_orders::{Cases, Kept};
use crate::i18n::localizer::Voice;
use crate::page::{Page, open};
use crate::view::html::{Block, Child, all, button, details, tag};

/// The kept cases with what to do and the next day of each.
pub fn view_cases(voice: &Voice, cases: &Cases) -> Block {
    if cases.is_empty() {
        return view_import(voice);
    }
    let export = tag("a").class("plain-button").set("download", "recoup-cases.txt").set("href", file(cases));
    tag("section")
        .class("cases")
        .set("data-part", "cases")
        .with(tag("h2").set("tabindex", "-1").with(voice.say("cases-heading")))
        .with(tag("ul").class("case-list").each(cases.iter(), |kept| view_case(voice, kept)))
        .with(tag("p").with(export.with(voice.say("cases-export"))))
        .with(view_import(voice))
}

/// The file as an address of its own, so that saving it needs no script.
fn file(cases: &Cases) -> String {
    format!("data:text/plain;charset=utf-8,{}", encoded(&cases.write()))
}

fn view_import(voice: &Voice) -> Block {
    let input = tag("input").set("type", "file").set("id", "import").set("accept", ".txt,text/plain");
    details(voice.say("cases-import-heading"))
        .class("import")
        .with(tag("label").set("for", "import").with(voice.say("cases-import")))
        .with(input.set("data-do", "import"))
}

fn view_case(voice: &Voice, kept: &Kept) -> Block {
    let link = kept.link.to_string();
    let (what, next) = outcome(voice, &kept.link);
    let name = name(voice, kept);
    tag("li")
        .set("data-case", link.clone())
        .with(tag("p").with(tag("a").class("case-name").set("href", link.clone()).with(name.clone())))
        .with(tag("p").with(what).with(next))
        .with(view_edit(voice, name, link))
}

fn view_edit(voice: &Voice, name: String, link: String) -> Block {
    let summary = voice.say_with("case-edit", &[("name", name.clone())]);
    let named = |message| voice.say_with("button-for", &[("button", voice.say(message)), ("name", name.clone())]);
    let field = tag("input").set("type", "text").set("name", "name").set("maxlength", "60");
    let field = field.set("aria-label", named("case-name")).value(Some(name.clone()));
    let rename = tag("button").set("type", "submit").set("aria-label", named("case-rename"));
    let forget = button("forget", voice.say("case-forget")).set("aria-label", named("case-forget"));
    let form = tag("form")
        .class("inline")
        .set("data-do", "rename")
        .set("action", link.clone())
        .with(tag("label").with(voice.say("case-name")).with(" ").with(field))
        .with(rename.with(voice.say("case-rename")))
        .with(forget.set("data-link", link));
    details(summary).with(form)
}

/// What the buyer calls it, or what everybody does.
pub(crate) fn name(voice: &Voice, kept: &Kept) -> String {
    if kept.name.is_empty() { voice.say("keep-name") } else { kept.name.clone() }
}

/// What the case says today, and its nearest day ahead.
fn outcome(voice: &Voice, link: &Link) -> (String, Option<Html>) {
    match open(link, voice.today, None) {
        Page::Ask(_) => (voice.say("case-unfinished"), None),
        Page::Plan(planned) => {
            let action = voice.say(&format!("action-{}", planned.plan.advice.action.name()));
            let ahead = |date: &Date| *date >= voice.today;
            let days = planned.plan.deadlines.iter().filter_map(|deadline| deadline.date);
            let next = days.chain(planned.plan.advice.look_again).filter(ahead).min();
            (action, next.map(|date| view_next(voice, date)))
        }
    }
}

fn view_next(voice: &Voice, date: Date) -> Html {
    let own = [("date", voice.date(date)), ("left", voice.relative(date))];
    let day = tag("time").set("datetime", write_date(date)).with(voice.say_with("case-next", &own));
    all([" · ".node(), day.node()])
}
