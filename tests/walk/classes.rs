//! For each question the answers that can lead to different plans: every choice, and a day in each class.

use recoup::case::answers::{Answers, Stage};
use recoup::case::input::Reply;
use recoup::case::question::{Field, Question};
use recoup::dates::{Date, minus_days, plus_days, write_date};

/// The answers to try.
pub fn replies(question: Question, answers: &Answers, today: Date) -> Vec<String> {
    let mut replies = question.choices(answers);
    replies.extend(match question.field() {
        Field::Choices => Vec::new(),
        Field::Day => days(question, answers, today).into_iter().map(write_date).collect(),
        Field::Country => ["DE", "GB", "US", "BR", "KR", "AU", "CN"].map(str::to_owned).to_vec(),
        // The limits of a quick refund, and those of Section 75.
        Field::Amount if is_refund(answers) => ["24.99", "25", "100", "100.01"].map(str::to_owned).to_vec(),
        Field::Amount => ["100", "100.01", "30000", "30000.01"].map(str::to_owned).to_vec(),
        Field::Currency if is_refund(answers) => ["EUR", "USD", "GBP"].map(str::to_owned).to_vec(),
        Field::Currency => ["GBP", "EUR"].map(str::to_owned).to_vec(),
    });
    replies
}

fn is_refund(answers: &Answers) -> bool {
    answers.stage == Some(Reply::Given(Stage::Refund))
}

/// The last day of each class, and one beyond all. The figures' own boundaries, and sums of two where the rules add them.
fn days(question: Question, answers: &Answers, today: Date) -> Vec<Date> {
    let ago = |days: &[u64]| -> Vec<Date> { days.iter().map(|days| minus_days(today, *days)).collect() };
    match question {
        Question::Asked => ago(&[0, 3, 4]),
        // 11 the button; 30 and 45 with the delivery time unknown; 105 given up.
        Question::Shipped => ago(&[0, 11, 30, 40, 45, 105, 106]),
        Question::Due => {
            let mut days = ago(&[0, 10, 15, 90, 120, 121]);
            days.push(plus_days(today, 20));
            days.extend(answers.date(Question::Shipped).map(|shipped| plus_days(shipped, 4)));
            days
        }
        Question::Delivered => ago(&[0, 7, 10, 14, 15, 30, 105, 120, 731, 2192]),
        Question::Confirmed => ago(&[0, 15, 16]),
        Question::Opened => ago(&[0, 5, 7, 30, 60, 61]),
        Question::Agreed => ago(&[0, 7, 15, 16]),
        Question::Arrived => ago(&[0, 8, 9]),
        Question::Decided => ago(&[0, 7, 8]),
        // 10, 20, 30 and 60 business days; 60 and 120 of a card.
        Question::Approved => ago(&[0, 14, 28, 42, 60, 84, 85, 120, 121]),
        Question::Paid => paid(answers, today),
        _ => Vec::new(),
    }
}

fn paid(answers: &Answers, today: Date) -> Vec<Date> {
    let boundaries: &[u64] = match answers.written(Question::Pay).as_deref() {
        Some("paypal") => &[0, 165, 166, 180, 181],
        Some("klarna") => &[0, 180, 540, 541],
        Some("credit-card") => &[0, 45, 60, 105, 120, 540, 1826, 2191, 2192],
        Some("debit-card") => &[0, 45, 60, 105, 120, 540, 541],
        _ => &[0, 7, 8, 90, 91, 731, 2192],
    };
    // The last is before anything else, so that some day is always accepted.
    boundaries.iter().chain(&[2300]).map(|days| minus_days(today, *days)).collect()
}
