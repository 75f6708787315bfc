//! Builds the tests and runs them: those that need no browser as whole binaries, those of the browser one by one.

use std::env;
use std::io;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use serde_json::Value;

use crate::report::{Outcome, Report, retries};

/// The binary whose tests need a browser.
const BROWSER: &str = "browser";

/// Runs the tests that need no browser, and if all pass the others. With arguments it runs only those of the browser whose
/// names contain one of them.
pub fn main() -> io::Result<ExitCode> {
    let wanted: Vec<String> = env::args().skip(1).collect();
    let binaries = build()?;
    let (browser, native): (Vec<_>, Vec<_>) = binaries.into_iter().partition(|binary| binary.name == BROWSER);
    let mut report = Report::default();
    for binary in native.iter().filter(|_| wanted.is_empty()) {
        report.add_native(&binary.run_whole());
    }
    if report.failed.is_empty() {
        let (mut tests, mut retried) = (Vec::new(), Vec::new());
        for binary in &browser {
            tests.extend(run_all(binary, among(binary.tests()?, &wanted)));
            retried.extend(retries(&tests).into_iter().map(|name| binary.run(name)));
        }
        report.add_browser(&tests, &retried);
    }
    print!("{}", report.text());
    Ok(if report.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A test binary.
struct Binary {
    name: String,
    path: PathBuf,
}

/// Builds the tests; cargo says where they are.
fn build() -> io::Result<Vec<Binary>> {
    let arguments = ["test", "--no-run", "--message-format=json-render-diagnostics", "--lib", "--bins", "--tests"];
    let output = Command::new(env!("CARGO")).args(arguments).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(io::Error::other("the tests do not compile"));
    }
    let messages = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(binaries(&messages))
}

fn binaries(messages: &str) -> Vec<Binary> {
    let binary = |line: &str| {
        let message: Value = serde_json::from_str(line).ok()?;
        let path = message["executable"].as_str().filter(|_| message["profile"]["test"] == true)?.into();
        Some(Binary { name: message["target"]["name"].as_str()?.to_owned(), path })
    };
    messages.lines().filter_map(binary).collect()
}

impl Binary {
    /// All tests at once, with their output.
    fn run_whole(&self) -> Outcome {
        println!("\n     Running {}", self.name);
        let outcome = self.outcome(&self.name, &[]);
        print!("{}", outcome.output);
        outcome
    }

    /// The names of its tests, without those that are ignored.
    fn tests(&self) -> io::Result<Vec<String>> {
        let list = |arguments: &[&str]| -> io::Result<Vec<String>> {
            let output = Command::new(&self.path).args(["--list", "--format=terse"]).args(arguments).output()?;
            Ok(names(&String::from_utf8_lossy(&output.stdout)))
        };
        let ignored = list(&["--ignored"])?;
        Ok(list(&[])?.into_iter().filter(|name| !ignored.contains(name)).collect())
    }

    /// One test.
    fn run(&self, name: &str) -> Outcome {
        let outcome = self.outcome(name, &["--exact", name]);
        let seconds = outcome.time.as_secs_f64();
        if outcome.has_passed {
            println!("test {name} ... ok ({seconds:.1} s)");
        } else {
            println!("test {name} ... FAILED ({seconds:.1} s)\n{}", outcome.output);
        }
        outcome
    }

    fn outcome(&self, name: &str, arguments: &[&str]) -> Outcome {
        let start = Instant::now();
        let output = Command::new(&self.path).args(arguments).stdin(Stdio::null()).output();
        let (has_passed, output) = match output {
            Ok(output) => {
                let text = [output.stdout, output.stderr].concat();
                (output.status.success(), String::from_utf8_lossy(&text).into_owned())
            }
            Err(error) => (false, format!("{}: {error}\n", self.path.display())),
        };
        Outcome { name: name.to_owned(), has_passed, output, time: start.elapsed() }
    }
}

/// Those that are wanted: all, if none is named.
fn among(names: Vec<String>, wanted: &[String]) -> Vec<String> {
    let is_wanted = |name: &String| wanted.is_empty() || wanted.iter().any(|part| name.contains(part));
    names.into_iter().filter(is_wanted).collect()
}

fn names(list: &str) -> Vec<String> {
    list.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect()
}

/// Runs tests, as many at a time as there are cores.
fn run_all(binary: &Binary, names: Vec<String>) -> Vec<Outcome> {
    println!("\n     Running {}: {} tests", binary.name, names.len());
    let waiting = Mutex::new(names.into_iter());
    let next = || waiting.lock().ok().and_then(|mut names| names.next());
    let work = || std::iter::from_fn(next).map(|name| binary.run(&name)).collect::<Vec<_>>();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{among, binaries, names};

    #[test]
    fn cargo_and_the_binaries_are_understood() {
        let artifact = r#"{"reason":"compiler-artifact","target":{"name":"letters"},"profile":{"test":true},"executable":"/t/letters-1"}"#;
        let plain = artifact.replace("true", "false");
        let library = artifact.replace(r#""/t/letters-1""#, "null");
        let found = binaries(&[artifact, &plain, &library, "not JSON"].join("\n"));
        assert_eq!(found.iter().map(|binary| binary.name.as_str()).collect::<Vec<_>>(), ["letters"]);
        assert_eq!(names("a::b: test\nc: test\nd: benchmark\n"), ["a::b", "c"]);
        let names = || names("a::b: test\nc: test\n");
        assert_eq!(among(names(), &["a::".to_owned()]), ["a::b"]);
        assert_eq!(among(names(), &[]), ["a::b", "c"]);
    }
}
