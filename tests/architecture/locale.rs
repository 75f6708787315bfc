//! The locale file: whole, and with no message that nothing says.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser::parse;
use recoup::answers::choices;
use recoup::calendar::State;
use recoup::country::Region;
use recoup::deadline::DeadlineId;
use recoup::figures::{Confidence, Figure, Party, Start};
use recoup::ground::Ground;
use recoup::help::{About, Note, rows};
use recoup::letter::Letter;
use recoup::question::Question;
use recoup::remedies::Action;
use recoup::replies::{Sender, StockReply};
use recoup::sources::Source;
use recoup::urgency::Urgency;
use recoup::words::ABSENT;
use strum::IntoEnumIterator;

use crate::check_none;
use crate::reading::{self, Text, sources};

/// What the program says, and what only the build says.
const FILES: [&str; 3] = [
    include_str!("../../locales/en.ftl"),
    include_str!("../../locales/en-help.ftl"),
    include_str!("../../locales/en-built.ftl"),
];

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

/// Calls whose arguments are names of the markup, not of messages.
const NO_MESSAGE: [&str; 6] = ["class", "set", "flag", "button", "tag", "strip_prefix"];

/// The messages that a file may say: those whose names stand in quotes where a message can be meant, and those whose names it
/// builds.
fn said(source: &reading::Source) -> BTreeSet<String> {
    let is_name = |text: &&Text| !text.is_in_attribute && !text.is_compared && !NO_MESSAGE.contains(&&*text.call);
    let quoted = source.texts.iter().filter(is_name).map(|text| text.value.clone());
    quoted.chain(patterns(source).flat_map(|pattern| built(&pattern, source))).collect()
}

/// Those of `names` that no source says and no other message refers to.
fn unused(names: BTreeSet<String>, sources: &[reading::Source]) -> Vec<String> {
    let said: BTreeSet<String> = sources.iter().flat_map(said).collect();
    names.into_iter().filter(|name| !said.contains(name) && !is_quoted(name)).collect()
}

/// Those of `attributes`, each with its message, that no source asks for where it says that message.
fn unused_attributes(attributes: Vec<(String, String)>, sources: &[reading::Source]) -> Vec<String> {
    let said: Vec<_> = sources.iter().map(|source| (source, said(source))).collect();
    let is_used = |(message, attribute): &(String, String)| {
        said.iter().any(|(source, said)| said.contains(message) && source.texts.iter().any(|text| text.value == *attribute))
    };
    let unused = attributes.into_iter().filter(|found| !is_used(found));
    unused.map(|(message, attribute)| format!("{message}.{attribute}")).collect()
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
        ("reply-{}", all::<StockReply>()),
        ("replies-intro-{}", all::<Sender>()),
        ("help-{}", rows().iter().map(|row| row.id.to_owned()).collect()),
        ("help-about-{}", all::<About>()),
        ("help-note-{}", all::<Note>()),
        ("rules-ground-{}", all::<Ground>()),
        ("rules-region-{}", all::<Region>()),
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
        ("rules-free-return-{}", ["open", "uncertain", "closed"].map(str::to_owned).to_vec()),
        ("weekday-{}", (1..=7).map(|number| number.to_string()).collect()),
        ("month-{}", (1..=12).map(|number| number.to_string()).collect()),
    ])
}

/// The names that a pattern can become.
fn built(pattern: &str, source: &reading::Source) -> Vec<String> {
    let fillings = match pattern {
        // Only some remedies are listed beside another.
        "remedy-{}" => Action::iter().map(|action| action.name().to_owned()).collect(),
        // Named in one file for all.
        "rules-picture-{}" => {
            let names = sources().iter().filter(|source| source.path == "view/rules/label.rs");
            names.flat_map(|source| &source.texts).map(|text| text.value.clone()).collect()
        }
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
    check_none("messages that nothing says", &unused(names(), sources()));
}

/// Whether another message refers to it.
fn is_quoted(name: &str) -> bool {
    FILES.concat().contains(&format!("{{ {name} }}"))
}

#[test]
fn every_attribute_is_used() {
    let attributes = messages().into_iter().flat_map(|message| {
        message.attributes.into_iter().map(move |attribute| (message.id.name.clone(), attribute.id.name))
    });
    check_none("attributes that nothing says", &unused_attributes(attributes.collect(), sources()));
}

/// A word of the markup, of a comparison or of another message is no use.
#[test]
fn an_unused_message_or_attribute_is_found() {
    let code = r#"fn view() { tag("p").class("brand").with(voice.say("lead")).with(voice.maybe(&format!("note-{}", name()), "why"));
        match name { "kept" => (), _ if name == "share" => () } } fn name() -> &str { "one" }"#;
    let source = [reading::Source::read("view.rs".to_owned(), code)];
    let names = ["brand", "lead", "kept", "share", "note-one", "note-two"].map(str::to_owned);
    assert_eq!(unused(BTreeSet::from(names), &source), ["brand", "kept", "note-two", "share"]);
    let attributes = [("note-one", "why"), ("note-one", "hint"), ("brand", "why")];
    let attributes = attributes.map(|(message, attribute)| (message.to_owned(), attribute.to_owned()));
    assert_eq!(unused_attributes(attributes.to_vec(), &source), ["note-one.hint", "brand.why"]);
}

