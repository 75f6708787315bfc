//! The decision in `GoRules`' engine.

use std::sync::Arc;

use futures::executor::block_on;
use zen_engine::model::DecisionContent;
use zen_engine::{Decision, DecisionEngine, Variable};

use crate::decision;

/// The engine, with the decision compiled and the facts ready.
pub struct Zen {
    decision: Decision,
    facts: Vec<Variable>,
}

impl Zen {
    /// Checks that it decides every case as Recoup does.
    #[must_use]
    pub fn new(decisions: &[decision::Decision]) -> Self {
        let content: DecisionContent = serde_json::from_str(include_str!("../unshipped.json")).expect("a decision");
        let mut decision = DecisionEngine::default().create_decision(Arc::new(content)).expect("a decision");
        decision.compile();
        for case in decisions {
            let result = block_on(decision.evaluate(case.facts.clone().into())).expect("a result").result.to_value();
            assert_eq!(result["action"], case.action, "{}", case.facts);
        }
        Self { decision, facts: decisions.iter().map(|case| case.facts.clone().into()).collect() }
    }

    /// Decides every case once.
    pub fn decide(&self) {
        block_on(async {
            for facts in &self.facts {
                std::hint::black_box(self.decision.evaluate(facts.clone()).await.expect("a result"));
            }
        });
    }
}
