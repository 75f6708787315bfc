//! Reads `data/help.toml` and writes it as a Rust table. Whatever is wrong with the file stops the build, with the line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Debug, Display, Formatter};
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

/// The file, as errors name it.
pub const FILE: &str = "data/help.toml";

/// All rows of the file, in their order.
#[derive(Debug)]
pub struct Table(Vec<Row>);

/// What is wrong with the file, and in which line.
#[derive(Debug, PartialEq, Eq)]
pub struct TableError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with the file.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no TOML, or a key or value is not one of those that a row may have.
    NotReadable(String),
    /// Two rows have the same id.
    RepeatedId(String),
    /// Not a country code and not a name from `[places]`.
    UnknownPlace(String),
    /// A row fits no country.
    NoPlace,
    /// A row names nobody who says so.
    NoSource,
    /// An address that browsers do not open over a safe line, or that HTML would cut off.
    NotAnAddress(String),
    /// Not a day such as `2026-11-28`.
    NotADay(String),
    /// Only a row about a law has `matters`, and it must have some.
    Matters,
    /// Only a row about a payment has `pays`, and it must have some.
    Pays,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    places: BTreeMap<String, Spanned<String>>,
    row: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: Spanned<String>,
    about: About,
    places: Spanned<Vec<String>>,
    #[serde(default)]
    matters: Vec<Matter>,
    #[serde(default)]
    pays: Vec<Pay>,
    address: Option<Spanned<String>>,
    #[serde(default)]
    numbers: BTreeMap<String, u16>,
    sources: Vec<String>,
    checked: Spanned<String>,
}

/// Variants are written to the Rust table by their names here, and read by their names in kebab-case.
#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum About {
    Payment,
    Law,
    Seller,
    Customs,
    Account,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Matter {
    Regret,
    NotReceived,
    Wrong,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Pay {
    CreditCard,
    DebitCard,
    Paypal,
    Klarna,
}

impl Table {
    /// Reads the text of the file.
    pub fn read(text: &str) -> Result<Self, TableError> {
        let File { places, mut row } =
            toml::from_str(text).map_err(|error| at(text, error.span(), Fault::NotReadable(error.message().to_owned())))?;
        let groups = read_groups(text, &places)?;
        let mut ids = BTreeSet::new();
        for row in &mut row {
            if !ids.insert(row.id.get_ref().clone()) {
                return Err(at(text, Some(row.id.span()), Fault::RepeatedId(row.id.get_ref().clone())));
            }
            if let Some((span, fault)) = row.find_fault() {
                return Err(at(text, Some(span), fault));
            }
            let span = row.places.span();
            let codes = expand(row.places.get_ref(), &groups).map_err(|fault| at(text, Some(span), fault))?;
            *row.places.get_mut() = codes;
        }
        Ok(Self(row))
    }

    /// The table as Rust.
    pub fn to_rust(&self) -> String {
        let rows: Vec<String> = self.0.iter().map(|row| format!("    {row},")).collect();
        let rows = rows.join("\n") + "\n";
        format!("const ROWS: &[Row] = &[\n{rows}];\n")
    }
}

impl Row {
    fn find_fault(&self) -> Option<(Range<usize>, Fault)> {
        let unsafe_address = self.address.as_ref().filter(|address| !is_address(address.get_ref()));
        if self.sources.is_empty() {
            Some((self.id.span(), Fault::NoSource))
        } else if (self.about == About::Law) == self.matters.is_empty() {
            Some((self.id.span(), Fault::Matters))
        } else if (self.about == About::Payment) == self.pays.is_empty() {
            Some((self.id.span(), Fault::Pays))
        } else if !is_day(self.checked.get_ref()) {
            Some((self.checked.span(), Fault::NotADay(self.checked.get_ref().clone())))
        } else {
            unsafe_address.map(|address| (address.span(), Fault::NotAnAddress(address.get_ref().clone())))
        }
    }
}

impl Display for Row {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        let places = match self.places.get_ref().as_slice() {
            [everywhere] if everywhere == EVERYWHERE => "None".to_owned(),
            codes => format!("Some(Codes::new({:?}))", codes.join(" ")),
        };
        let numbers: Vec<_> = self.numbers.iter().map(|(name, number)| (name, number.to_string())).collect();
        write!(
            formatter,
            "Row {{ id: {:?}, about: About::{:?}, places: {places}, matters: &[{}], pays: &[{}], address: {:?}, \
             numbers: &{numbers:?}, sources: {:?}, checked: {:?} }}",
            self.id.get_ref(),
            self.about,
            paths("Matter", &self.matters),
            paths("Pay", &self.pays),
            self.address.as_ref().map(Spanned::get_ref),
            self.sources.join(", "),
            self.checked.get_ref(),
        )
    }
}

