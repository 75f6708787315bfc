//! Where the links of a page lead: into the page, to a file of the site, to a file in the link itself, or to a source.

use std::collections::BTreeSet;

use recoup::calendar::{Date, read_date};
use recoup::device::stored::{Stored, read_file};
use recoup::help::rows;
use recoup::native::json::{parse, write};
use recoup::native::{self, site};
use recoup::sources::Source;
use strum::IntoEnumIterator;

#[path = "damage/mod.rs"]
mod damage;

const FILES: [&str; 4] = ["./", "rules.html", "embedding.html", "./rules.html"];
const DATA: [&str; 2] = ["data:text/calendar;charset=utf-8,", "data:application/json;charset=utf-8,"];

fn today() -> Date {
    read_date("2026-03-10").expect("a day")
}

/// Where anything on a page leads, loads from or sends to, each with its whole tag.
fn ways(html: &str) -> Vec<(String, &str)> {
    let tags = html.split('<').filter_map(|rest| Some(rest.split_once('>')?.0));
    let ways = tags.flat_map(|tag| [" href=\"", " src=\"", " action=\""].map(|name| (tag, name)));
    ways.filter_map(|(tag, name)| Some((tag.split_once(name)?.1.split('"').next()?.replace("&amp;", "&"), tag))).collect()
}

fn hosts() -> BTreeSet<String> {
    addresses().map(host).collect()
}

/// Of sources, and of those who can help.
fn addresses() -> impl Iterator<Item = &'static str> {
    Source::iter().filter_map(|source| source.citation().url).chain(rows().iter().filter_map(|row| row.address))
}

fn host(url: &str) -> String {
    url.trim_start_matches("https://").split('/').next().unwrap_or_default().to_owned()
}

#[track_caller]
fn check(page: &str, html: &str) {
    let hosts = hosts();
    for (way, tag) in ways(html) {
        let is_ours =
            way.starts_with('#') || FILES.contains(&way.as_str()) || DATA.iter().any(|data| way.starts_with(data));
        let is_ours = is_ours
            || way.starts_with("./#")
            || way.starts_with("./?embed")
            || ["embed.js", "embedding.js"].contains(&&*way);
        let is_source = way.starts_with("https://") && hosts.contains(&host(&way));
        assert!(is_ours || is_source, "{way:?} on {page}");
        if is_source {
            assert!(tag.contains("rel=\"noopener noreferrer\""), "{tag} on {page}");
        }
    }
    for tag in html.split('<').filter_map(|rest| Some(rest.split_once('>')?.0)) {
        // Every second part stands in quotes.
        let names = tag.split('"').step_by(2).filter_map(|rest| rest.strip_suffix('=')?.rsplit(' ').next());
        let is_refused = |name: &str| name == "style" || name.starts_with("on");
        assert!(!names.into_iter().any(is_refused), "the policy refuses a part of <{tag}> on {page}");
    }
}

#[test]
fn every_link_of_the_page_leads_to_a_known_place() {
    for link in damage::LINKS.iter().copied().chain(["", "v=2", "v=1&stage=%3Ca%20href=https://example.org%3E"]) {
        let (_, html) = native::page(link, today());
        assert!(!ways(&html).is_empty());
        check(link, &html);
        let framed = native::framed(link, today());
        check(link, &framed);
    }
}

#[test]
fn every_link_of_a_damaged_link_leads_to_a_known_place() {
    for link in damage::Damage::from(4).take(300) {
        check(&link, &native::page(&link, today()).1);
    }
}

#[test]
fn every_link_beside_the_page_leads_to_a_known_place() {
    let pages =
        [site::rules(today()), site::embedding(), site::lost(None), site::offline(), site::fallback(), site::update()];
    for html in pages {
        // The word of an update is a button.
        assert_eq!(ways(&html).is_empty(), html == site::update(), "{html}");
        // What other pages are to put into theirs is shown, not meant.
        check(&html[..html.len().min(80)], &html);
    }
}

#[test]
fn every_address_is_read_over_a_safe_line() {
    for url in addresses() {
        assert!(url.starts_with("https://") && !url.contains(['"', '<', '>', ' ', '\'']), "{url}");
    }
}

/// What is in a file or in the device's storage was perhaps never written by this page.
#[test]
fn names_of_kept_orders_and_foreign_files_are_only_text() {
    for name in [
        "<script>x()</script>",
        "\"><img src=x onerror=x()>",
        "javascript:x()",
        "\u{202e}lamp",
        "&lt;b&gt;",
        "'-alert(1)-'",
    ] {
        let line = form_urlencoded::Serializer::new(String::new())
            .append_pair("name", name)
            .append_pair("link", "#v=1&stage=other")
            .finish();
        let orders = read_file(&line, parse).expect("an order");
        let html = native::with_orders(Stored::Orders(orders.clone()), "", today());
        check(name, &html);
        for raw in ["<script", "<img", "<b>", "onerror=x()>\""] {
            assert!(!html.contains(raw), "{raw} of {name:?} in {html}");
        }
        assert_eq!(read_file(&write(&orders), parse), Ok(orders), "{name:?} is written as it is read");
    }
}
