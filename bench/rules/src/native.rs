//! Natively: `rules cases` writes the decisions for other engines, `rules time ROUNDS` times.

use std::hint::black_box;
use std::time::Instant;

use serde_json::json;

use crate::decision::{Decision, decisions};
use crate::parallel;
use crate::speed::Cases;
use crate::walk;
use crate::zen::Zen;

/// Does what the first argument says.
pub fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["cases"] => print_cases(),
        ["time", rounds] => time(rounds.parse().expect("a number of rounds")),
        _ => panic!("rules cases | rules time ROUNDS"),
    }
}

fn print_cases() {
    for Decision { facts, action, .. } in decisions() {
        println!("{}", json!({ "facts": facts, "action": action }));
    }
}

/// Every engine once a round, in turn; microseconds for one, except for the walks: milliseconds for all.
fn time(rounds: usize) {
    let (cases, decisions) = (Cases::sample(), decisions());
    let zen = Zen::new(&decisions);
    let paths = walk::count();
    for _ in 0..rounds {
        let figures = json!({
            "plan": micros(cases.len(), || drop(black_box(cases.plans()))),
            "page": micros(cases.len(), || drop(black_box(cases.pages()))),
            "advise": micros(decisions.len(), || drop(black_box(decisions.iter().map(Decision::advise).sum::<usize>()))),
            "unshipped": micros(decisions.len(), || drop(black_box(decisions.iter().map(Decision::plan).sum::<usize>()))),
            "zen": micros(decisions.len(), || zen.decide()),
            "walk": micros(1000, || assert_eq!(walk::count(), paths)),
            "walkOnAllCores": micros(1000, || assert_eq!(parallel::count(), paths)),
            "paths": paths, "cases": cases.len(), "decisions": decisions.len(),
        });
        println!("{figures}");
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn micros(count: usize, work: impl FnOnce()) -> f64 {
    let started = Instant::now();
    work();
    started.elapsed().as_secs_f64() * 1e6 / count as f64
}