/// What a variable can be where a message selects by it.
fn choosable(message: &str, variable: &str) -> Option<Vec<String>> {
    fn all<T: IntoEnumIterator + Into<&'static str>>() -> Vec<String> {
        T::iter().map(|kind| kind.into().to_owned()).collect()
    }
    let deadline = variable.strip_suffix("-latest").unwrap_or(variable);
    let is_deadline = DeadlineId::iter().any(|id| id.name() == deadline);
    Some(match variable {
        // Its own, with the name of a piece of evidence.
        "item" if message == "letter-attachment" => {
            names().into_iter().filter(|name| name.starts_with("evidence-")).collect()
        }
        "action" | "beside" => all::<Action>(),
        // A deadline says more about its window than the state.
        "state" if message.starts_with("deadline-") => {
            [all::<State>(), ["shut", "unknown", "wait"].map(str::to_owned).to_vec()].concat()
        }
        "state" => all::<State>(),
        "urgency" => all::<Urgency>(),
        "due-is-over" => ["yes", "no"].map(str::to_owned).to_vec(),
        "region" => all::<Region>(),
        "provider" => ["paypal", "klarna", "card"].map(str::to_owned).to_vec(),
        "look-again" | "opens" | "pinned" => Vec::new(),
        _ if is_deadline => Vec::new(),
        _ => choices(variable.parse::<Question>().ok()?),
    })
}

/// The variants of a pattern that can never be chosen.
fn dead_variants(message: &str, pattern: &Pattern<String>) -> Vec<String> {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => Some((selector, variants)),
        PatternElement::Placeable { expression: Expression::Inline(_) } | PatternElement::TextElement { .. } => None,
    });
    placeables.flat_map(|(selector, variants)| dead_keys(message, selector, variants)).collect()
}

fn dead_keys(message: &str, selector: &InlineExpression<String>, variants: &[Variant<String>]) -> Vec<String> {
    let InlineExpression::VariableReference { id } = selector else { return vec![format!("{selector:?}")] };
    let known = choosable(message, &id.name);
    let is_dead = |variant: &&Variant<String>| match (&variant.key, &known) {
        (_, None) => false,
        _ if variant.default => false,
        (VariantKey::Identifier { name }, Some(known)) => name != ABSENT && !known.contains(name),
        (VariantKey::NumberLiteral { .. }, Some(_)) => true,
    };
    let dead = variants.iter().filter(is_dead).map(|variant| format!("{message}: ${} -> {:?}", id.name, variant.key));
    dead.chain(variants.iter().flat_map(|variant| dead_variants(message, &variant.value))).collect()
}

#[test]
fn every_variant_can_be_chosen() {
    let found = messages().into_iter().flat_map(|message| {
        let attributes = message.attributes.into_iter().map(|attribute| attribute.value);
        let patterns: Vec<_> = message.value.into_iter().chain(attributes).collect();
        patterns.iter().flat_map(|pattern| dead_variants(&message.id.name, pattern)).collect::<Vec<_>>()
    });
    check_none("variants that nothing chooses", &found.collect::<Vec<_>>());
}

/// Else an answer of that name would pass as none.
#[test]
fn no_answer_has_the_name_for_an_absent_value() {
    assert!(!Question::iter().flat_map(choices).any(|answer| answer == ABSENT));
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
