//! Messages → text. The locale file is Fluent; `pack` has made of it what is read here, when the program was built.

use crate::i18n::locale::Intl;

type Text = &'static str;

/// What stands where a message or a variable is missing; the tests look for it on every page.
pub const MISSING: char = '\u{fffd}';

/// The value of a variable that has none on this page: to select by, and missing where it stands in a text.
pub const NONE: &str = "none";

/// Gives a variable its text.
pub type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The messages that are there.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Each part sorted by name.
    parts: Vec<Vec<(Text, Text)>>,
}

/// The file that holds the messages of plans, beside the page. Its name changes with what is in it, so that a program never
/// meets the words of another version.
pub const PLANS_FILE: &str = env!("RECOUP_PLANS_FILE");

/// What is in that file.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub const fn plans() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/plans.txt"))
}

impl Words {
    /// What every page needs that asks.
    #[must_use]
    pub fn of_questions() -> Self {
        Self::default().and(include_str!(concat!(env!("OUT_DIR"), "/questions.txt")))
    }

    /// All that is said anywhere.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn english() -> &'static Self {
        static ENGLISH: std::sync::OnceLock<Words> = std::sync::OnceLock::new();
        ENGLISH.get_or_init(|| {
            let built = include_str!(concat!(env!("OUT_DIR"), "/built.txt"));
            Self::of_questions().and(plans()).and(built)
        })
    }

    /// These and the messages of a packed text.
    #[must_use]
    pub fn and(mut self, packed: Text) -> Self {
        self.parts.push(packed.split(RECORD).filter_map(|record| record.split_once(NAME_END)).collect());
        self
    }

    /// Whether the messages of plans are among them.
    #[must_use]
    pub fn has_plans(&self) -> bool {
        self.parts.get(1).is_some_and(|plans| !plans.is_empty())
    }

    /// The names of all messages.
    pub fn names(&self) -> impl Iterator<Item = Text> {
        self.parts.iter().flatten().map(|(name, _)| *name).filter(|name| !name.contains('.'))
    }

    /// A message's text.
    #[must_use]
    pub fn say(&self, name: &str, variables: Variables, intl: &dyn Intl) -> String {
        let text = self.find(name).map(|pattern| Resolver { words: self, variables, intl }.text(pattern));
        text.unwrap_or_else(|| missing(name))
    }

    /// The text of a message's attribute, if it has one.
    #[must_use]
    pub fn attribute(&self, name: &str, attribute: &str, variables: Variables, intl: &dyn Intl) -> Option<String> {
        let pattern = self.find(&format!("{name}.{attribute}"))?;
        Some(Resolver { words: self, variables, intl }.text(pattern))
    }

    fn find(&self, name: &str) -> Option<Text> {
        self.parts.iter().find_map(|part| {
            let place = part.binary_search_by_key(&name, |(name, _)| name).ok()?;
            part.get(place).map(|(_, pattern)| *pattern)
        })
    }
}

fn missing(name: &str) -> String {
    format!("{MISSING}{name}")
}

/// A packed text is a list of records, each a name and a pattern. In a pattern `$name` in the marks is a variable, `name`
/// another message, and behind either there may be variants, each a key and a pattern, the default last.
const RECORD: char = '\x1e';
const NAME_END: char = '\x1f';
const OPEN: char = '\x03';
const CLOSE: char = '\x04';
const VARIANT: char = '\x01';
const KEY_END: char = '\x02';

struct Resolver<'a> {
    words: &'a Words,
    variables: Variables<'a>,
    intl: &'a dyn Intl,
}

impl Resolver<'_> {
    fn text(&self, pattern: &str) -> String {
        let mut text = String::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once(OPEN) {
            let Some(end) = closing(after) else { break };
            text.push_str(before);
            text.push_str(&self.placeable(&after[..end]));
            rest = &after[end + 1..];
        }
        text + rest
    }

    fn placeable(&self, inner: &str) -> String {
        if let Some((selector, variants)) = inner.split_once(VARIANT) {
            return self.select(&self.reference(selector), variants);
        }
        let text = self.reference(inner);
        if text == NONE { missing(&inner[1..]) } else { text }
    }

    fn reference(&self, name: &str) -> String {
        match name.strip_prefix('$') {
            Some(name) => (self.variables)(name).unwrap_or_else(|| missing(name)),
            None => self.words.say(name, self.variables, self.intl),
        }
    }

    fn select(&self, value: &str, variants: &str) -> String {
        let variants = split(variants);
        let find = |wanted: &str| variants.iter().find(|(key, _)| *key == wanted);
        let category = || find(&self.plural(value.parse().ok()?));
        // A number that is named goes before its category.
        let chosen = find(value).or_else(category).or_else(|| variants.last());
        chosen.map(|(_, pattern)| self.text(pattern)).unwrap_or_default()
    }

    fn plural(&self, count: i64) -> String {
        self.intl.plural(count).unwrap_or_else(|| if count == 1 { "one" } else { "other" }.to_owned())
    }
}

/// The place of the mark that closes what was opened before.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    let is_end = |symbol: char| {
        match symbol {
            OPEN => depth += 1,
            CLOSE => depth -= 1,
            _ => {}
        }
        depth < 0
    };
    text.find(is_end)
}

/// The variants of a choice: those of a choice within one of them stay in its pattern.
fn split(variants: &str) -> Vec<(&str, &str)> {
    let mut depth = 0;
    let is_end = |symbol: char| {
        match symbol {
            OPEN => depth += 1,
            CLOSE => depth -= 1,
            _ => {}
        }
        depth == 0 && symbol == VARIANT
    };
    variants.split(is_end).filter_map(|variant| variant.split_once(KEY_END)).collect()
}

#[cfg(test)]
mod tests {
    use super::{MISSING, NONE, Words};
    use crate::i18n::compile::pack;
    use crate::i18n::locale::NoIntl;

    const SOURCE: &str = "
days = { $count ->
    [0] today
    [one] one day
   *[other] { $count } days
}
    .hint = see { days }
open = until { $date }
";

    fn words() -> Words {
        Words::default().and(pack(SOURCE, |_| true).leak())
    }

    #[track_caller]
    fn check(name: &str, value: &str, expected: &str) {
        let said = words().say(name, &|variable| (variable != "lost").then(|| value.to_owned()), &NoIntl);
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
        let words = words();
        assert_eq!(words.attribute("days", "hint", &|_| Some("1".to_owned()), &NoIntl).as_deref(), Some("see one day"));
        assert_eq!(words.attribute("days", "lost", &|_| None, &NoIntl), None);
    }
}
