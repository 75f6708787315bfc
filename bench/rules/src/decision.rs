//! One decision, given to other engines too: what to do about an order that is not shipped.

use recoup::advice::advise;
use recoup::answers::Answers;
use recoup::calendar::{minus_days, write_date};
use recoup::case::Case;
use recoup::link::Link;
use recoup::plan::plan;
use serde_json::{Value, json};

use crate::walk::today;

/// A case, as Recoup and as other engines take it, and the action that Recoup decides on.
pub struct Decision {
    answers: Answers,
    /// The facts. Days are counted beforehand, in favour of engines without a calendar.
    pub facts: Value,
    /// What to do.
    pub action: &'static str,
}

impl Decision {
    fn new(problem: &str, (cancel, asked_ago): (&str, u64), pay: &str, paid_ago: u64, country: &str) -> Self {
        let day = |ago| write_date(minus_days(today(), ago));
        let asked = if cancel == "asked" { format!("&asked={}", day(asked_ago)) } else { String::new() };
        let paid = day(paid_ago);
        let link =
            format!("stage=unshipped&problem={problem}&cancel={cancel}{asked}&pay={pay}&paid={paid}&country={country}&claimed=no");
        let answers = Link::read(&link).expect("a link of this version").answers;
        let action = advise(&Case::new(&answers, today())).expect("everything is answered").action.name();
        let facts = json!({
            "problem": problem, "cancel": cancel, "askedAgo": asked_ago, "pay": pay, "paidAgo": paid_ago, "country": country,
        });
        Self { answers, facts, action }
    }

    /// The action alone.
    #[must_use]
    pub fn advise(&self) -> usize {
        advise(&Case::new(&self.answers, today())).map_or(0, |advice| advice.action as usize)
    }

    /// The action with deadlines, steps, letters and all else that a plan has.
    #[must_use]
    pub fn plan(&self) -> usize {
        plan(&Case::new(&self.answers, today())).map_or(0, |plan| plan.steps.len())
    }
}

/// Every mix of answers, with days on both sides of each boundary.
#[must_use]
pub fn decisions() -> Vec<Decision> {
    let mut decisions = Vec::new();
    for problem in ["changed-mind", "too-slow", "other"] {
        for cancel in [("not-asked", 0), ("asked", 0), ("asked", 3), ("asked", 4), ("refused", 0)] {
            for pay in ["credit-card", "debit-card", "paypal", "klarna", "bank", "other", "unknown"] {
                for paid_ago in [5, 165, 166, 180, 181] {
                    for country in ["DE", "FR", "GB", "US", "BR", "KR", "AU", "CN"] {
                        decisions.push(Decision::new(problem, cancel, pay, paid_ago, country));
                    }
                }
            }
        }
    }
    decisions
}
