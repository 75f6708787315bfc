//! The walk over every path of the advice, one class of answers after the other, into a diagram.

use strum::IntoEnumIterator;

use super::classes::{Class, Classes, Topic};
use super::diagram::{Diagram, Id, Node, Outcome};
use super::free_return;
use crate::advice::advise;
use crate::answers::{Answers, Day, FreeReturn, Pay};
use crate::boundaries::oldest;
use crate::calendar::{Date, State};
use crate::case::{Case, Trace};
use crate::figures::Figure;
use crate::ground::Ground;
use crate::path::{Path, path};
use crate::question::Question;
use crate::reply::Value;

/// All that the walk found.
#[derive(Debug)]
pub struct Walked {
    /// Every path, in the order in which the page asks.
    pub diagram: Diagram,
    /// Where each problem at each stage leads.
    pub starts: Vec<Start>,
    /// What `PayPal`'s last days go before.
    pub hurried: Vec<(Path, Ground)>,
    /// The figures that the claims rest on.
    pub claimed: Vec<Figure>,
}

/// One problem at one stage, or a stage at which no problem is asked.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// The class of the stage.
    pub stage: usize,
    /// The class of the problem.
    pub problem: Option<usize>,
    /// The way that the order is on.
    pub path: Path,
    /// The rest of the path. It asks for the way of paying only where the advice depends on it.
    pub rest: Id,
    /// What the advice rests on before that question.
    pub because: Trace,
}

/// A way of paying that has no claim, and one with a claim that is open while its day is not known.
pub const UNCLAIMED: Pay = Pay::Bank;
const CLAIMED: Pay = Pay::Klarna;

/// Walks every path.
#[must_use]
pub fn walk(classes: &Classes) -> Walked {
    let order: Vec<Topic> = order().collect();
    let found = Walked { diagram: Diagram::asking(&order), starts: Vec::new(), hurried: Vec::new(), claimed: Vec::new() };
    let mut walker = Walker { classes, found, because: Trace::default(), path: Path::Other };
    walker.stages();
    walker.found
}

/// The questions in their order; whether the delivery time is short is known once both its days are.
fn order() -> impl Iterator<Item = Topic> {
    Question::iter().flat_map(|question| {
        let follows = match question {
            Question::Due => Some(Topic::ShortDelivery),
            Question::SellerIn => Some(Topic::FreeReturn),
            _ => None,
        };
        [Topic::Asked(question)].into_iter().chain(follows)
    })
}

struct Walker<'a> {
    classes: &'a Classes,
    found: Walked,
    because: Trace,
    path: Path,
}

impl<'a> Walker<'a> {
    fn stages(&mut self) {
        let classes: &'a Classes = self.classes;
        for (stage, class) in classes.of(Topic::Asked(Question::Stage)).iter().enumerate() {
            let mut said = Answers::default();
            self.give(&mut said, Question::Stage, class);
            match path(&Case::new(&said, classes.today)) {
                Ok(path) => self.start(stage, None, path, &mut said),
                Err(_) => self.problems(stage, &said),
            }
        }
    }

    fn problems(&mut self, stage: usize, said: &Answers) {
        let classes: &'a Classes = self.classes;
        for (problem, class) in classes.of(Topic::Asked(Question::Problem)).iter().enumerate() {
            let mut said = said.clone();
            if self.give(&mut said, Question::Problem, class)
                && let Ok(path) = path(&Case::new(&said, classes.today))
            {
                self.start(stage, Some(problem), path, &mut said);
            }
        }
    }

    fn start(&mut self, stage: usize, problem: Option<usize>, path: Path, said: &mut Answers) {
        (self.because, self.path) = (Trace::default(), path);
        if let Some(rest) = self.node(said, None) {
            self.found.starts.push(Start { stage, problem, path, rest, because: self.because });
        }
    }

    fn give(&self, said: &mut Answers, question: Question, class: &Class) -> bool {
        let reply = self.classes.reply(question, class, said);
        if let Some(reply) = &reply {
            said.give(question, reply);
        }
        reply.is_some()
    }

