//! Sharing: the link and its QR code, what they reveal, and what a shared link says when it is opened later.

use futures::executor::block_on;
use percent_encoding::percent_decode_str;
use recoup::calendar::{Date, read_date, write_date};
use recoup::device::identity::{AnswersId, Identity};
use recoup::link::Link;
use recoup::page::{Page, Planned, page};
use recoup::since::{Change, shared, since};
use recoup::view::voice::Voice;
use recoup::view::{agenda, qr, share, since as banner};
use recoup::words::{Language, MISSING};
use rqrr::{Grid, SimpleGrid};
use yew::{AttrValue, Html, Properties, ServerRenderer, component, html};

const ADDRESS: &str = "https://example.org/recoup/";
const WAITING: &str = "#v=1&stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-03-31&tracking=moving&confirmed=not-yet&seller=not-asked&pay=paypal&paid=2026-02-25&country=DE&claimed=no";
const AMOUNT: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-10&seller=not-asked&pay=credit-card&paid=2026-03-01&country=GB&amount=150.00&currency=GBP";

fn day(text: &str) -> Date {
    read_date(text).expect("a day")
}

fn planned(link: &str, today: &str) -> Planned {
    match page(link, day(today)) {
        Page::Plan(planned) => *planned,
        Page::Ask(asking) => panic!("{link} asks {} on {today}", asking.question.key()),
    }
}

fn identity(planned: &Planned) -> Identity {
    Identity::Answers(AnswersId::of(&planned.opened))
}

#[derive(PartialEq, Properties)]
struct Place {
    link: AttrValue,
    today: AttrValue,
}

/// The three parts, as a page of a plan holds them.
#[component]
fn Parts(place: &Place) -> Html {
    let planned = planned(&place.link, &place.today);
    let voice = Voice::planning(&planned.link, &planned.plan, Language::english());
    let link = Link::read(&place.link).expect("this version");
    html! {
        <>
            { for since(&link, &planned.plan).map(|since| banner::view(&voice, &since)) }
            { share::view(&voice, &planned, ADDRESS) }
            { for agenda::view(&voice, &planned, identity(&planned), ADDRESS) }
        </>
    }
}

fn drawn(link: &str, today: &str) -> String {
    let (link, today) = (link.to_owned(), today.to_owned());
    let renderer = ServerRenderer::<Parts>::with_props(move || Place { link: link.into(), today: today.into() });
    block_on(renderer.hydratable(false).render())
}

fn attribute<'a>(html: &'a str, before: &str) -> &'a str {
    let (_, rest) = html.split_once(before).unwrap_or_else(|| panic!("{before} in {html}"));
    rest.split('"').next().expect("an attribute's end")
}

fn change_in_short(change: Change) -> String {
    let of_day = |what: &str, name: &str, date| format!("{what} {name} {}", write_date(date));
    match change {
        Change::Advice { before, now } => format!("advice {} {}", before.name(), now.name()),
        Change::Opened { date } => format!("opened {}", write_date(date)),
        Change::Passed { id, date } => of_day("passed", id.name(), date),
        Change::Doubtful { id, date } => of_day("doubtful", id.name(), date),
        Change::Near { id, date } => of_day("near", id.name(), date),
    }
}

