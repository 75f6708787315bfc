//! `PayPal`'s buyer protection.

use crate::advice::remedies::messages;
use crate::case::{Case, Fact};
use crate::dates::window::{State, Window};
use crate::dates::{Date, minus_days};
use crate::i18n::message_name::Message;
use crate::policy::figures::Figure;

/// From the payment on, to a day on which all sources agree.
pub fn window(case: &Case) -> Fact<Window> {
    Ok(case.paid()?.map_or(Window::Unknown, |paid| Window::until(case.after(paid, Figure::Paypal))))
}

/// The first of the last days, in which `PayPal` goes before what `AliExpress` may still do.
#[must_use]
pub fn hurry_starts(case: &Case, window: Window) -> Option<Date> {
    window.act_by().map(|last| minus_days(last, case.count(Figure::PaypalHurry).into()))
}

/// Whether these last days are now.
#[must_use]
pub fn is_running_out(case: &Case, window: Window) -> bool {
    let has_started = hurry_starts(case, window).is_some_and(|first| case.today() >= first);
    has_started && window.state(case.today()) == State::Open
}

/// How to claim.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages([
        "step-paypal-open",
        "step-paypal-report",
        "step-paypal-text",
        "step-paypal-escalate",
        "step-paypal-careful",
        "step-claim-freeze",
    ])
}
