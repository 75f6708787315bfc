//! The rules of ARCHITECTURE.md that the compiler does not hold, held by reading the sources and the locale file.

mod code_map;
mod dependencies;
mod locale;
mod reading;
mod repository;

use std::collections::BTreeSet;

use reading::{Source, sources};

/// What stands above the core: it draws, words and mounts what the core works out. Every other file is the core's.
const ABOVE: [&str; 10] =
    ["bin/", "browser.rs", "browser/", "lib.rs", "main.rs", "native.rs", "native/", "view/", "words.rs", "words/"];

/// What may read a clock: the browser for today, the test runner for how long a test takes.
const CLOCKS: [&str; 2] = ["browser.rs", "bin/test_runner/"];

/// Names, and the only places that may use them.
const ONLY_IN: [(&[&str], &[&str]); 9] = [
    (&["web_sys", "gloo", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"], &["browser.rs"]),
    (&["SystemTime", "Instant", "Local", "Utc", "JsDate"], &CLOCKS),
    (&["form_urlencoded"], &["link.rs"]),
    (&["serde_wasm_bindgen"], &["browser/json.rs"]),
    (&["fluent_syntax"], &["words/pack.rs"]),
    (&["yew"], &["browser.rs", "native.rs", "native/", "view/"]),
    // A text from a link only ever becomes a text.
    (&["set_inner_html", "set_outer_html", "insert_adjacent_html", "from_html_unchecked", "VRaw"], &[]),
    (&["rlsf"], &["main.rs"]),
    (&["unsafe"], &[]),
];

/// The lines of a file without its unit tests, and of a function.
const MOST_OF_A_FILE: usize = 300;
const MOST_OF_A_FUNCTION: usize = 60;

/// Files that may be long, because they are tables.
const LONG_FILES: [&str; 2] = [
    "answers.rs", // every answer of every question
    "case.rs",    // one accessor for every question
];

/// Functions that may be long, because they are tables.
const LONG_FUNCTIONS: [(&str, &str); 2] = [("figures.rs", "record"), ("sources.rs", "citation")];

/// Where errors of the browser are told to the reader, or written to the console.
const TELLING: [&str; 4] = ["browser/console.rs", "browser/deed.rs", "browser/letter.rs", "browser/storage.rs"];

/// Where the rules stand that figures give their numbers to.
const RULES: [&str; 9] =
    ["advice.rs", "advice/", "evidence.rs", "ground.rs", "outlook.rs", "path.rs", "remaining.rs", "remedies/", "traps.rs"];

/// Numbers there that are no policy.
const NO_POLICY: [(&str, &str); 2] = [
    ("outlook.rs", "6"),    // how many rungs are shown
    ("outlook.rs", "9999"), // the last year that a link can name
];

#[track_caller]
fn check_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n    {}", found.join("\n    "));
}

/// The names that a file uses of those that it must not.
fn named<'a>(source: &'a Source, names: &'a [&str]) -> impl Iterator<Item = String> {
    let used: BTreeSet<&str> = source.names().filter(|name| names.contains(name)).collect();
    used.into_iter().map(|name| format!("{} names {name}", source.path))
}

#[test]
fn each_library_is_named_in_one_place() {
    let found = ONLY_IN.iter().flat_map(|(names, places)| {
        sources().iter().filter(|source| !source.is_in(places)).flat_map(|source| named(source, names))
    });
    check_none("named elsewhere than in its one place", &found.collect::<Vec<_>>());
}

#[test]
fn the_core_names_nothing_above_it() {
    let above = ["yew", "view", "words", "browser", "native"];
    let core = sources().iter().filter(|source| !source.is_in(&ABOVE));
    check_none("the core names what stands above it", &core.flat_map(|source| named(source, &above)).collect::<Vec<_>>());
}

#[test]
fn words_and_views_name_nothing_above_them() {
    let words = sources().iter().filter(|source| source.is_in(&["words.rs"]));
    let views = sources().iter().filter(|source| source.is_in(&["view/"]));
    let found = words.flat_map(|source| named(source, &["view", "browser", "native"]));
    let found = found.chain(views.flat_map(|source| named(source, &["browser", "native"])));
    check_none("named from below", &found.collect::<Vec<_>>());
}

#[test]
fn only_the_browser_knows_today() {
    let reads_a_clock = |source: &&Source| source.code.contains("now()") && !source.is_in(&CLOCKS);
    let found: Vec<_> = sources().iter().filter(reads_a_clock).map(|source| source.path.clone()).collect();
    check_none("a clock is read", &found);
}