#[test]
fn what_has_changed_since_a_link_was_made() {
    let dispute =
        "#v=1&stage=dispute&problem=defective&dispute=waiting&opened=2026-03-10&pay=bank&paid=2026-03-01&country=JP";
    for (link, made, today, expected) in [
        (WAITING, "2026-03-15", "2026-03-14", None),
        (WAITING, "2026-03-15", "2026-03-15", None),
        (WAITING, "2026-03-15", "2026-03-24", Some(&[][..])),
        (WAITING, "2026-03-15", "2026-03-25", Some(&["near dispute-opens 2026-04-01"])),
        (WAITING, "2026-03-25", "2026-03-26", Some(&[])),
        (WAITING, "2026-03-15", "2026-04-01", Some(&["advice wait message-seller", "opened 2026-04-01"])),
        (
            WAITING,
            "2026-03-15",
            "2026-04-10",
            Some(&["advice wait open-dispute", "opened 2026-04-01", "near dispute-closes 2026-04-15"]),
        ),
        (
            WAITING,
            "2026-03-15",
            "2026-04-16",
            Some(&["advice wait open-dispute", "opened 2026-04-01", "doubtful dispute-closes 2026-04-15"]),
        ),
        (WAITING, "2026-04-16", "2026-04-20", Some(&[])),
        (
            WAITING,
            "2026-04-02",
            "2026-04-14",
            Some(&["advice message-seller open-dispute", "near dispute-closes 2026-04-15"]),
        ),
        (
            WAITING,
            "2026-04-16",
            "2026-06-15",
            Some(&["advice open-dispute claim-paypal", "passed dispute-closes 2026-06-14"]),
        ),
        (dispute, "2026-03-11", "2026-03-16", Some(&["passed seller-answers-by 2026-03-15"])),
        (
            dispute,
            "2026-03-11",
            "2026-03-18",
            Some(&[
                "advice wait contact-support",
                "passed seller-answers-by 2026-03-15",
                "passed platform-steps-in-by 2026-03-17",
            ]),
        ),
        // An answer that is newer than the link: nothing to compare.
        (dispute, "2026-03-01", "2026-03-11", None),
    ] {
        let link = Link::read(&format!("{link}&made={made}")).expect("this version");
        let plan = planned(&link.to_string(), today).plan;
        let found = since(&link, &plan).map(|since| since.changes.into_iter().map(change_in_short).collect::<Vec<_>>());
        let expected = expected.map(|rows| rows.iter().map(|row| (*row).to_owned()).collect::<Vec<_>>());
        assert_eq!(found, expected, "{link} on {today}");
    }
}

#[test]
fn the_banner_says_it() {
    for (today, expected) in [
        ("2026-03-24", &["Nothing has changed since then."][..]),
        ("2026-04-01", &["The advice was “Wait” and is now “Write to the seller”.", "has come: Wednesday 1 April 2026."]),
        ("2026-04-10", &["near: Last day to open a dispute (Wednesday 15 April 2026, in 5 days)."]),
        ("2026-04-16", &["it may still work: Last day to open a dispute (Wednesday 15 April 2026)."]),
    ] {
        let html = drawn(&format!("{WAITING}&made=2026-03-15"), today);
        assert!(html.contains("role=\"status\"") && html.contains("data-made=\"2026-03-15\""), "{today}: {html}");
        assert!(html.contains("This link was made on Sunday 15 March 2026."), "{today}");
        for text in expected {
            assert!(html.contains(text), "{today}: {text} in {html}");
        }
    }
    assert!(!drawn(WAITING, "2026-04-10").contains("role=\"status\""), "a link that was not shared");
}

#[test]
fn what_is_shared_is_the_link_of_that_day() {
    let link = Link::read(&format!("{WAITING}&made=2026-03-01&change=paid")).expect("this version");
    assert_eq!(shared(&link, day("2026-03-15")).to_string(), format!("{WAITING}&made=2026-03-15"));
    let pinned = Link { today: Some(day("2026-03-15")), ..link };
    assert_eq!(shared(&pinned, day("2026-03-15")).to_string(), format!("{WAITING}&made=2026-03-15&today=2026-03-15"));
}

