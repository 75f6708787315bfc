//! Pages for another day or with another answer: they say so, and they lead back.

use recoup::calendar::{Date, read_date};
use recoup::changes::changes;
use recoup::link::Link;
use recoup::native;
use recoup::outlook::outlook;
use recoup::page::{Page, Planned, Preview, PreviewDay, answered, page};
use recoup::question::Question;
use recoup::words::MISSING;

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&item=used&seller=not-asked&pay=bank&paid=2026-02-01&country=DE";

fn today() -> Date {
    read_date("2026-03-10").expect("a day")
}

fn link(text: &str) -> Link {
    Link::read(text).expect("this version")
}

fn planned(link: &str) -> Planned {
    match page(link, today()) {
        Page::Plan(planned) => *planned,
        Page::Ask(asking) => panic!("{link} asks {:?}", asking.question),
    }
}

fn preview(link: &str) -> Option<Preview> {
    match page(link, today()) {
        Page::Plan(planned) => planned.preview,
        Page::Ask(asking) => asking.preview,
    }
}

#[test]
fn a_link_says_which_answer_it_replaces() {
    for (text, expected) in [
        ("seller=refused&instead-of=seller:not-asked", Some("seller:not-asked")),
        ("seller=refused&instead-of=seller%3Anot-asked", Some("seller:not-asked")),
        ("delivered=2026-03-01&instead-of=delivered:2026-03-02", Some("delivered:2026-03-02")),
        ("confirmed=not-yet&instead-of=confirmed:2026-03-02", Some("confirmed:2026-03-02")),
        // Of a repeated key the first counts.
        ("seller=refused&instead-of=seller:not-asked&instead-of=seller:agreed", Some("seller:not-asked")),
        // Nothing is replaced.
        ("seller=refused&instead-of=seller:refused", None),
        ("instead-of=seller:refused", None),
        // No question, no answer, a text of somebody's own.
        ("seller=refused&instead-of=nonsense:not-asked", None),
        ("seller=refused&instead-of=seller:nonsense", None),
        ("seller=refused&instead-of=seller", None),
        ("seller=refused&instead-of=", None),
        ("country=DE&instead-of=country:<b>", None),
        ("delivered=2026-03-01&instead-of=delivered:2026-02-30", None),
    ] {
        let found = link(text).instead_of.map(|other| format!("{}:{}", other.question.key(), other.given));
        assert_eq!(found.as_deref(), expected, "{text}");
    }
}

#[test]
fn a_link_that_replaces_an_answer_is_read_as_it_was_written() {
    let tried = link(PLAN).trying(Question::Seller, "refused");
    let text = format!("{}&instead-of=seller:not-asked", PLAN.replace("seller=not-asked", "seller=refused"));
    assert_eq!(tried.to_string(), text);
    assert_eq!(link(&text), tried);
    assert_eq!(tried.as_given(), link(PLAN));
    // Another try goes from the answer that was given, and the answer itself is no try.
    assert_eq!(tried.trying(Question::Seller, "agreed").as_given(), link(PLAN));
    assert_eq!(tried.with(Question::Seller, "not-asked"), link(PLAN));
}

#[test]
fn a_page_is_a_preview_where_the_day_or_an_answer_is_another() {
    let tried = "&instead-of=seller:agreed";
    for (more, day, is_answer, back) in [
        ("", None, false, None),
        ("&today=2026-03-10", None, false, None),
        ("&today=2026-03-11", Some(PreviewDay::Ahead), false, Some(PLAN.to_owned())),
        ("&today=2026-03-09", Some(PreviewDay::Past), false, Some(PLAN.to_owned())),
        (tried, None, true, Some(PLAN.replace("not-asked", "agreed"))),
        (
            "&today=2026-03-11&instead-of=seller:agreed",
            Some(PreviewDay::Ahead),
            true,
            Some(PLAN.replace("not-asked", "agreed")),
        ),
        ("&made=2026-03-01&today=2026-04-01", Some(PreviewDay::Ahead), false, Some(format!("{PLAN}&made=2026-03-01"))),
    ] {
        let found = preview(&format!("{PLAN}{more}"));
        let told = found.as_ref().map(|preview| (preview.day, preview.instead_of.is_some()));
        assert_eq!(told, back.as_ref().map(|_| (day, is_answer)), "{more}");
        assert_eq!(found.map(|preview| preview.back.to_string()), back, "{more}");
    }
    // A question can be one too.
    let asks = preview("#v=1&stage=delivered&today=2026-05-01").expect("a preview");
    assert_eq!((asks.day, asks.back.to_string().as_str()), (Some(PreviewDay::Ahead), "#v=1&stage=delivered"));
}

#[test]
fn each_look_ahead_and_each_other_answer_leads_to_a_preview_and_back() {
    let now = planned(PLAN);
    let ahead = outlook(&now.opened, &now.plan);
    let tried = changes(&now.opened, &now.plan);
    assert!(ahead.len() > 2 && tried.len() > 1, "the case has both");
    let links = ahead.into_iter().skip(1).map(|rung| rung.link).chain(tried.into_iter().map(|change| change.link));
    for link in links {
        let found = preview(&link.to_string()).unwrap_or_else(|| panic!("{link} is a preview"));
        assert_eq!(found.back.to_string(), PLAN, "{link}");
    }
}

