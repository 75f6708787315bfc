//! Short names for what the program and its glue share. wasm-bindgen's are long and end in hashes, which no compression shortens.

use serde_json::Value;

/// The short names of one program.
pub struct Names {
    imports: Vec<Name>,
    exports: Vec<Name>,
}

struct Name {
    long: String,
    short: String,
}

impl Names {
    /// Reads what `wasm-opt --minify-imports-and-exports-and-modules` says: of each import its module, its name and the short
    /// name; of each export its name and the short one.
    #[must_use]
    pub fn read(said: &str) -> Option<Self> {
        let said: Value = serde_json::from_str(said).ok()?;
        let names = |kind: &str| said[kind].as_array()?.iter().map(name).collect::<Option<Vec<_>>>();
        Some(Self { imports: names("imports")?, exports: names("exports")? })
    }

    /// The glue with short names. The imports are now of a module `a`; none if it is not what wasm-bindgen is known to write.
    #[must_use]
    pub fn shorten(&self, glue: &str) -> Option<String> {
        let glue = self.exports.iter().fold(glue.to_owned(), |glue, Name { long, short }| {
            replaced(&glue, &format!("wasm.{long}"), &format!("wasm.{short}"))
        });
        let glue = self
            .imports
            .iter()
            .fold(glue, |glue, Name { long, short }| replaced(&glue, &format!("{long}:"), &format!("{short}:")));
        glue.contains(MODULE).then(|| glue.replacen(MODULE, "a: import0", 1))
    }
}

/// How the glue hands its functions to the program.
const MODULE: &str = "\"./recoup_bg.js\": import0";

fn name(said: &Value) -> Option<Name> {
    let [.., long, short] = said.as_array()?.as_slice() else { return None };
    Some(Name { long: long.as_str()?.to_owned(), short: short.as_str()?.to_owned() })
}

/// A text with a name replaced where the name neither begins earlier nor goes on.
fn replaced(text: &str, from: &str, to: &str) -> String {
    let is_part = |letter: char| letter.is_alphanumeric() || ['_', '$'].contains(&letter);
    let mut parts = text.split(from);
    let mut made = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = !from.ends_with(':') && part.starts_with(is_part);
        let is_inside = made.ends_with(is_part);
        made += if goes_on || is_inside { from } else { to };
        made += part;
    }
    made
}

#[cfg(test)]
mod tests {
    use super::Names;

    const SAID: &str = r#"{ "imports": [["./glue.js", "__wbg_text_1", "$"], ["./glue.js", "load", "b"]],
        "exports": [["memory", "c"], ["__free", "d"]] }"#;

    #[test]
    fn the_glue_and_the_program_agree() {
        let glue = "{ __wbg_text_1: f, __wbg_text_12: g, reload: 1, load: l }; wasm.memory.x; wasm.__free_all(wasm.__free); \
                    { \"./recoup_bg.js\": import0, }";
        let short = "{ $: f, __wbg_text_12: g, reload: 1, b: l }; wasm.c.x; wasm.__free_all(wasm.d); { a: import0, }";
        assert_eq!(Names::read(SAID).expect("names").shorten(glue).expect("glue"), short);
    }

    #[test]
    fn another_glue_is_told() {
        assert!(Names::read(SAID).expect("names").shorten("wasm.memory").is_none());
    }

    #[test]
    fn what_is_no_list_of_names_is_not_taken_for_one() {
        for said in ["", "{}", r#"{ "imports": [[]], "exports": [] }"#] {
            assert!(Names::read(said).is_none(), "{said}");
        }
    }
}
