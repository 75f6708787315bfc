//! Cases: what a link must show on a day, as the contract says, worked out by hand and read through the one public door.
//!
//! A row is a link (without its `v=1`), a day, and what the page shows: the recommended action | the deadlines | the
//! other remedies, each with its state. Deadlines and remedies may stand in any order. After a deadline's day `~` gives
//! the latest one where a range is shown; `?` stands for a day that is not known, `none` for an empty list. A page that
//! asks is `ask KEY`, or `ask KEY: FLAW` where an answer was given and is wrong.

mod bad_input;
mod charges;
mod claimed;
mod dispute;
mod evidence_and_appeals;
mod free_return;
mod guarantee;
mod look_again;
mod not_received;
mod other;
mod paypal;
mod refund;
mod regret;
mod something_wrong;
mod unshipped;

use recoup::calendar::{Date, read_date, write_date};
use recoup::deadline::Deadline;
use recoup::page::{Asking, Page, page};
use recoup::plan::{Other, Plan};

/// Checks one row.
#[track_caller]
fn check(link: &str, today: &str, expected: &str) {
    let day = read_date(today).expect("a row's day is a real one");
    let shown = show(&page(&format!("v=1&{link}"), day));
    assert!(
        in_order(&shown) == in_order(expected),
        "\n    link: {link}\n   today: {today}\nexpected: {expected}\n   shown: {shown}\n"
    );
}

fn show(page: &Page) -> String {
    match page {
        Page::Ask(asking) => show_question(asking),
        Page::Plan(planned) => show_plan(&planned.plan),
    }
}

fn show_question(asking: &Asking) -> String {
    let key = asking.question.key();
    asking.flaw.map_or_else(|| format!("ask {key}"), |flaw| format!("ask {key}: {}", <&str>::from(flaw)))
}

fn show_plan(plan: &Plan) -> String {
    let action: &str = plan.advice.action.into();
    let deadlines = list(&plan.deadlines, show_deadline);
    let others = list(&plan.others, show_other);
    format!("{action} | {deadlines} | {others}")
}

fn show_deadline(deadline: &Deadline) -> String {
    let day = deadline.date.map_or_else(|| "?".to_owned(), write_date);
    let latest = deadline.latest.map(|latest: Date| format!("~{}", write_date(latest))).unwrap_or_default();
    format!("{} {day}{latest}", deadline.id.name())
}

fn show_other(other: &Other) -> String {
    format!("{} {}", <&str>::from(other.action), <&str>::from(other.state))
}

fn list<T>(items: &[T], show: fn(&T) -> String) -> String {
    if items.is_empty() { "none".to_owned() } else { items.iter().map(show).collect::<Vec<_>>().join(", ") }
}

/// The parts of a row, each with its items in the order of the alphabet.
fn in_order(row: &str) -> Vec<Vec<&str>> {
    row.split('|').map(items_in_order).collect()
}

fn items_in_order(part: &str) -> Vec<&str> {
    let mut items: Vec<_> = part.split(',').map(str::trim).collect();
    items.sort_unstable();
    items
}
