//! Which nodes can be one: those that only differ where one of them has nothing that can come up.

use super::classes::Topic;
use super::diagram::{Diagram, Id, Node, Outcome};

impl Diagram {
    /// Makes one of every two kinds of children that can be one.
    pub(super) fn unite_pairs(&mut self, kinds: &mut [Id], children: &mut [Option<Id>]) {
        for one in 0..kinds.len() {
            for other in one + 1..kinds.len() {
                let pair = [kinds[one], kinds[other]];
                if pair[0] == pair[1] {
                    continue;
                }
                if let Some(both) = self.united(pair[0], pair[1]) {
                    let places = children.iter_mut().flatten().chain(kinds.iter_mut());
                    places.filter(|id| pair.contains(id)).for_each(|id| *id = both);
                }
            }
        }
    }

    /// The node that is both, if wherever both have a child the two can be one.
    pub(super) fn united(&mut self, one: Id, other: Id) -> Option<Id> {
        if one == other {
            return Some(one);
        }
        let pair = (one.min(other), one.max(other));
        if self.apart.contains(&pair) {
            return None;
        }
        let both = match (self.topic(one), self.topic(other)) {
            (None, None) => self.united_ends(one, other),
            (topic, other_topic) => {
                let topics = topic.into_iter().chain(other_topic);
                let topic = topics.min_by_key(|topic| self.place(*topic))?;
                self.united_children(topic, one, other)
            }
        };
        if both.is_none() {
            self.apart.insert(pair);
        }
        both
    }

    fn united_ends(&self, one: Id, other: Id) -> Option<Id> {
        match (self.node(one), self.node(other)) {
            (Node::End(Outcome::Law), Node::End(outcome)) if outcome.yields_to_law() => Some(other),
            (Node::End(outcome), Node::End(Outcome::Law)) if outcome.yields_to_law() => Some(one),
            _ => None,
        }
    }

    fn united_children(&mut self, topic: Topic, one: Id, other: Id) -> Option<Id> {
        let count = [one, other].into_iter().find_map(|id| self.classes(id, topic))?;
        let mut children = Vec::with_capacity(count);
        for class in 0..count {
            children.push(match (self.child(one, topic, class), self.child(other, topic, class)) {
                (Some(one), Some(other)) => Some(self.united(one, other)?),
                (one, other) => one.or(other),
            });
        }
        self.ask(topic, children)
    }
}
