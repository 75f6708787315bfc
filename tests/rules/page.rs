//! The page itself: complete, whole, small and quick.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use recoup::calendar::plus_days;
use recoup::figures::Figure;
use recoup::ground::Ground;
use recoup::native;
use recoup::page::{Page, page};
use recoup::question::Question;
use recoup::sources::Source;
use recoup::words::MISSING;
use strum::IntoEnumIterator;

use crate::today;

fn html() -> &'static str {
    static HTML: OnceLock<String> = OnceLock::new();
    HTML.get_or_init(|| native::site::rules(today()))
}

/// The values of an attribute, in their order.
fn values(attribute: &str) -> impl Iterator<Item = String> {
    let start = format!(" {attribute}=\"");
    let values: Vec<_> = html().split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    values.into_iter().map(|value| value.replace("&amp;", "&"))
}

#[track_caller]
fn check_all<'a>(attribute: &str, names: impl Iterator<Item = &'a str>) {
    let there: BTreeSet<String> = values(attribute).collect();
    let missing: Vec<&str> = names.filter(|name| !there.contains(*name)).collect();
    assert!(missing.is_empty(), "no {attribute} for {missing:?}");
}

#[test]
fn all_that_the_rules_know_is_there() {
    check_all("data-asks", Question::iter().map(Question::key));
    check_all("data-ground", Ground::iter().map(Into::into));
    check_all("data-figure", Figure::iter().map(Into::into));
    check_all("data-source", Source::iter().map(Into::into));
}

#[test]
fn every_example_does_what_its_row_says() {
    let spans = html().split("<span").filter_map(|rest| rest.split("</span>").next());
    let ends: Vec<&str> = spans.filter(|end| end.contains("class=\"example\"")).collect();
    assert!(ends.len() > 100, "{} examples", ends.len());
    assert_eq!(ends.len(), values("class").filter(|class| class == "example").count(), "each in a row of its own");
    for end in ends {
        let attribute = |name: &str| end.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        let link =
            end.split("href=\"./").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").replace("&amp;", "&");
        match (page(&link, today()), attribute("data-leads-to"), attribute("data-ground")) {
            (Page::Plan(planned), Some(action), Some(ground)) => {
                let advice = planned.plan.advice;
                assert_eq!((advice.action.name(), <&str>::from(advice.ground)), (action, ground), "{link}");
            }
            (Page::Ask(asking), None, None) => assert!(asking.flaw.is_none(), "{link}"),
            (Page::Plan(_), None, None) => {}
            (_, action, _) => panic!("{link} does not lead to {action:?}"),
        }
    }
}

#[test]
fn no_words_are_missing() {
    assert_eq!(html().find(MISSING), None);
    assert!(!html().contains("{title}") && !html().contains("{body}"));
}

#[test]
fn headings_are_in_order() {
    let ranks: Vec<u32> = html()
        .split("<h")
        .skip(1)
        .filter(|rest| rest[1..].starts_with([' ', '>']))
        .filter_map(|rest| rest.chars().next()?.to_digit(10))
        .collect();
    assert_eq!(ranks.iter().filter(|rank| **rank == 1).count(), 1);
    assert_eq!(ranks.first(), Some(&1));
    assert!(ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{ranks:?}");
}

#[test]
fn every_picture_has_a_title() {
    // The mark beside the name says nothing.
    let pictures: Vec<&str> = html().split("<svg ").skip(1).filter(|svg| svg.contains("<title")).collect();
    assert_eq!(pictures.len(), 12, "a picture where something is asked");
    for picture in pictures {
        assert!(picture.starts_with("role=\"img\" aria-labelledby=\"title-"), "{}", &picture[..80]);
        assert!(picture.contains("<title id=\"title-"));
    }
}

#[test]
fn every_place_is_named_once_and_every_link_finds_its_place() {
    let ids: Vec<String> = values("id").collect();
    let places: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(places.len(), ids.len(), "each once");
    assert!(values("href").filter(|link| link.starts_with('#')).count() > 10, "links within the page");
    for link in values("href").filter(|link| link.starts_with('#')) {
        assert!(places.contains(&link[1..].to_owned()), "{link} leads nowhere");
    }
    for other in values("href").filter(|link| !link.starts_with('#')) {
        assert!(other.starts_with("./") || other.starts_with("https://"), "{other}");
    }
}

#[test]
fn an_old_check_is_told() {
    let on = |days| native::site::rules(plus_days(today(), days));
    let says_so = |html: &str| html.contains("data-old=\"\"");
    assert!(!says_so(html()) && !says_so(&on(180)) && says_so(&on(181)));
    assert!(html().contains("data-oldest-check=\"2026-11-23\""));
}

#[test]
fn the_page_is_small() {
    let length = native::site::rules(today()).len();
    assert!(length < 400_000, "{length} bytes");
}
