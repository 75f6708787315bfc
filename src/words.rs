//! Fluent messages → text: the small part of Fluent that the locale files use, without a bundle.

use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse_runtime;

type Text = &'static str;

/// What the reader's language needs beyond the messages: the browser knows it, or nobody does.
pub trait Intl {
    /// The plural category of a count.
    fn plural(&self, count: i64) -> Option<String>;
    /// A day with its weekday, as the reader writes it.
    fn date(&self, iso: &str) -> Option<String>;
    /// A day in short, with or without its year.
    fn short_date(&self, iso: &str, has_year: bool) -> Option<String>;
    /// "in 5 days", "yesterday".
    fn relative(&self, days: i64) -> Option<String>;
    /// A country's name.
    fn country(&self, code: &str) -> Option<String>;
    /// A currency's name.
    fn currency(&self, code: &str) -> Option<String>;
}

/// No help from a browser.
#[derive(Debug)]
pub struct NoIntl;

impl Intl for NoIntl {
    fn plural(&self, _: i64) -> Option<String> {
        None
    }

    fn date(&self, _: &str) -> Option<String> {
        None
    }

    fn short_date(&self, _: &str, _: bool) -> Option<String> {
        None
    }

    fn relative(&self, _: i64) -> Option<String> {
        None
    }

    fn country(&self, _: &str) -> Option<String> {
        None
    }

    fn currency(&self, _: &str) -> Option<String> {
        None
    }
}

/// What stands where a message or a variable is missing; the tests look for it on every page.
pub const MISSING: char = '\u{fffd}';

/// The value of a variable that has none on this page: to select by, and missing where it stands in a text.
pub const NONE: &str = "none";

/// Only the build draws pages with the second file's sentences: the program need not carry them.
const SENTENCES: Text = if cfg!(target_arch = "wasm32") {
    include_str!("../locales/en.ftl")
} else {
    concat!(include_str!("../locales/en.ftl"), include_str!("../locales/en-built.ftl"))
};

/// Gives a variable its text.
pub type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// All messages of a language.
#[derive(Debug)]
pub struct Words {
    /// Sorted by name.
    messages: Vec<Message<Text>>,
}

impl Words {
    /// The English messages.
    pub fn english() -> &'static Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        ENGLISH.get_or_init(|| Self::read(SENTENCES))
    }

    /// Reads a locale file. What cannot be read is missing from the result; a test holds that nothing is.
    #[must_use]
    pub fn read(source: Text) -> Self {
        let resource = parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
        let mut messages: Vec<_> = resource.body.into_iter().filter_map(message).collect();
        messages.sort_by_key(|message| message.id.name);
        Self { messages }
    }

    /// The names of all messages, sorted.
    pub fn names(&self) -> impl Iterator<Item = Text> {
        self.messages.iter().map(|message| message.id.name)
    }

    /// A message's text.
    #[must_use]
    pub fn say(&self, name: &str, variables: Variables, intl: &dyn Intl) -> String {
        let pattern = self.find(name).and_then(|message| message.value.as_ref());
        pattern.map_or_else(
            || format!("{MISSING}{name}"),
            |pattern| Resolver { words: self, variables, intl }.pattern(pattern),
        )
    }

    /// The text of a message's attribute, if it has one.
    #[must_use]
    pub fn attribute(&self, name: &str, attribute: &str, variables: Variables, intl: &dyn Intl) -> Option<String> {
        let found = self.find(name)?.attributes.iter().find(|found| found.id.name == attribute)?;
        Some(Resolver { words: self, variables, intl }.pattern(&found.value))
    }

    fn find(&self, name: &str) -> Option<&Message<Text>> {
        let place = self.messages.binary_search_by_key(&name, |message| message.id.name).ok()?;
        self.messages.get(place)
    }
}

fn message(entry: Entry<Text>) -> Option<Message<Text>> {
    match entry {
        Entry::Message(message) => Some(message),
        Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
            None
        }
    }
}

struct Resolver<'a> {
    words: &'a Words,
    variables: Variables<'a>,
    intl: &'a dyn Intl,
}

impl Resolver<'_> {
    fn pattern(&self, pattern: &Pattern<Text>) -> String {
        pattern.elements.iter().map(|element| self.element(element)).collect()
    }

    fn element(&self, element: &PatternElement<Text>) -> String {
        match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                let text = self.variable(id.name);
                if text == NONE { format!("{MISSING}{}", id.name) } else { text }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => self.inline(inline),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                self.select(&self.inline(selector), variants)
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<Text>) -> String {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::Placeable { expression } => {
                self.element(&PatternElement::Placeable { expression: (**expression).clone() })
            }
            InlineExpression::MessageReference { id, .. } => self.words.say(id.name, self.variables, self.intl),
            InlineExpression::FunctionReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                format!("{MISSING}{}", id.name)
            }
        }
    }

    fn variable(&self, name: &str) -> String {
        (self.variables)(name).unwrap_or_else(|| format!("{MISSING}{name}"))
    }

    fn select(&self, value: &str, variants: &[Variant<Text>]) -> String {
        let category = value.parse().ok().map(|count| self.plural(count));
        let is_chosen = |variant: &&Variant<Text>| match variant.key {
            VariantKey::Identifier { name } => name == value || Some(name) == category.as_deref(),
            VariantKey::NumberLiteral { value: number } => number == value,
        };
        // A number that is named goes before its category.
        let exact = variants
            .iter()
            .find(|variant| matches!(variant.key, VariantKey::NumberLiteral { value: number } if number == value));
        let chosen =
            exact.or_else(|| variants.iter().find(is_chosen)).or_else(|| variants.iter().find(|variant| variant.default));
        chosen.map(|variant| self.pattern(&variant.value)).unwrap_or_default()
    }

    fn plural(&self, count: i64) -> String {
        self.intl.plural(count).unwrap_or_else(|| if count == 1 { "one" } else { "other" }.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{MISSING, NONE, NoIntl, Words};

    const SOURCE: &str = "
days = { $count ->
    [0] today
    [one] one day
   *[other] { $count } days
}
    .hint = see { days }
open = until { $date }
";

    #[track_caller]
    fn check(name: &str, value: &str, expected: &str) {
        let said = Words::read(SOURCE).say(name, &|variable| (variable != "lost").then(|| value.to_owned()), &NoIntl);
        assert_eq!(said, expected);
    }

    #[test]
    fn a_named_number_goes_before_its_category() {
        check("days", "0", "today");
        check("days", "1", "one day");
        check("days", "5", "5 days");
        check("days", "many", "many days");
    }

    #[test]
    fn what_is_missing_is_marked() {
        check("lost", "1", &format!("{MISSING}lost"));
        check("open", NONE, &format!("until {MISSING}date"));
    }

    #[test]
    fn an_attribute_may_refer_to_a_message() {
        let words = Words::read(SOURCE);
        assert_eq!(words.attribute("days", "hint", &|_| Some("1".to_owned()), &NoIntl).as_deref(), Some("see one day"));
        assert_eq!(words.attribute("days", "lost", &|_| None, &NoIntl), None);
    }
}
