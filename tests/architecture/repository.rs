//! What is committed: sources, and nothing that a build makes from them.

use std::process::Command;

use crate::check_none;

fn git(arguments: &[&str]) -> Vec<String> {
    let output = Command::new("git").current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().expect("git");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn no_ignored_file_is_committed() {
    assert!(git(&["ls-files"]).contains(&"Cargo.toml".to_owned()), "git lists the files");
    check_none("committed though .gitignore names it", &git(&["ls-files", "--cached", "--ignored", "--exclude-standard"]));
}
