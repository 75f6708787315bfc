//! The name at the top of every page, with its mark: an R whose bowl is the arrow of a way back.

use yew::Html;

use crate::i18n::localizer::Voice;
use crate::view::html::tag;

/// A link to the first question.
pub fn view(voice: &Voice, home: &str) -> Html {
    let corners = tag("rect").set("width", "64").set("height", "64").set("rx", "15");
    let letter = tag("path").set("d", "M19 17 h15.5 a10 10 0 0 1 0 20 H20 M28 28.5 l-8.5 8.5 8.5 8.5 M37 38 l8 10");
    let mark = tag("svg").class("mark").set("viewBox", "0 0 64 64").set("aria-hidden", "true").with(corners).with(letter);
    tag("a").class("brand").set("href", home.to_owned()).with(mark).with(voice.say("brand")).into()
}
