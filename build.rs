//! Packs the words of the page into three texts: what asks, which is part of the program; what plans say, a file that is
//! fetched when a plan comes near; and what only the build itself writes, the pages beside it and the basic advice. Turns
//! `data/help.toml` into a Rust table.

use std::error::Error;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "build/help.rs"]
mod help;
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

fn main() -> Result<(), Box<dyn Error>> {
    for path in ["build", help::FILE, "locales", "src/words/pack.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let read = |name| fs::read_to_string(format!("locales/{name}.ftl"));
    let (said, built) = (read("en")? + &read("en-help")?, read("en-built")?);
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let asks = |name: &str| OF_QUESTIONS.iter().any(|start| name.starts_with(start));
    let plans = pack::pack(&said, |name| !asks(name));
    write(&folder, "questions.txt", &pack::pack(&said, asks))?;
    write(&folder, "built.txt", &pack::pack(&built, |_| true))?;
    write(&folder, "plans.txt", &plans)?;
    match help::Table::read(&fs::read_to_string(help::FILE)?) {
        Ok(table) => write(&folder, "help.rs", &table.to_rust())?,
        Err(error) => println!("cargo::error={error}"),
    }
    println!("cargo::rustc-env=RECOUP_PLANS_FILE=plans-{:016x}.txt", hash(&plans));
    Ok(())
}

fn write(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    fs::write(folder.join(name), text)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