    /// What the advice depends on beyond what was said; none if the last answer is not accepted beside the others.
    fn node(&mut self, said: &mut Answers, last: Option<Question>) -> Option<Id> {
        let case = Case::new(said, self.classes.today);
        let result = advise(&case);
        self.because = self.because.and(case.trace());
        match result {
            Ok(advice) => Some(self.found.diagram.end(Outcome::Advice(advice.action, advice.ground))),
            Err(ask) if ask.flaw.is_some() && last == Some(ask.question) => None,
            Err(ask) if ask.question == Question::Pay => self.paying(said),
            Err(ask) if ask.question == Question::Due => self.due(said),
            Err(ask) => self.asking(said, ask.question),
        }
    }

    fn asking(&mut self, said: &mut Answers, question: Question) -> Option<Id> {
        let classes: &'a Classes = self.classes;
        let topic = Topic::Asked(question);
        let below = |class| if self.give(said, question, class) { self.node(said, Some(question)) } else { None };
        let children = classes.of(topic).iter().map(below).collect();
        said.withdraw(question);
        self.found.diagram.ask(topic, children)
    }

    fn due(&mut self, said: &mut Answers) -> Option<Id> {
        let classes: &'a Classes = self.classes;
        let topic = Topic::Asked(Question::Due);
        let children = classes.of(topic).iter().map(|class| self.due_within(said, class)).collect();
        said.withdraw(Question::Due);
        self.found.diagram.ask(topic, children)
    }

    fn due_within(&mut self, said: &mut Answers, class: &Class) -> Option<Id> {
        let children = [true, false].map(|is_short| {
            said.give(Question::Due, &self.classes.due(class, is_short, said)?);
            self.node(said, Some(Question::Due))
        });
        self.found.diagram.ask(Topic::ShortDelivery, children.to_vec())
    }

    /// The free return comes before the way of paying. Once it is over, it is as if there were none.
    fn free_return(&mut self, said: &Answers) -> Option<Id> {
        let today = self.classes.today;
        let children = free_return::STATES.map(|state| {
            let mut said = if state == State::Closed {
                let mut said = said.clone();
                said.give(Question::FreeReturn, &FreeReturn::No.write());
                said
            } else {
                free_return::paid_so_that(said, state, today)?
            };
            self.node(&mut said, None)
        });
        self.found.diagram.ask(Topic::FreeReturn, children.to_vec())
    }

    /// Where a claim would change nothing, the way of paying matters only in `PayPal`'s last days.
    fn paying(&mut self, said: &mut Answers) -> Option<Id> {
        if free_return::needs_payment(said, self.classes.today) {
            return self.free_return(said);
        }
        let before = self.because;
        let without = self.paid_by(said, UNCLAIMED, None);
        let after = self.because;
        if self.paid_by(said, CLAIMED, None) == without {
            let last = oldest(self.classes.today, Figure::Paypal.record().quantity);
            let hurry = self.paid_by(said, Pay::Paypal, Some(last));
            self.note_hurry(hurry, without);
            self.because = after;
            return without;
        }
        let node = self.asking(said, Question::Pay);
        let is_new =
            |figure: &Figure| !before.figures().any(|other| other == *figure) && !self.found.claimed.contains(figure);
        let claimed: Vec<_> = self.because.figures().filter(is_new).collect();
        self.found.claimed.extend(claimed);
        self.because = before;
        node
    }

    fn paid_by(&mut self, said: &Answers, pay: Pay, paid: Option<Date>) -> Option<Id> {
        let mut said = said.clone();
        said.give(Question::Pay, &pay.write());
        said.give(Question::Paid, &paid.map_or(Day::Unknown, Day::On).write());
        self.node(&mut said, Some(Question::Paid))
    }

    fn note_hurry(&mut self, hurry: Option<Id>, without: Option<Id>) {
        let diagram = &self.found.diagram;
        let ends = |id: Option<Id>| id.map(|id| diagram.reached(id)).unwrap_or_default().into_iter();
        let ground = |id: Id| match diagram.node(id) {
            Node::End(Outcome::Advice(_, ground)) => Some(*ground),
            Node::End(_) | Node::Ask(..) => None,
        };
        if ends(hurry).filter_map(ground).any(|ground| ground == Ground::PaypalClock) {
            let new = |ground| Some((self.path, ground)).filter(|pair| !self.found.hurried.contains(pair));
            let new: Vec<_> = ends(without).filter_map(ground).filter_map(new).collect();
            self.found.hurried.extend(new);
        }
    }
}