#[test]
fn a_preview_tries_no_further_answers() {
    let tried = planned(&format!("{PLAN}&instead-of=seller:agreed"));
    assert!(changes(&tried.opened, &tried.plan).is_empty());
}

/// The band stands before the card, and nothing says "now" or offers to keep.
#[test]
fn a_preview_says_so_first() {
    let tried = PLAN.replace("not-asked", "refused");
    for (link, label, expected) in [
        (
            format!("{PLAN}&today=2027-03-03"),
            "What to do on Wednesday 3 March 2027",
            &[
                "This is a preview. It shows what this page would say on Wednesday 3 March 2027 if nothing else happens.",
                "Back to today’s plan",
            ][..],
        ),
        (
            format!("{PLAN}&today=2026-03-03"),
            "What to do on Tuesday 3 March 2026",
            &["This page is worked out for Tuesday 3 March 2026, a day that is over.", "Back to today’s plan"],
        ),
        (
            format!("{tried}&instead-of=seller:not-asked"),
            "What to do with this other answer",
            &[
                "This is a preview with another answer. Seller’s answer: “The seller said no”. The answer given was: “I have not written to the seller yet”.",
                "Back to the answer given",
            ],
        ),
    ] {
        let (title, html) = native::page(&link, today());
        let band = html.find("data-preview").expect("a band");
        assert!(band < html.find("data-part=\"action\"").expect("a card"), "{link}");
        assert!(title.starts_with("Preview: "), "{title}");
        assert!(html.contains(label) && !html.contains("What to do now"), "{link}: {html}");
        for text in expected {
            assert!(html.contains(text), "{link}: {text} in {html}");
        }
        assert!(!html.contains("data-do=\"keep\"") && !html.contains("download=\"recoup.ics\""), "{link}");
        for part in ["save", "calendar", "share", "print"] {
            assert_eq!(html.matches(&format!("data-part=\"{part}\"")).count(), 1, "{part}");
        }
        assert!(html.contains("The link opens the preview that you see now"), "{link}");
        assert!(!html.contains("made="), "what is shared was never made: {link}");
        assert!(!html.contains(MISSING), "{link}");
    }
    let (title, html) = native::page(&format!("{PLAN}&today=2026-03-10"), today());
    assert!(!title.starts_with("Preview") && !html.contains("data-preview") && html.contains("What to do now"));
    assert!(html.contains("data-do=\"keep\"") && html.contains("download=\"recoup.ics\""));
}

/// What a preview shares opens as the same preview.
#[test]
fn the_link_of_a_preview_opens_that_preview() {
    for link in [format!("{PLAN}&today=2027-03-03"), format!("{PLAN}&instead-of=seller:agreed")] {
        let (_, html) = native::page(&link, today());
        let (_, rest) = html.split_once("data-link=\"").expect("a link to share");
        let shared = rest.split('"').next().unwrap_or_default().replace("&amp;", "&");
        assert_eq!(preview(&shared), preview(&link), "{shared}");
    }
}

#[test]
fn a_delivery_time_that_ends_on_the_day_of_shipment_is_asked_about_once() {
    const SHIPPED: &str = "#v=1&stage=shipped&problem=not-received&shipped=2026-03-01";
    let same = format!("{SHIPPED}&due=2026-03-01");
    for (from, question, text, expected) in [
        (SHIPPED, Question::Due, "2026-03-01", format!("{same}&change=due")),
        (SHIPPED, Question::Due, "2026-03-02", format!("{SHIPPED}&due=2026-03-02")),
        (SHIPPED, Question::Due, "unknown", format!("{SHIPPED}&due=unknown")),
        // The same answer again is taken.
        (&same, Question::Due, "2026-03-01", same.clone()),
        (&same, Question::Due, "2026-03-20", format!("{SHIPPED}&due=2026-03-20")),
        // It is the pair that is in doubt, whichever of the two is changed.
        (
            &format!("{SHIPPED}&due=2026-03-05"),
            Question::Shipped,
            "2026-03-05",
            format!("{}&change=due", same.replace("-01", "-05")),
        ),
        // Other answers ask nothing.
        (&same, Question::Tracking, "moving", format!("{same}&tracking=moving")),
    ] {
        assert_eq!(answered(&link(from), question, text).to_string(), expected, "{from}, {text}");
    }
}

/// The link itself means what it meant: the question after it, without a word.
#[test]
fn the_page_that_asks_about_it_says_why() {
    const SAME: &str = "#v=1&stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-03-01";
    let Page::Ask(asking) = page(SAME, today()) else { panic!("a question") };
    assert_eq!((asking.question, asking.doubt), (Question::Tracking, None));
    let html = native::page(&format!("{SAME}&change=due"), today()).1;
    assert!(html.contains("data-doubt=\"due-on-shipped\"") && !html.contains("data-error"), "{html}");
    assert!(
        html.contains("You gave the shipping day, Sunday 1 March 2026, as the last day of the delivery time too."),
        "{html}"
    );
    assert!(html.contains("value=\"2026-03-01\"") && !html.contains(MISSING), "{html}");
}
