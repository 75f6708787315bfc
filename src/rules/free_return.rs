//! Whether the free return of a thing that is wrong is still open. It follows from several answers, the day of payment
//! among them, and comes before the way of paying, which is asked before that day.

use strum::IntoEnumIterator;

use super::walk::UNCLAIMED;
use crate::answers::{Answers, Day};
use crate::calendar::{Date, State};
use crate::case::Case;
use crate::path::{Path, path};
use crate::question::Question;
use crate::remedies::returning::free_window_for_wrong;
use crate::reply::Value;

/// The states that the rules tell apart.
pub const STATES: [State; 3] = [State::Open, State::Uncertain, State::Closed];

/// Where the free return stands; none where it is not looked at, or something that it rests on was not said.
#[must_use]
pub fn state(said: &Answers, today: Date) -> Option<State> {
    let case = Case::new(said, today);
    let is_wrong = path(&case).is_ok_and(|path| path == Path::SomethingWrong);
    let window = if is_wrong { free_window_for_wrong(&case).ok()? } else { None };
    window.map(|window| window.state(today))
}

/// Whether it waits for the day of payment.
#[must_use]
pub fn needs_payment(said: &Answers, today: Date) -> bool {
    let case = Case::new(said, today);
    let is_wrong = path(&case).is_ok_and(|path| path == Path::SomethingWrong);
    is_wrong && matches!(free_window_for_wrong(&case), Err(ask) if ask.question == Question::Pay)
}

/// The answers with a payment that leaves the free return in a state, if one can.
#[must_use]
pub fn paid_so_that(said: &Answers, wanted: State, today: Date) -> Option<Answers> {
    let newest = Question::iter().filter_map(|question| said.date(question)).fold(today, Date::min);
    [Day::On(newest), Day::Unknown].into_iter().find_map(|paid| {
        let mut said = said.clone();
        said.give(Question::Pay, &UNCLAIMED.write());
        said.give(Question::Paid, &paid.write());
        (state(&said, today) == Some(wanted)).then_some(said)
    })
}
