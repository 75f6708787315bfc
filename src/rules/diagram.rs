//! A decision diagram: what depends on what, with everything that is alike kept once.
//!
//! A node asks one topic and has a child for each of its classes; none where the class cannot come up. Nodes that ask in
//! vain are left out, and nodes that only differ in what cannot come up become one.

use std::collections::{HashMap, HashSet};

use super::classes::Topic;
use crate::ground::Ground;
use crate::path::Path;
use crate::remedies::Action;

/// A node of one diagram.
pub type Id = usize;

/// Where a path through a picture ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// In another picture: that of a way.
    Way(Path),
    /// With advice.
    Advice(Action, Ground),
    /// In the picture of the claims outside `AliExpress`.
    Claims,
    /// In the picture of what is left when no claim is sure.
    Left,
    /// There too, and a right by law is open, which goes before a claim in doubt.
    Law,
}

/// A node.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// The end of a path.
    End(Outcome),
    /// A topic, and where each of its classes leads.
    Ask(Topic, Vec<Option<Id>>),
}

/// Nodes, each once, and the order in which topics are asked.
#[derive(Debug)]
pub struct Diagram {
    places: [usize; Topic::COUNT],
    nodes: Vec<Node>,
    known: HashMap<Vec<usize>, Id>,
    pub(super) apart: HashSet<(Id, Id)>,
}

impl Outcome {
    /// Whether a right by law that is open goes before it.
    #[must_use]
    pub const fn yields_to_law(self) -> bool {
        matches!(self, Self::Left | Self::Law | Self::Advice(_, Ground::ClaimMaybe | Ground::ClaimRefused))
    }

    const fn key(self) -> [usize; 3] {
        match self {
            Self::Way(path) => [0, path as usize, 0],
            Self::Advice(action, ground) => [1, action as usize, ground as usize],
            Self::Claims => [2, 0, 0],
            Self::Left => [3, 0, 0],
            Self::Law => [4, 0, 0],
        }
    }
}

impl Diagram {
    /// An empty diagram that asks in this order, and what is not in it at the end.
    #[must_use]
    pub fn asking(order: &[Topic]) -> Self {
        let mut places = [Topic::COUNT; Topic::COUNT];
        for (place, topic) in order.iter().enumerate() {
            places[topic.place()] = place;
        }
        Self { places, nodes: Vec::new(), known: HashMap::new(), apart: HashSet::new() }
    }

    /// A node.
    #[must_use]
    pub fn node(&self, id: Id) -> &Node {
        &self.nodes[id]
    }

    /// Every node, each after those that it leads to.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The place of a topic in the order.
    #[must_use]
    pub const fn place(&self, topic: Topic) -> usize {
        self.places[topic.place()]
    }

    /// The end of a path.
    pub fn end(&mut self, outcome: Outcome) -> Id {
        let key = outcome.key().to_vec();
        self.keep(key, Node::End(outcome))
    }

    /// A node that asks, or what it leads to if it asks in vain; none if nothing can come up.
    pub fn ask(&mut self, topic: Topic, mut children: Vec<Option<Id>>) -> Option<Id> {
        let mut kinds: Vec<Id> = Vec::new();
        for child in children.iter().flatten() {
            if !kinds.contains(child) {
                kinds.push(*child);
            }
        }
        let (first, rest) = kinds.split_first()?;
        if let Some(one) = rest.iter().try_fold(*first, |one, other| self.united(one, *other)) {
            return Some(one);
        }
        self.unite_pairs(&mut kinds, &mut children);
        let key = [5, topic.place()].into_iter().chain(children.iter().map(|child| child.map_or(0, |id| id + 1)));
        Some(self.keep(key.collect(), Node::Ask(topic, children)))
    }

    /// What a node asks first.
    #[must_use]
    pub fn topic(&self, id: Id) -> Option<Topic> {
        match self.node(id) {
            Node::Ask(topic, _) => Some(*topic),
            Node::End(_) => None,
        }
    }

    /// Where a class leads from a node; to the node itself if the topic is not what it asks first.
    #[must_use]
    pub fn child(&self, id: Id, topic: Topic, class: usize) -> Option<Id> {
        match self.node(id) {
            Node::Ask(asked, children) if *asked == topic => children[class],
            Node::Ask(..) | Node::End(_) => Some(id),
        }
    }

    /// How many classes a node tells apart, if it asks the topic first.
    #[must_use]
    pub fn classes(&self, id: Id, topic: Topic) -> Option<usize> {
        match self.node(id) {
            Node::Ask(asked, children) if *asked == topic => Some(children.len()),
            Node::Ask(..) | Node::End(_) => None,
        }
    }

    fn keep(&mut self, key: Vec<usize>, node: Node) -> Id {
        let next = self.nodes.len();
        let id = *self.known.entry(key).or_insert(next);
        if id == next {
            self.nodes.push(node);
        }
        id
    }

    /// Every node that can be reached from one, itself first.
    #[must_use]
    pub fn reached(&self, from: Id) -> Vec<Id> {
        let mut reached = vec![from];
        let mut next = 0;
        while let Some(id) = reached.get(next).copied() {
            if let Node::Ask(_, children) = self.node(id) {
                for child in children.iter().flatten() {
                    if !reached.contains(child) {
                        reached.push(*child);
                    }
                }
            }
            next += 1;
        }
        reached
    }
}
