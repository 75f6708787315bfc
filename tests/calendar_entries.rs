//! The calendar file: every day to come is in it, under an identity that lasts, in a form that a strict reader takes.

mod chance;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use ical::property::Property;
use recoup::case::Case;
use recoup::case::answers::Answers;
use recoup::case::link::Link;
use recoup::case::question::{Field, Question};
use recoup::dates::{Date, minus_days, plus_days, read_date, write_date};
use recoup::i18n::locale::Language;
use recoup::i18n::localizer::Voice;
use recoup::i18n::messages::MISSING;
use recoup::page::{Page, Planned, page};
use recoup::plan::calendar_entries::{CaseId, agenda};
use recoup::plan::plan;
use recoup::view::plan::calendar::file;

use chance::Chance;

const ADDRESS: &str = "https://example.org/recoup/";

fn day(text: &str) -> Date {
    read_date(text).expect("a day")
}

fn today() -> Date {
    day("2026-11-23")
}

fn reply(question: Question, answers: &Answers, chance: &mut Chance) -> String {
    let choices = question.choices(answers);
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    if !choices.is_empty() && chance.below(8) == 0 {
        return chance.one_of(&choices);
    }
    match question.field() {
        Field::Choices => chance.one_of(&choices),
        Field::Day if question == Question::Due => write_date(plus_days(minus_days(today(), 30), chance.below(60))),
        Field::Day => write_date(minus_days(today(), chance.below(120))),
        Field::Country => chance.one_of(&["DE", "GB", "US", "BR", "KR", "AU", "JP"]),
        Field::Amount => chance.one_of(&["9.90", "150"]),
        Field::Currency => chance.one_of(&["EUR", "GBP"]),
    }
}

/// A buyer who answers whatever is asked, until there is a plan.
fn buyer(number: u64) -> Planned {
    let mut chance = Chance(number);
    let mut answers = Answers::default();
    while let Err(ask) = plan(&Case::new(&answers, today())) {
        answers.give(ask.question, &reply(ask.question, &answers, &mut chance));
    }
    plan_of(&Link { answers, ..Link::default() }.to_string(), today()).expect("a plan")
}

fn buyers() -> &'static [Planned] {
    static BUYERS: LazyLock<Vec<Planned>> = LazyLock::new(|| (0..1200).map(buyer).collect());
    &BUYERS
}

fn plan_of(link: &str, today: Date) -> Option<Planned> {
    match page(link, today) {
        Page::Plan(planned) => Some(*planned),
        Page::Ask(_) => None,
    }
}

fn written(planned: &Planned) -> String {
    file(&Voice::planning(&planned.link, &planned.plan, Language::english()), planned, ADDRESS)
}

/// The events of a file, as a second implementation reads them.
fn events(file: &str) -> Vec<IcalEvent> {
    let mut calendars = IcalParser::new(file.as_bytes());
    let calendar = calendars.next().expect("a calendar").unwrap_or_else(|error| panic!("{error}:\n{file}"));
    assert!(calendars.next().is_none(), "one calendar only");
    calendar.events
}

fn value<'a>(properties: &'a [Property], name: &str) -> &'a str {
    let mut found = properties.iter().filter(|property| property.name == name);
    let value = found.next().and_then(|property| property.value.as_deref());
    assert!(found.next().is_none(), "{name} is there once");
    value.unwrap_or_else(|| panic!("no {name}"))
}

fn unescaped(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

/// A text has no bare separator, and nothing is escaped that needs not be.
fn is_escaped(text: &str) -> bool {
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            ';' | ',' => return false,
            '\\' if !matches!(rest.next(), Some('\\' | ';' | ',' | 'n')) => return false,
            _ => {}
        }
    }
    true
}

#[test]
fn every_day_to_come_is_in_the_file() {
    let mut kinds = BTreeMap::<String, usize>::new();
    for planned in buyers() {
        let dated = planned.plan.deadlines.iter().filter_map(|deadline| Some((deadline.date?, deadline.id.name())));
        let again = planned.plan.advice.look_again.map(|date| (date, "look-again"));
        let to_come = dated.chain(again).filter(|(date, _)| *date >= today());
        let expected: BTreeSet<_> =
            to_come.map(|(date, name)| (write_date(date).replace('-', ""), name.to_owned())).collect();
        let found: Vec<_> = events(&written(planned))
            .iter()
            .map(|event| {
                let name = value(&event.properties, "UID").trim_end_matches("@recoup")[17..].to_owned();
                (value(&event.properties, "DTSTART").to_owned(), name)
            })
            .collect();
        assert!(found.is_sorted_by(|one, other| one.0 <= other.0), "{}: the nearest first", planned.link);
        for (_, name) in &found {
            *kinds.entry(name.clone()).or_default() += 1;
        }
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected, "{}", planned.link);
    }
    println!("{kinds:?}");
    assert!(kinds.len() >= 16, "nearly every kind of day came up: {kinds:?}");
}

