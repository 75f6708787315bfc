//! Civil-date words: days, business days, months, and windows of time with a state on each day.

use chrono::{Datelike, Days, Months, Weekday};
use strum::{EnumIter, IntoStaticStr};

use crate::figures::Quantity;

/// A day in the civil calendar, without a time or a time zone.
pub use chrono::NaiveDate as Date;

/// Where a window stands on one day. The order is the order in which remedies are listed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// It can be used.
    Open,
    /// The day to act by is over, or a date is not known, but it may still work and is still tried.
    Uncertain,
    /// It opens on a later day.
    Later,
    /// It cannot be used any more, or not at all.
    Closed,
}

/// The time in which a remedy can be used. A last day is included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Window {
    /// Open now and for good.
    Always,
    /// Open from a day on, with no last day.
    From(Date),
    /// Open up to a day.
    Dated {
        /// The first day; none when it is open from the start.
        opens: Option<Date>,
        /// The day to act by: the earliest credible last day.
        act_by: Date,
        /// The day after which it is given up: the latest credible last day, or none when no day is known.
        give_up: Option<Date>,
    },
    /// A date that it rests on is not known.
    Unknown,
    /// It cannot be used, and no date is to be shown.
    Shut,
}

/// What a deadline shows on one day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Shown {
    /// The day to act by, today while the window is uncertain, the last day once it is closed; none if it is not known.
    pub date: Option<Date>,
    /// The latest day, where a range is shown.
    pub latest: Option<Date>,
}

impl Window {
    /// A window on whose last day all sources agree.
    #[must_use]
    pub const fn until(last: Date) -> Self {
        Self::Dated { opens: None, act_by: last, give_up: Some(last) }
    }

    /// The same window with another last day, on which there is no doubt.
    #[must_use]
    pub const fn ending(self, last: Date) -> Self {
        match self {
            Self::Dated { opens, .. } => Self::Dated { opens, act_by: last, give_up: Some(last) },
            Self::Always | Self::From(_) | Self::Unknown | Self::Shut => Self::until(last),
        }
    }

    /// Where the window stands on `today`.
    #[must_use]
    pub fn state(self, today: Date) -> State {
        match self {
            Self::Always => State::Open,
            Self::From(first) if today < first => State::Later,
            Self::From(_) => State::Open,
            Self::Dated { opens: Some(first), .. } if today < first => State::Later,
            Self::Dated { act_by, .. } if today <= act_by => State::Open,
            Self::Dated { give_up: Some(last), .. } if today > last => State::Closed,
            Self::Dated { .. } | Self::Unknown => State::Uncertain,
            Self::Shut => State::Closed,
        }
    }

    /// Whether the rules take it as open: it is, or a date that it rests on is not known.
    #[must_use]
    pub fn counts_as_open(self, today: Date) -> bool {
        self == Self::Unknown || self.state(today) == State::Open
    }

    /// Whether it is open, or may be.
    #[must_use]
    pub fn may_be_open(self, today: Date) -> bool {
        matches!(self.state(today), State::Open | State::Uncertain)
    }

    /// Whether it is past the day to act by and not yet given up, all dates being known.
    #[must_use]
    pub fn is_in_doubt(self, today: Date) -> bool {
        self != Self::Unknown && self.state(today) == State::Uncertain
    }

    /// The day to act by, if there is one and it is known.
    #[must_use]
    pub const fn act_by(self) -> Option<Date> {
        match self {
            Self::Dated { act_by, .. } => Some(act_by),
            Self::Always | Self::From(_) | Self::Unknown | Self::Shut => None,
        }
    }

    /// The first day, if there is one and it is known.
    #[must_use]
    pub const fn opens(self) -> Option<Date> {
        match self {
            Self::From(first) => Some(first),
            Self::Dated { opens, .. } => opens,
            Self::Always | Self::Unknown | Self::Shut => None,
        }
    }

