//! The letters to `AliExpress` customer service.

use super::Letter;
use crate::answers::{Dispute, Problem, To};
use crate::case::{Case, Fact};
use crate::path::{Path, path};

/// The letters that fit, the most fitting first.
pub fn letters(case: &Case) -> Fact<Vec<Letter>> {
    Ok(match path(case)? {
        Path::Unshipped => vec![Letter::SupportCancel],
        Path::Refund => about_refund(case.to()?),
        Path::Dispute => about_dispute(case.dispute()?),
        Path::Account if case.problem()? == Problem::ChargedTwice => vec![Letter::SupportTwice],
        Path::Account => vec![Letter::SupportAccount],
        Path::NotReceived
        | Path::SomethingWrong
        | Path::ShippedRegret
        | Path::Regret
        | Path::DeliveredOther
        | Path::Other => vec![Letter::SupportOther],
    })
}

fn about_refund(to: To) -> Vec<Letter> {
    match to {
        To::Bonus | To::Less | To::NotShown => vec![Letter::SupportRefund],
        To::AsPaid | To::Gone | To::Unknown => vec![Letter::SupportRefund, Letter::TraceRefund],
    }
}

fn about_dispute(dispute: Dispute) -> Vec<Letter> {
    match dispute {
        Dispute::Rejected => vec![Letter::SupportDispute, Letter::Escalation],
        Dispute::EvidenceAsked => vec![Letter::SupportEvidence, Letter::Evidence],
        Dispute::ReturnAgreed => vec![Letter::SupportMoreTime],
        Dispute::ReturnStuck => vec![Letter::SupportLabel],
        Dispute::ReturnSent => vec![Letter::SupportReturn],
        Dispute::Appealed => vec![Letter::SupportAppeal],
        Dispute::ClosedBySeller => vec![Letter::SupportClosed],
        Dispute::Part | Dispute::Lost | Dispute::CancelledByMe => vec![Letter::SupportOther],
        Dispute::Waiting | Dispute::Offer | Dispute::AskedToClose | Dispute::Reviewing => vec![Letter::SupportDispute],
    }
}
