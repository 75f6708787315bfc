//! The program's files: their names, and when a browser asks for them.

use sha2::{Digest, Sha256};

use super::csp::PLACE;

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

#[cfg(test)]
mod tests {
    use super::{asked_first, named};

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
