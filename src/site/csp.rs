//! What a page of the built site may load and run: nothing but what stands in it, which is named by its hash, and what it
//! needs of its own site. Each page says so itself, since most hosts cannot be told; `_headers` says it to those that can.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::inline_assets::texts;

/// Where the policy stands in a page: before anything that it is about but what only fetches the site's own program.
pub const PLACE: &str = "<!--policy-->";

/// What a page needs beyond what stands in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// Scripts that are files of the site.
    Scripts,
    /// The program: WebAssembly, which is not compiled without leave.
    Program,
    /// Files of the site that a script asks for.
    Requests,
    /// Pages of the site in frames.
    Frames,
}

/// Puts its policy into a finished page.
#[must_use]
pub fn guarded(page: &str, needs: &[Need]) -> String {
    let tag = format!(r#"<meta http-equiv="Content-Security-Policy" content="{}">"#, policy(&[page], needs));
    page.replacen(PLACE, &tag, 1)
}

/// What some finished pages need together, as the value of a header.
#[must_use]
pub fn policy(pages: &[&str], needs: &[Need]) -> String {
    let allow = |need, source: &str| if needs.contains(&need) { format!(" {source}") } else { String::new() };
    let scripts = allow(Need::Scripts, "'self'") + &allow(Need::Program, "'wasm-unsafe-eval'") + &hashes(pages, "script");
    let directives = [
        format!("default-src 'none'; script-src{scripts}; style-src{}", hashes(pages, "style")),
        "img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'".to_owned(),
        allow(Need::Requests, "connect-src 'self'; worker-src 'self'").trim_start().to_owned(),
        allow(Need::Frames, "frame-src 'self'").trim_start().to_owned(),
    ];
    directives.into_iter().filter(|directive| !directive.is_empty()).collect::<Vec<_>>().join("; ")
}

/// The hash of some content, as policies and requests write it.
#[must_use]
pub fn hash(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// The hashes of all that stands in an element of a kind, each once.
fn hashes(pages: &[&str], element: &str) -> String {
    let mut hashes: Vec<String> =
        pages.iter().flat_map(|page| texts(page, element).into_iter().map(|text| hash(page[text].as_bytes()))).collect();
    hashes.sort();
    hashes.dedup();
    hashes.iter().flat_map(|hash| [" '", hash, "'"]).collect()
}

/// What hosts that read `_headers` send: a policy for every page, and how long a browser may keep each of the files. Only a
/// header can say who may show the page in a frame: everybody.
#[must_use]
pub fn headers(pages: &[&str], needs: &[Need], files: &[String]) -> String {
    let rules = policy(pages, needs);
    let everywhere = format!(
        "/*\n  Content-Security-Policy: {rules}; frame-ancestors *\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  \
         Permissions-Policy: {PERMISSIONS}\n"
    );
    let files = files.iter().map(String::as_str).chain([""]);
    let each = files.filter_map(|file| Some(format!("/{file}\n  Cache-Control: {}\n", keeping(file)?)));
    [everywhere].into_iter().chain(each).collect()
}

/// How long a browser may keep a file; the start page has no name. Icons and the like are left to the host.
fn keeping(file: &str) -> Option<&'static str> {
    if is_named_by_content(file) {
        return Some("public, max-age=31536000, immutable");
    }
    ["", "html", "js"].contains(&file.rsplit('.').next()?).then_some("no-cache")
}

/// What the page asks a browser for, and what nothing in it ever may.
const PERMISSIONS: &str =
    "clipboard-write=(self), web-share=(self), camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Whether a file has a hash of its content in its name, so that what stands under the name never changes.
#[must_use]
pub fn is_named_by_content(file: &str) -> bool {
    let is_hash = |part: &str| part.len() >= 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    file.split(['-', '_', '.']).any(is_hash)
}

#[cfg(test)]
mod tests {
    use super::{Need, guarded, hash, is_named_by_content, policy};

    #[test]
    fn what_stands_in_a_page_is_named_and_nothing_else() {
        let page = "<!--policy--><script>one()</script><script type=\"module\">two()</script><script src=\"a.js\"></script><style>p {}</style>";
        let policy = policy(&[page], &[]);
        for named in ["one()", "two()", "p {}"] {
            assert!(policy.contains(&hash(named.as_bytes())), "{named} in {policy}");
        }
        assert_eq!(policy.matches("sha256-").count(), 3, "{policy}");
        assert!(
            policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe") && !policy.contains("connect-src")
        );
        assert!(guarded(page, &[Need::Program]).starts_with("<meta http-equiv="));
    }

    /// The digest that the specification of these policies gives as its example.
    #[test]
    fn a_hash_is_written_as_browsers_write_it() {
        assert_eq!(hash(b"alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }

    #[test]
    fn a_name_with_a_hash_is_told_from_others() {
        assert!(
            is_named_by_content("recoup-0123456789abcdef_bg.wasm") && is_named_by_content("plans-0123456789abcdef.txt")
        );
        assert!(!is_named_by_content("icon-maskable-512.png") && !is_named_by_content("index.html"));
    }
}
