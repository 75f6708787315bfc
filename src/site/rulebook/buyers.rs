//! Buyers for a picture: for every end the answers of one who gets there.

use super::beside::beside;
use super::classes::{Class, Topic};
use super::condense::Subject;
use super::diagram::Outcome;
use super::example::{Finder, Wanted};
use super::picture::{Picture, To};
use super::walk::UNCLAIMED;
use crate::case::answers::Answers;
use crate::case::input::Value;
use crate::case::question::Question;

/// The most paths to one box that are tried.
const PATHS: usize = 60;

/// Some branches on the way to a box, each by its box and its place there.
type Way = Vec<(usize, usize)>;

/// Finds a buyer for every end, and so for every box, and what the page asks those buyers beside the picture.
pub fn meet_buyers(picture: &mut Picture, finder: &Finder) {
    for (place, ways) in ways(picture).iter().enumerate() {
        for branch in 0..picture.boxes[place].branches.len() {
            let found = meet(picture, finder, ways, (place, branch));
            if let To::End(_, said) = &mut picture.boxes[place].branches[branch].to {
                *said = found;
            }
        }
        picture.boxes[place].said = pass_by(picture, finder, ways, place).unwrap_or_default();
    }
    if let Some(To::End(outcome, said)) = picture.only.as_mut().map(|only| &mut only.to) {
        *said = finder.find(&wanted(finder, *outcome, Vec::new())).map(Box::new);
    }
    picture.beside = beside(picture, finder);
}

/// A buyer for one branch that is an end, on any of the ways to its box.
fn meet(picture: &Picture, finder: &Finder, ways: &[Way], branch: (usize, usize)) -> Option<Box<Answers>> {
    let To::End(outcome, _) = picture.boxes[branch.0].branches[branch.1].to else { return None };
    let on_way = |way: &Way| {
        let way = way.iter().copied().chain([branch]);
        finder.find(&wanted(finder, outcome, constraints(picture, way)))
    };
    ways.iter().find_map(on_way).map(Box::new)
}

/// A buyer who comes by a box, wherever the way ends.
fn pass_by(picture: &Picture, finder: &Finder, ways: &[Way], place: usize) -> Option<Answers> {
    let mut ends: Vec<Outcome> = Vec::new();
    let mut boxes = vec![place];
    while let Some(place) = boxes.pop() {
        for branch in &picture.boxes[place].branches {
            match branch.to {
                To::Box(next) => boxes.push(next),
                To::End(outcome, _) if !ends.contains(&outcome) => ends.push(outcome),
                To::End(..) => {}
            }
        }
    }
    let to_end = |way: &Way, outcome| finder.find(&wanted(finder, outcome, constraints(picture, way.iter().copied())));
    ways.iter().find_map(|way| ends.iter().find_map(|outcome| to_end(way, *outcome)))
}

/// Ways from the first box to each.
fn ways(picture: &Picture) -> Vec<Vec<Way>> {
    let mut ways: Vec<Vec<Way>> = vec![Vec::new(); picture.boxes.len()];
    if let Some(first) = ways.first_mut() {
        first.push(Way::new());
    }
    for (place, asked) in picture.boxes.iter().enumerate() {
        for (branch, to) in asked.branches.iter().enumerate() {
            if let To::Box(next) = to.to {
                let longer = |way: &Way| way.iter().copied().chain([(place, branch)]).collect();
                let longer: Vec<Way> = ways[place].iter().map(longer).collect();
                ways[next].extend(longer);
                ways[next].truncate(PATHS);
            }
        }
    }
    ways
}

/// What the branches of a way leave open.
fn constraints(picture: &Picture, way: impl Iterator<Item = (usize, usize)>) -> Vec<(Topic, Vec<usize>)> {
    let constraint = |(place, branch): (usize, usize)| {
        let asked = &picture.boxes[place];
        (asked.topic, asked.branches[branch].places.clone())
    };
    way.map(constraint).collect()
}

/// What is left when no claim is sure is seen best by those who have none.
fn wanted(finder: &Finder, outcome: Outcome, mut only: Vec<(Topic, Vec<usize>)>) -> Wanted {
    if finder.subject == Subject::Left {
        let pay = Topic::Asked(Question::Pay);
        let unclaimed = Class::Choice(UNCLAIMED.write());
        only.push((pay, finder.classes.of(pay).iter().position(|class| *class == unclaimed).into_iter().collect()));
    }
    Wanted { outcome, only }
}
