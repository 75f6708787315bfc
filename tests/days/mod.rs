//! The days that a text names.

use recoup::calendar::{Date, read_date};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Every day that is written like "Friday 20 November 2026", in the order of the text.
pub fn days(text: &str) -> Vec<Date> {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(|letter| !is_part(letter))).collect();
    words.windows(3).filter_map(day).collect()
}

/// A day as texts write it.
pub fn written(day: Date) -> String {
    day.format("%A %-d %B %Y").to_string()
}

fn day(words: &[&str]) -> Option<Date> {
    let month = MONTHS.iter().position(|month| *month == words[1])? + 1;
    read_date(&format!("{:0>4}-{month:02}-{:0>2}", words[2], words[0]))
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric()
}

#[test]
fn every_day_of_a_text_is_found() {
    let found = days("Sent on Sunday 1 November 2026, due Friday 20 November 2026.\nMay 2026 is none.");
    let found: Vec<String> = found.into_iter().map(written).collect();
    assert_eq!(found, ["Sunday 1 November 2026", "Friday 20 November 2026"]);
}
