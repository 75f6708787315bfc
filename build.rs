//! Packs the words of the page into three texts: what asks, which is part of the program; what plans say, a file that is
//! fetched when a plan comes near; and what only the build itself writes, the pages beside it and the basic advice.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/i18n/compile.rs"]
mod compile;

/// How the names of the messages begin that a page needs before there is a plan.
const OF_QUESTIONS: &[&str] = &[
    "action-",
    "answer-",
    "brand",
    "button-",
    "case-",
    "cases-",
    "country-aliases",
    "currency-aliases",
    "date-",
    "dropped",
    "embed-open",
    "error-",
    "field-",
    "footer-",
    "keep-name",
    "kept-later",
    "month-",
    "notice-",
    "page-title",
    "question-",
    "relative-",
    "remaining",
    "said-",
    "start-heading",
    "start-lead",
    "start-not-aliexpress",
    "start-privacy",
    "start-title",
    "status-",
    "wait-",
    "weekday-",
    "where-heading",
    "why-heading",
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/i18n/compile.rs");
    let (said, built) = (fs::read_to_string("locales/en/page.ftl")?, fs::read_to_string("locales/en/site.ftl")?);
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let asks = |name: &str| OF_QUESTIONS.iter().any(|start| name.starts_with(start));
    let plans = compile::pack(&said, |name| !asks(name));
    write(&folder, "questions", &compile::pack(&said, asks))?;
    write(&folder, "built", &compile::pack(&built, |_| true))?;
    write(&folder, "plans", &plans)?;
    println!("cargo::rustc-env=RECOUP_PLANS_FILE=plans-{:016x}.txt", hash(&plans));
    Ok(())
}

fn write(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    fs::write(folder.join(format!("{name}.txt")), text)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
