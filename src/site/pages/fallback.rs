//! What stands in the page where the questions cannot run: what is wrong, how to mend it, and the basic advice.

use yew::{Html, html};

use crate::i18n::localizer::Voice;
use crate::site::pages::basic_advice;
use crate::view::parts::logo;

/// All of it; the page's style shows the trouble that there is.
pub fn view(voice: &Voice) -> Html {
    html! {
        <>
            <header class="top">{ logo::view(voice, "./") }</header>
            <main>
                { view_trouble(voice, "scripts", Html::default()) }
                { view_trouble(voice, "start", view_ways_on(voice)) }
                { view_trouble(voice, "stopped", view_ways_on(voice)) }
                { basic_advice::view(voice) }
            </main>
            <footer class="bottom">
                <p>{ voice.say("start-not-aliexpress") }</p>
                <p><a href="rules.html">{ voice.say("footer-rules") }</a></p>
            </footer>
        </>
    }
}

fn view_trouble(voice: &Voice, kind: &'static str, ways_on: Html) -> Html {
    let name = format!("trouble-{kind}");
    html! {
        <section class="trouble" data-trouble={kind}>
            <h1 tabindex="-1">{ voice.say(&name) }</h1>
            <p class="lead">{ voice.maybe(&name, "why") }</p>
            <p>{ voice.maybe(&name, "mend") }</p>
            { ways_on }
        </section>
    }
}

/// Links that the page's script leads on with the answers in the address.
fn view_ways_on(voice: &Voice) -> Html {
    html! {
        <>
            <p class="buttons">
                <a class="main-button" href="./" data-again="">{ voice.say("trouble-again") }</a>
                <a class="plain-button" href="./">{ voice.say("button-start-again") }</a>
            </p>
            <div class="kept-link" hidden=true>
                <p class="fine"><strong>{ voice.say("trouble-link") }</strong>{ " " }{ voice.maybe("trouble-link", "mend") }</p>
                <a href="./" data-link=""></a>
            </div>
        </>
    }
}
