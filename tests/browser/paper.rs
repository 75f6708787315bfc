//! What leaves the page as a file: the print-out and the calendar.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use percent_encoding::percent_decode_str;
use thirtyfour::{By, WebElement, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine, in_one_engine},
    site::Site,
    visitor::Visitor,
    window::Window,
};

/// Six cases as different as can be, and words that their print-outs must have: what to do, a day, a step, and plan B.
const CASES: [(&str, [&str; 4]); 6] = [
    (
        "stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
        ["Open a dispute", "March 17, 2026", "Choose that it does not work", "Claim your money from PayPal"],
    ),
    (
        "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-05&tracking=moving\
         &pay=credit-card&paid=2026-02-25&country=GB&amount=150.00&currency=GBP",
        ["Wait until", "April 6, 2026", "tracking", "Write to the seller"],
    ),
    (
        "stage=refund&approved=2026-01-05&to=as-paid&tier=none&pay=credit-card&paid=2025-12-01&country=US",
        ["Write to AliExpress customer service", "February 16, 2026", "ARN", "Claim your money from your bank"],
    ),
    (
        "stage=dispute&problem=defective&dispute=offer&opened=2026-03-06&pay=debit-card&paid=2026-02-01&country=BR",
        ["Compare the offer", "March 13, 2026", "Accept only if you can live with it", "Claim your money from your bank"],
    ),
    (
        "stage=unshipped&problem=changed-mind&cancel=refused&country=FR",
        ["by law", "France", "exceptions", "Write to AliExpress customer service"],
    ),
    (
        "stage=dispute&problem=wrong-item&dispute=lost&decided=2026-03-08&pay=bank&paid=2026-02-01&country=AU",
        ["Appeal the decision", "March 15, 2026", "second look", "Use your right by law"],
    ),
];

in_every_engine!(the_calendar_file_is_what_its_link_holds);
// WebKitGTK's driver can neither print nor say where it puts a file.
in_one_engine!(chromium_on_paper, Chromium, every_plan_is_printed_on_two_pages, the_calendar_file_is_saved);
in_one_engine!(firefox_on_paper, Firefox, every_plan_is_printed_on_two_pages, the_calendar_file_is_saved);

/// What is folded on the screen is read on paper too; the link is there in full, and nothing that only a finger can use.
async fn every_plan_is_printed_on_two_pages(engine: Engine) {
    let print = async |visitor: Visitor| {
        let mut printed = Vec::new();
        for (answers, _) in CASES {
            visitor.open(&format!("#v=1&{answers}&today=2026-03-10")).await?;
            printed.push(visitor.printed().await?);
        }
        Ok(printed)
    };
    let printed = engine.visit(&Site::at("/"), Window::WIDE, print).await;
    for ((answers, words), pdf) in CASES.iter().zip(printed) {
        let paper = read(&pdf);
        let pages = paper.matches(END_OF_PAGE).count();
        assert!((1..=2).contains(&pages), "{pages} pages: {answers}");
        let text = read_together(&paper);
        for wanted in words {
            let text = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff");
            assert!(text.contains(&read_together(wanted)), "{wanted:?} is not on paper: {answers}\n{text}");
        }
        assert!(text.contains(answers) && text.contains("made=2026-03-10"), "the link: {text}");
        for useless in ["Copy the link", "Keep this order", "Start again"] {
            assert!(!paper.contains(useless), "{useless:?} is on paper: {answers}");
        }
    }
}

/// After each page of a text.
const END_OF_PAGE: char = '\u{c}';

/// The text of a PDF file, as Poppler reads it.
fn read(pdf: &[u8]) -> String {
    let mut command = Command::new("pdftotext");
    // In the order in which it was drawn, whatever columns there are.
    command.args(["-raw", "-enc", "UTF-8", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut reader = command.spawn().unwrap_or_else(|error| panic!("pdftotext ({error}): `make browser` installs it"));
    reader.stdin.take().expect("a pipe").write_all(pdf).expect("a reader of PDF files");
    let output = reader.wait_with_output().expect("its text");
    assert!(output.status.success(), "a readable PDF file");
    String::from_utf8(output.stdout).expect("the encoding that was asked for")
}

/// Where a line ends and how far letters stand apart is the paper's matter.
fn read_together(text: &str) -> String {
    text.split_whitespace().collect()
}

async fn the_calendar_file_is_what_its_link_holds(engine: Engine) {
    engine
        .visit(&Site::at("/"), Window::PHONE, async |visitor: Visitor| {
            visitor.open(&plan()).await?;
            let link = link(&visitor).await?;
            assert_eq!(link.attr("download").await?.as_deref(), Some("recoup.ics"));
            let address = link.attr("href").await?.unwrap_or_default();
            let held = address.strip_prefix("data:text/calendar;charset=utf-8,").expect("a file in the link itself");
            let file = percent_decode_str(held).decode_utf8().expect("the charset that it names");
            assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"), "{file}");
            assert_eq!(file.matches("BEGIN:VEVENT").count(), 4, "one for each day to come: {file}");
            assert!(file.contains("DTSTART;VALUE=DATE:20260316"), "{file}");
            Ok(())
        })
        .await;
}

async fn the_calendar_file_is_saved(engine: Engine) {
    let file = engine.downloads().join("recoup.ics");
    // An earlier run's; where there is none, nothing has to go.
    let _ = fs::remove_file(&file);
    let saved = engine
        .visit(&Site::at("/"), Window::WIDE, async |visitor: Visitor| {
            visitor.open(&plan()).await?;
            let link = link(&visitor).await?;
            link.scroll_into_view().await?;
            link.click().await?;
            visitor.until("the file", async || Ok(whole(&file))).await
        })
        .await;
    assert_eq!(saved.matches("BEGIN:VEVENT").count(), 4, "one for each day to come: {saved}");
    assert!(saved.contains("DTSTART;VALUE=DATE:20260316"), "{saved}");
}

/// A file that has come to its end.
fn whole(file: &Path) -> Option<String> {
    fs::read_to_string(file).ok().filter(|text| text.ends_with("END:VCALENDAR\r\n"))
}

async fn link(visitor: &Visitor) -> WebDriverResult<WebElement> {
    visitor.browser.find(By::Css("[data-part=calendar] a[download]")).await
}

fn plan() -> String {
    format!("#v=1&{}&today=2026-03-10", CASES[0].0)
}
