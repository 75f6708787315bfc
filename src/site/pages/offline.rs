//! The page for a device without a network that has not kept the questions.

use yew::{Html, html};

use crate::i18n::localizer::Voice;
use crate::site::pages::{basic_advice, illustrations};
use crate::view::parts::logo;

/// What to do until there is a network.
pub fn view(voice: &Voice) -> Html {
    html! {
        <div id="page">
            <header class="top">{ logo::view(voice, "./") }</header>
            <main id="main">
                <section class="aside">
                    { illustrations::no_network() }
                    <h1>{ voice.say("offline-heading") }</h1>
                    <p class="lead">{ voice.say("offline-lead") }</p>
                    <p class="buttons"><a class="main-button" href="./" data-again="">{ voice.say("offline-again") }</a></p>
                </section>
                { basic_advice::view(voice) }
            </main>
            <footer class="bottom"><p>{ voice.say("start-not-aliexpress") }</p></footer>
        </div>
    }
}
