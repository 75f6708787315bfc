//! The page that a host shows where there is none.

use yew::{Html, html};

use crate::i18n::localizer::Voice;
use crate::site::pages::illustrations;
use crate::view::parts::logo;

/// The way back. `home` is the site's address, where it is known when the site is built.
pub fn view(voice: &Voice, home: &str) -> Html {
    html! {
        <div id="page">
            <header class="top">{ logo::view(voice, home) }</header>
            <main id="main">
                <section class="aside">
                    { illustrations::parcel() }
                    <h1>{ voice.say("lost-heading") }</h1>
                    <p class="lead">{ voice.say("lost-lead") }</p>
                    <p class="buttons">
                        <a class="main-button" href={home.to_owned()}>{ voice.say("lost-home") }</a>
                        <a class="plain-button" href={format!("{home}rules.html")}>{ voice.say("rules-title") }</a>
                    </p>
                </section>
            </main>
            <footer class="bottom"><p>{ voice.say("start-not-aliexpress") }</p></footer>
        </div>
    }
}
