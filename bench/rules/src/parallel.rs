//! The walk on every core.

use std::sync::Mutex;
use std::thread;

use recoup::case::answers::Answers;
use recoup::case::Case;
use recoup::plan::plan;
use recoup::case::question::Question;

use crate::walk::{classes, today, walk};

/// How many paths there are; the first questions are shared out.
#[must_use]
pub fn count() -> usize {
    let starts = Mutex::new(starts(&Answers::default(), 3));
    let count_some = || {
        let mut plans = 0;
        while let Some((mut answers, question)) = next(&starts) {
            walk(&mut answers, question, &mut |_, plan| plans += usize::from(!plan.steps.is_empty()));
        }
        plans
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, Into::into);
        let walks: Vec<_> = (0..cores).map(|_| scope.spawn(count_some)).collect();
        walks.into_iter().map(|walk| walk.join().expect("no rule panics")).sum()
    })
}

type Start = (Answers, Option<Question>);

fn next(starts: &Mutex<Vec<Start>>) -> Option<Start> {
    starts.lock().expect("no rule panics").pop()
}

/// The ways of answering the first few questions.
fn starts(answers: &Answers, depth: usize) -> Vec<Start> {
    let mut starts: Vec<Start> = vec![(answers.clone(), None)];
    for _ in 0..depth {
        starts = starts.into_iter().flat_map(|start| below(&start)).collect();
    }
    starts
}

fn below((answers, before): &Start) -> Vec<Start> {
    let Err(ask) = plan(&Case::new(answers, today())) else { return vec![(answers.clone(), *before)] };
    if ask.flaw.is_some() {
        return Vec::new();
    }
    let give = |reply: String| {
        let mut answers = answers.clone();
        answers.give(ask.question, &reply);
        (answers, Some(ask.question))
    };
    classes::replies(ask.question, answers, today()).into_iter().map(give).collect()
}
