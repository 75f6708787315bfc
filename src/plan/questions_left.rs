//! How many questions can still come: the longest way through the rules from an open question.

use strum::{EnumCount, IntoEnumIterator};

use crate::case::Case;
use crate::case::answers::Answers;
use crate::case::question::{Field, Question};
use crate::dates::{Date, minus_days, plus_days, write_date};
use crate::plan::survey;

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
        Field::Day => days(question, answers, today).into_iter().map(write_date).collect(),
        Field::Country => ["GB", "DE", "US", "BR", "AQ"].map(str::to_owned).to_vec(),
        Field::Amount => vec!["1".to_owned()],
        Field::Currency => vec!["EUR".to_owned()],
    };
    replies.extend(question.choices(answers));
    replies
}

/// Lately and long ago; for the end of a delivery time, in each state of the dispute.
fn days(question: Question, answers: &Answers, today: Date) -> Vec<Date> {
    match question {
        Question::Due => vec![plus_days(today, 20), minus_days(today, 2), minus_days(today, 30), minus_days(today, 999)],
        Question::Shipped | Question::Delivered => [1, 8, 30, 999].map(|ago| minus_days(today, ago)).to_vec(),
        Question::Paid => {
            // A payment comes before everything else.
            let earliest = Question::iter().filter_map(|question| answers.date(question)).min();
            let latest = earliest.map_or(today, |earliest| earliest.min(today));
            [1, 30, 99_999].map(|before| minus_days(latest, before)).to_vec()
        }
        _ => [1, 40].map(|ago| minus_days(today, ago)).to_vec(),
    }
}
