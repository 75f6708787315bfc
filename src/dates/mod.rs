//! Civil-date words: days, business days, months, and windows of time with a state on each day.

pub mod window;

use chrono::{Datelike, Days, Months, Weekday};

use crate::policy::figures::Quantity;

/// A day in the civil calendar, without a time or a time zone.
pub use chrono::NaiveDate as Date;

/// The day that is a quantity of time after `day`; the last day that can be written if there is none. Money is no time
/// and leaves the day as it is.
#[must_use]
pub fn after(day: Date, quantity: Quantity) -> Date {
    match quantity {
        Quantity::Days(count) => plus_days(day, count.into()),
        Quantity::BusinessDays(count) => plus_business_days(day, count.into()),
        Quantity::Months(count) => plus_months(day, count.into()),
        Quantity::Years(count) => plus_months(day, 12 * u32::from(count)),
        Quantity::Money(_) => day,
    }
}

/// The calendar day `count` days after `day`.
#[must_use]
pub fn plus_days(day: Date, count: u64) -> Date {
    day.checked_add_days(Days::new(count)).unwrap_or(Date::MAX)
}

/// The calendar day `count` days before `day`.
#[must_use]
pub fn minus_days(day: Date, count: u64) -> Date {
    day.checked_sub_days(Days::new(count)).unwrap_or(Date::MIN)
}

/// The number of days from `from` to `to`; negative if `to` comes first.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// The last of `count` business days, Monday to Friday, counted from the day after `day`. Holidays are not known.
fn plus_business_days(day: Date, count: u64) -> Date {
    let last_business_day = match day.weekday() {
        Weekday::Sat => minus_days(day, 1),
        Weekday::Sun => minus_days(day, 2),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => day,
    };
    let (weeks, rest) = (count / 5, count % 5);
    let goes_over_a_weekend = u64::from(last_business_day.weekday().num_days_from_monday()) + rest > 4;
    plus_days(last_business_day, weeks * 7 + rest + if goes_over_a_weekend { 2 } else { 0 })
}

/// The same day of the month, `count` months on, or that month's last day.
fn plus_months(day: Date, count: u32) -> Date {
    day.checked_add_months(Months::new(count)).unwrap_or(Date::MAX)
}

/// Reads `2026-03-01`: four, two and two digits, and a day that exists.
#[must_use]
pub fn read_date(text: &str) -> Option<Date> {
    // chrono's own parser brings its whole format machinery into the WebAssembly.
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    let whole = parts.next().is_none() && year > 0;
    whole.then(|| Date::from_ymd_opt(year.into(), month.into(), day.into())).flatten()
}

/// Writes a day as `2026-03-01`.
#[must_use]
pub fn write_date(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::{Quantity, after, read_date, write_date};

    #[track_caller]
    fn check_after(day: &str, quantity: Quantity, expected: &str) {
        let day = read_date(day).expect("a day");
        assert_eq!(write_date(after(day, quantity)), expected);
    }

    #[test]
    fn months_end_on_the_same_day_or_on_the_last() {
        check_after("2026-01-31", Quantity::Months(1), "2026-02-28");
        check_after("2028-01-31", Quantity::Months(1), "2028-02-29");
        check_after("2024-02-29", Quantity::Months(24), "2026-02-28");
        check_after("2024-02-29", Quantity::Years(4), "2028-02-29");
        check_after("2026-03-31", Quantity::Years(6), "2032-03-31");
    }

    #[test]
    fn business_days_are_counted_from_the_day_after() {
        check_after("2026-03-06", Quantity::BusinessDays(1), "2026-03-09"); // Friday, Monday
        check_after("2026-03-07", Quantity::BusinessDays(1), "2026-03-09"); // Saturday
        check_after("2026-03-08", Quantity::BusinessDays(1), "2026-03-09"); // Sunday
        check_after("2026-03-07", Quantity::BusinessDays(5), "2026-03-13"); // Saturday, Friday
        check_after("2026-03-09", Quantity::BusinessDays(5), "2026-03-16"); // Monday, Monday
        check_after("2025-12-31", Quantity::BusinessDays(20), "2026-01-28");
    }

    #[test]
    fn a_business_day_is_the_same_counted_one_by_one() {
        let start = read_date("2026-01-01").expect("a day");
        for day in start.iter_days().take(14) {
            for count in 0..70 {
                let one_more = after(after(day, Quantity::BusinessDays(count)), Quantity::BusinessDays(1));
                assert_eq!(after(day, Quantity::BusinessDays(count + 1)), one_more, "{day} {count}");
            }
        }
    }

    #[test]
    fn only_days_that_exist_are_read() {
        for (text, is_day) in [
            ("2026-03-01", true),
            ("2028-02-29", true),
            ("2026-02-29", false),
            ("2026-13-01", false),
            ("2026-00-10", false),
            ("2026-3-1", false),
            ("0000-01-01", false),
            ("+026-01-01", false),
            ("2026-03-01-", false),
            ("", false),
        ] {
            assert_eq!(read_date(text).map(write_date), is_day.then(|| text.to_owned()), "{text}");
        }
    }
}
