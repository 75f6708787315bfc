//! Reads Rust sources as far as the rules need it: code without comments and texts, and the texts by themselves.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// A source file, without its unit tests.
pub struct Source {
    /// Where it stands in `src`.
    pub path: String,
    /// How long it is.
    pub lines: usize,
    /// The code; of each text only the quotes are left.
    pub code: String,
    /// The texts.
    pub texts: Vec<Text>,
}

/// A string literal.
pub struct Text {
    /// What it says, its escapes as they are written.
    pub value: String,
    /// The line on which it begins.
    pub line: usize,
    /// Whether it stands in an attribute, such as the reason of an `allow`.
    pub is_in_attribute: bool,
    /// The function, method or macro whose argument it is, or is part of.
    pub call: String,
    /// Whether it is compared with something, or is a pattern that something is matched against.
    pub is_compared: bool,
}

impl Source {
    /// Reads what a file holds.
    pub fn read(path: String, whole: &str) -> Self {
        let (source, tests) = whole.split_once("#[cfg(test)]").unwrap_or((whole, "\nmod tests {"));
        assert!(tests.starts_with("\nmod tests {"), "{path}: unit tests stand in a module at the end of the file");
        let (code, texts) = split(source);
        Self { path, lines: source.lines().count(), code, texts }
    }

    /// Every name and keyword in the code, once for each time.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|name| !name.is_empty())
    }

    /// Whether the file is one of `places`: files, or folders with a `/` at the end.
    pub fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| if place.ends_with('/') { self.path.starts_with(place) } else { self.path == *place })
    }

    /// The name and the length in lines of each function.
    pub fn functions(&self) -> Vec<(&str, usize)> {
        let starts = self.code.match_indices("fn ").filter(|(at, _)| !self.code[..*at].ends_with(is_part_of_name));
        let body = |(at, _)| {
            let rest = &self.code[at + "fn ".len()..];
            let name = rest.split(|letter| !is_part_of_name(letter)).next().unwrap_or_default();
            Some((name, function_end(rest)?)).filter(|(name, _)| !name.is_empty())
        };
        let lines = |text: &str| text.lines().count();
        starts.filter_map(body).map(|(name, text)| (name, lines(text))).collect()
    }
}

fn is_part_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// A function from its name to its last brace; none if it is only declared.
fn function_end(code: &str) -> Option<&str> {
    let (mut brackets, mut braces) = (0, 0);
    for (at, letter) in code.char_indices() {
        match letter {
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets -= 1,
            '{' => braces += 1,
            '}' if braces == 1 => return Some(&code[..=at]),
            '}' => braces -= 1,
            ';' if brackets == 0 && braces == 0 => return None,
            _ => {}
        }
    }
    None
}

/// Every file of `src`.
pub fn sources() -> &'static [Source] {
    static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut sources = Vec::new();
        add_folder(&root, &root, &mut sources);
        sources.sort_by(|one, other| one.path.cmp(&other.path));
        sources
    });
    &SOURCES
}

fn add_folder(root: &Path, folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder that can be listed") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            add_folder(root, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let place = path.strip_prefix(root).expect("a file below the root").to_string_lossy().replace('\\', "/");
            sources.push(Source::read(place, &fs::read_to_string(&path).expect("a file that can be read")));
        }
    }
}

/// Parts code from texts and leaves comments out.
fn split(source: &str) -> (String, Vec<Text>) {
    let (mut code, mut texts) = (String::new(), Vec::new());
    let mut rest = source;
    while let Some(letter) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + "*/".len())
        } else if let Some(length) = character(rest) {
            length
        } else if let Some((value, length)) = text(rest, &code) {
            let is_in_attribute = code.rsplit('\n').next().is_some_and(|line| line.contains("#["));
            let line = source[..source.len() - rest.len()].matches('\n').count() + 1;
            let is_compared = is_compared(&code, &rest[length..]);
            texts.push(Text { value: value.to_owned(), line, is_in_attribute, call: call(&code), is_compared });
            code.push_str("\"\"");
            length
        } else {
            code.push(letter);
            letter.len_utf8()
        };
        rest = &rest[taken..];
    }
    (code, texts)
}

/// The name before the innermost bracket that is still open at the end of the code.
fn call(code: &str) -> String {
    let mut closed = 0;
    for (at, letter) in code.char_indices().rev() {
        match letter {
            ')' => closed += 1,
            '(' if closed > 0 => closed -= 1,
            '(' => {
                let before = code[..at].trim_end_matches('!');
                return before.rsplit(|letter| !is_part_of_name(letter)).next().unwrap_or_default().to_owned();
            }
            _ => {}
        }
    }
    String::new()
}

fn is_compared(before: &str, after: &str) -> bool {
    let (before, after) = (before.trim_end(), after.trim_start_matches([')', ' ', '\n']));
    before.ends_with("==") || before.ends_with("!=") || after.starts_with("=>") || after.starts_with("| ")
}

/// The length of a character literal at the start; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    let after = if first == '\\' { 1 + inner.chars().nth(1)?.len_utf8() } else { first.len_utf8() };
    let end = inner[after..].find('\'')?;
    (first == '\\' || end == 0).then_some(1 + after + end + 1)
}

/// The text at the start, and the length of its literal.
fn text<'a>(rest: &'a str, before: &str) -> Option<(&'a str, usize)> {
    let marked = rest.strip_prefix('r').filter(|_| !before.ends_with(is_part_of_name));
    let marks = marked.map_or(0, |marked| marked.bytes().take_while(|byte| *byte == b'#').count());
    let opening = if marked.is_some() { 1 + marks } else { 0 };
    let inner = rest[opening..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(marks));
    let length = if marked.is_some() { inner.find(&closing)? } else { plain_length(inner) };
    Some((&inner[..length], opening + 1 + length + closing.len()))
}

/// The length of a text up to its closing quote, before which no escape stands.
fn plain_length(inner: &str) -> usize {
    let mut is_escaped = false;
    let is_end = |(_, letter): &(usize, char)| {
        let ends = *letter == '"' && !is_escaped;
        is_escaped = *letter == '\\' && !is_escaped;
        ends
    };
    inner.char_indices().find(is_end).map_or(inner.len(), |(at, _)| at)
}
