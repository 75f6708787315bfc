//! The foot of a page in a frame: where it comes from, the way out, and the way back to the start.

use yew::{Html, html};

use crate::link::Link;
use crate::view::Device;
use crate::view::voice::Voice;

/// The full page has the same answers and opens in a tab of its own: the page around the frame must not be lost.
pub fn view_bottom(voice: &Voice, fragment: &str, device: Device) -> Html {
    let full = format!("{}{}", device.address, Link::read(fragment).unwrap_or_default());
    html! {
        <footer class="bottom">
            <p>{ voice.say("start-privacy") }</p>
            <p>{ voice.say("start-not-aliexpress") }</p>
            <p class="ways">
                <a href={full} target="_blank" rel="noopener noreferrer" data-full="">{ voice.say("embed-open") }</a>
                <a href="#v=1">{ voice.say("button-start-again") }</a>
            </p>
        </footer>
    }
}
