//! Which stock answers are the likeliest in a case.

use super::{Sender, StockReply};
use crate::answers::{Dispute, Pay, Problem, Seller, Stage};
use crate::calendar::State;
use crate::case::{Case, Fact};
use crate::remedies::card::{self, Section75};
use crate::remedies::claim::claim;

/// The likeliest stock answers of a sender in a case; the others follow in their own order.
pub fn likeliest(case: &Case, sender: Sender) -> Fact<Vec<StockReply>> {
    match sender {
        Sender::Seller if case.stage()? == Stage::Dispute => in_dispute(case),
        Sender::Seller => before_dispute(case),
        Sender::Aliexpress => judged(case),
        Sender::Payment => refused(case),
    }
}

/// What an answer is about.
enum Matter {
    NotReceived,
    Incomplete,
    Wrong,
    Regret,
}

fn matter(problem: Problem) -> Matter {
    match problem {
        Problem::NotReceived | Problem::TooSlow => Matter::NotReceived,
        Problem::Incomplete => Matter::Incomplete,
        Problem::NotAsDescribed | Problem::WrongItem | Problem::Defective | Problem::Damaged | Problem::Counterfeit => {
            Matter::Wrong
        }
        Problem::ChangedMind | Problem::Late | Problem::AccountBlocked | Problem::ChargedTwice | Problem::Other => {
            Matter::Regret
        }
    }
}

fn before_dispute(case: &Case) -> Fact<Vec<StockReply>> {
    use StockReply as R;
    let is_stalling = case.seller()? == Seller::Stalling;
    let is_shipped = case.stage()? == Stage::Shipped;
    Ok(match matter(case.problem()?) {
        Matter::NotReceived if is_stalling => vec![R::WaitLonger, R::ConfirmFirst, R::PayOutside, R::SendsNewOne],
        Matter::NotReceived => vec![R::WaitLonger, R::CannotCancel, R::PayOutside, R::ConfirmFirst],
        Matter::Incomplete if is_stalling => vec![R::SendsNewOne, R::KeepForPart, R::WaitLonger, R::PayOutside],
        Matter::Incomplete => vec![R::KeepForPart, R::ReturnFirst, R::ChangeReason],
        Matter::Wrong if is_stalling => vec![R::KeepForPart, R::SendsNewOne, R::ReturnFirst, R::PayOutside],
        Matter::Wrong => vec![R::ReturnFirst, R::KeepForPart, R::ChangeReason],
        Matter::Regret if is_shipped => vec![R::CannotCancel, R::ReturnFirst, R::WaitLonger, R::KeepForPart],
        Matter::Regret => vec![R::ReturnFirst, R::KeepForPart, R::ChangeReason],
    })
}

fn in_dispute(case: &Case) -> Fact<Vec<StockReply>> {
    use StockReply as R;
    let matter = matter(case.problem()?);
    Ok(match case.dispute()? {
        Dispute::Offer => match matter {
            Matter::NotReceived => vec![R::KeepForPart, R::SendsNewOne, R::WaitLonger],
            Matter::Incomplete | Matter::Wrong | Matter::Regret => vec![R::KeepForPart, R::ReturnFirst, R::SendsNewOne],
        },
        Dispute::AskedToClose => match matter {
            Matter::NotReceived => vec![R::PayOutside, R::WaitLonger, R::SendsNewOne, R::ConfirmFirst],
            Matter::Incomplete | Matter::Wrong | Matter::Regret => {
                vec![R::PayOutside, R::SendsNewOne, R::KeepForPart, R::ChangeReason]
            }
        },
        Dispute::Waiting
        | Dispute::Rejected
        | Dispute::EvidenceAsked
        | Dispute::ReturnAgreed
        | Dispute::ReturnStuck
        | Dispute::ReturnSent
        | Dispute::Reviewing
        | Dispute::Part
        | Dispute::Lost
        | Dispute::Appealed
        | Dispute::ClosedBySeller
        | Dispute::CancelledByMe => match matter {
            Matter::NotReceived => vec![R::WaitLonger, R::CannotCancel, R::PayOutside],
            Matter::Incomplete => vec![R::SendsNewOne, R::KeepForPart, R::ReturnFirst],
            Matter::Wrong | Matter::Regret => vec![R::ReturnFirst, R::ChangeReason, R::KeepForPart],
        },
    })
}

fn judged(case: &Case) -> Fact<Vec<StockReply>> {
    use StockReply as R;
    let likely = match matter(case.problem()?) {
        Matter::NotReceived => vec![R::TrackingDelivered, R::EvidenceUnclear, R::NothingReceived, R::YouConfirmed],
        Matter::Incomplete => vec![R::EvidenceUnclear, R::PartOnly, R::NothingReceived],
        Matter::Wrong => vec![R::EvidenceUnclear, R::MatchesListing, R::ReturnIt, R::PartOnly],
        Matter::Regret => vec![R::MatchesListing, R::ReturnIt, R::YouConfirmed, R::TimeOver],
    };
    let is_part = case.dispute()? == Dispute::Part;
    let first = is_part.then_some(R::PartOnly);
    Ok(first.into_iter().chain(likely.into_iter().filter(|reply| !is_part || *reply != R::PartOnly)).collect())
}

/// By the way of paying, then by what the claim is about.
fn refused(case: &Case) -> Fact<Vec<StockReply>> {
    use StockReply as R;
    let is_not_received = case.stage()? != Stage::Refund && matches!(matter(case.problem()?), Matter::NotReceived);
    let mut list = match case.pay()? {
        Pay::Paypal if is_not_received => vec![R::PaypalProof, R::AskTheShop, R::AliexpressDecided],
        Pay::Paypal => vec![R::AskTheShop, R::AliexpressDecided, R::PaypalProof],
        Pay::Klarna => vec![R::KlarnaForShop, R::AskTheShop, R::ShopSentTracking],
        Pay::CreditCard | Pay::DebitCard if is_not_received => {
            vec![R::ShopSentTracking, R::AskTheShop, R::AliexpressDecided]
        }
        Pay::CreditCard | Pay::DebitCard | Pay::Bank | Pay::Other | Pay::Unknown => {
            vec![R::AskTheShop, R::AliexpressDecided, R::ShopSentTracking]
        }
    };
    if card::section_75(case)? != Section75::No {
        list.insert(1, R::NoSection75);
    }
    if case.stage()? == Stage::Other && case.problem()? == Problem::ChargedTwice {
        list.insert(0, R::YouAuthorised);
    }
    if claim(case)?.is_some_and(|claim| claim.window.state(case.today()) != State::Open) {
        list.insert(0, R::TooLate);
    }
    Ok(list)
}
