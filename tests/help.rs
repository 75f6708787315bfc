//! Who else can help: the table, which rows a plan shows, and what no row may say.

use recoup::calendar::{read_date, write_date};
use recoup::codes::Codes;
use recoup::country::{CODES, Country};
use recoup::help::{About, Help, Matter, Note, help, rows};
use recoup::native;
use recoup::page::{Page, page};
use strum::IntoEnumIterator;

#[path = "../build/help.rs"]
mod table;

use table::{Fault, Table, TableError};

const TODAY: &str = "2026-11-28";

/// A plan of each kind, with a place for the country where its questions ask for one.
const WRONG: &str = "stage=delivered&problem=defective&delivered=2026-11-20&seller=refused&pay=PAY&paid=2026-11-01";
const DISPUTE: &str = "stage=dispute&problem=defective&dispute=offer&opened=2026-11-24&pay=PAY&paid=2026-11-01";
/// Nothing at AliExpress is left.
const CLOSED: &str = "stage=delivered&problem=defective&delivered=2026-11-01&confirmed=closed&item=used";
const REGRET: &str = "stage=delivered&problem=changed-mind&delivered=2026-11-20&item=used";
const NOT_RECEIVED: &str = "stage=shipped&problem=not-received&shipped=2026-11-10&due=2026-12-20&tracking=TRACKING\
    &pay=paypal&paid=2026-11-01";

fn help_of(link: &str) -> Help {
    let day = read_date(TODAY).expect("a day");
    match page(&format!("v=1&{link}"), day) {
        Page::Plan(planned) => help(&planned.link, &planned.plan),
        Page::Ask(asking) => panic!("{} is asked: {link}", asking.question.key()),
    }
}

/// A row: a link, and the rows and notes of its plan, group by group.
#[track_caller]
fn check(link: &str, expected: &[&str]) {
    let help = help_of(link);
    let notes = help.notes.iter().map(|note| format!("note {}", <&str>::from(note)));
    let groups = help.groups.iter().map(|group| {
        let ids: Vec<_> = group.rows.iter().map(|row| row.id).collect();
        format!("{}: {}", <&str>::from(group.about), ids.join(" "))
    });
    assert_eq!(notes.chain(groups).collect::<Vec<_>>(), expected, "{link}");
}

fn wrong(pay: &str, country: &str) -> String {
    format!("{}&country={country}", WRONG.replace("PAY", pay))
}

#[test]
fn each_country_has_its_rows() {
    check(&wrong("paypal", "DE"), &["law: law-eu", "seller: ecc econsumer", "payment: cssf"]);
    check(&wrong("paypal", "FR"), &["law: law-eu", "seller: ecc signal-conso econsumer", "payment: cssf"]);
    check(&wrong("paypal", "RE"), &["law: law-eu", "seller: ecc signal-conso econsumer", "payment: cssf"]);
    check(&wrong("debit-card", "IT"), &["law: law-eu", "seller: ecc econsumer", "payment: abf fin-net"]);
    check(&wrong("debit-card", "NO"), &["law: law-eu", "seller: ecc forbrukerradet econsumer", "payment: fin-net"]);
    check(&wrong("debit-card", "LI"), &["law: law-eu", "seller: econsumer", "payment: fin-net"]);
    check(&wrong("klarna", "SE"), &["law: law-eu", "seller: ecc arn econsumer", "payment: klarna-ombudsman arn-klarna"]);
    check(&wrong("paypal", "GB"), &["seller: citizens-advice econsumer", "payment: fos"]);
    check(&wrong("klarna", "GB"), &["seller: citizens-advice econsumer", "payment: fos klarna-adjudicator"]);
    check(&wrong("credit-card", "US"), &["seller: ftc econsumer", "payment: cfpb"]);
    check(&wrong("debit-card", "AU"), &["seller: fair-trading econsumer", "payment: afca"]);
    check(&wrong("debit-card", "NZ"), &["law: law-nz", "seller: consumer-protection-nz econsumer", "payment: bankomb"]);
    check(&wrong("credit-card", "CA"), &["seller: econsumer", "payment: obsi issuer-on issuer-qc issuer-bc"]);
    check(&wrong("debit-card", "CO"), &["seller: econsumer", "payment: sic"]);
    check(&wrong("debit-card", "JP"), &["seller: ccj econsumer"]);
    check(&wrong("debit-card", "CL"), &["law: law-cl", "seller: sernac econsumer"]);
}

#[test]
fn a_law_is_shown_only_for_what_it_is_about() {
    check(&format!("{REGRET}&country=TR"), &["law: law-tr", "seller: hakem-heyeti econsumer"]);
    check(&wrong("debit-card", "TR"), &["seller: hakem-heyeti econsumer"]);
    check(&format!("{REGRET}&country=SA"), &["law: law-sa-regret", "seller: ministry-sa econsumer"]);
    check(&wrong("debit-card", "PH"), &["law: law-ph", "seller: econsumer"]);
    let mut dispute = DISPUTE.replace("PAY", "debit-card");
    dispute.push_str("&country=PH");
    check(&dispute, &["law: law-ph", "seller: econsumer"]);
}

