//! The cases kept on this device: side by side on the start page, and the place to keep one on a plan.

use yew::{Html, html};

use crate::calendar::{Date, write_date};
use crate::kept::{Cases, Kept};
use crate::link::{Link, encoded};
use crate::page::{Page, open};
use crate::view::Device;
use crate::view::voice::Voice;

/// The kept cases with what to do and the next day of each.
pub fn view_cases(voice: &Voice, cases: &Cases) -> Html {
    if cases.is_empty() {
        return view_import(voice);
    }
    html! {
        <section class="cases" data-part="cases">
            <h2 tabindex="-1">{ voice.say("cases-heading") }</h2>
            <ul class="case-list">{ for cases.iter().map(|kept| view_case(voice, kept)) }</ul>
            <p><a class="plain-button" download="recoup-cases.txt" href={file(cases)}>{ voice.say("cases-export") }</a></p>
            { view_import(voice) }
        </section>
    }
}

/// The file as an address of its own, so that saving it needs no script.
fn file(cases: &Cases) -> String {
    format!("data:text/plain;charset=utf-8,{}", encoded(&cases.write()))
}

fn view_import(voice: &Voice) -> Html {
    html! {
        <details class="import">
            <summary>{ voice.say("cases-import-heading") }</summary>
            <label for="import">{ voice.say("cases-import") }</label>
            <input type="file" id="import" accept=".txt,text/plain" data-do="import" />
        </details>
    }
}

fn view_case(voice: &Voice, kept: &Kept) -> Html {
    let link = kept.link.to_string();
    let (what, next) = outcome(voice, &kept.link);
    let name = name(voice, kept);
    html! {
        <li data-case={link.clone()}>
            <p><a class="case-name" href={link.clone()}>{ &name }</a></p>
            <p>{ what }{ for next }</p>
            <details>
                <summary>{ voice.say_with("case-edit", &[("name", name.clone())]) }</summary>
                <form class="inline" data-do="rename" action={link.clone()}>
                    <label>{ voice.say("case-name") }{ " " }<input type="text" name="name" value={name} maxlength="60" /></label>
                    <button type="submit">{ voice.say("case-rename") }</button>
                    <button type="button" data-do="forget" data-link={link}>{ voice.say("case-forget") }</button>
                </form>
            </details>
        </li>
    }
}

/// What the buyer calls it, or what everybody does.
fn name(voice: &Voice, kept: &Kept) -> String {
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
    html! {
        <>
            { " · " }
            <time datetime={write_date(date)}>{ voice.say_with("case-next", &[("date", voice.date(date)), ("left", voice.relative(date))]) }</time>
        </>
    }
}

/// The place to keep this case, or the word that it is kept, or that it is kept with other answers.
pub fn view_keep(voice: &Voice, device: Device, link: &Link) -> Html {
    let state = match (device.cases.find(link), device.current) {
        (Some(kept), _) => Keeping::Kept(kept),
        (None, Some(kept)) => Keeping::Changed(kept),
        (None, None) => Keeping::New,
    };
    let (heading, button, name) = match state {
        Keeping::New => ("keep-heading", "keep-button", voice.say("keep-name")),
        Keeping::Kept(kept) => ("keep-heading-kept", "case-rename", name(voice, kept)),
        Keeping::Changed(kept) => ("keep-heading-changed", "keep-update", name(voice, kept)),
    };
    let replaced = if let Keeping::Changed(kept) = state { Some(kept.link.to_string()) } else { None };
    html! {
        <section data-part="save">
            <h2 tabindex="-1">{ voice.say_with(heading, &[("name", name.clone())]) }</h2>
            <p>{ voice.say("keep-intro") }</p>
            <form class="inline" data-do="keep" action={link.to_string()} data-replaces={replaced}>
                <label for="keep-name">{ voice.say("case-name") }</label>
                <input type="text" id="keep-name" name="name" maxlength="60" autocomplete="off" value={name} />
                <button type="submit">{ voice.say(button) }</button>
                { view_second(voice, state) }
            </form>
        </section>
    }
}

/// How this case stands to those that are kept.
#[derive(Clone, Copy)]
enum Keeping<'a> {
    /// It is not kept.
    New,
    /// It is kept as it is.
    Kept(&'a Kept),
    /// It is kept with other answers.
    Changed(&'a Kept),
}

fn view_second(voice: &Voice, state: Keeping) -> Html {
    match state {
        Keeping::New => Html::default(),
        Keeping::Kept(kept) => html! {
            <button type="button" data-do="forget" data-link={kept.link.to_string()}>{ voice.say("case-forget") }</button>
        },
        Keeping::Changed(_) => {
            html! { <button type="button" data-do="keep-another">{ voice.say("keep-another") }</button> }
        }
    }
}
