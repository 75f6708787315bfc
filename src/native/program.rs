//! The program's files: the glue between it and the browser, and the part that comes later.

use sha2::{Digest, Sha256};

use super::policy::PLACE;

/// A text that tools have written is not as it was when this was written.
#[derive(Debug)]
pub struct Unexpected(pub(super) &'static str);

impl std::fmt::Display for Unexpected {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(out, "the program was not taken apart by `make`, or by a version that is not known: {:?} is missing", self.0)
    }
}

impl std::error::Error for Unexpected {}

/// Compiles what has come, also from a host that does not send it as WebAssembly.
const COMPILE: &str = "
async function compile(coming, imports) {
    const response = await coming;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
";

/// What the program takes from the script that brings the later part.
const IMPORTS: &str = "const import1 = { __wasm_split_load_plans: __wasm_split_load_plans };\n";

/// The glue of wasm-bindgen with the script that brings the later part, which is in a file of its own.
///
/// # Errors
/// The texts are not what the tools are known to write.
pub fn joined(glue: &str, loader: &str, later: &str) -> Result<String, Unexpected> {
    let glue = swapped(glue, "import * as import1 from \"./__wasm_split.js\"", "")?;
    let loader = swapped(loader, "import { initSync } from \"./recoup.js\";", "")?;
    let loader = swapped(&loader, "export const __wasm_split_load_plans", "const __wasm_split_load_plans")?;
    let loader = swapped(&loader, "WebAssembly.instantiateStreaming(", "compile(")?;
    let loader = swapped(&loader, "./split_plans.wasm", &format!("./{later}"))?;
    Ok(format!("{glue}\n{loader}{COMPILE}{IMPORTS}"))
}

/// The page with the links that fetch the program at its very top: behind a policy a browser asks for nothing before it has gone
/// through all that stands between, scripts and styles included.
#[must_use]
pub fn asked_first(page: &str) -> String {
    let starts = ["<link rel=\"modulepreload\"", "<link rel=\"preload\""];
    let mut page = page.to_owned();
    let mut links = String::new();
    for start in starts {
        let Some(at) = page.find(start) else { continue };
        let Some(length) = page[at..].find('>') else { continue };
        links += &page[at..=at + length];
        page.replace_range(at..=at + length, "");
    }
    page.replacen(PLACE, &format!("{links}\n  {PLACE}"), 1)
}

/// The name of a file with a hash of its content before the ending.
#[must_use]
pub fn named(name: &str, content: &[u8], ending: &str) -> String {
    let hash = Sha256::digest(content).iter().take(8).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
    format!("{name}-{hash:016x}.{ending}")
}

/// A text with another in the place of one that must be there.
///
/// # Errors
/// It is not there.
pub(super) fn swapped(text: &str, from: &'static str, to: &str) -> Result<String, Unexpected> {
    if text.contains(from) { Ok(text.replacen(from, to, 1)) } else { Err(Unexpected(from)) }
}

#[cfg(test)]
mod tests {
    use super::{asked_first, joined, named};

    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\nreturn { \"./__wasm_split.js\": import1, };";
    const LOADER: &str = "import { initSync } from \"./recoup.js\";\nexport const __wasm_split_load_plans = \
                          WebAssembly.instantiateStreaming(fetch(\"./split_plans.wasm\"))";

    #[test]
    fn the_glue_brings_the_later_part_from_its_file() {
        let glue = joined(GLUE, LOADER, "plans-1.wasm").expect("joined");
        assert!(glue.contains("const __wasm_split_load_plans = compile(fetch(\"./plans-1.wasm\"))"), "{glue}");
        assert!(!glue.contains("import *") && !glue.contains("import {") && !glue.contains("export "), "{glue}");
    }

    #[test]
    fn a_program_that_was_not_taken_apart_is_told() {
        assert!(joined("return {};", LOADER, "plans-1.wasm").is_err());
    }

    #[test]
    fn the_program_is_asked_for_before_all_else() {
        let page = "<!--policy--><script></script><link rel=\"preload\" href=\"a.wasm\"></head>";
        let expected = "<link rel=\"preload\" href=\"a.wasm\">\n  <!--policy--><script></script></head>";
        assert_eq!(asked_first(page), expected);
    }

    #[test]
    fn a_name_changes_with_the_content() {
        assert_eq!(named("plans", b"", "wasm"), "plans-e3b0c44298fc1c14.wasm");
        assert_ne!(named("plans", b"1", "wasm"), named("plans", b"2", "wasm"));
    }
}