#[test]
fn a_plan_that_asked_for_no_country_says_so() {
    check("stage=other&problem=other", &["note no-country", "seller: econsumer"]);
    check(&format!("{REGRET}&country=unknown"), &["note no-country", "seller: econsumer"]);
}

#[test]
fn a_country_without_rows_has_the_general_ones_and_says_so() {
    check(&wrong("debit-card", "TH"), &["note nothing-here", "seller: econsumer"]);
    let named: Vec<&str> = rows().iter().filter_map(|row| row.places).flat_map(Codes::iter).collect();
    for code in CODES.iter().filter(|code| !named.contains(code)) {
        let help = help_of(&wrong("debit-card", code));
        let everywhere = help.groups.iter().flat_map(|group| &group.rows).all(|row| row.places.is_none());
        assert!(everywhere && help.notes == [Note::NothingHere], "{code}");
    }
}

#[test]
fn after_a_refusal_those_above_the_bank_come_first() {
    let refused =
        |pay: &str, country: &str| format!("{CLOSED}&pay={pay}&paid=2026-09-01&country={country}&claimed=refused");
    check(&refused("paypal", "DE"), &["payment: cssf", "law: law-eu", "seller: ecc econsumer"]);
    check(&refused("debit-card", "AU"), &["payment: afca", "seller: fair-trading econsumer"]);
    check(&refused("debit-card", "JP"), &["note nobody-above", "seller: ccj econsumer"]);
    check(&refused("debit-card", "TH"), &["note nothing-here", "note nobody-above", "seller: econsumer"]);
    check(&refused("debit-card", "unknown"), &["note no-country", "note nobody-above", "seller: econsumer"]);
}

#[test]
fn a_blocked_account_has_its_own_bodies() {
    let blocked = "stage=other&problem=account-blocked&pay=debit-card&paid=2026-11-01";
    check(&format!("{blocked}&country=PL"), &["account: dsa-body", "seller: ecc econsumer", "payment: fin-net"]);
    check(&format!("{blocked}&country=AU"), &["seller: fair-trading econsumer", "payment: afca"]);
}

/// Every row comes up for each of its countries, and for no other.
#[test]
fn every_row_is_shown_in_its_countries_alone() {
    for row in rows().iter().filter(|row| [About::Seller, About::Law].contains(&row.about)) {
        let link = if row.matters.is_empty() || row.matters.contains(&Matter::Wrong) {
            wrong("debit-card", "COUNTRY")
        } else if row.matters.contains(&Matter::Regret) {
            format!("{REGRET}&country=COUNTRY")
        } else {
            // Asks for the country only with a card.
            format!("{}&country=COUNTRY", NOT_RECEIVED.replace("TRACKING", "moving").replace("paypal", "debit-card"))
        };
        for code in CODES.iter() {
            let is_shown = help_of(&link.replace("COUNTRY", code)).groups.iter().any(|group| group.rows.contains(&row));
            let is_there = row.places.is_none_or(|places| places.place(code).is_some());
            assert_eq!(is_shown, is_there, "{} in {code}", row.id);
        }
    }
}

#[test]
fn customs_are_named_where_the_parcel_is_there() {
    let at = |tracking, country| {
        let tracking = format!("{tracking}&seller=no-answer");
        let link = NOT_RECEIVED.replace("TRACKING", &tracking).replace("paypal", "debit-card");
        let groups = help_of(&format!("{link}&country={country}")).groups;
        groups.iter().any(|group| group.about == About::Customs)
    };
    assert!(at("to-collect", "FI") && at("returning", "NL") && at("returning", "AX"));
    assert!(!at("moving", "FI") && !at("to-collect", "DE"));
}

#[test]
fn the_table_names_countries_days_and_who_says_so() {
    for row in rows() {
        assert!(row.places.is_none_or(|places| places.iter().all(|code| Country::from_code(code).is_some())), "{}", row.id);
        let checked = read_date(row.checked).expect(row.id);
        assert_eq!(write_date(checked), row.checked);
        assert!(!row.sources.is_empty(), "{}", row.id);
    }
    for about in About::iter() {
        assert!(rows().iter().any(|row| row.about == about), "{about:?}");
    }
}

/// What no page may say, in the words in which it would most easily be said (cases and facts name them).
const NEVER: [&str; 16] = [
    "will get your money",
    "gets your money back",
    "get you your money",
    "you will be refunded",
    "guarantees",
    "IOSS",
    "every customs message",
    "is always fake",
    "always a scam",
    "the 3 €",
    "VOEC",
    "ODR",
    "you are entitled to a refund",
    "Section 75 covers",
    "Section 75 protects",
    "free returns cover",
];

