//! The page that a host shows where there is none.

use yew::{Html, html};

use crate::view::voice::Voice;
use crate::view::{brand, sketch};

/// The way back. `home` is the site's address, where it is known when the site is built.
pub fn view(voice: &Voice, home: &str) -> Html {
    html! {
        <div id="page">
            <header class="top">{ brand::view(voice, home) }</header>
            <main id="main">
                <section class="aside">
                    { sketch::parcel() }
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
