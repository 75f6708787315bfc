//! A picture: boxes that ask, with one branch for all answers that lead to the same place.

use std::collections::HashMap;

use super::classes::{Class, Classes, Topic};
use super::condense::Subject;
use super::diagram::{Diagram, Id, Node, Outcome};
use crate::case::answers::Answers;
use crate::case::question::Question;
use crate::policy::figures::Figure;

/// One picture of the page.
#[derive(Debug)]
pub struct Picture {
    /// What it shows.
    pub subject: Subject,
    /// What it asks, in reading order: a branch leads to a later box. None where nothing is asked.
    pub boxes: Vec<Asked>,
    /// Where every path ends if nothing is asked.
    pub only: Option<Branch>,
    /// The questions that the page asks here beside those of the picture: they change dates, letters and other remedies.
    pub beside: Vec<Question>,
    /// The figures that the boundaries come from.
    pub figures: Vec<Figure>,
}

/// A box.
#[derive(Debug)]
pub struct Asked {
    /// What it asks.
    pub topic: Topic,
    /// How many boxes come before it on the longest path.
    pub column: usize,
    /// Answers of a buyer who comes by here.
    pub said: Answers,
    /// The answers, those that lead to the same place together.
    pub branches: Vec<Branch>,
}

/// Answers that lead to the same place.
#[derive(Debug)]
pub struct Branch {
    /// The answers.
    pub classes: Vec<Class>,
    /// Their places among the classes of the topic.
    pub(super) places: Vec<usize>,
    /// Whether they are all but those of the other branches.
    pub is_rest: bool,
    /// Where they lead.
    pub to: To,
}

/// Where a branch leads.
#[derive(Debug)]
pub enum To {
    /// To another box of the picture, by its place.
    Box(usize),
    /// To an end. The answers are those of a buyer who gets there; none if nobody does, which a test rules out.
    End(Outcome, Option<Box<Answers>>),
}

/// The least answers that are called "any other" rather than by their names.
const MANY: usize = 3;

/// The boxes of a diagram, without buyers yet.
#[must_use]
pub fn boxes(diagram: &Diagram, root: Id, classes: &Classes) -> Vec<Asked> {
    let columns = columns(diagram, root);
    let ids = in_reading_order(diagram, &columns);
    let to = |child: Id| match diagram.node(child) {
        Node::End(outcome) => To::End(*outcome, None),
        Node::Ask(..) => To::Box(ids.iter().position(|id| *id == child).unwrap_or_default()),
    };
    let asked = |id: &Id| match diagram.node(*id) {
        Node::Ask(topic, children) => {
            let branches = branches(grouped(children, classes.of(*topic)), classes.of(*topic), to);
            Some(Asked { topic: *topic, column: columns[id], said: Answers::default(), branches })
        }
        Node::End(_) => None,
    };
    ids.iter().filter_map(asked).collect()
}

/// The end of every path, if nothing is asked.
#[must_use]
pub fn only(diagram: &Diagram, root: Id) -> Option<Branch> {
    match diagram.node(root) {
        Node::End(outcome) => {
            Some(Branch { classes: Vec::new(), places: Vec::new(), is_rest: false, to: To::End(*outcome, None) })
        }
        Node::Ask(..) => None,
    }
}

/// Column by column; in each, those first that an earlier box leads to first.
fn in_reading_order(diagram: &Diagram, columns: &HashMap<Id, usize>) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    for column in 0..columns.len() {
        let led_to = |id: Id| {
            let leads = |(place, parent): (usize, &Id)| match diagram.node(*parent) {
                Node::Ask(_, children) => children.iter().position(|child| *child == Some(id)).map(|child| (place, child)),
                Node::End(_) => None,
            };
            ids.iter().enumerate().find_map(leads)
        };
        let mut next: Vec<_> = columns.iter().filter(|(_, other)| **other == column).map(|(id, _)| *id).collect();
        next.sort_by_key(|id| (led_to(*id), *id));
        ids.extend(next);
    }
    ids
}

/// The longest way from the root to each node that asks.
fn columns(diagram: &Diagram, root: Id) -> HashMap<Id, usize> {
    let mut asking: Vec<(usize, Id)> = diagram
        .reached(root)
        .into_iter()
        .filter_map(|id| diagram.topic(id).map(|topic| (diagram.place(topic), id)))
        .collect();
    asking.sort_unstable();
    let mut columns = HashMap::from([(root, 0)]);
    for (_, id) in &asking {
        let column = columns[id];
        if let Node::Ask(_, children) = diagram.node(*id) {
            for child in children.iter().flatten().filter(|child| diagram.topic(**child).is_some()) {
                let known = columns.entry(*child).or_insert(0);
                *known = (*known).max(column + 1);
            }
        }
    }
    columns.retain(|id, _| diagram.topic(*id).is_some());
    columns
}

/// The places of the classes that lead to each child. What is typed and cannot come up goes with its neighbour.
fn grouped(children: &[Option<Id>], classes: &[Class]) -> Vec<(Id, Vec<usize>)> {
    let mut groups: Vec<(Id, Vec<usize>)> = Vec::new();
    let is_typed = |place: &usize| matches!(classes[*place], Class::Day { .. } | Class::Sum { .. });
    let before = |place: usize| (0..place).rev().take_while(is_typed).find_map(|place| children[place]);
    let after = |place: usize| (place..children.len()).take_while(is_typed).find_map(|place| children[place]);
    for (place, child) in children.iter().enumerate() {
        let neighbour = || if is_typed(&place) { before(place).or_else(|| after(place)) } else { None };
        let Some(child) = child.or_else(neighbour) else { continue };
        match groups.iter_mut().find(|(id, _)| *id == child) {
            Some((_, members)) => members.push(place),
            None => groups.push((child, vec![place])),
        }
    }
    groups
}

fn branches(groups: Vec<(Id, Vec<usize>)>, classes: &[Class], to: impl Fn(Id) -> To) -> Vec<Branch> {
    let sizes: Vec<usize> = groups.iter().map(|(_, members)| members.len()).collect();
    let most = sizes.iter().copied().max().unwrap_or_default();
    let is_only_one = sizes.iter().filter(|size| **size == most).count() == 1;
    let is_chosen = classes.iter().all(|class| matches!(class, Class::Choice(_) | Class::Region(_)));
    let branch = |(id, members): (Id, Vec<usize>)| Branch {
        is_rest: is_chosen && is_only_one && members.len() == most && most >= MANY,
        classes: joined(members.iter().map(|place| &classes[*place])),
        places: members,
        to: to(id),
    };
    let mut branches: Vec<Branch> = groups.into_iter().map(branch).collect();
    branches.sort_by_key(|branch| branch.is_rest);
    branches
}

/// Stretches that touch become one.
fn joined<'a>(classes: impl Iterator<Item = &'a Class>) -> Vec<Class> {
    let mut joined: Vec<Class> = Vec::new();
    for class in classes {
        match (joined.last_mut(), class) {
            (Some(Class::Day { within, .. }), Class::Day { over, within: next }) if within == over => *within = *next,
            (Some(Class::Sum { most: most @ Some(_), .. }), Class::Sum { least, most: next })
                if most.map(|most| most + 1) == Some(*least) =>
            {
                *most = *next;
            }
            _ => joined.push(class.clone()),
        }
    }
    joined
}
