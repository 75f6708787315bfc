//! The code map of ARCHITECTURE.md: it names files that are there, and every file at the top of `src`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::check_none;
use crate::reading::sources;

const PAGE: &str = include_str!("../../ARCHITECTURE.md");

/// What stands in the first column, a line each, between backquotes.
fn rows() -> Vec<Vec<&'static str>> {
    let map = PAGE.split("## ").find(|part| part.starts_with("Code map")).expect("a code map");
    let columns = map.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    columns.map(|column| column.split('`').step_by(2).collect()).collect()
}

/// Where a name leads: into `src`, into the repository, or into the folder of the name before it.
fn place(name: &str, before: Option<&PathBuf>) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = before.and_then(|file| file.parent()).map(|folder| folder.join(name));
    [root.join("src").join(name), root.join(name)].into_iter().chain(beside).find(|place| place.exists())
}

#[test]
fn every_name_in_the_code_map_is_a_file() {
    let mut missing = Vec::new();
    let mut mapped = BTreeSet::new();
    for row in rows() {
        let mut before = None;
        for name in row {
            match place(name, before.as_ref()) {
                Some(found) => before = Some(found),
                None => missing.push(name.to_owned()),
            }
            mapped.extend(before.clone());
        }
    }
    assert!(mapped.len() > 40, "the code map is read");
    check_none("in the code map and nowhere else", &missing);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let top =
        sources().iter().filter(|source| !source.path.contains('/') && !["lib.rs", "main.rs"].contains(&&*source.path));
    let unmapped = top.map(|source| source.path.clone()).filter(|path| !mapped.contains(&root.join(path)));
    check_none("not in the code map", &unmapped.collect::<Vec<_>>());
}
