//! What the page asks on a way beside the questions of its picture.

use strum::IntoEnumIterator;

use super::classes::Topic;
use super::condense::Subject;
use super::diagram::Outcome;
use super::example::Finder;
use super::picture::{Picture, To};
use crate::case::answers::Answers;
use crate::case::question::Question;
use crate::case::situation::{claims_apply, path};
use crate::case::{Case, Trace};
use crate::plan::plan;

/// The questions that the page asks some buyers of the picture and that the picture does not.
pub fn beside(picture: &Picture, finder: &Finder) -> Vec<Question> {
    if !matches!(picture.subject, Subject::Way(_)) {
        return Vec::new();
    }
    let mut buyers: Vec<(Outcome, &Answers)> = Vec::new();
    for branch in picture.boxes.iter().flat_map(|asked| &asked.branches).chain(&picture.only) {
        if let To::End(outcome, Some(said)) = &branch.to
            && buyers.iter().all(|(other, _)| other != outcome)
        {
            buyers.push((*outcome, said));
        }
    }
    let all = buyers.iter().fold(Trace::default(), |all, (_, said)| all.and(finder.asked(said)));
    let is_in_picture = |question| picture.boxes.iter().any(|asked| asked.topic == Topic::Asked(question));
    let is_first = |question| matches!(question, Question::Stage | Question::Problem);
    Question::iter()
        .filter(|question| all.has_read(*question) && !is_in_picture(*question) && !is_first(*question))
        .collect()
}

impl Finder<'_> {
    /// All that the page may ask a buyer with these answers, or with another problem, way of paying or country.
    #[must_use]
    fn asked(&self, said: &Answers) -> Trace {
        let mut all = self.problems(said);
        for question in [Question::Pay, Question::Country] {
            let replies = self.replies(question, said);
            let given = |said: &Answers, reply: &String| with(said, question, reply);
            all = all.iter().flat_map(|said| replies.iter().map(move |reply| given(said, reply))).collect();
        }
        all.into_iter().map(|said| self.path(said)).fold(Trace::default(), Trace::and)
    }

    /// The same with a problem where claims apply, and with one where they do not, if both can come up on the way.
    fn problems(&self, said: &Answers) -> Vec<Answers> {
        let mut all = vec![said.clone()];
        let applies = |said: &Answers| claims_apply(&Case::new(said, self.classes.today));
        for problem in self.replies(Question::Problem, said) {
            let other = with(said, Question::Problem, &problem);
            if self.is_on_way(&other) && all.iter().all(|said| applies(said) != applies(&other)) {
                all.push(other);
            }
        }
        all
    }

    fn replies(&self, question: Question, said: &Answers) -> Vec<String> {
        let classes = self.classes.of(Topic::Asked(question)).iter();
        classes.filter_map(|class| self.classes.reply(question, class, said)).collect()
    }

    /// The questions on the way to the plan.
    fn path(&self, mut said: Answers) -> Trace {
        self.complete(&mut said);
        plan(&Case::new(&said, self.classes.today)).map_or_else(|_| Trace::default(), |plan| plan.path)
    }

    fn is_on_way(&self, said: &Answers) -> bool {
        path(&Case::new(said, self.classes.today)).is_ok_and(|way| self.subject == Subject::Way(way))
    }
}

fn with(said: &Answers, question: Question, reply: &str) -> Answers {
    let mut said = said.clone();
    said.give(question, reply);
    said
}
