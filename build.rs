//! Packs the words of the page into three texts: what asks, which is part of the program; what plans say, a file that is
//! fetched when a plan comes near; and what only the build itself writes, the pages beside it and the basic advice.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/words/pack.rs"]
mod pack;

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
    "doubt-",
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
    "preview-",
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
    println!("cargo::rerun-if-changed=src/words/pack.rs");
    let (said, built) = (fs::read_to_string("locales/en.ftl")?, fs::read_to_string("locales/en-built.ftl")?);
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let asks = |name: &str| OF_QUESTIONS.iter().any(|start| name.starts_with(start));
    let plans = pack::pack(&said, |name| !asks(name));
    write(&folder, "questions", &pack::pack(&said, asks))?;
    write(&folder, "built", &pack::pack(&built, |_| true))?;
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
