//! The order of the topics that makes a picture smallest.

use std::collections::{HashMap, HashSet};

use super::classes::{Classes, Topic};
use super::diagram::{Diagram, Id, Node};
use super::timeline::Timeline;

/// The same picture with its topics in the best order found: each in turn is tried at every place, as long as it helps.
#[must_use]
pub fn smallest(diagram: &mut Diagram, root: Id, classes: &Classes) -> (Diagram, Id) {
    let mut order = topics(diagram, root);
    let (mut best, mut best_root) = reordered(diagram, root, &order, classes);
    loop {
        let before = size(&best, best_root);
        for topic in order.clone() {
            for place in 0..order.len() {
                let changed = moved(&order, topic, place);
                let (other, other_root) = reordered(diagram, root, &changed, classes);
                if size(&other, other_root) < size(&best, best_root) {
                    (best, best_root, order) = (other, other_root, changed);
                }
            }
        }
        if size(&best, best_root) == before {
            return (best, best_root);
        }
    }
}

/// The topics that a node depends on, in the order in which they are asked.
fn topics(diagram: &Diagram, root: Id) -> Vec<Topic> {
    let mut topics: Vec<_> = diagram.reached(root).into_iter().filter_map(|id| diagram.topic(id)).collect();
    topics.sort_by_key(|topic| diagram.place(*topic));
    topics.dedup();
    topics
}

fn moved(order: &[Topic], topic: Topic, place: usize) -> Vec<Topic> {
    let mut order: Vec<_> = order.iter().copied().filter(|other| *other != topic).collect();
    order.insert(place, topic);
    order
}

/// What a reader has to take in: boxes, and the branches of each.
fn size(diagram: &Diagram, root: Id) -> usize {
    let branches = |id| match diagram.node(id) {
        Node::Ask(_, children) => 2 + children.iter().flatten().collect::<HashSet<_>>().len(),
        Node::End(_) => 0,
    };
    diagram.reached(root).into_iter().map(branches).sum()
}

fn reordered(from: &mut Diagram, root: Id, order: &[Topic], classes: &Classes) -> (Diagram, Id) {
    let to = Diagram::asking(order);
    let mut work = Reordering { from, to, order, classes, done: HashMap::new(), restricted: HashMap::new() };
    let root = work.node(root, 0, Timeline::default()).expect("a root leads somewhere");
    (work.to, root)
}

struct Reordering<'a> {
    from: &'a mut Diagram,
    to: Diagram,
    order: &'a [Topic],
    classes: &'a Classes,
    done: HashMap<(Id, usize, Timeline), Option<Id>>,
    restricted: HashMap<(Id, Topic, usize), Option<Id>>,
}

impl Reordering<'_> {
    /// A node that depends on the topics from `place` on, as far as they can come up beside the days before them.
    fn node(&mut self, id: Id, place: usize, days: Timeline) -> Option<Id> {
        if let Node::End(outcome) = self.from.node(id) {
            let outcome = *outcome;
            return Some(self.to.end(outcome));
        }
        let topic = self.order[place];
        let Some(count) = self.classes(id, topic) else { return self.node(id, place + 1, days) };
        let days = days.seen_from(&self.order[place..]);
        if let Some(done) = self.done.get(&(id, place, days)) {
            return *done;
        }
        let below = |class| {
            let days = days.with(topic, class, self.classes)?;
            let id = self.given(id, topic, class)?;
            self.node(id, place + 1, days)
        };
        let children = (0..count).map(below).collect();
        let node = self.to.ask(topic, children);
        self.done.insert((id, place, days), node);
        node
    }

    /// How many classes a topic has, if the node depends on it.
    fn classes(&self, id: Id, topic: Topic) -> Option<usize> {
        self.from.reached(id).into_iter().find_map(|id| match self.from.node(id) {
            Node::Ask(asked, children) if *asked == topic => Some(children.len()),
            Node::Ask(..) | Node::End(_) => None,
        })
    }

    /// What is left of a node when the class of one topic is known.
    fn given(&mut self, id: Id, topic: Topic, class: usize) -> Option<Id> {
        let Node::Ask(asked, children) = self.from.node(id) else { return Some(id) };
        let asked = *asked;
        if asked == topic {
            return children[class];
        }
        if self.from.place(asked) > self.from.place(topic) {
            return Some(id);
        }
        if let Some(known) = self.restricted.get(&(id, topic, class)) {
            return *known;
        }
        let children = children.clone();
        let children = children.into_iter().map(|child| self.given(child?, topic, class)).collect();
        let rest = self.from.ask(asked, children);
        self.restricted.insert((id, topic, class), rest);
        rest
    }
}
