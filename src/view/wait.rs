//! What stands where a plan will stand, until its words have come.

use strum::IntoStaticStr;

use crate::view::block::{Block, button, tag};
use crate::view::voice::Voice;

/// Why the words are not there yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Wait {
    /// They are on their way.
    Coming,
    /// Nothing answered: there is no network, or none that works.
    Offline,
    /// The answer was something else, as after a new version of the site was published.
    Refused,
}

/// A moment's wait, or what to do when the words could not be loaded. The answers are in the link and wait there.
pub fn view(voice: &Voice, wait: Wait) -> Block {
    let (why, deed) = match wait {
        Wait::Coming => return view_coming(voice),
        Wait::Offline => ("wait-offline-why", "retry"),
        Wait::Refused => ("wait-failed-why", "reload"),
    };
    view_page(wait)
        .set("role", "alert")
        .with(tag("h1").set("tabindex", "-1").set("data-focus", "").with(voice.say("wait-failed")))
        .with(tag("p").with(voice.say(why)))
        .with(tag("p").with(button(deed, voice.say("wait-again"))))
}

fn view_coming(voice: &Voice) -> Block {
    view_page(Wait::Coming).with(tag("p").class("lead").set("role", "status").with(voice.say("wait-heading")))
}

fn view_page(wait: Wait) -> Block {
    tag("section").class("question").set("data-part", "wait").set("data-wait", <&str>::from(wait))
}