#[test]
fn every_event_is_whole() {
    for planned in buyers() {
        let link = format!("{ADDRESS}{}&made=2026-11-23", planned.link);
        for event in events(&written(planned)) {
            let text = |name| unescaped(value(&event.properties, name));
            for name in ["UID", "SUMMARY", "DESCRIPTION"] {
                assert!(is_escaped(value(&event.properties, name)), "{link}: {name} {}", value(&event.properties, name));
            }
            assert!(!text("SUMMARY").is_empty() && !text("SUMMARY").contains(MISSING), "{link}");
            assert!(text("DESCRIPTION").contains("Worked out on Monday 23 November 2026."), "{}", text("DESCRIPTION"));
            assert!(text("DESCRIPTION").contains("The countdown on your order page"), "{link}");
            assert!(text("DESCRIPTION").ends_with(&format!("\n{link}")), "{link}: {}", text("DESCRIPTION"));
            assert!(!text("DESCRIPTION").contains(MISSING), "{link}");
            assert_eq!(value(&event.properties, "URL"), link);
            assert_eq!(value(&event.properties, "DTSTAMP"), "20261123T000000Z");
            let rings: Vec<_> = event.alarms.iter().map(|alarm| value(&alarm.properties, "TRIGGER")).collect();
            assert_eq!(rings, ["-PT39H", "-PT15H"], "{link}: nine in the morning, two days and one day before");
            for alarm in &event.alarms {
                assert_eq!(value(&alarm.properties, "ACTION"), "DISPLAY");
                assert_eq!(unescaped(value(&alarm.properties, "DESCRIPTION")), text("SUMMARY"));
            }
        }
    }
}

#[test]
fn the_file_keeps_to_the_form() {
    for planned in buyers() {
        let file = written(planned);
        let lines: Vec<&str> = file.split("\r\n").collect();
        assert_eq!(lines.first(), Some(&"BEGIN:VCALENDAR"));
        assert_eq!(lines[lines.len() - 2..], ["END:VCALENDAR", ""], "the last line ends too");
        for required in ["VERSION:2.0", "PRODID:-//Recoup//Recoup//EN", "METHOD:PUBLISH"] {
            assert_eq!(lines.iter().filter(|line| **line == required).count(), 1, "{required}");
        }
        for line in &lines {
            assert!(line.len() <= 75, "{}: {} octets in {line:?}", planned.link, line.len());
            assert!(!line.contains(char::is_control), "{}: {line:?}", planned.link);
        }
        for line in file.replace("\r\n ", "").lines().filter(|line| line.starts_with("DTSTART")) {
            let date = line.strip_prefix("DTSTART;VALUE=DATE:").expect("a day without a time");
            let iso = format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]);
            assert!(read_date(&iso).is_some(), "{line}");
        }
    }
}

#[test]
fn an_event_stays_the_same_on_later_days() {
    let mut compared = 0;
    for planned in buyers() {
        let link = planned.link.to_string();
        let first = CaseId::of(&planned.link);
        for later in [1, 2, 5, 10, 20, 40, 90] {
            let Some(then) = plan_of(&link, plus_days(today(), later)) else { continue };
            assert_eq!(CaseId::of(&then.link), first, "{link} after {later} days");
            compared += 1;
        }
        let shared = format!("{link}&made=2026-11-01&today=2026-11-23");
        assert_eq!(CaseId::of(&plan_of(&shared, today()).expect("a plan").link), first, "{link}");
    }
    println!("{compared} days compared");
    assert!(compared > 1000);
}

#[test]
fn an_identity_is_of_one_order_and_one_occasion() {
    let mut orders = BTreeMap::<String, BTreeSet<String>>::new();
    for planned in buyers() {
        let file = written(planned);
        let uids: Vec<String> = events(&file).iter().map(|event| value(&event.properties, "UID").to_owned()).collect();
        assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len(), "{}", planned.link);
        let case = CaseId::of(&planned.link).to_string();
        assert!(case.len() == 16 && case.bytes().all(|byte| byte.is_ascii_hexdigit()), "{case}: no answer in clear text");
        assert!(uids.iter().all(|uid| uid.starts_with(&format!("{case}-"))));
        let facts =
            ["stage", "problem", "asked", "shipped", "due", "delivered", "opened", "agreed", "decided", "approved", "paid"];
        let link = planned.link.to_string();
        let pairs = link.split('&').filter(|pair| facts.iter().any(|fact| pair.starts_with(&format!("{fact}="))));
        orders.entry(case).or_default().insert(pairs.collect::<Vec<_>>().join("&"));
        assert_eq!(uids.len(), agenda(&planned.plan).len());
    }
    assert!(orders.len() > 100);
    assert!(orders.values().all(|facts| facts.len() == 1), "two orders under one identity");
}

/// Two links and whether they are of one order.
#[test]
fn what_tells_one_order_from_another() {
    let link =
        "stage=delivered&problem=defective&delivered=2026-11-01&seller=not-asked&pay=paypal&paid=2026-10-01&country=DE";
    let case = |link: &str| CaseId::of(&Link::read(link).expect("this version"));
    for (from, to, is_same) in [
        ("v=1", "v=1", true),
        ("seller=not-asked", "seller=refused", true),
        ("country=DE", "country=FR", true),
        ("country=DE", "country=DE&made=2026-11-02&today=2026-11-03&change=paid", true),
        ("paid=2026-10-01", "paid=2026-10-02", false),
        ("delivered=2026-11-01", "delivered=2026-11-02", false),
        ("delivered=2026-11-01", "delivered=unknown", false),
        ("problem=defective", "problem=damaged", false),
    ] {
        assert_eq!(case(link) == case(&link.replace(from, to)), is_same, "{from} → {to}");
    }
}

#[test]
fn a_pinned_day_is_said_and_the_link_keeps_up_with_the_days() {
    let link = "stage=dispute&problem=defective&dispute=reviewing&opened=2026-11-10&pay=bank&paid=2026-11-01&country=JP";
    let pinned = plan_of(&format!("{link}&today=2026-11-22"), today()).expect("a plan");
    let events = events(&written(&pinned));
    let description = unescaped(value(&events[0].properties, "DESCRIPTION"));
    assert!(description.contains("worked out for Sunday 22 November 2026, because the link says so"), "{description}");
    assert!(description.ends_with(&format!("#v=1&{link}&made=2026-11-22")), "{description}");
    assert_eq!(value(&events[0].properties, "DTSTAMP"), "20261122T000000Z");
}
