//! The remedies beside the recommended one.

use crate::advice::action::Action;
use crate::advice::remedies::claim::claim;
use crate::advice::remedies::{appeal, dispute, law, return_item};
use crate::case::answers::Stage;
use crate::case::situation::{Path, path};
use crate::case::{Case, Fact, Trace};
use crate::dates::Date;
use crate::dates::window::{Shown, State, Window};
use crate::sorted::sorted;

/// Another remedy, and where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Other {
    /// The remedy.
    pub action: Action,
    /// When it can be used.
    pub window: Window,
    /// Where it stands today.
    pub state: State,
    /// The first day, while it is ahead.
    pub opens: Option<Date>,
    /// The last day as its deadline shows it, where one is known.
    pub shown: Shown,
    /// The answers and figures that its state rests on.
    pub because: Trace,
}

/// The remedies listed beside the recommended one, by path.
pub(super) fn others(case: &Case, recommended: Action) -> Fact<Vec<Other>> {
    let mut list = Vec::with_capacity(6);
    let mut add = |action: Action, rule: &dyn Fn(&Case) -> Fact<Option<Window>>| -> Fact<()> {
        let (window, because) = case.traced(rule)?;
        if let Some(window) = window.filter(|_| action != recommended) {
            list.push(other(action, window, case.today(), because));
        }
        Ok(())
    };
    let always = |_: &Case| Ok(Some(Window::Always));
    let legal = |case: &Case| law::window(case);
    match path(case)? {
        Path::Unshipped | Path::ShippedRegret => {
            add(Action::MessageSeller, &always)?;
            add(Action::UseLegalRight, &legal)?;
        }
        Path::NotReceived | Path::SomethingWrong => {
            add(Action::MessageSeller, &always)?;
            add(Action::OpenDispute, &|case| dispute::windows(case).map(|windows| Some(windows.now)))?;
            add(Action::UseLegalRight, &legal)?;
        }
        Path::Regret => {
            add(Action::ReturnItem, &|case| return_item::item_window(case).map(Some))?;
            add(Action::UseLegalRight, &legal)?;
            add(Action::MessageSeller, &always)?;
            add(Action::AskGoodwill, &always)?;
        }
        Path::Dispute => {
            if case.dispute()? == crate::case::answers::Dispute::Lost {
                add(Action::Appeal, &|case| appeal::window(case).map(Some))?;
                add(Action::AskGoodwill, &always)?;
            }
            add(Action::UseLegalRight, &legal)?;
        }
        Path::Refund => add(Action::TrackRefund, &always)?,
        Path::Other => add(Action::OpenDispute, &|case| {
            let is_sent = matches!(case.stage()?, Stage::Shipped | Stage::Delivered);
            Ok(is_sent.then_some(Window::Unknown))
        })?,
    }
    if let Some(found) = claim(case)? {
        add(found.provider.claim(), &|case| Ok(claim(case)?.map(|claim| claim.window)))?;
    }
    add(Action::ContactSupport, &always)?;
    Ok(list)
}

fn other(action: Action, window: Window, today: Date, because: Trace) -> Other {
    let state = window.state(today);
    let opens = window.opens().filter(|_| state == State::Later);
    Other { action, window, state, opens, shown: window.shown(today), because }
}

/// What can be used comes first; within a state the order of the contract stays.
pub(super) fn usable_first(others: Vec<Other>) -> Vec<Other> {
    sorted(others, |other| other.state)
}
