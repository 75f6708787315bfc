//! The same case on the days to come: how the advice will change, if nothing else does.

use crate::advice::advise;
use crate::calendar::{Date, days_between};
use crate::case::Case;
use crate::ground::Ground;
use crate::link::Link;
use crate::plan::Plan;
use crate::question::Question;
use crate::remedies::Action;

/// A stretch of days with the same advice. Its link opens the plan of its first day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rung {
    /// The first day.
    pub from: Date,
    /// The last day; none for the last rung, which goes on as far as is looked.
    pub until: Option<Date>,
    /// What is advised on these days.
    pub what: What,
    /// The case on the first day.
    pub link: Link,
}

/// What a day brings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// Advice.
    Advice(Action, Ground),
    /// A question that is not asked yet.
    Ask(Question),
}

impl What {
    /// Whether a reader of the ladder sees no difference: it names what to do, and the plan of the day says why.
    fn reads_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::Advice(one, _), Self::Advice(another, _)) => one == another,
            (Self::Ask(one), Self::Ask(another)) => one == another,
            (Self::Advice(..), Self::Ask(_)) | (Self::Ask(_), Self::Advice(..)) => false,
        }
    }
}

/// As far as is looked ahead: the longest claim outside `AliExpress` ends before, counted from a payment today.
const AHEAD: i64 = 600;
/// More than this nobody takes in.
const MOST: usize = 6;

/// The advice from today on, today's first. Each rung is true when its link is opened.
#[must_use]
pub fn outlook(link: &Link, plan: &Plan) -> Vec<Rung> {
    let mut rungs: Vec<Rung> = Vec::with_capacity(MOST);
    for day in plan.today.iter_days().take_while(|day| days_between(plan.today, *day) <= AHEAD) {
        let what = on(link, day);
        match rungs.last_mut() {
            Some(last) if last.what.reads_like(what) => {}
            Some(last) => {
                last.until = Some(day.pred_opt().unwrap_or(day));
                if rungs.len() == MOST {
                    break;
                }
                rungs.push(rung(link, day, what));
            }
            None => rungs.push(rung(link, day, what)),
        }
    }
    rungs
}

fn rung(link: &Link, from: Date, what: What) -> Rung {
    Rung { from, until: None, what, link: Link { today: Some(from), ..link.clone() } }
}

fn on(link: &Link, day: Date) -> What {
    match advise(&Case::new(&link.answers, day)) {
        Ok(advice) => What::Advice(advice.action, advice.ground),
        Err(ask) => What::Ask(ask.question),
    }
}
