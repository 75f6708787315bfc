//! For every end of a picture the answers of a buyer who gets there, found by asking the rules themselves.

use super::classes::{Class, Classes, Topic};
use super::condense::Subject;
use super::diagram::{Id, Node, Outcome};
use super::free_return::{STATES, paid_so_that};
use super::walk::{Start, Walked};
use crate::advice::advise;
use crate::answers::Answers;
use crate::calendar::State;
use crate::case::Case;
use crate::ground::Ground;
use crate::plan::plan;
use crate::question::Question;

/// Looks for buyers.
#[derive(Debug)]
pub struct Finder<'a> {
    /// The classes of answers to try.
    pub classes: &'a Classes,
    /// Every path.
    pub walked: &'a Walked,
    /// The picture.
    pub subject: Subject,
}

/// A branch to find a buyer for: where it ends, and for some topics the only classes on the way there.
#[derive(Debug)]
pub struct Wanted {
    /// The end.
    pub outcome: Outcome,
    /// The classes.
    pub only: Vec<(Topic, Vec<usize>)>,
}

impl Finder<'_> {
    /// The answers of a buyer who gets there: up to a plan, or up to the question at which another picture goes on.
    #[must_use]
    pub fn find(&self, wanted: &Wanted) -> Option<Answers> {
        let leads = self.leading_to(wanted.outcome);
        let buyer = |start: &Start| {
            let mut said = self.first_answers(start, wanted)?;
            let is_there = match wanted.outcome {
                Outcome::Way(way) => start.path == way,
                _ => self.search(&mut said, Some(start.rest), &Search { wanted, leads: &leads }),
            };
            (is_there && (is_passage(wanted.outcome) || self.complete(&mut said))).then_some(said)
        };
        self.walked.starts.iter().find_map(buyer)
    }

    fn first_answers(&self, start: &Start, wanted: &Wanted) -> Option<Answers> {
        let is_on_way = match self.subject {
            Subject::Way(way) => start.path == way,
            Subject::Start | Subject::Claims | Subject::Left => true,
        };
        let firsts = [(Question::Stage, Some(start.stage)), (Question::Problem, start.problem)];
        let mut said = Answers::default();
        for (question, class) in firsts {
            let topic = Topic::Asked(question);
            let Some(class) = class else { continue };
            if !wanted.allows(topic, class) || !is_on_way {
                return None;
            }
            said.give(question, &self.classes.reply(question, &self.classes.of(topic)[class], &said)?);
        }
        Some(said)
    }

    /// Whether each node of the whole diagram leads to what is wanted. A node comes after all that it leads to.
    fn leading_to(&self, wanted: Outcome) -> Vec<bool> {
        let mut leads: Vec<bool> = Vec::new();
        for node in self.walked.diagram.nodes() {
            leads.push(match node {
                Node::End(outcome) => is_end(*outcome, wanted),
                Node::Ask(Topic::Asked(Question::Pay), _) if wanted == Outcome::Claims => true,
                Node::Ask(_, children) => children.iter().flatten().any(|child| leads[*child]),
            });
        }
        leads
    }

    fn search(&self, said: &mut Answers, at: Option<Id>, search: &Search) -> bool {
        let Some(at) = at.filter(|at| search.leads[*at]) else { return false };
        let is_outside = self.walked.diagram.topic(at) == Some(Topic::Asked(Question::Pay));
        match advise(&Case::new(said, self.classes.today)) {
            Ok(advice) => is_end(Outcome::Advice(advice.action, advice.ground), search.wanted.outcome),
            Err(ask) if ask.flaw.is_some() => false,
            Err(ask) if ask.question == Question::Pay && self.walked.diagram.topic(at) == Some(Topic::FreeReturn) => {
                self.try_free_return(said, at, search)
            }
            Err(ask) if ask.question == Question::Pay && search.wanted.outcome == Outcome::Claims => is_outside,
            Err(ask) if ask.question == Question::Pay && is_outside != self.is_beyond() => false,
            Err(ask) => self.try_all(said, ask.question, at, search),
        }
    }

    /// Whether the picture begins where the way of paying decides.
    const fn is_beyond(&self) -> bool {
        matches!(self.subject, Subject::Claims | Subject::Left)
    }

    fn try_all(&self, said: &mut Answers, question: Question, at: Id, search: &Search) -> bool {
        let topic = Topic::Asked(question);
        let is_found = self.classes.of(topic).iter().enumerate().any(|(place, class)| {
            let below = self.walked.diagram.child(at, topic, place);
            search.wanted.allows(topic, place)
                && if question == Question::Due {
                    self.try_due(said, class, below, search)
                } else {
                    self.classes.reply(question, class, said).is_some_and(|reply| {
                        said.give(question, &reply);
                        self.search(said, below, search)
                    })
                }
        });
        if !is_found {
            said.withdraw(question);
        }
        is_found
    }

    fn try_due(&self, said: &mut Answers, class: &Class, at: Option<Id>, search: &Search) -> bool {
        [true, false].into_iter().enumerate().any(|(place, is_short)| {
            let below = at.and_then(|at| self.walked.diagram.child(at, Topic::ShortDelivery, place));
            let reply = self.classes.due(class, is_short, said);
            search.wanted.allows(Topic::ShortDelivery, place)
                && reply.is_some_and(|reply| {
                    said.give(Question::Due, &reply);
                    self.search(said, below, search)
                })
        })
    }

    /// Once the free return is over, the search goes on to the payment, and finds one that is long ago.
    fn try_free_return(&self, said: &mut Answers, at: Id, search: &Search) -> bool {
        STATES.into_iter().enumerate().any(|(place, state)| {
            let below = self.walked.diagram.child(at, Topic::FreeReturn, place);
            if !search.wanted.allows(Topic::FreeReturn, place) {
                return false;
            }
            if state == State::Closed {
                return self.search(said, below, search);
            }
            let Some(mut paid) = paid_so_that(said, state, self.classes.today) else { return false };
            let is_found = self.search(&mut paid, below, search);
            if is_found {
                *said = paid;
            }
            is_found
        })
    }

    /// Answers what the plan asks beyond the advice.
    pub(super) fn complete(&self, said: &mut Answers) -> bool {
        let question = match plan(&Case::new(said, self.classes.today)) {
            Ok(_) => return true,
            Err(ask) if ask.flaw.is_some() => return false,
            Err(ask) => ask.question,
        };
        let is_complete = self.classes.of(Topic::Asked(question)).iter().any(|class| {
            self.classes.reply(question, class, said).is_some_and(|reply| {
                said.give(question, &reply);
                self.complete(said)
            })
        });
        if !is_complete {
            said.withdraw(question);
        }
        is_complete
    }
}

struct Search<'a> {
    wanted: &'a Wanted,
    leads: &'a [bool],
}

impl Wanted {
    fn allows(&self, topic: Topic, place: usize) -> bool {
        self.only.iter().all(|(other, places)| *other != topic || places.contains(&place))
    }
}

const fn is_passage(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Way(_) | Outcome::Claims)
}

/// Whether advice is the end that is wanted.
const fn is_end(outcome: Outcome, wanted: Outcome) -> bool {
    match (outcome, wanted) {
        (Outcome::Advice(_, ground), Outcome::Left | Outcome::Law) => {
            matches!(ground, Ground::LawLeft | Ground::NothingLeft | Ground::LostGoodwill)
        }
        (Outcome::Advice(action, ground), Outcome::Advice(wanted_action, wanted_ground)) => {
            action as usize == wanted_action as usize && ground as usize == wanted_ground as usize
        }
        _ => false,
    }
}
