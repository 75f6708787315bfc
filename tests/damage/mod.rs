//! Links as mail programs, chats and people's fingers damage them; the same ones in every run.

#[path = "../chance/mod.rs"]
mod chance;

use chance::Chance;

/// Whole links, of every way that an order can be on.
pub const LINKS: [&str; 15] = [
    "v=1&stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-08&country=FR",
    "v=1&stage=shipped&problem=not-received&shipped=2026-01-10&due=2026-03-20&seller=no-answer",
    "v=1&stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01&country=DE",
    "v=1&stage=delivered&problem=changed-mind&delivered=2026-03-01&item=unused&seller=refused&paid=2026-02-20&country=GB",
    "v=1&stage=refund&approved=2026-01-05&to=as-paid&tier=none&pay=credit-card&paid=2025-12-01&country=US",
    "v=1&stage=refund&approved=2026-03-01&to=as-paid&tier=platinum&pay=bank&amount=24.99&currency=GBP",
    "v=1&stage=dispute&problem=damaged&dispute=waiting&opened=2026-03-01&pay=bank&paid=2026-02-20&country=DE&made=2026-03-02",
    "v=1&stage=dispute&problem=not-received&dispute=rejected&opened=2026-02-01&pay=klarna&paid=2026-01-20&country=SE",
    "v=1&stage=unshipped&problem=changed-mind&cancel=refused&country=DE&change=problem&today=2026-03-10",
    "v=1&stage=other",
    "v=1&stage=other&problem=charged-twice&pay=debit-card&paid=2026-02-20&country=US",
    "v=1&stage=dispute&problem=defective&dispute=evidence-asked&respond-by=2026-03-20&pay=bank&paid=2026-02-01&country=NO",
    "v=1&stage=dispute&problem=damaged&dispute=return-sent&sent=2026-02-20&arrived=lost&pay=bank&paid=2026-02-01&country=FI",
    "v=1&stage=dispute&problem=not-received&dispute=appealed&appealed=2026-02-01&pay=paypal&paid=2026-01-20&country=US&claimed=no",
    "v=1&stage=delivered&problem=incomplete&delivered=2026-02-01&confirmed=closed&item=unused&free-return=yes&seller-in=eu&\
     pay=klarna&paid=2026-01-20&country=ES&claimed=refused",
];

/// What links are made of, and what never belongs into one.
const SCRAPS: [&str; 20] = [
    "&",
    "=",
    "#",
    "%",
    "%00",
    "%ff",
    "%F0%9F%92%A9",
    "+",
    ";",
    "?",
    "-",
    "0",
    "9999-12-31",
    "0000-00-00",
    "&change=paid",
    "&v=1",
    "<script>",
    "\u{0}",
    "\u{202e}",
    "é",
];

/// Damaged links without end.
pub struct Damage(Chance);

impl Damage {
    /// Those that begin with a number.
    pub fn from(seed: u64) -> Self {
        Self(Chance(seed))
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.0.below(end as u64)).expect("an index")
    }

    /// Harms a link once: its bytes, as what damages links knows no letters.
    fn harm(&mut self, link: &mut Vec<u8>) {
        let place = self.below(link.len() + 1);
        let end = (place + 1 + self.below(12)).min(link.len());
        match self.below(8) {
            0 | 1 if place < link.len() => link[place] ^= 1 << self.below(8),
            2 => drop(link.drain(place..end)),
            3 => link.truncate(place),
            4 => link.extend_from_within(place..),
            5 => link.splice(place..end, self.0.one_of(&LINKS).into_bytes()).for_each(drop),
            6 => link.reverse(),
            _ => link.splice(place..place, self.0.one_of(&SCRAPS).into_bytes()).for_each(drop),
        }
    }
}

impl Iterator for Damage {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let mut link = self.0.one_of(&LINKS).into_bytes();
        for _ in 0..=self.below(3) {
            self.harm(&mut link);
        }
        Some(String::from_utf8_lossy(&link).into_owned())
    }
}
