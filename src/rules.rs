//! All rules as pictures: every path through the advice, walked natively and condensed until people can follow it.
//!
//! Nothing is listed here a second time. The walk asks the rules one class of answers after the other, `diagram` keeps what
//! is alike once, `condense` takes it apart into pictures, `order` makes each small, and `example` finds for every end the
//! answers of a buyer who gets there.

mod beside;
mod buyers;
pub mod classes;
pub mod condense;
pub mod diagram;
mod example;
mod free_return;
mod order;
pub mod picture;
mod replies;
mod timeline;
mod unite;
mod walk;

use strum::IntoEnumIterator;

use crate::answers::Answers;
use crate::calendar::Date;
use crate::case::Trace;
use crate::figures::{Figure, Party};
use crate::ground::Ground;
use crate::link::Link;
use crate::path::Path;
use buyers::meet_buyers;
use classes::{Classes, Topic};
use condense::{Subject, part};
use diagram::Outcome;
use example::Finder;
use order::smallest;
use picture::{Asked, Branch, Picture, To, boxes, only};
use walk::{Walked, walk};

/// The rules as they are on one day.
#[derive(Debug)]
pub struct Rules {
    /// The pictures: where an order goes, each way in the order in which the page offers it, the claims, what is left.
    pub pictures: Vec<Picture>,
    /// What `PayPal`'s last days go before: grounds, and the ways on which they come up.
    pub hurried: Vec<(Path, Ground)>,
    classes: Classes,
}

impl Rules {
    /// The rules on a day.
    #[must_use]
    pub fn on(today: Date) -> Self {
        let classes = Classes::on(today);
        let mut walked = walk(&classes);
        let ways = ways(&walked).into_iter().map(Subject::Way);
        let subjects: Vec<_> = [Subject::Start].into_iter().chain(ways).chain([Subject::Claims, Subject::Left]).collect();
        let pictures = subjects.into_iter().filter_map(|subject| picture(&mut walked, &classes, subject)).collect();
        Self { pictures, hurried: walked.hurried, classes }
    }

    /// The day.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.classes.today
    }

    /// A picture.
    #[must_use]
    pub fn picture(&self, subject: Subject) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.subject == subject)
    }

    /// Where a buyer gets who follows the picture, and from it the next. What was not answered does not matter.
    #[must_use]
    pub fn follow(&self, subject: Subject, said: &Answers) -> Option<Outcome> {
        let picture = self.picture(subject)?;
        let Some(mut asked) = picture.boxes.first() else {
            return picture
                .only
                .as_ref()
                .and_then(|only| if let To::End(outcome, _) = only.to { Some(outcome) } else { None });
        };
        loop {
            match self.branch(asked, said)?.to {
                To::Box(place) => asked = picture.boxes.get(place)?,
                To::End(outcome, _) => return Some(outcome),
            }
        }
    }

    fn branch<'a>(&self, asked: &'a Asked, said: &Answers) -> Option<&'a Branch> {
        let holds = |branch: &&Branch| branch.classes.iter().any(|class| self.classes.holds(asked.topic, class, said));
        let is_given = match asked.topic {
            Topic::Asked(question) => said.written(question).is_some(),
            Topic::ShortDelivery => true,
            Topic::FreeReturn => free_return::state(said, self.today()).is_some(),
        };
        if is_given { asked.branches.iter().find(holds) } else { asked.branches.last() }
    }
}

/// The link that opens a buyer's page on the day of the rules.
#[must_use]
pub fn link(said: &Answers, today: Date) -> Link {
    Link { answers: said.clone(), today: Some(today), ..Link::default() }
}

/// The ways, in the order in which the page offers them.
fn ways(walked: &Walked) -> Vec<Path> {
    let mut ways = Vec::new();
    for start in &walked.starts {
        if !ways.contains(&start.path) {
            ways.push(start.path);
        }
    }
    // "None of these" comes last.
    ways.sort_by_key(|way| *way == Path::Other);
    ways
}

fn picture(walked: &mut Walked, classes: &Classes, subject: Subject) -> Option<Picture> {
    let root = part(walked, classes, subject)?;
    let (diagram, best_root) = smallest(&mut walked.diagram, root, classes);
    let finder = Finder { classes, walked, subject };
    let mut picture = Picture {
        subject,
        boxes: boxes(&diagram, best_root, classes),
        only: only(&diagram, best_root),
        beside: Vec::new(),
        figures: figures(walked, subject),
    };
    meet_buyers(&mut picture, &finder);
    Some(picture)
}

fn figures(walked: &Walked, subject: Subject) -> Vec<Figure> {
    match subject {
        Subject::Start => Vec::new(),
        Subject::Way(path) => {
            let of_way = walked.starts.iter().filter(|start| start.path == path);
            of_way.fold(Trace::default(), |all, start| all.and(start.because)).figures().collect()
        }
        Subject::Claims | Subject::Left => {
            let is_right = |figure: &Figure| matches!(figure.record().binds, Party::Trader);
            let wanted = |figure: &Figure| is_right(figure) == (subject == Subject::Left);
            Figure::iter().filter(|figure| walked.claimed.contains(figure) && wanted(figure)).collect()
        }
    }
}
