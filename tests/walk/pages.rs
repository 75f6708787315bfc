//! One page of each kind that the walk met, drawn without a browser.

use std::collections::HashMap;
use std::thread;

use recoup::answers::Answers;
use recoup::calendar::Date;
use recoup::case::Case;
use recoup::link::Link;
use recoup::native;
use recoup::plan::plan;
use recoup::question::Question;
use recoup::words::{Language, MISSING};

use crate::laws::Seen;
use crate::letters::{check_letters, check_tense};

/// The answers that lead to one page of each kind.
#[derive(Default)]
pub struct Pages {
    plans: Vec<Answers>,
    questions: HashMap<(Question, [Option<String>; 2]), Answers>,
}

impl Pages {
    pub fn note_plan(&mut self, answers: &Answers) {
        self.plans.push(answers.clone());
    }

    /// A question is drawn once for each stage and problem.
    pub fn note_question(&mut self, answers: &Answers, question: Question) {
        let before = [Question::Stage, Question::Problem].map(|before| answers.written(before));
        self.questions.entry((question, before)).or_insert_with(|| answers.clone());
    }

    pub fn add(&mut self, other: Self) {
        self.plans.extend(other.plans);
        self.questions.extend(other.questions);
    }

    /// Draws them all. Threads that walk apart meet plans of the same kinds, which are drawn once.
    pub fn check(&self, today: Date) {
        let mut seen = Seen::default();
        let is_new = |answers: &&Answers| plan(&Case::new(answers, today)).is_ok_and(|plan| seen.note(&plan));
        let plans: Vec<&Answers> = self.plans.iter().filter(is_new).collect();
        // A question must need no more words than there are before those of plans have come.
        let drawn = plans.len();
        let plans = plans.into_iter().map(|answers| (answers, Language::english()));
        let questions = self.questions.values().map(|answers| (answers, Language::of_questions()));
        let all: Vec<(&Answers, Language)> = plans.chain(questions).collect();
        let draw = |some: &[(&Answers, Language<'static>)]| {
            for (answers, language) in some {
                let link = Link { answers: (*answers).clone(), ..Link::default() }.to_string();
                let page = native::page_in(*language, &link, today);
                check_page(&link, &page);
                check_letters(&link, &page.1);
                check_tense(&link, &page.1, today);
            }
        };
        thread::scope(|scope| all.chunks(all.len() / 4 + 1).for_each(|some| drop(scope.spawn(move || draw(some)))));
        println!("{drawn} plans and {} questions drawn", self.questions.len());
    }
}

/// What every page keeps to.
fn check_page(link: &str, (title, html): &(String, String)) {
    let count = |text: &str| html.matches(text).count();
    assert!(!title.trim().is_empty() && !title.contains(MISSING), "{link}: title {title:?}");
    assert!(!html.contains(MISSING), "{link}: words are missing near {:?}", around(html, MISSING));
    assert_eq!(count("<h1"), 1, "{link}: one heading of the first rank");
    assert_eq!(count("data-question=") + count("data-action="), 1, "{link}: a question or a plan");
    assert_eq!(count("<input") + count("<textarea"), count("<label"), "{link}: a label for each input");
    for (open, close) in
        [("<ul", "</ul>"), ("<ol", "</ol>"), ("<dl", "</dl>"), ("<li", "</li>"), ("<p", "</p>"), ("<h2", "</h2>")]
    {
        assert!(!has_empty(html, open, close), "{link}: an empty {open}>");
    }
}

fn has_empty(html: &str, open: &str, close: &str) -> bool {
    html.match_indices(close).any(|(end, _)| {
        html[..end].ends_with('>') && html[..end].rfind('<').is_some_and(|start| html[start..].starts_with(open))
    })
}

fn around(html: &str, found: impl Into<String>) -> String {
    let place = html.find(&found.into()).unwrap_or_default();
    html.chars().skip(html[..place].chars().count().saturating_sub(80)).take(200).collect()
}
