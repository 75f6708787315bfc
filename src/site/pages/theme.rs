//! The switch between light and dark. It stands in the HTML beside the app, on every page, and `static/js/theme.js` brings it
//! to life: what the device prefers is no part of a case.

use yew::{Html, html};

use crate::i18n::localizer::Voice;

/// Hidden until the script is there that it needs.
pub fn view(voice: &Voice) -> Html {
    html! {
        <aside class="theme" aria-labelledby="theme">
            <fieldset hidden={true}>
                <legend id="theme">{ voice.say("theme-heading") }</legend>
                { for ["auto", "light", "dark"].map(|theme| html! {
                    <label>
                        <input type="radio" name="theme" value={theme} />
                        <span>{ voice.say(&format!("theme-{theme}")) }</span>
                    </label>
                }) }
            </fieldset>
        </aside>
    }
}
