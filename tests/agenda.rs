//! The calendar file: every day to come is in it, under an identity that lasts, in a form that a strict reader takes.

mod chance;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use ical::property::Property;
use recoup::agenda::{Entry, Occasion, agenda, next_entry};
use recoup::answers::Answers;
use recoup::calendar::{Date, minus_days, plus_days, read_date, write_date};
use recoup::case::Case;
use recoup::deadline::DeadlineId;
use recoup::device::identity::{AnswersId, Identity};
use recoup::device::order_id::OrderId;
use recoup::link::Link;
use recoup::page::{Page, Planned, Summary, page, summary};
use recoup::plan::plan;
use recoup::question::{Field, Question};
use recoup::remedies::Action;
use recoup::view::agenda::file;
use recoup::view::voice::Voice;
use recoup::words::{Language, MISSING};

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
    written_for(planned, Identity::Answers(AnswersId::of(&planned.opened)))
}

fn written_for(planned: &Planned, identity: Identity) -> String {
    file(&Voice::planning(&planned.link, &planned.plan, Language::english()), planned, identity, ADDRESS)
}

fn uids(file: &str) -> Vec<String> {
    events(file).iter().map(|event| value(&event.properties, "UID").to_owned()).collect()
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

/// Entries of a saved order are found again by its id, whatever its answers are.
#[test]
fn an_identity_is_of_one_order_and_one_occasion() {
    let order = Identity::Order(OrderId::new(0xabc));
    for planned in buyers() {
        let entries = agenda(&planned.plan);
        let expected: Vec<_> =
            entries.iter().map(|entry| format!("0000000000000abc-{}@recoup", entry.occasion.name())).collect();
        assert_eq!(uids(&written_for(planned, order)), expected, "{}", planned.link);
        assert_eq!(expected.iter().collect::<BTreeSet<_>>().len(), expected.len(), "{}", planned.link);
        let unsaved = Identity::Answers(AnswersId::of(&planned.opened)).to_string();
        assert!(
            unsaved.len() == 16 && unsaved.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{unsaved}: no answer in clear text"
        );
        assert!(uids(&written(planned)).iter().all(|uid| uid.starts_with(&format!("{unsaved}-"))));
    }
}

#[test]
fn entries_of_an_order_that_is_not_saved_stay_the_same_on_later_days_and_differ_from_other_answers() {
    let mut links = BTreeMap::<String, String>::new();
    let mut compared = 0;
    for planned in buyers() {
        let link = planned.link.to_string();
        let first = AnswersId::of(&planned.opened);
        let other = links.insert(first.to_string(), link.clone());
        assert!(other.is_none_or(|other| other == link), "two plans under one identity");
        for later in [1, 2, 5, 10, 20, 40, 90] {
            let Some(then) = plan_of(&link, plus_days(today(), later)) else { continue };
            assert_eq!(AnswersId::of(&then.opened), first, "{link} after {later} days");
            compared += 1;
        }
    }
    assert!(compared > 1000 && links.len() > 500);
}

/// The link of an entry opens the saved order, not another one with the same answers. What is shared names no order.
#[test]
fn the_entry_of_a_saved_order_leads_back_to_it() {
    let link = "stage=dispute&problem=defective&dispute=reviewing&opened=2026-11-10&pay=bank&paid=2026-11-01&country=JP";
    let planned = plan_of(&format!("{link}&order=00000000000000a1"), today()).expect("a plan");
    let file = written_for(&planned, Identity::Order(OrderId::new(0xa1)));
    let address = format!("{ADDRESS}#v=1&{link}&made=2026-11-23&order=00000000000000a1");
    assert_eq!(value(&events(&file)[0].properties, "URL"), address);
    assert_eq!(recoup::since::shared(&planned.link, today()).to_string(), format!("#v=1&{link}&made=2026-11-23"));
}

/// A link, its action, and the day that the list of saved orders shows with it.
#[test]
fn the_next_day_of_an_order_is_that_of_the_advised_action() {
    let own = |id, date| Some(Entry { occasion: Occasion::Deadline(id), date: day(date), latest: None });
    let again = |date| Some(Entry { occasion: Occasion::LookAgain, date: day(date), latest: None });
    for (link, action, next) in [
        // The bank's last day would come before.
        (
            "stage=delivered&problem=defective&delivered=2026-11-20&seller=refused&pay=credit-card&paid=2026-08-01&country=US",
            Action::OpenDispute,
            own(DeadlineId::DisputeCloses, "2026-12-05"),
        ),
        // The seller has until 25 November, AliExpress until the 27th: the day to look again comes after both.
        (
            "stage=dispute&problem=defective&dispute=waiting&opened=2026-11-20&pay=credit-card&paid=2026-11-01&country=US",
            Action::Wait,
            again("2026-11-28"),
        ),
        ("stage=other&problem=other", Action::ContactSupport, None),
    ] {
        let link = Link::read(link).expect("this version");
        assert_eq!(summary(&link, today()), Summary::Plan { action, next }, "{link}");
    }
    assert_eq!(summary(&Link::read("stage=shipped").expect("this version"), today()), Summary::Unfinished);
    for planned in buyers() {
        let next = next_entry(&planned.plan);
        assert!(planned.plan.advice.action != Action::Wait || next.is_some(), "{}: a wait names a day", planned.link);
        let in_file = |entry: Entry| {
            agenda(&planned.plan).iter().any(|other| (other.occasion, other.date) == (entry.occasion, entry.date))
        };
        assert!(next.is_none_or(in_file), "{}", planned.link);
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
