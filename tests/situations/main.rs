//! Situations as buyers tell them, the proof to gather and the traps to avoid: each with the page that has to speak of it.
//!
//! A row is a situation in our own short words, a link (without its `v=1`) and a day, the action that it leads to
//! (`ask KEY` where the page still asks), and what the page must say: the name of a message, mostly with words of it.

mod moments;
mod proof;
mod reported;
#[path = "../shown/mod.rs"]
mod shown;
mod told;

use recoup::calendar::read_date;
use recoup::native;

use moments::TRAPS;
use proof::EVIDENCE;
use reported::REPORTED;
use shown::Shown;
use told::SITUATIONS;

struct Row {
    situation: &'static str,
    link: &'static str,
    today: &'static str,
    leads_to: &'static str,
    says: &'static [&'static str],
}

const fn row(
    situation: &'static str,
    link: &'static str,
    today: &'static str,
    leads_to: &'static str,
    says: &'static [&'static str],
) -> Row {
    Row { situation, link, today, leads_to, says }
}

#[test]
fn every_situation_finds_its_advice() {
    check(SITUATIONS);
}

#[test]
fn every_reported_situation_finds_its_advice() {
    check(REPORTED);
}

/// `PayPal` gives 10 days to answer, the law here has no last day.
#[test]
fn a_refusal_is_answered_first_where_the_advice_has_no_last_day() {
    let refused = "&pay=paypal&paid=2026-08-20&claimed=refused";
    let not_received = "stage=delivered&problem=not-received&delivered=2026-09-01&confirmed=closed&country=DE";
    let asked = "stage=dispute&problem=defective&dispute=evidence-asked&respond-by=2026-12-01&country=US";
    for (link, first) in [
        (format!("{not_received}{refused}"), "step-refused-reason"),
        (format!("{}{}", asked, refused.replace("2026-08-20", "2026-06-01")), "step-evidence-read"),
    ] {
        let html = native::page(&format!("v=1&{link}"), read_date("2026-11-28").expect("a day")).1;
        let steps = &html[html.find("data-part=\"steps\"").expect(&link)..];
        let name = steps.split("data-message=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(name, Some(first), "{link}");
    }
}

#[test]
fn every_judge_finds_its_evidence() {
    check(EVIDENCE);
}

#[test]
fn every_trap_is_named_when_it_matters() {
    check(TRAPS);
}

#[track_caller]
fn check(rows: &[Row]) {
    let gaps: Vec<String> = rows.iter().flat_map(gaps).collect();
    assert!(gaps.is_empty(), "\n{}\n", gaps.join("\n"));
}

fn gaps(row: &Row) -> Vec<String> {
    let shown = Shown::at((row.link, row.today));
    let is_there = match row.leads_to.strip_prefix("ask ") {
        Some(question) => shown.has("data-question", question),
        None => shown.has("data-action", row.leads_to),
    };
    let elsewhere = (!is_there).then(|| format!("does not lead to {}", row.leads_to));
    let lacking = row.says.iter().filter_map(|line| shown.lacks(line));
    elsewhere.into_iter().chain(lacking).map(|gap| format!("{}: {gap}", row.situation)).collect()
}
