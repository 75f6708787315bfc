//! What is timed: the same work natively and as WebAssembly.

#[cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeMap;

use recoup::case::answers::Answers;
use recoup::case::Case;
use recoup::case::link::Link;
use recoup::page::{Page, page};
use recoup::plan::plan;

use crate::walk;

/// One in so many paths is timed.
pub const EVERY: usize = 797;

/// Cases, as answers and as the links that carry them.
pub struct Cases {
    answers: Vec<Answers>,
    links: Vec<String>,
}

impl Cases {
    /// A sample of all paths.
    #[must_use]
    pub fn sample() -> Self {
        let answers = walk::sample(EVERY);
        let link = |answers: &Answers| Link { answers: answers.clone(), ..Link::default() }.to_string();
        Self { links: answers.iter().map(link).collect(), answers }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Answers to plan, once for each case; the number of steps, so that nothing is left out by the compiler.
    #[must_use]
    pub fn plans(&self) -> usize {
        let steps = |answers| plan(&Case::new(answers, walk::today())).map_or(0, |plan| plan.steps.len());
        self.answers.iter().map(steps).sum()
    }

    /// The same cases by how many other remedies their plans list: what one more costs.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn by_remedies(&self) -> BTreeMap<usize, Self> {
        let mut groups: BTreeMap<usize, Self> = BTreeMap::new();
        for answers in &self.answers {
            let listed = plan(&Case::new(answers, walk::today())).map_or(0, |plan| plan.others.len());
            let group = groups.entry(listed).or_insert_with(|| Self { answers: Vec::new(), links: Vec::new() });
            group.answers.push(answers.clone());
        }
        groups
    }

    /// Link to plan, as when a page is opened, without drawing it.
    #[must_use]
    pub fn pages(&self) -> usize {
        let steps = |link: &String| match page(link, walk::today()) {
            Page::Plan(planned) => planned.plan.steps.len(),
            Page::Ask(_) => 0,
        };
        self.links.iter().map(steps).sum()
    }
}
