//! How many questions can still come: the longest way through the rules from an open question.

use strum::EnumCount;

use crate::answers::Answers;
use crate::boundaries::few_days;
use crate::calendar::{Date, write_date};
use crate::case::Case;
use crate::plan::survey;
use crate::question::{Field, Question};

/// How many questions can come after `open`, at most, whatever is answered to it and to them.
#[must_use]
pub fn remaining(answers: &Answers, open: Question, today: Date) -> usize {
    longest(&mut answers.clone(), open, today).saturating_sub(1)
}

/// The number of questions on the longest way from `open`, which is one of them, to a plan.
fn longest(answers: &mut Answers, open: Question, today: Date) -> usize {
    let before = answers.written(open);
    let cannot_be_more = Question::COUNT - open as usize - 1;
    let mut most = 0;
    for reply in replies(open, answers, today) {
        answers.give(open, &reply);
        most = most.max(match next(answers, today) {
            // Not accepted beside the other answers.
            Some(question) if question <= open => 0,
            Some(question) => longest(answers, question, today),
            None => 0,
        });
        if most == cannot_be_more {
            break;
        }
    }
    answers.withdraw(open);
    if let Some(before) = before {
        answers.give(open, &before);
    }
    most + 1
}

fn next(answers: &Answers, today: Date) -> Option<Question> {
    survey(&Case::new(answers, today)).err().map(|ask| ask.question)
}

/// One answer of each kind that can lead to other questions, those first that lead to the most.
fn replies(question: Question, answers: &Answers, today: Date) -> Vec<String> {
    let mut replies = match question.field() {
        Field::Choices => Vec::new(),
        Field::Day => few_days(question, answers, today).into_iter().map(write_date).collect(),
        Field::Country => ["GB", "DE", "US", "BR", "AQ"].map(str::to_owned).to_vec(),
        Field::Amount => vec!["1".to_owned()],
        Field::Currency => vec!["EUR".to_owned()],
    };
    replies.extend(question.choices(answers));
    replies
}
