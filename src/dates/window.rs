//! A window in time: when it opens, when to act, when to give up.

use chrono::NaiveDate as Date;
use strum::{EnumIter, IntoStaticStr};

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

#[cfg(test)]
mod tests {
    use super::{State, Window};
    use crate::dates::{read_date, write_date};

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
