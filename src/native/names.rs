//! Short names for what the program and its glue share. wasm-bindgen's are long and end in hashes, which no compression shortens.

use serde::Deserialize;

/// The short names of one program, as `wasm-opt --minify-imports-and-exports-and-modules` writes them.
#[derive(Deserialize)]
pub struct Names {
    imports: Vec<Import>,
    exports: Vec<Export>,
}

/// The module of a function, its name and the short name.
#[derive(Deserialize)]
struct Import(#[allow(dead_code, reason = "all imports become those of one module")] String, String, String);

/// A name and the short name.
#[derive(Deserialize)]
struct Export(String, String);

impl Names {
    /// Reads what wasm-opt writes.
    pub fn read(said: &str) -> serde_json::Result<Self> {
        serde_json::from_str(said)
    }

    /// The glue with short names. The imports are now of a module `a`; none if it is not what wasm-bindgen is known to write.
    #[must_use]
    pub fn shorten(&self, glue: &str) -> Option<String> {
        let glue = self.exports.iter().fold(glue.to_owned(), |glue, Export(long, short)| {
            replaced(&glue, &format!("wasm.{long}"), &format!("wasm.{short}"))
        });
        let glue = self
            .imports
            .iter()
            .fold(glue, |glue, Import(_, long, short)| replaced(&glue, &format!("{long}:"), &format!("{short}:")));
        glue.contains(MODULE).then(|| glue.replacen(MODULE, "a: import0", 1))
    }
}

/// How the glue hands its functions to the program.
const MODULE: &str = "\"./recoup_bg.js\": import0";

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
        for said in ["", "{}", r#"{ "imports": [[]], "exports": [] }"#, r#"{ "imports": [], "exports": [["a", 1]] }"#] {
            assert!(Names::read(said).is_err(), "{said}");
        }
    }
}
