//! Every path through the questions, with days in each class between the boundaries of the figures, and the laws that
//! hold on all of them.

mod classes;
#[path = "../days/mod.rs"]
mod days;
mod laws;
mod letters;
mod pages;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::thread;
use std::time::Instant;

use recoup::answers::Answers;
use recoup::calendar::{Date, read_date};
use recoup::case::Case;
use recoup::plan::plan;
use recoup::question::Question;
use recoup::remaining::remaining;

use classes::replies;
use laws::{Seen, check_plan, fingerprint};
use pages::Pages;

fn today() -> Date {
    read_date("2026-11-23").expect("a day")
}

/// What a walk below one node found.
#[derive(Default)]
struct Found {
    plans: usize,
    nodes: usize,
    seen: Seen,
    pages: Pages,
}

impl Found {
    fn add(&mut self, other: Self) {
        self.plans += other.plans;
        self.nodes += other.nodes;
        self.seen.add(other.seen);
        self.pages.add(other.pages);
    }
}

/// A subtree: what it leads to, and the number of questions on its longest way.
struct Subtree {
    result: u64,
    depth: usize,
}

fn walk(answers: &mut Answers, before: Option<Question>, found: &mut Found) -> Option<Subtree> {
    let case = Case::new(answers, today());
    let ask = match plan(&case) {
        Ok(plan) => {
            check_plan(answers, &plan);
            found.plans += 1;
            if found.seen.note(&plan) {
                found.pages.note_plan(answers);
            }
            return Some(Subtree { result: fingerprint(&plan), depth: 0 });
        }
        Err(ask) => ask,
    };
    if ask.flaw.is_some() && before == Some(ask.question) {
        return None; // Not accepted beside the other answers.
    }
    assert!(ask.flaw.is_none(), "an earlier answer is asked again: {ask:?} {answers:?}");
    assert!(before.is_none_or(|before| before < ask.question), "{ask:?} comes after {before:?}: {answers:?}");
    Some(walk_below(answers, ask.question, found))
}

fn walk_below(answers: &mut Answers, question: Question, found: &mut Found) -> Subtree {
    found.nodes += 1;
    found.pages.note_question(answers, question);
    let mut hash = DefaultHasher::new();
    question.key().hash(&mut hash);
    let (mut results, mut depth) = (Vec::new(), 0);
    for (reply, below) in branches(answers, question, found) {
        (reply, below.result).hash(&mut hash);
        results.push(below.result);
        depth = depth.max(below.depth);
    }
    results.dedup();
    assert!(results.len() > 1, "{question:?} changes nothing: {answers:?}");
    if question <= Question::Shipped || found.nodes.is_multiple_of(499) {
        assert_eq!(remaining(answers, question, today()), depth, "questions left after {question:?}: {answers:?}");
    }
    Subtree { result: hash.finish(), depth: depth + 1 }
}

/// What each answer leads to. The first questions have a thread for each answer.
fn branches(answers: &mut Answers, question: Question, found: &mut Found) -> Vec<(String, Subtree)> {
    let replies = replies(question, answers, today());
    if question > Question::Shipped {
        let walk_one = |reply: String| {
            answers.give(question, &reply);
            walk(answers, Some(question), found).map(|below| (reply, below))
        };
        let below = replies.into_iter().filter_map(walk_one).collect();
        answers.withdraw(question);
        return below;
    }
    let answers = &*answers;
    let walks = thread::scope(|scope| {
        let spawn = |reply: String| scope.spawn(move || walk_alone(answers.clone(), question, reply));
        let walks: Vec<_> = replies.into_iter().map(spawn).collect();
        walks.into_iter().map(|walk| walk.join().expect("the laws hold")).collect::<Vec<_>>()
    });
    walks
        .into_iter()
        .filter_map(|(below, alone)| {
            found.add(alone);
            below
        })
        .collect()
}

fn walk_alone(mut answers: Answers, question: Question, reply: String) -> (Option<(String, Subtree)>, Found) {
    let mut found = Found::default();
    answers.give(question, &reply);
    let below = walk(&mut answers, Some(question), &mut found).map(|below| (reply, below));
    (below, found)
}

#[test]
fn every_path_ends_in_a_plan_that_keeps_the_laws() {
    let started = Instant::now();
    let mut found = Found::default();
    let all = walk(&mut Answers::default(), None, &mut found).expect("a first question");
    println!("{} paths, {} questions on the way, {:?}", found.plans, found.nodes, started.elapsed());
    assert_eq!(all.depth, 13, "the longest way");
    found.seen.check_complete();
    found.pages.check(today());
}
