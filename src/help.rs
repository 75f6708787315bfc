//! Who else can help: offices, ombudsmen and laws, by the buyer's country. The table is `data/help.toml`.

use strum::{EnumIter, IntoStaticStr};

use crate::answers::{Claimed, Pay, Problem, Tracking};
use crate::case::{Case, Fact};
use crate::codes::Codes;
use crate::country::Country;
use crate::link::Link;
use crate::path::{Path, path};
use crate::plan::Plan;
use crate::question::Question;

/// The rows that fit a plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Help {
    /// The buyer's country, where the plan's questions asked for it.
    pub country: Option<&'static str>,
    /// Rows about the same thing, the most useful group first.
    pub groups: Vec<Group>,
    /// What has to be said openly about the list.
    pub notes: Vec<Note>,
}

/// Rows about the same thing, in the order of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// What they are about.
    pub about: About,
    /// At least one row.
    pub rows: Vec<&'static Row>,
}

/// What the list lacks. The locale file words each as `help-note-NAME`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Note {
    /// No question of the plan asked for the country, or the buyer did not say.
    NoCountry,
    /// The table has nothing for this country alone.
    NothingHere,
    /// A bank, `PayPal` or Klarna refused, and the table has nobody in this country who looks at that.
    NobodyAbove,
}

/// What a row is about. The locale file words the heading of each group as `help-about-NAME`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum About {
    /// Who looks at a bank, `PayPal` or Klarna.
    Payment,
    /// How far the law of the country reaches.
    Law,
    /// Who helps against a seller.
    Seller,
    /// Who may pay back duty and VAT.
    Customs,
    /// Who looks at a blocked account.
    Account,
}

/// What a law is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter)]
pub enum Matter {
    /// The order is no longer wanted.
    Regret,
    /// It did not come.
    NotReceived,
    /// It came and something is wrong with it.
    Wrong,
}

/// One office, or one law. Its words are the message `help-ID` with attributes.
#[derive(PartialEq, Eq, Debug)]
pub struct Row {
    /// Its name in the page and in the locale file.
    pub id: &'static str,
    /// What it is about.
    pub about: About,
    /// Its countries; none if it is everywhere.
    pub places: Option<Codes<2>>,
    /// For a law: what it is about.
    pub matters: &'static [Matter],
    /// The ways of paying that it is about; empty where that does not matter.
    pub pays: &'static [Pay],
    /// Its page, where we are certain of it.
    pub address: Option<&'static str>,
    /// Numbers that its words name.
    pub numbers: &'static [(&'static str, &'static str)],
    /// Where it was read.
    pub sources: &'static str,
    /// The day on which that was.
    pub checked: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/help.rs"));

/// Every row of the table, in its order.
#[must_use]
pub const fn rows() -> &'static [Row] {
    ROWS
}

/// Who else can help with the case of a plan. It asks nothing: it reads only what the plan's questions have asked.
#[must_use]
pub fn help(link: &Link, plan: &Plan) -> Help {
    let facts = Facts::of(&Case::new(&link.answers, plan.today), plan);
    let order: &[About] = if facts.is_refused { &AFTER_REFUSAL } else { &ORDER };
    let groups: Vec<Group> = order.iter().filter_map(|about| group(*about, &facts)).collect();
    Help { country: facts.country, notes: facts.notes(&groups), groups }
}

const ORDER: [About; 5] = [About::Account, About::Law, About::Seller, About::Payment, About::Customs];
const AFTER_REFUSAL: [About; 5] = [About::Payment, About::Account, About::Law, About::Seller, About::Customs];

fn group(about: About, facts: &Facts) -> Option<Group> {
    let rows: Vec<_> = ROWS.iter().filter(|row| row.about == about && facts.fit(row)).collect();
    (!rows.is_empty()).then_some(Group { about, rows })
}

/// What the answers say that decides which rows fit.
struct Facts {
    country: Option<&'static str>,
    pay: Option<Pay>,
    matter: Option<Matter>,
    is_refused: bool,
    is_at_customs: bool,
    is_blocked: bool,
}

impl Facts {
    fn of(case: &Case, plan: &Plan) -> Self {
        let country: Option<Country> = asked(plan, Question::Country, || case.country());
        let tracking = asked(plan, Question::Tracking, || case.tracking());
        let problem = asked(plan, Question::Problem, || case.problem());
        Self {
            country: country.and_then(Country::code),
            pay: asked(plan, Question::Pay, || case.pay()),
            matter: matter(case).ok().flatten(),
            is_refused: asked(plan, Question::Claimed, || case.claimed()) == Some(Claimed::Refused),
            is_at_customs: matches!(tracking, Some(Tracking::ToPay | Tracking::ToCollect | Tracking::Returning)),
            is_blocked: problem == Some(Problem::AccountBlocked),
        }
    }

    fn fit(&self, row: &Row) -> bool {
        let is_there = row.places.is_none_or(|places| self.country.is_some_and(|code| places.place(code).is_some()));
        is_there
            && match row.about {
                About::Payment => self.pay.is_some_and(|pay| row.pays.contains(&pay)),
                About::Law => self.matter.is_some_and(|matter| row.matters.contains(&matter)),
                About::Seller => true,
                About::Customs => self.is_at_customs,
                About::Account => self.is_blocked,
            }
    }

    fn notes(&self, groups: &[Group]) -> Vec<Note> {
        let is_of_one_country = |row: &&Row| row.places.is_some();
        let has_own = groups.iter().flat_map(|group| group.rows.iter().copied()).any(|row| is_of_one_country(&row));
        let has_above = groups.iter().any(|group| group.about == About::Payment);
        let of_country = match self.country {
            None => Some(Note::NoCountry),
            Some(_) => (!has_own).then_some(Note::NothingHere),
        };
        let nobody = (self.is_refused && !has_above).then_some(Note::NobodyAbove);
        of_country.into_iter().chain(nobody).collect()
    }
}

/// An answer that a question of the plan asked for.
fn asked<T>(plan: &Plan, question: Question, read: impl FnOnce() -> Fact<T>) -> Option<T> {
    if plan.path.has_read(question) { read().ok() } else { None }
}

fn matter(case: &Case) -> Fact<Option<Matter>> {
    Ok(match path(case)? {
        Path::Unshipped | Path::ShippedRegret | Path::Regret => Some(Matter::Regret),
        Path::NotReceived => Some(Matter::NotReceived),
        Path::SomethingWrong => Some(Matter::Wrong),
        Path::Dispute => match case.problem()? {
            Problem::ChangedMind | Problem::Late => Some(Matter::Regret),
            Problem::NotReceived | Problem::TooSlow => Some(Matter::NotReceived),
            Problem::NotAsDescribed
            | Problem::WrongItem
            | Problem::Defective
            | Problem::Damaged
            | Problem::Counterfeit
            | Problem::Incomplete => Some(Matter::Wrong),
            Problem::AccountBlocked | Problem::ChargedTwice | Problem::Other => None,
        },
        Path::Refund | Path::DeliveredOther | Path::Account | Path::Other => None,
    })
}
