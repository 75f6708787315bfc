//! For each question the answers that can lead to different plans: every choice, a day in each class, and sums at each limit.

use recoup::answers::{Answers, Stage};
use recoup::boundaries::days;
use recoup::calendar::{Date, write_date};
use recoup::figures::{Figure, Sum};
use recoup::question::{Field, Question};
use recoup::reply::Reply;

/// The answers to try.
pub fn replies(question: Question, answers: &Answers, today: Date) -> Vec<String> {
    let mut replies = question.choices(answers);
    replies.extend(match question.field() {
        Field::Choices => Vec::new(),
        Field::Day => days(question, answers, today).into_iter().map(write_date).collect(),
        Field::Country => countries(answers),
        Field::Amount if is_refund(answers) => around([Sum::QUICK_PLATINUM, Sum::QUICK_DIAMOND]),
        Field::Amount => around([Sum::SECTION_75_ABOVE, Sum::SECTION_75_UP_TO]),
        Field::Currency if is_refund(answers) => ["EUR", "USD", "GBP"].map(str::to_owned).to_vec(),
        Field::Currency => ["GBP", "EUR"].map(str::to_owned).to_vec(),
    });
    replies
}

/// A country of each law; where a thing may be faulty, of each guarantee too.
fn countries(answers: &Answers) -> Vec<String> {
    let is_wrong = matches!(answers.problem, Some(Reply::Given(problem)) if problem.is_something_wrong());
    let guarantees: &[&str] = if is_wrong { &["ES", "NO", "FI"] } else { &[] };
    ["DE", "GB", "US", "BR", "KR", "AU", "CN"].iter().chain(guarantees).map(|code| (*code).to_owned()).collect()
}

fn is_refund(answers: &Answers) -> bool {
    answers.stage == Some(Reply::Given(Stage::Refund))
}

/// Just below each limit, at it and just above it.
fn around(limits: [Sum; 2]) -> Vec<String> {
    let limits = limits.map(|sum| Figure::record(sum.figure()).quantity.number());
    limits.into_iter().flat_map(|limit| [format!("{}.99", limit - 1), limit.to_string(), format!("{limit}.01")]).collect()
}
