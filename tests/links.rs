//! Where the links of a page lead: into the page, to a file of the site, to a file in the link itself, or to a source.

use std::collections::BTreeSet;

use recoup::dates::{Date, read_date};
use recoup::device::saved_orders::Cases;
use recoup::policy::sources::Source;
use recoup::site::{pages, render};
use strum::IntoEnumIterator;

#[path = "damage/mod.rs"]
mod damage;

const FILES: [&str; 4] = ["./", "rules.html", "embedding.html", "./rules.html"];
const DATA: [&str; 2] = ["data:text/calendar;charset=utf-8,", "data:text/plain;charset=utf-8,"];

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
    Source::iter().filter_map(|source| source.citation().url).map(host).collect()
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
            || ["embed.js", "frame-guide.js"].contains(&&*way);
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
        let (_, html) = render::page(link, today());
        assert!(!ways(&html).is_empty());
        check(link, &html);
        let framed = render::framed(link, today());
        check(link, &framed);
    }
}

#[test]
fn every_link_of_a_damaged_link_leads_to_a_known_place() {
    for link in damage::Damage::from(4).take(300) {
        check(&link, &render::page(&link, today()).1);
    }
}

#[test]
fn every_link_beside_the_page_leads_to_a_known_place() {
    let pages = [
        pages::rules(today()),
        pages::embedding(),
        pages::lost(None),
        pages::offline(),
        pages::fallback(),
        pages::update(),
    ];
    for html in pages {
        // What other pages are to put into theirs is shown, not meant.
        check(&html[..html.len().min(80)], &html);
    }
}

#[test]
fn every_source_is_read_over_a_safe_line() {
    for url in Source::iter().filter_map(|source| source.citation().url) {
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
        let mut cases = Cases::default();
        assert_eq!(cases.import(&line), 1, "{line}");
        let html = render::keeping(cases.clone(), "", today());
        check(name, &html);
        for raw in ["<script", "<img", "<b>", "onerror=x()>\""] {
            assert!(!html.contains(raw), "{raw} of {name:?} in {html}");
        }
        assert_eq!(Cases::read(&cases.write()), cases, "{name:?} is written as it is read");
    }
    for file in [
        "",
        "\u{0}\u{0}",
        "name=x&link=javascript:x()",
        "name=x&link=https://example.org/",
        "<html>",
        "name=&link=%23v%3D1",
    ] {
        assert_eq!(Cases::default().import(file), 0, "{file:?}");
    }
}