#[test]
fn no_row_says_what_must_never_be_said() {
    let words = include_str!("../locales/en-help.ftl");
    for phrase in NEVER {
        let found = words.lines().find(|line| line.to_lowercase().contains(&phrase.to_lowercase()));
        // "It does not get your money back for you" says the opposite.
        assert_eq!(found, None, "{phrase}");
    }
    // Laws with a dated right that does not reach a seller abroad have no days.
    for id in ["law-cl", "law-rs", "law-ua", "law-nz", "law-ch", "law-sg"] {
        let row = rows().iter().find(|row| row.id == id).expect(id);
        assert!(row.numbers.is_empty(), "{id}");
    }
    for country in ["IN", "CA"] {
        let has_law = rows()
            .iter()
            .any(|row| row.about == About::Law && row.places.is_some_and(|places| places.place(country).is_some()));
        assert!(!has_law, "{country}");
    }
}

#[test]
fn every_row_says_what_it_does_and_what_it_cannot() {
    let days = [&wrong("debit-card", "GB"), &wrong("klarna", "SE"), &format!("{REGRET}&country=SA")];
    for link in days {
        let (_, html) = native::page(&format!("v=1&{link}"), read_date(TODAY).expect("a day"));
        let part = html.split("data-part=\"help\"").nth(1).expect("the part is there");
        for row in help_of(link).groups.iter().flat_map(|group| &group.rows) {
            let item = part.split(&format!("data-help=\"{}\"", row.id)).nth(1).expect(row.id);
            let item = item.split("</li>").next().expect("an end");
            for label in ["What it does", "What to know", "Read at", "Checked on Saturday 28 November 2026"] {
                assert!(item.contains(label), "{label} of {}: {item}", row.id);
            }
            if let Some(address) = row.address {
                assert!(item.contains(&format!("href=\"{address}\"")), "{}: {item}", row.id);
            }
        }
    }
}

const GOOD: &str = r#"[places]
EU = "DE FR"

[[row]]
id = "one"
about = "seller"
places = ["EU", "GB"]
address = "https://example.org"
sources = ["example.org"]
checked = "2026-11-28"
"#;

/// A row: what is changed in the good table, and what is then wrong with it, in which line.
#[track_caller]
fn check_fault(from: &str, to: &str, line: usize, fault: Fault) {
    assert!(GOOD.contains(from), "{from}");
    assert_eq!(Table::read(&GOOD.replace(from, to)).err(), Some(TableError { line, fault }), "{to}");
}

#[test]
fn a_good_table_becomes_rust() {
    let rust = Table::read(GOOD).expect("good").to_rust();
    let expected = "const ROWS: &[Row] = &[\n    Row { id: \"one\", about: About::Seller, places: Some(Codes::new(\"DE FR GB\")), \
        matters: &[], pays: &[], address: Some(\"https://example.org\"), numbers: &[], sources: \"example.org\", \
        checked: \"2026-11-28\" },\n];\n";
    assert_eq!(rust, expected);
}

#[test]
fn each_fault_of_the_table_names_its_line() {
    check_fault("\"GB\"", "\"Britain\"", 7, Fault::UnknownPlace("Britain".into()));
    check_fault("\"DE FR\"", "\"DE Fr\"", 2, Fault::UnknownPlace("Fr".into()));
    check_fault("[\"EU\", \"GB\"]", "[]", 7, Fault::NoPlace);
    check_fault("[\"EU\", \"GB\"]", "[\"all\", \"GB\"]", 7, Fault::UnknownPlace("all".into()));
    check_fault("https://", "http://", 8, Fault::NotAnAddress("http://example.org".into()));
    check_fault("[\"example.org\"]", "[]", 5, Fault::NoSource);
    check_fault("2026-11-28", "28.11.2026", 10, Fault::NotADay("28.11.2026".into()));
    check_fault("\"seller\"", "\"law\"", 5, Fault::Matters);
    check_fault("\"seller\"", "\"payment\"", 5, Fault::Pays);
    let twice = format!("{GOOD}\n{}", &GOOD[GOOD.find("[[row]]").expect("a row")..]);
    assert_eq!(Table::read(&twice).err(), Some(TableError { line: 13, fault: Fault::RepeatedId("one".into()) }));
    let error = Table::read(&GOOD.replace("checked", "seen")).expect_err("an unknown key");
    assert!(matches!(error.fault, Fault::NotReadable(_)) && error.line > 3, "{error}");
    let error = Table::read(&GOOD.replace("\"seller\"", "\"nobody\"")).expect_err("an unknown word");
    assert_eq!(error.line, 6, "{error}");
    assert!(error.to_string().starts_with("data/help.toml:6: "), "{error}");
}
