//! The worker that keeps the whole site on the device, with the list of its files. Each is named with its hash, so that a
//! browser takes no file of another version, and the worker is another as soon as any of them is.

use std::collections::BTreeMap;

use super::policy::hash;

/// The worker for some files: their names and what is in them.
pub fn worker(files: &[(String, Vec<u8>)]) -> serde_json::Result<String> {
    let hashes: BTreeMap<&str, String> = files.iter().map(|(name, content)| (name.as_str(), hash(content))).collect();
    let list = serde_json::to_string_pretty(&hashes)?;
    Ok(include_str!("../../static/sw.js").replace("{version}", &hash(list.as_bytes())).replace("{files}", &list))
}

/// The worker while the site is being worked on, when every load must show the last change: it takes itself away, and one
/// that a finished site has left at the same address.
#[must_use]
pub fn none() -> &'static str {
    include_str!("../../static/sw-none.js")
}

/// Whether a file is for the device. The others are for hosts, and for sites that show a link to the page; the page itself
/// goes by the name of its folder.
#[must_use]
pub fn is_kept(file: &str) -> bool {
    !["404.html", "_headers", "social.png", "sw.js"].contains(&file)
}

#[cfg(test)]
mod tests {
    use super::worker;

    #[test]
    fn any_file_name_is_only_a_name() {
        let files = [("it's \\ \"one\".js".to_owned(), b"1".to_vec()), ("./".to_owned(), Vec::new())];
        let worker = worker(&files).expect("JSON");
        let (_, rest) = worker.split_once("const FILES = ").expect("the list");
        let list: std::collections::BTreeMap<String, String> =
            serde_json::from_str(rest.split_once(";\n").expect("its end").0).expect("JSON");
        assert_eq!(list.len(), 2);
        assert_eq!(list["it's \\ \"one\".js"], super::hash(b"1"));
    }
}