impl Display for TableError {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        write!(formatter, "{FILE}:{}: {}", self.line, self.fault)
    }
}

impl std::error::Error for TableError {}

impl Display for Fault {
    fn fmt(&self, formatter: &mut Formatter) -> fmt::Result {
        match self {
            Self::NotReadable(message) => write!(formatter, "{message}"),
            Self::RepeatedId(id) => write!(formatter, "the id {id:?} is used twice"),
            Self::UnknownPlace(place) => write!(formatter, "{place:?} is no country code and not in [places]"),
            Self::NoPlace => write!(formatter, "a row needs a country or \"all\""),
            Self::NoSource => write!(formatter, "a row needs a source"),
            Self::NotAnAddress(address) => write!(formatter, "{address:?} is no https address"),
            Self::NotADay(day) => write!(formatter, "{day:?} is no day such as \"2026-11-28\""),
            Self::Matters => write!(formatter, "rows about law, and no others, need `matters`"),
            Self::Pays => write!(formatter, "rows about payment, and no others, need `pays`"),
        }
    }
}

const EVERYWHERE: &str = "all";

type Groups = BTreeMap<String, Vec<String>>;

fn read_groups(text: &str, places: &BTreeMap<String, Spanned<String>>) -> Result<Groups, TableError> {
    let group = |(name, codes): (&String, &Spanned<String>)| {
        let list: Vec<_> = codes.get_ref().split(' ').map(str::to_owned).collect();
        match list.iter().find(|code| !is_code(code)) {
            Some(code) => Err(at(text, Some(codes.span()), Fault::UnknownPlace(code.clone()))),
            None => Ok((name.clone(), list)),
        }
    };
    places.iter().map(group).collect()
}

/// The codes of countries that a row names, with groups spelled out.
fn expand(places: &[String], groups: &Groups) -> Result<Vec<String>, Fault> {
    if places.is_empty() {
        return Err(Fault::NoPlace);
    }
    let codes = |place: &String| match groups.get(place) {
        Some(group) => Ok(group.clone()),
        None if is_code(place) || (place == EVERYWHERE && places.len() == 1) => Ok(vec![place.clone()]),
        None => Err(Fault::UnknownPlace(place.clone())),
    };
    places.iter().map(codes).collect::<Result<Vec<_>, _>>().map(|codes| codes.concat())
}

/// Two capitals. A test checks that each is a country of ISO 3166-1.
fn is_code(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") && !text.contains(['"', '\'', '<', '>', ' '])
}

fn is_day(text: &str) -> bool {
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '9' } else { letter }).collect();
    shape == "9999-99-99"
}

fn paths(kind: &str, variants: &[impl Debug]) -> String {
    variants.iter().map(|variant| format!("{kind}::{variant:?}")).collect::<Vec<_>>().join(", ")
}

fn at(text: &str, span: Option<Range<usize>>, fault: Fault) -> TableError {
    let start = span.map_or(0, |span| span.start);
    TableError { line: text[..start].matches('\n').count() + 1, fault }
}
