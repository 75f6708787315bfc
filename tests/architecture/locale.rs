//! The locale file: whole, and with no message that nothing says.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::parser::parse;
use recoup::advice::action::Action;
use recoup::advice::reason::Ground;
use recoup::case::answers::choices;
use recoup::case::country::Region;
use recoup::case::question::Question;
use recoup::plan::deadlines::DeadlineId;
use recoup::plan::letters::Letter;
use recoup::policy::figures::{Confidence, Figure, Party, Start};
use recoup::policy::sources::Source;
use strum::IntoEnumIterator;

use crate::reading::{Text, sources};
use crate::{check_none, reading};

/// What the program says, and what only the build says.
const FILES: [&str; 2] = [include_str!("../../locales/en/page.ftl"), include_str!("../../locales/en/site.ftl")];

fn english() -> Resource<String> {
    parse(FILES.concat()).unwrap_or_else(|(_, errors)| panic!("junk: {errors:?}"))
}

fn messages() -> Vec<Message<String>> {
    let message = |entry| if let Entry::Message(message) = entry { Some(message) } else { None };
    english().body.into_iter().filter_map(message).collect()
}

fn names() -> BTreeSet<String> {
    messages().into_iter().map(|message| message.id.name).collect()
}

/// What the sources hold in quotes, each once.
fn texts() -> BTreeSet<&'static str> {
    sources().iter().flat_map(|source| &source.texts).map(|text| text.value.as_str()).collect()
}

/// The names that a file builds: `question-{}` and the like, with the places to fill left empty.
fn patterns(source: &reading::Source) -> impl Iterator<Item = String> {
    let is_name =
        |text: &&Text| text.value.starts_with(|first: char| first.is_ascii_lowercase()) && text.value.contains("-{");
    source.texts.iter().filter(is_name).map(|text| emptied(&text.value))
}

fn emptied(text: &str) -> String {
    let close = |part: &str| part.split_once('}').map_or_else(|| part.to_owned(), |(_, rest)| format!("}}{rest}"));
    text.split('{').map(close).collect::<Vec<_>>().join("{")
}

/// The families of messages of which there is one for everything of a kind.
fn families() -> BTreeMap<&'static str, Vec<String>> {
    fn all<T: IntoEnumIterator + Into<&'static str>>() -> Vec<String> {
        T::iter().map(|kind| kind.into().to_owned()).collect()
    }
    let answers = Question::iter()
        .flat_map(|question| choices(question).into_iter().map(move |choice| format!("{}-{choice}", question.key())));
    // A figure that is not counted from a day has no start to tell.
    let starts = Start::iter().filter(|start| *start != Start::Nothing).map(|start| <&str>::from(start).to_owned());
    BTreeMap::from([
        ("letter-{}", all::<Letter>()),
        ("rules-ground-{}", all::<Ground>()),
        ("rules-region-{}", all::<Region>()),
        ("verdict-{}", ["met", "not-met", "unknown"].map(str::to_owned).to_vec()),
        ("question-{}", all::<Question>()),
        ("answer-{}-{}", answers.collect()),
        ("ground-{}", all::<Ground>()),
        ("action-{}", all::<Action>()),
        ("deadline-{}", DeadlineId::iter().map(|id| id.name().to_owned()).collect()),
        (
            "timeline-{}",
            DeadlineId::iter().filter(|id| *id != DeadlineId::DisputeOpens).map(|id| id.name().to_owned()).collect(),
        ),
        ("figure-{}", all::<Figure>()),
        ("source-{}", all::<Source>()),
        ("start-{}", starts.collect()),
        ("party-{}", all::<Party>()),
        ("confidence-{}", all::<Confidence>()),
        ("weekday-{}", (1..=7).map(|number| number.to_string()).collect()),
        ("month-{}", (1..=12).map(|number| number.to_string()).collect()),
    ])
}

/// The names that a pattern can become.
fn built(pattern: &str, source: &reading::Source) -> Vec<String> {
    let fillings = match pattern {
        // Only some remedies are listed beside another.
        "remedy-{}" => Action::iter().map(|action| action.name().to_owned()).collect(),
        // As many as there are.
        "basics-{}" | "basics-trap-{}" => {
            let (names, before) = (names(), pattern.trim_end_matches("{}"));
            let numbers = (1..).map(|number: u8| number.to_string());
            numbers.take_while(|number| names.contains(&format!("{before}{number}"))).collect()
        }
        // What else fills a name stands in quotes in the same file.
        _ => families().remove(pattern).unwrap_or_else(|| source.texts.iter().map(|text| text.value.clone()).collect()),
    };
    let (before, after) = (pattern.split('{').next().unwrap_or_default(), pattern.rsplit('}').next().unwrap_or_default());
    fillings.into_iter().map(|filling| format!("{before}{filling}{after}")).collect()
}

#[test]
fn the_locale_file_is_whole() {
    let mut seen = BTreeSet::new();
    for entry in english().body {
        match entry {
            Entry::Message(message) => {
                assert!(message.value.is_some(), "{} says nothing", message.id.name);
                assert!(seen.insert(message.id.name.clone()), "{} is there twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => panic!("-{} is a term, which the page does not read", term.id.name),
            Entry::Junk { content } => panic!("junk: {content}"),
        }
    }
    assert!(seen.len() > 500, "the locale file is found");
}

#[test]
fn every_message_is_used() {
    let texts = texts();
    let built = |source| patterns(source).flat_map(move |pattern| built(&pattern, source));
    let built: BTreeSet<String> = sources().iter().flat_map(built).collect();
    let unused: Vec<_> = names()
        .into_iter()
        .filter(|name| !texts.contains(name.as_str()) && !built.contains(name) && !is_quoted(name))
        .collect();
    check_none("messages that nothing says", &unused);
}

/// Whether another message refers to it.
fn is_quoted(name: &str) -> bool {
    FILES.concat().contains(&format!("{{ {name} }}"))
}

#[test]
fn every_attribute_is_used() {
    let texts = texts();
    let attributes = messages().into_iter().flat_map(|message| {
        message.attributes.into_iter().map(move |attribute| (message.id.name.clone(), attribute.id.name))
    });
    let unused = attributes.filter(|(_, attribute)| !texts.contains(attribute.as_str()));
    check_none(
        "attributes that nothing says",
        &unused.map(|(name, attribute)| format!("{name}.{attribute}")).collect::<Vec<_>>(),
    );
}

#[test]
fn everything_of_a_kind_has_its_words() {
    let names = names();
    let is_named = |name: &str| sources().iter().flat_map(patterns).any(|pattern| pattern == name);
    let families = families().into_iter().filter(|(pattern, _)| is_named(pattern));
    let wanted = families.flat_map(|(pattern, kinds)| {
        let before = pattern.trim_end_matches("{}").trim_end_matches("{}-");
        kinds.into_iter().map(move |kind| format!("{before}{kind}"))
    });
    check_none("no words", &wanted.filter(|name| !names.contains(name)).collect::<Vec<_>>());
}
