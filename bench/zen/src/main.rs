//! Times the decision for an order that is not shipped in `GoRules`' engine: `zen CASES ROUNDS` prints the microseconds of one
//! decision, a line a round. It is a program of its own because the engine takes far longer to build than all the rest.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use futures::executor::block_on;
use serde_json::Value;
use zen_engine::model::DecisionContent;
use zen_engine::{Decision, DecisionEngine, Variable};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, rounds] = &arguments[..] else { panic!("zen CASES ROUNDS") };
    let cases: Vec<Value> = std::fs::read_to_string(file)
        .expect("a file of cases")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a case"))
        .collect();
    let decision = compiled();
    check(&decision, &cases);
    let facts: Vec<Variable> = cases.iter().map(|case| case["facts"].clone().into()).collect();
    for _ in 0..rounds.parse().expect("a number of rounds") {
        println!("{}", time(&decision, &facts));
    }
}

fn compiled() -> Decision {
    let content: DecisionContent = serde_json::from_str(include_str!("../unshipped.json")).expect("a decision");
    let mut decision = DecisionEngine::default().create_decision(Arc::new(content)).expect("a decision");
    decision.compile();
    decision
}

/// Every case is decided as Recoup decides it.
fn check(decision: &Decision, cases: &[Value]) {
    for case in cases {
        let result = block_on(decision.evaluate(case["facts"].clone().into())).expect("a result").result.to_value();
        assert_eq!(result["action"], case["action"], "{case}");
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn time(decision: &Decision, facts: &[Variable]) -> f64 {
    let started = Instant::now();
    block_on(async {
        for facts in facts {
            black_box(decision.evaluate(facts.clone()).await.expect("a result"));
        }
    });
    started.elapsed().as_secs_f64() * 1e6 / facts.len() as f64
}