#[test]
fn the_part_shows_the_link_and_what_it_reveals() {
    let html = drawn(AMOUNT, "2026-03-12");
    let link = format!("{ADDRESS}{AMOUNT}&made=2026-03-12");
    let plain = html.replace("&amp;", "&").replace("&#x2F;", "/");
    assert_eq!(attribute(&plain, "data-link=\""), link);
    assert!(plain.contains(&format!("value=\"{link}\"")), "{plain}");
    assert!(html.contains("your 9 answers, with the 2 days that you gave, with your country, with the amount."), "{html}");
    for (key, answer) in
        [("delivered", "Tuesday 10 March 2026"), ("country", "GB"), ("amount", "150.00"), ("currency", "GBP")]
    {
        let (_, rest) = html.split_once(&format!("data-reveals=\"{key}\"")).expect("every answer is listed");
        assert!(rest.split("</li>").next().expect("an end").contains(&format!("<strong>{answer}</strong>")), "{key}");
    }
    assert_eq!(html.matches("data-reveals=").count(), 9);
    for part in ["share", "qr", "calendar"] {
        assert_eq!(html.matches(&format!("data-part=\"{part}\"")).count(), 1, "{part}");
    }
    assert!(html.contains("<label for=\"share-link\">") && !html.contains(MISSING));
    // What the title says is the same for everybody.
    assert_eq!(attribute(&html, "data-title=\""), "My plan from Recoup");
}

#[test]
fn the_calendar_link_holds_the_very_file() {
    let planned = planned(AMOUNT, "2026-03-12");
    let voice = Voice::planning(&planned.link, &planned.plan, Language::english());
    let html = drawn(AMOUNT, "2026-03-12");
    let data = attribute(&html, "href=\"data:text/calendar;charset=utf-8,");
    assert_eq!(
        percent_decode_str(data).decode_utf8().expect("text"),
        agenda::file(&voice, &planned, identity(&planned), ADDRESS)
    );
    assert!(html.contains("download=\"recoup.ics\""));
    assert!(!drawn("#v=1&stage=other&problem=other", "2026-03-12").contains("data-part=\"calendar\""), "no day is to come");
}

/// What a reader of QR codes sees in a drawing.
fn read_code(drawing: &qr::Drawing) -> String {
    let quiet = 4;
    let size = usize::try_from(drawing.size).expect("a size");
    let mut dark = vec![vec![false; size]; size];
    for run in drawing.path.split_terminator('z') {
        let numbers: Vec<usize> =
            run.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        let &[column, row, width, 1, back] = &numbers[..] else { panic!("{run}") };
        assert!(width == back && column >= quiet && row >= quiet && column + width + quiet <= size, "{run}");
        dark[row][column..column + width].fill(true);
    }
    let grid = SimpleGrid::from_func(size - 2 * quiet, |column, row| dark[row + quiet][column + quiet]);
    Grid::new(grid).decode().expect("a code").1
}

#[test]
fn the_code_reads_as_the_very_link() {
    let long = format!("{ADDRESS}{WAITING}&made=2026-03-15");
    for link in [ADDRESS, "#v=1", &long, &format!("{long}{}", "&x=é".repeat(60)), &"1234567890".repeat(20)] {
        assert_eq!(read_code(&qr::drawing(link).expect("it fits")), *link);
    }
    assert_eq!(qr::drawing(&"x".repeat(3000)), None, "too long for any code");
    let html = drawn(AMOUNT, "2026-03-12");
    let link = format!("{ADDRESS}{AMOUNT}&made=2026-03-12");
    let path = html.rsplit(" d=\"").next().and_then(|rest| rest.split('"').next()).expect("a path");
    assert_eq!(qr::drawing(&link).expect("it fits").path, path, "the page shows the code of the link");
}

#[test]
fn links_with_keys_of_another_day_still_open() {
    let expected = planned(WAITING, "2026-03-15");
    for link in [
        format!("{WAITING}&made=2026-03-10&size=XL&colour=red"),
        format!("{WAITING}&order=<b>&v=2"),
        format!("{WAITING}&made=yesterday"),
        WAITING.replace("v=1&", "utm_source=mail&v=1&parcel=lost&"),
    ] {
        let found = planned(&link, "2026-03-15");
        assert_eq!(found.plan, expected.plan, "{link}");
        assert_eq!(found.link.answers, expected.link.answers, "{link}");
        let html = drawn(&link, "2026-03-15");
        assert!(!html.contains("colour") && !html.contains("<b>"), "what is not understood is not passed on: {link}");
    }
}
