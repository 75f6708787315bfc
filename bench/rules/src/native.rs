//! Natively: `rules cases` writes the decisions for other engines, `rules time ROUNDS` times, `rules plans ROUNDS` plans alone.

use std::hint::black_box;
use std::time::Instant;

use serde_json::json;

use crate::decision::{Decision, decisions};
use crate::parallel;
use crate::speed::Cases;
use crate::walk;

/// Does what the first argument says.
pub fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["cases"] => print_cases(),
        ["time", rounds] => time(rounds.parse().expect("a number of rounds")),
        ["plans", rounds] => time_plans(rounds.parse().expect("a number of rounds")),
        _ => panic!("rules cases | rules time ROUNDS | rules plans ROUNDS"),
    }
}

fn print_cases() {
    for Decision { facts, action, .. } in decisions() {
        println!("{}", json!({ "facts": facts, "action": action }));
    }
}

/// Everything once a round, in turn; microseconds for one, except for the walks: milliseconds for all. The walk on one core
/// is long enough to be interrupted by whatever else the machine does, so its processor time is taken.
fn time(rounds: usize) {
    let (cases, decisions) = (Cases::sample(), decisions());
    let paths = walk::count();
    assert_eq!(parallel::count(), paths);
    let groups = cases.by_remedies();
    for _ in 0..rounds {
        let by_remedies: Vec<_> =
            groups.iter().map(|(listed, group)| json!([listed, group.len(), plan_micros(group)])).collect();
        let figures = json!({
            "plan": plan_micros(&cases),
            "page": micros(cases.len(), || cases.pages()),
            "advise": micros(decisions.len(), || decisions.iter().map(Decision::advise).sum()),
            "unshipped": micros(decisions.len(), || decisions.iter().map(Decision::plan).sum()),
            "walk": processor_micros(walk::count) / 1e3,
            "walkOnAllCores": micros(1000, parallel::count),
            "byRemedies": by_remedies,
            "paths": paths, "cases": cases.len(), "decisions": decisions.len(),
        });
        println!("{figures}");
    }
}

fn time_plans(rounds: usize) {
    let cases = Cases::sample();
    for _ in 0..rounds {
        println!("{}", plan_micros(&cases));
    }
}

/// Each plan many times, as one is over before a clock can tell.
fn plan_micros(cases: &Cases) -> f64 {
    const TIMES: usize = 20;
    micros(cases.len() * TIMES, || (0..TIMES).map(|_| cases.plans()).sum())
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn micros(count: usize, work: impl FnOnce() -> usize) -> f64 {
    let started = Instant::now();
    black_box(work());
    started.elapsed().as_secs_f64() * 1e6 / count as f64
}

#[allow(clippy::cast_precision_loss, reason = "a walk takes seconds")]
fn processor_micros(work: impl FnOnce() -> usize) -> f64 {
    // Nanoseconds that this thread has run; without Linux there is only the clock on the wall.
    let spent = || {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        text.split(' ').next()?.parse::<u64>().ok()
    };
    let (before, started) = (spent(), Instant::now());
    black_box(work());
    match (before, spent()) {
        (Some(before), Some(after)) => (after - before) as f64 / 1e3,
        _ => started.elapsed().as_secs_f64() * 1e6,
    }
}
