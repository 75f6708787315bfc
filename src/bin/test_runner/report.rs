//! What came of the tests, which of them are retried, and what is said at the end.

use std::cmp::Reverse;
use std::time::Duration;

/// With more failures than these something is wrong, and a retry would only hide it.
const MOST_RETRIES: usize = 2;
/// How many of the slowest tests are named.
const MOST_SLOW: usize = 10;
/// How the tests of the browser mark a page that crashed.
const CRASHED: &str = "crashed: ";

/// What came of a test, or of a whole binary.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub name: String,
    pub has_passed: bool,
    pub output: String,
    pub time: Duration,
}

/// What is said at the end.
#[derive(Default)]
pub struct Report {
    passed: usize,
    pub failed: Vec<String>,
    flaky: Vec<String>,
    crashed: Vec<String>,
    times: Vec<(Duration, String)>,
}

/// The failed tests that get one more try: none whose page crashed, and none at all if there are too many.
pub fn retries(tests: &[Outcome]) -> Vec<&str> {
    let failed = tests.iter().filter(|test| !test.has_passed && !test.has_crashed());
    let failed: Vec<&str> = failed.map(|test| test.name.as_str()).collect();
    if failed.len() > MOST_RETRIES { Vec::new() } else { failed }
}

impl Outcome {
    fn has_crashed(&self) -> bool {
        self.output.lines().any(|line| line.starts_with(CRASHED))
    }

    /// How many of a binary's tests passed, as its closing line says.
    fn passed(&self) -> usize {
        let result = self.output.lines().rev().find_map(|line| line.strip_prefix("test result: "));
        let count = result.and_then(|result| result.split_once(". ")?.1.split_once(" passed"));
        count.and_then(|(count, _)| count.parse().ok()).unwrap_or_default()
    }

    /// The tests of a binary that failed; the binary itself where its output names none.
    fn failed(&self) -> Vec<String> {
        let test = |line: &str| line.strip_prefix("test ")?.strip_suffix(" ... FAILED").map(str::to_owned);
        let failed: Vec<String> = self.output.lines().filter_map(test).collect();
        if failed.is_empty() && !self.has_passed { vec![self.name.clone()] } else { failed }
    }
}

impl Report {
    /// A binary that ran as a whole.
    pub fn add_native(&mut self, binary: &Outcome) {
        self.passed += binary.passed();
        self.failed.extend(binary.failed());
        self.times.push((binary.time, format!("{} (the whole binary)", binary.name)));
    }

    /// Tests that ran one by one, and those of them that ran once more.
    pub fn add_browser(&mut self, tests: &[Outcome], retried: &[Outcome]) {
        if tests.is_empty() {
            self.failed.push("no test ran in a browser".to_owned());
        }
        for test in tests {
            let passes_now = retried.iter().any(|again| again.name == test.name && again.has_passed);
            self.times.push((test.time, test.name.clone()));
            if test.has_passed || passes_now {
                self.passed += 1;
            } else {
                self.failed.push(test.name.clone());
            }
            if !test.has_passed && passes_now {
                self.flaky.push(test.name.clone());
            }
            if test.has_crashed() {
                self.crashed.push(test.name.clone());
            }
        }
    }

    /// The closing lines: the last one is what continuous integration reads.
    pub fn text(&self) -> String {
        let mut times: Vec<_> = self.times.iter().collect();
        times.sort_by_key(|(time, _)| Reverse(*time));
        let slow = times.iter().take(MOST_SLOW).map(|(time, name)| format!("slow: {:.1} s {name}", time.as_secs_f64()));
        let named =
            |what: &'static str, names: &[String]| names.iter().map(move |name| format!("{what}: {name}")).collect();
        let parts: [Vec<String>; 3] =
            [named("flaky", &self.flaky), named("crashed", &self.crashed), named("failed", &self.failed)];
        let closing = format!("tests: {} passed, {} failed", self.passed, self.failed.len());
        let lines: Vec<String> = slow.chain(parts.into_iter().flatten()).chain([closing]).collect();
        format!("\n{}\n", lines.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Outcome, Report, retries};

    const NATIVE: &str = "\nrunning 3 tests\ntest a ... ok\ntest b ... FAILED\ntest c ... ok\n\nfailures:\n\n---- b stdout ----\n\
        test result: ok\n\ntest result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";

    fn test(name: &str, output: &str, seconds: u64) -> Outcome {
        let has_passed = output.is_empty();
        Outcome { name: name.to_owned(), has_passed, output: output.to_owned(), time: Duration::from_secs(seconds) }
    }

    /// What the runner says at the end; `again` names the tests that pass when they are run once more.
    fn closing(tests: &[Outcome], again: &[&str]) -> Vec<String> {
        let retried = retries(tests).into_iter();
        let retried: Vec<_> =
            retried.map(|name| test(name, if again.contains(&name) { "" } else { "it fails" }, 1)).collect();
        let mut report = Report::default();
        report.add_browser(tests, &retried);
        report.text().lines().filter(|line| !line.starts_with("slow: ") && !line.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn tests_that_pass_are_counted() {
        assert_eq!(closing(&[test("a", "", 1), test("b", "", 1)], &[]), ["tests: 2 passed, 0 failed"]);
    }

    #[test]
    fn a_test_that_passes_alone_is_named() {
        let tests = [test("a", "too slow", 1), test("b", "", 1), test("c", "too slow", 1)];
        assert_eq!(closing(&tests, &["a"]), ["flaky: a", "failed: c", "tests: 2 passed, 1 failed"]);
    }

    #[test]
    fn more_than_two_failures_are_not_retried() {
        let tests = ["a", "b", "c"].map(|name| test(name, "too slow", 1));
        assert_eq!(closing(&tests[..2], &["a", "b"]), ["flaky: a", "flaky: b", "tests: 2 passed, 0 failed"]);
        let all = ["failed: a", "failed: b", "failed: c", "tests: 0 passed, 3 failed"];
        assert_eq!(closing(&tests, &["a", "b", "c"]), all);
    }

    #[test]
    fn a_page_that_crashed_is_not_retried() {
        let tests = [test("a", "waited in vain\ncrashed: a\n", 1), test("b", "the page says: crashed", 1)];
        let expected = ["flaky: b", "crashed: a", "failed: a", "tests: 1 passed, 1 failed"];
        assert_eq!(closing(&tests, &["a", "b"]), expected);
    }

    #[test]
    fn a_run_without_tests_fails() {
        assert_eq!(closing(&[], &[]), ["failed: no test ran in a browser", "tests: 0 passed, 1 failed"]);
    }

    #[test]
    fn a_binary_says_what_passed_and_what_failed() {
        let mut report = Report::default();
        report.add_native(&test("letters", NATIVE, 2));
        report.add_native(&test("walk", "no test ran: a signal", 3));
        assert_eq!((report.passed, report.failed), (2, vec!["b".to_owned(), "walk".to_owned()]));
    }

    #[test]
    fn the_slowest_are_named_first() {
        let mut report = Report::default();
        let tests: Vec<_> = (1..=12).map(|seconds| test(&format!("t{seconds}"), "", seconds)).collect();
        report.add_browser(&tests, &[]);
        let text = report.text();
        let slow: Vec<_> = text.lines().filter(|line| line.starts_with("slow: ")).collect();
        assert_eq!((slow.len(), slow[0], slow[9]), (10, "slow: 12.0 s t12", "slow: 3.0 s t3"));
    }
}
