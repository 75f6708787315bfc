//! How soon a day comes: what a badge shows, and how a sentence names the day.

use strum::{EnumIter, IntoStaticStr};

use crate::calendar::{Date, days_between};

/// How soon a day comes. The locale file selects by the kebab-case name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Urgency {
    /// It is over.
    Past,
    /// It is today.
    Today,
    /// It is tomorrow.
    Tomorrow,
    /// So few days are left that nothing may wait.
    Soon,
    /// There is time.
    Calm,
}

/// So many days before a last day, a sentence says "today or tomorrow": `AliExpress` counts in Pacific time, and a form
/// may fail.
const SOON: i64 = 3;

impl Urgency {
    /// How soon `date` comes.
    #[must_use]
    pub fn of(date: Date, today: Date) -> Self {
        match days_between(today, date) {
            ..0 => Self::Past,
            0 => Self::Today,
            1 => Self::Tomorrow,
            2..=SOON => Self::Soon,
            _ => Self::Calm,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Urgency;
    use crate::calendar::read_date;

    #[test]
    fn the_last_three_days_are_soon() {
        let day = |text| read_date(text).expect("a day");
        for (date, urgency) in [
            ("2026-03-09", Urgency::Past),
            ("2026-03-10", Urgency::Today),
            ("2026-03-11", Urgency::Tomorrow),
            ("2026-03-12", Urgency::Soon),
            ("2026-03-13", Urgency::Soon),
            ("2026-03-14", Urgency::Calm),
        ] {
            assert_eq!(Urgency::of(day(date), day("2026-03-10")), urgency, "{date}");
        }
    }
}
