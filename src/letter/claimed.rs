//! The letters about a claim that was made.

use super::Letter;
use crate::advice::Advice;
use crate::answers::Claimed;
use crate::ground::Ground;

/// First of all, where the advice is about nothing else; otherwise after the letter for the recommended step.
pub fn add(advice: &Advice, list: &mut Vec<Letter>) {
    match (advice.claimed, advice.ground) {
        (Some(Claimed::Waiting), Ground::ClaimWaiting) => *list = vec![Letter::ClaimStatus],
        (Some(Claimed::Refused), Ground::ClaimRefused) => list.insert(0, Letter::RefusalAnswer),
        (Some(Claimed::Refused), _) => list.insert(list.len().min(1), Letter::RefusalAnswer),
        (Some(Claimed::No | Claimed::Waiting) | None, _) => {}
    }
}
