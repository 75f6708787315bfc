//! The saved orders on the start page, and the place of a plan where it is saved.

use crate::agenda::{Entry, Occasion};
use crate::calendar::{Date, write_date};
use crate::device::saved_order::{LONGEST_NAME, SavedOrder};
use crate::device::saved_orders::{SavedOrders, Saving};
use crate::device::stored::Stored;
use crate::link::{Link, encoded};
use crate::page::{Summary, summary};
use crate::view::Device;
use crate::view::block::{Block, button, details, tag};
use crate::view::voice::Voice;

/// The saved orders, each with what to do and its next day.
pub fn view_orders(voice: &Voice, device: Device) -> Block {
    match device.stored {
        Stored::Newer => section(voice).with(tag("p").class("notice").with(voice.say("cases-newer"))),
        Stored::Orders(orders) if orders.is_empty() => view_import(voice),
        Stored::Orders(orders) => section(voice)
            .with(tag("ul").class("case-list").each(orders.iter(), |order| view_order(voice, order)))
            .with(view_unread(voice, orders))
            .with(view_export(voice, &(device.write_file)(orders)))
            .with(view_import(voice)),
    }
}

/// The place to save this order, or what to do with it once it is saved.
pub fn view_saving(voice: &Voice, device: Device, link: &Link) -> Block {
    let saving = device.stored.saving(link);
    let (heading, about, form) = match saving {
        Saving::New => ("keep-heading", None, view_save(voice, link, "keep-button")),
        Saving::Like(order) => ("keep-heading-like", Some(order), view_save(voice, link, "keep-another")),
        Saving::Saved(order) => ("keep-heading-kept", Some(order), view_saved(voice, order)),
        Saving::Changed(order) => ("keep-heading-changed", Some(order), view_changed(voice, order, link)),
    };
    let own = [("name", about.map(|order| name(voice, order)).unwrap_or_default())];
    tag("section")
        .set("data-part", "save")
        .with(tag("h2").set("tabindex", "-1").with(voice.say_with(heading, &own)))
        .with(view_way_back(voice, saving, link.today))
        .with(tag("p").with(voice.say("keep-intro")))
        .with(form)
}

fn section(voice: &Voice) -> Block {
    let heading = tag("h2").set("tabindex", "-1").with(voice.say("cases-heading"));
    tag("section").class("cases").set("data-part", "cases").with(heading)
}

/// The file is in the link, so the browser saves it without a script.
fn view_export(voice: &Voice, file: &str) -> Block {
    let address = format!("data:application/json;charset=utf-8,{}", encoded(file));
    let export = tag("a").class("plain-button").set("download", "recoup-orders.json").set("href", address);
    tag("p").with(export.with(voice.say("cases-export")))
}

fn view_import(voice: &Voice) -> Block {
    let types = ".json,.txt,application/json,text/plain";
    let input = tag("input").set("type", "file").set("id", "import").set("accept", types);
    details(voice.say("cases-import-heading"))
        .class("import")
        .with(tag("label").set("for", "import").with(voice.say("cases-import")))
        .with(input.set("data-do", "import"))
}

/// A buyer who clears a shared device must be able to delete these too.
fn view_unread(voice: &Voice, orders: &SavedOrders) -> Option<Block> {
    let count = Some(orders.unread()).filter(|count| *count > 0)?;
    let text = voice.say_with("cases-unread", &[("count", count.to_string())]);
    let delete = button("forget-unread", voice.say("cases-forget-unread"));
    Some(tag("p").class("notice").set("data-unread", count.to_string()).with(text).with(" ").with(delete))
}

fn view_order(voice: &Voice, order: &SavedOrder) -> Block {
    let open = tag("a").class("case-name").set("href", order.address().to_string());
    let item = tag("li").set("data-order", order.id.to_string());
    view_summary(voice, order, item.with(tag("p").with(open.with(name(voice, order)))))
        .with(details(voice.say_with("case-edit", &[("name", name(voice, order))])).with(view_saved(voice, order)))
}

fn view_summary(voice: &Voice, order: &SavedOrder, item: Block) -> Block {
    match summary(&order.link, voice.today) {
        Summary::Unfinished => item.with(tag("p").with(voice.say("case-unfinished"))),
        Summary::Plan { action, next } => item
            .with(tag("p").with(voice.say(&format!("action-{}", action.name()))))
            .with(next.map(|entry| view_next(voice, entry))),
    }
}

/// The next day, and what it is for.
fn view_next(voice: &Voice, entry: Entry) -> Block {
    let message = match entry.occasion {
        Occasion::Deadline(_) => "case-act-by",
        Occasion::LookAgain => "case-look-again",
    };
    let own = [("date", voice.date(entry.date)), ("left", voice.relative(entry.date))];
    let day = tag("time").set("datetime", write_date(entry.date)).with(voice.say_with(message, &own));
    tag("p").with(day)
}

/// The link to the order as it is saved, where the page shows other answers or another order.
fn view_way_back(voice: &Voice, saving: Saving, today: Option<Date>) -> Option<Block> {
    match saving {
        Saving::New | Saving::Saved(_) => None,
        Saving::Like(order) | Saving::Changed(order) => {
            let saved = Link { today, ..order.address() };
            let open = tag("a").set("data-open", order.id.to_string()).set("href", saved.to_string());
            Some(tag("p").with(open.with(voice.say_with("keep-open", &[("name", name(voice, order))]))))
        }
    }
}

fn view_save(voice: &Voice, link: &Link, label: &'static str) -> Block {
    tag("form")
        .class("inline")
        .set("data-do", "keep")
        .set("action", link.to_string())
        .with(tag("label").set("for", "keep-name").with(voice.say("case-name")))
        .with(name_field(voice.say("keep-name")).set("id", "keep-name").set("autocomplete", "off"))
        .with(tag("button").set("type", "submit").with(voice.say(label)))
}

/// Replacing overwrites what is saved, so it comes second and names the order.
fn view_changed(voice: &Voice, order: &SavedOrder, link: &Link) -> Block {
    let replace = button("replace", voice.say_with("keep-update", &[("name", name(voice, order))]));
    view_save(voice, link, "keep-another")
        .with(replace.set("data-order", order.id.to_string()).set("data-link", link.to_string()))
}

fn view_saved(voice: &Voice, order: &SavedOrder) -> Block {
    let name = name(voice, order);
    let named = |message| voice.say_with("button-for", &[("button", voice.say(message)), ("name", name.clone())]);
    // Another tab may have renamed the order since: its new name replaces what was typed here before.
    let field = name_field(name.clone()).set("aria-label", named("case-name")).key(name.clone());
    let rename = tag("button").set("type", "submit").set("aria-label", named("case-rename"));
    let delete = button("forget", voice.say("case-forget")).set("aria-label", named("case-forget"));
    tag("form")
        .class("inline")
        .set("data-do", "rename")
        .set("data-order", order.id.to_string())
        .with(tag("label").with(voice.say("case-name")).with(" ").with(field))
        .with(rename.with(voice.say("case-rename")))
        .with(delete.set("data-order", order.id.to_string()))
}

fn name_field(name: String) -> Block {
    let most = LONGEST_NAME.to_string();
    tag("input").set("type", "text").set("name", "name").set("maxlength", most).value(Some(name))
}

/// What the buyer calls it, or what everybody does.
fn name(voice: &Voice, order: &SavedOrder) -> String {
    match order.name.as_str() {
        "" => voice.say("keep-name"),
        name => name.to_owned(),
    }
}
