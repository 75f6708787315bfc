//! The word that a newer version of the page is there. It stands in the HTML beside the app, and `static/js/register-sw.js` shows it.

use yew::{Html, html};

use crate::i18n::localizer::Voice;

/// The place is there from the start, as readers are only told of what changes in such a one.
pub fn view(voice: &Voice) -> Html {
    html! {
        <div class="update" role="status">
            <p hidden=true>
                { voice.say("update-ready") }{ " " }<button type="button" data-update="">{ voice.say("update-load") }</button>
            </p>
        </div>
    }
}