    /// What its deadline shows on `today`.
    #[must_use]
    pub fn shown(self, today: Date) -> Shown {
        let Self::Dated { act_by, give_up, .. } = self else {
            return Shown::default();
        };
        match self.state(today) {
            State::Later | State::Open => Shown { date: Some(act_by), latest: None },
            State::Uncertain => Shown { date: Some(today), latest: give_up },
            State::Closed => Shown { date: give_up, latest: None },
        }
    }
}

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

/// How far a day is from another, in a unit that people count in: days for about two months, then months, then years.
/// Negative for a day before. Rounded down, so that no more time is named than there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs, reason = "the units are named as `Intl` names them")]
pub enum Distance {
    Days(i64),
    Months(i64),
    Years(i64),
}

impl Distance {
    /// The distance of `to` from `from`.
    #[must_use]
    pub fn between(from: Date, to: Date) -> Self {
        let sign = if to < from { -1 } else { 1 };
        match whole_months(from.min(to), from.max(to)) {
            0 | 1 => Self::Days(days_between(from, to)),
            months @ 2..24 => Self::Months(sign * months),
            months => Self::Years(sign * (months / 12)),
        }
    }

    /// The number without its unit.
    #[must_use]
    pub const fn count(self) -> i64 {
        match self {
            Self::Days(count) | Self::Months(count) | Self::Years(count) => count,
        }
    }
}

fn whole_months(from: Date, to: Date) -> i64 {
    let months = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month0());
    months(to) - months(from) - i64::from(to.day() < from.day())
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
    use super::{Distance, Quantity, State, Window, after, read_date, write_date};

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

    #[test]
    fn a_distance_is_named_as_people_count() {
        for (from, to, distance) in [
            ("2026-11-28", "2026-11-28", Distance::Days(0)),
            ("2026-11-28", "2026-11-27", Distance::Days(-1)),
            ("2026-11-28", "2027-01-27", Distance::Days(60)),
            ("2026-11-28", "2027-01-28", Distance::Months(2)),
            ("2026-07-01", "2026-08-31", Distance::Days(61)),
            ("2026-12-31", "2027-02-28", Distance::Days(59)),
            ("2026-11-28", "2028-11-16", Distance::Months(23)), // 719 days
            ("2026-11-28", "2028-11-28", Distance::Years(2)),
            ("2026-11-28", "2029-11-27", Distance::Years(2)),
            ("2026-11-28", "2032-11-28", Distance::Years(6)),
            ("2026-11-28", "2026-09-28", Distance::Months(-2)),
            ("2028-11-28", "2026-11-28", Distance::Years(-2)),
        ] {
            let day = |text| read_date(text).expect("a day");
            assert_eq!(Distance::between(day(from), day(to)), distance, "{from} {to}");
        }
    }

    #[test]
    fn a_window_passes_through_its_states() {
        let day = |text| read_date(text).expect("a day");
        let window =
            Window::Dated { opens: Some(day("2026-03-02")), act_by: day("2026-03-10"), give_up: Some(day("2026-03-20")) };
        for (today, state, date, latest) in [
            ("2026-03-01", State::Later, Some("2026-03-10"), None),
            ("2026-03-02", State::Open, Some("2026-03-10"), None),
            ("2026-03-10", State::Open, Some("2026-03-10"), None),
            ("2026-03-11", State::Uncertain, Some("2026-03-11"), Some("2026-03-20")),
            ("2026-03-20", State::Uncertain, Some("2026-03-20"), Some("2026-03-20")),
            ("2026-03-21", State::Closed, Some("2026-03-20"), None),
        ] {
            let shown = window.shown(day(today));
            let written = (shown.date.map(write_date), shown.latest.map(write_date));
            assert_eq!(window.state(day(today)), state, "{today}");
            assert_eq!(written, (date.map(str::to_owned), latest.map(str::to_owned)), "{today}");
        }
    }
}
