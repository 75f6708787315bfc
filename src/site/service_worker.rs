//! The worker that keeps the whole site on the device, with the list of its files. Each is named with its hash, so that a
//! browser takes no file of another version, and the worker is another as soon as any of them is.

use super::csp::hash;

/// The worker for some files: their names and what is in them.
#[must_use]
pub fn worker(files: &[(String, Vec<u8>)]) -> String {
    let lines: Vec<String> = files.iter().map(|(name, content)| format!("  '{name}': '{}',", hash(content))).collect();
    let list = lines.join("\n");
    include_str!("../../static/js/sw.js").replace("{version}", &hash(list.as_bytes())).replace("{files}", &list)
}

/// The worker while the site is being worked on, when every load must show the last change: it takes itself away, and one
/// that a finished site has left at the same address.
#[must_use]
pub fn none() -> &'static str {
    include_str!("../../static/js/sw-unregister.js")
}

/// Whether a file is for the device. The others are for hosts, and for sites that show a link to the page; the page itself
/// goes by the name of its folder.
#[must_use]
pub fn is_kept(file: &str) -> bool {
    !["404.html", "_headers", "social.png", "sw.js"].contains(&file)
}
