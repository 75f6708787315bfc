//! The start page and a plan on a phone, as Lighthouse marks them: what keeps people out, what browsers advise against, and
//! what search engines need. Speed is measured elsewhere, as a busy machine says nothing about it.

use std::{env, process::Command};

use serde_json::Value;

use crate::site::Site;

const CATEGORIES: [&str; 3] = ["accessibility", "best-practices", "seo"];
const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";

#[test]
fn the_start_page_has_full_marks() {
    assert_eq!(marks(""), CATEGORIES.map(|_| 100));
}

#[test]
fn a_plan_has_full_marks() {
    assert_eq!(marks(PLAN), CATEGORIES.map(|_| 100));
}

/// The marks of a page, at most 100 each; what cost any is printed.
fn marks(fragment: &str) -> [u64; CATEGORIES.len()] {
    let site = Site::as_built("/");
    // npm's `lighthouse`; `make` installs it and names it in the environment.
    let lighthouse = env::var("LIGHTHOUSE").expect("LIGHTHOUSE names the command, as `make test` does");
    let output = Command::new(&lighthouse)
        .arg(format!("{}{fragment}", site.address))
        .args(["--quiet", "--output=json", "--chrome-flags=--headless --no-sandbox --disable-gpu"])
        .arg(format!("--only-categories={}", CATEGORIES.join(",")))
        .output()
        .unwrap_or_else(|error| panic!("{lighthouse} ({error}): `make browser` installs it"));
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("no report ({error}): {}", String::from_utf8_lossy(&output.stderr)));
    for audit in report["audits"].as_object().into_iter().flat_map(|audits| audits.values()) {
        if audit["score"].as_f64().is_some_and(|score| score < 1.0) {
            println!("{}: {}", audit["title"], audit["details"]["items"]);
        }
    }
    CATEGORIES.map(|category| percent(&report["categories"][category]["score"]))
}

/// A mark between 0 and 1, with two digits, in hundredths.
fn percent(mark: &Value) -> u64 {
    let mark = mark.as_f64().unwrap_or_default() * 100.0;
    format!("{mark:.0}").parse().expect("a number")
}