/// An error that the page goes on without leaves a line in the console (`browser/console.rs`).
#[test]
fn no_error_of_the_browser_is_swallowed() {
    let swallow = ["let _ =", ".ok()", "Err(_)", "map_err(|_|"];
    // The first is no error, the second the name of a property.
    let is_other = |before: &str| before.ends_with(".parse()") || before.ends_with("response");
    let browser = sources().iter().filter(|source| source.is_in(&["browser.rs", "browser/"]) && !source.is_in(&TELLING));
    let found = browser.flat_map(|source| {
        let found = swallow.iter().flat_map(|text| source.code.match_indices(text));
        let found = found.filter(|(at, _)| !is_other(&source.code[..*at]));
        found.map(|(_, text)| format!("{}: {text}", source.path)).collect::<Vec<_>>()
    });
    check_none("an error is swallowed", &found.collect::<Vec<_>>());
}

/// A number in a rule would be a number of policy without a source. Today and the day after are the calendar's.
#[test]
fn no_number_of_policy_stands_outside_the_figures() {
    let is_policy = |name: &&str| name.starts_with(|first: char| first.is_ascii_digit()) && !["0", "1"].contains(name);
    let rules = sources().iter().filter(|source| source.is_in(&RULES));
    let found = rules.flat_map(|source| {
        let numbers = source.names().filter(is_policy).map(|number| (source.path.as_str(), number));
        numbers.filter(|found| !NO_POLICY.contains(found)).map(|(path, number)| format!("{path}: {number}"))
    });
    check_none("a number of policy", &found.collect::<Vec<_>>());
}

#[test]
fn no_sentence_stands_in_rust() {
    let is_sentence = |text: &str| {
        let mut words = text.split_whitespace().filter(|word| {
            // A path of a picture has single letters, and places for numbers.
            word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !word.contains('{')
        });
        // Codes of countries are all capitals.
        let is_text = text.contains(char::is_lowercase);
        text.starts_with(char::is_uppercase) && is_text && words.nth(1).is_some()
    };
    // What the build says is for those who build.
    let page = sources().iter().filter(|source| !source.is_in(&["bin/"]));
    let texts = page.flat_map(|source| source.texts.iter().map(move |text| (source, text)));
    let found = texts.filter(|(_, text)| !text.is_in_attribute && is_sentence(&text.value));
    let found: Vec<_> = found.map(|(source, text)| format!("{}:{}: {}", source.path, text.line, text.value)).collect();
    check_none("a sentence that belongs into the locale file", &found);
}

#[test]
fn files_are_short() {
    let long = sources().iter().filter(|source| source.lines > MOST_OF_A_FILE && !source.is_in(&LONG_FILES));
    let found: Vec<_> = long.map(|source| format!("{} has {} lines", source.path, source.lines)).collect();
    check_none("files that are no tables, without their unit tests", &found);
}

#[test]
fn functions_are_short() {
    let functions = sources().iter().flat_map(|source| source.functions().into_iter().map(move |found| (source, found)));
    let long = functions.filter(|(source, (name, lines))| {
        *lines > MOST_OF_A_FUNCTION && !LONG_FUNCTIONS.contains(&(source.path.as_str(), *name))
    });
    let found: Vec<_> = long.map(|(source, (name, lines))| format!("{}: {name} has {lines} lines", source.path)).collect();
    check_none("functions that are no tables", &found);
}

#[test]
fn no_module_is_a_drawer_for_everything() {
    let drawers = ["util", "helper", "type", "manager", "common", "misc"];
    let is_drawer = |name: &str| drawers.contains(&name.trim_end_matches('s'));
    let paths = sources().iter().flat_map(|source| source.path.trim_end_matches(".rs").split('/'));
    let inner = sources().iter().flat_map(|source| {
        source.code.split("mod ").skip(1).filter_map(|rest| rest.split(|letter: char| !letter.is_alphanumeric()).next())
    });
    let found: Vec<_> = paths.chain(inner).filter(|name| is_drawer(name)).map(str::to_owned).collect();
    check_none("modules whose name says nothing", &found);
}

/// That the reading above reads: it would hold every rule if it found nothing.
#[test]
fn the_sources_are_read() {
    let find = |path: &str| sources().iter().find(|source| source.path == path).expect("a file of the core");
    assert!(find("link.rs").names().any(|name| name == "form_urlencoded"));
    assert!(!find("calendar.rs").names().any(|name| name == "WebAssembly"), "a comment is not code");
    assert!(!find("link.rs").names().any(|name| name == "made="), "a text is not code");
    assert!(find("reply.rs").texts.iter().any(|text| text.value == "not-yet"));
    for (path, name) in LONG_FUNCTIONS {
        assert!(
            find(path).functions().iter().any(|(found, lines)| *found == name && *lines > MOST_OF_A_FUNCTION),
            "{name} is no long table"
        );
    }
    for path in LONG_FILES {
        assert!(find(path).lines > MOST_OF_A_FILE, "{path} is no long table");
    }
}
