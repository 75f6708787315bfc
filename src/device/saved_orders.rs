//! Cases kept on the device: a name and a link each, and the file that they can be saved to.

use crate::case::link::{Link, encoded, pairs};

/// One order that the buyer asked to keep.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// What the buyer calls it.
    pub name: String,
    /// The answers.
    pub link: Link,
}

/// All kept cases, in the order in which they were kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cases(Vec<Kept>);

/// The longest name that is kept; a link may hold anything, a list must stay a list.
const LONGEST_NAME: usize = 60;
/// As many as anybody needs; stored data is never trusted to be small.
const MOST: usize = 100;

impl Cases {
    /// Reads what was stored or exported: a line a case. A line that is damaged or foreign is passed over.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut cases = Self::default();
        for kept in text.lines().filter_map(read_line).take(MOST) {
            cases.keep(kept);
        }
        cases
    }

    /// Writes them, so that `read` gives them back.
    #[must_use]
    pub fn write(&self) -> String {
        self.0.iter().map(write_line).collect()
    }

    /// Keeps a case; one with the same answers gets the new name instead.
    pub fn keep(&mut self, kept: Kept) {
        let kept = clean(kept);
        if let Some(known) = self.0.iter_mut().find(|known| known.link == kept.link) {
            known.name = kept.name;
        } else if self.0.len() < MOST {
            self.0.push(kept);
        }
    }

    /// Gives a case other answers, and a name, in its place; keeps it as a new one where the old one is gone.
    pub fn replace(&mut self, old: &Link, kept: Kept) {
        let old = bare(old.clone());
        let kept = clean(kept);
        self.0.retain(|other| other.link == old || other.link != kept.link);
        match self.0.iter_mut().find(|known| known.link == old) {
            Some(known) => *known = kept,
            None => self.keep(kept),
        }
    }

    /// Adds all cases of a file to these; says how many the file had.
    pub fn import(&mut self, text: &str) -> usize {
        let found = Self::read(text).0;
        let count = found.len();
        for kept in found {
            self.keep(kept);
        }
        count
    }

    /// Forgets a case.
    pub fn forget(&mut self, link: &Link) {
        let link = bare(link.clone());
        self.0.retain(|kept| kept.link != link);
    }

    /// The case with these answers, if it is kept.
    #[must_use]
    pub fn find(&self, link: &Link) -> Option<&Kept> {
        let link = bare(link.clone());
        self.0.iter().find(|kept| kept.link == link)
    }

    /// Every case.
    pub fn iter(&self) -> impl Iterator<Item = &Kept> {
        self.0.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A kept case is looked at on the day it is opened, and was never "made".
fn bare(link: Link) -> Link {
    Link { made: None, today: None, change: None, ..link }
}

fn clean(kept: Kept) -> Kept {
    Kept { name: shortened(&kept.name), link: bare(kept.link) }
}

fn shortened(name: &str) -> String {
    name.trim().chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect()
}

fn read_line(line: &str) -> Option<Kept> {
    let (mut name, mut link) = (None, None);
    for (key, value) in pairs(line) {
        match &*key {
            "name" => name = name.or(Some(value)),
            "link" => link = link.or_else(|| Link::read(&value).ok()),
            _ => {}
        }
    }
    let link = link.filter(|link| link.answers.stage.is_some())?;
    Some(Kept { name: name?, link })
}

fn write_line(kept: &Kept) -> String {
    format!("name={}&link={}\n", encoded(&kept.name), encoded(&kept.link.to_string()))
}

#[cfg(test)]
mod tests {
    use super::{Cases, Kept, Link};

    fn kept(name: &str, link: &str) -> Kept {
        Kept { name: name.to_owned(), link: Link::read(link).expect("this version") }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut cases = Cases::default();
        cases.keep(kept("Lamp & cable = 2", "stage=refund&approved=2026-01-05"));
        cases.keep(kept("Émile’s drone\n", "stage=shipped&problem=not-received&today=2026-01-01"));
        assert_eq!(Cases::read(&cases.write()), cases);
        assert_eq!(cases.iter().last(), Some(&kept("Émile’s drone", "stage=shipped&problem=not-received")));
    }

    #[test]
    fn the_same_answers_are_one_case() {
        let mut cases = Cases::default();
        cases.keep(kept("Lamp", "stage=refund"));
        cases.keep(kept("Red lamp", "stage=refund&made=2026-01-01"));
        assert_eq!(cases.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["Red lamp"]);
        cases.forget(&Link::read("stage=refund&today=2026-02-02").expect("this version"));
        assert!(cases.is_empty());
    }

    #[test]
    fn a_case_takes_other_answers_in_its_place() {
        let mut cases = Cases::default();
        for (name, link) in [("Lamp", "stage=refund"), ("Drone", "stage=other"), ("Twin", "stage=dispute")] {
            cases.keep(kept(name, link));
        }
        cases.replace(&kept("", "stage=refund").link, kept("Lamp", "stage=dispute"));
        assert_eq!(
            cases.iter().cloned().collect::<Vec<_>>(),
            [kept("Lamp", "stage=dispute"), kept("Drone", "stage=other")]
        );
        cases.replace(&kept("", "stage=unshipped").link, kept("Shirt", "stage=shipped"));
        assert_eq!(cases.iter().last(), Some(&kept("Shirt", "stage=shipped")));
    }

    #[test]
    fn damaged_and_foreign_lines_are_passed_over() {
        let text = "garbage\n{\"json\": true}\nname=x\nname=x&link=%23v%3D2%26stage%3Drefund\nname=x&link=%23v%3D1\n\
                    name=good&link=%23v%3D1%26stage%3Drefund\n\u{0}\u{fffd}&&&===\n";
        assert_eq!(Cases::read(text).iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["good"]);
        assert!(Cases::read(&"name=x\n".repeat(100_000)).is_empty());
    }
}
