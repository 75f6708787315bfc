//! The libraries: from one place, each as it was when it was chosen, under licences that let this page be given away.
//!
//! `cargo deny` would say the same and need ten minutes to be compiled; what only it can say, known weaknesses, needs a list
//! from the network, so that is for whoever changes Cargo.lock (SECURITY.md).

use std::process::Command;

use serde_json::Value;

use crate::check_none;

const LOCK: &str = include_str!("../../Cargo.lock");

/// One of them must be on offer for every part.
const LICENCES: [&str; 6] = ["MIT", "Apache-2.0", "BSD-3-Clause", "ISC", "Unicode-3.0", "Zlib"];

/// Say their licence in a file instead: Apache-2.0. It reads calendar files in tests.
const BY_FILE: [&str; 1] = ["ical"];

/// Bring along, or need, what is not written in Rust.
const NEVER: [&str; 3] = ["native-tls", "openssl", "openssl-sys"];

/// What cargo knows of each library that is built, be it for this machine or for the browser.
fn packages() -> Vec<Value> {
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc");
    let said = String::from_utf8_lossy(&rustc.stdout).into_owned();
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
    let arguments = [
        "metadata",
        "--offline",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        host,
        "--filter-platform",
        "wasm32-unknown-unknown",
    ];
    let cargo =
        Command::new(env!("CARGO")).current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().expect("cargo");
    let known: Value = serde_json::from_slice(&cargo.stdout).expect("JSON");
    known["packages"].as_array().expect("a list").clone()
}

/// Whether a licence's words, such as "(MIT OR Apache-2.0) AND ISC", let us choose.
fn is_free(licence: &str) -> bool {
    let offers = |part: &str| part.split(" OR ").any(|name| LICENCES.contains(&name.trim_matches(['(', ')', ' '])));
    licence.replace('/', " OR ").split(" AND ").all(offers)
}

#[test]
fn every_licence_lets_the_page_be_given_away() {
    let packages = packages();
    assert!(packages.len() > 50, "the libraries are read");
    let has_none = |package: &&Value| !package["license"].as_str().is_some_and(is_free);
    let is_named = |package: &&Value| !BY_FILE.contains(&package["name"].as_str().unwrap_or_default());
    let found = packages.iter().filter(has_none).filter(is_named);
    check_none(
        "licences",
        &found.map(|package| format!("{}: {}", package["name"], package["license"])).collect::<Vec<_>>(),
    );
}

#[test]
fn every_library_comes_from_the_one_registry_and_is_sealed() {
    let packages = LOCK.split("[[package]]").skip(1).filter(|package| !package.contains("name = \"recoup\""));
    let is_sealed = |package: &&str| {
        package.contains("\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n")
            && package.contains("\nchecksum = ")
    };
    let (sealed, other): (Vec<&str>, Vec<&str>) = packages.partition(is_sealed);
    assert!(sealed.len() > 50, "Cargo.lock is read");
    check_none("from elsewhere", &other.into_iter().map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn nothing_needs_the_systems_own_libraries() {
    let found = NEVER.iter().filter(|name| LOCK.contains(&format!("name = \"{name}\"")));
    check_none("libraries that need others of the system", &found.map(|name| (*name).to_owned()).collect::<Vec<_>>());
}

#[test]
fn a_licences_words_are_understood() {
    for free in ["MIT", "Apache-2.0 / MIT", "(MIT OR Apache-2.0) AND ISC", "Apache-2.0 WITH LLVM-exception OR MIT"] {
        assert!(is_free(free), "{free}");
    }
    for other in ["GPL-3.0", "MIT AND GPL-3.0", "", "LGPL-2.1 OR MPL-2.0"] {
        assert!(!is_free(other), "{other}");
    }
}
