//! Every path through the questions, by the public door, on the days that the project's own tests try.

use recoup::case::answers::Answers;
use recoup::dates::{Date, read_date};
use recoup::case::Case;
use recoup::plan::{Plan, plan};
use recoup::case::question::Question;

// The days that the project's tests try, so that both walk the same paths.
#[path = "../../../tests/walk/classes.rs"]
pub mod classes;

/// The day on which every case is tried.
#[must_use]
pub fn today() -> Date {
    read_date("2026-11-23").expect("a day")
}

/// Visits every plan below these answers.
pub fn walk(answers: &mut Answers, before: Option<Question>, visit: &mut impl FnMut(&Answers, &Plan)) {
    match plan(&Case::new(answers, today())) {
        Ok(plan) => visit(answers, &plan),
        // Not accepted beside the other answers.
        Err(ask) if ask.flaw.is_some() && before == Some(ask.question) => {}
        Err(ask) => {
            for reply in classes::replies(ask.question, answers, today()) {
                answers.give(ask.question, &reply);
                walk(answers, Some(ask.question), visit);
            }
            answers.withdraw(ask.question);
        }
    }
}

/// How many paths there are.
#[must_use]
pub fn count() -> usize {
    let mut plans = 0;
    walk(&mut Answers::default(), None, &mut |_, plan| plans += usize::from(!plan.steps.is_empty()));
    plans
}

/// Cases spread evenly over all paths, so that a mean over them is a mean over all.
#[must_use]
pub fn sample(every: usize) -> Vec<Answers> {
    let (mut place, mut sample) = (0, Vec::new());
    walk(&mut Answers::default(), None, &mut |answers, _| {
        if place % every == 0 {
            sample.push(answers.clone());
        }
        place += 1;
    });
    sample
}
