//! The pictures that the whole diagram is taken apart into: where an order goes, each way, the claims, and what is left.

use std::collections::HashMap;

use super::classes::{Class, Classes, Topic};
use super::diagram::{Diagram, Id, Node, Outcome};
use super::walk::{Start, UNCLAIMED, Walked};
use crate::advice::reason::Ground;
use crate::case::input::Value;
use crate::case::question::Question;
use crate::case::situation::Path;

/// What a picture shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// Which way an order is on.
    Start,
    /// One way, up to the claims.
    Way(Path),
    /// The claims outside `AliExpress`, where nothing is left there.
    Claims,
    /// The rights and favours that are left when no claim is sure.
    Left,
}

/// The part of the diagram that is a picture's own, in the order in which the page asks. A stage and a problem that do not
/// lead there cannot come up.
pub fn part(walked: &mut Walked, classes: &Classes, subject: Subject) -> Option<Id> {
    let unclaimed = Class::Choice(UNCLAIMED.write());
    let unclaimed = classes.of(Topic::Asked(Question::Pay)).iter().position(|class| *class == unclaimed)?;
    let starts = walked.starts.clone();
    let mut part = Part { diagram: &mut walked.diagram, subject, unclaimed, done: HashMap::new() };
    let ends: Vec<(Start, Option<Id>)> = starts.into_iter().map(|start| (start, part.start(&start))).collect();
    let stages = (0..classes.of(Topic::Asked(Question::Stage)).len()).map(|stage| {
        let of_stage = || ends.iter().filter(move |(start, _)| start.stage == stage);
        if let Some((_, end)) = of_stage().find(|(start, _)| start.problem.is_none()) {
            return *end;
        }
        let problem = |problem| of_stage().find(|(start, _)| start.problem == Some(problem)).and_then(|(_, end)| *end);
        let problems = (0..classes.of(Topic::Asked(Question::Problem)).len()).map(problem).collect();
        part.diagram.ask(Topic::Asked(Question::Problem), problems)
    });
    let stages = stages.collect();
    part.diagram.ask(Topic::Asked(Question::Stage), stages)
}

struct Part<'a> {
    diagram: &'a mut Diagram,
    subject: Subject,
    unclaimed: usize,
    done: HashMap<(Id, bool), Option<Id>>,
}

impl Part<'_> {
    fn start(&mut self, start: &Start) -> Option<Id> {
        match self.subject {
            Subject::Start => Some(self.diagram.end(Outcome::Way(start.path))),
            Subject::Way(path) if path != start.path => None,
            Subject::Way(_) | Subject::Claims | Subject::Left => self.node(start.rest, false),
        }
    }

    /// A node of the whole diagram, before the way of paying or beyond it.
    fn node(&mut self, id: Id, is_beyond: bool) -> Option<Id> {
        if let Some(done) = self.done.get(&(id, is_beyond)) {
            return *done;
        }
        let node = match self.diagram.node(id).clone() {
            Node::End(outcome) => self.end(outcome, is_beyond),
            Node::Ask(Topic::Asked(Question::Pay), children) => self.paying(&children),
            Node::Ask(topic, children) => {
                let children = children.into_iter().map(|child| self.node(child?, is_beyond)).collect();
                self.diagram.ask(topic, children)
            }
        };
        self.done.insert((id, is_beyond), node);
        node
    }

    fn paying(&mut self, children: &[Option<Id>]) -> Option<Id> {
        match self.subject {
            Subject::Start | Subject::Way(_) => Some(self.diagram.end(Outcome::Claims)),
            Subject::Left => self.node(children[self.unclaimed]?, true),
            Subject::Claims => {
                let children = children.iter().map(|child| self.node((*child)?, true)).collect();
                self.diagram.ask(Topic::Asked(Question::Pay), children)
            }
        }
    }

    fn end(&mut self, outcome: Outcome, is_beyond: bool) -> Option<Id> {
        match (self.subject, outcome) {
            (Subject::Start | Subject::Way(_), _) => Some(self.diagram.end(outcome)),
            _ if !is_beyond => None,
            (Subject::Claims, Outcome::Advice(_, Ground::LawLeft)) => Some(self.diagram.end(Outcome::Law)),
            (Subject::Claims, Outcome::Advice(_, Ground::NothingLeft | Ground::LostGoodwill)) => {
                Some(self.diagram.end(Outcome::Left))
            }
            (Subject::Claims | Subject::Left, _) => Some(self.diagram.end(outcome)),
        }
    }
}
