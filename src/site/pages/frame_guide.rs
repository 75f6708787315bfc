//! The page for those who put this one into their own: the lines to copy, a frame at work, and what is sent.

use yew::{Html, html};

use crate::i18n::localizer::Voice;
use crate::view::parts::logo;

/// The script that those pages may carry.
const SCRIPT: &str = include_str!("../../../static/js/embed.js");
/// Stands where the script of this page puts the address of the site.
const ADDRESS: &str = "https://example.org/recoup/";

const SENT: [&str; 4] = ["embedding-sent-nothing", "embedding-sent-two", "embedding-sent-links", "embedding-sent-host"];
const STYLE: [&str; 4] =
    ["embedding-style-outside", "embedding-style-inside", "embedding-style-narrow", "embedding-style-print"];

/// The page. Its script is a file, as it is needed here alone.
pub fn view(voice: &Voice) -> Html {
    html! {
        <div class="rulebook embedding">
            <header class="top">
                { logo::view(voice, "./") }
                <a class="again" href="./">{ voice.say("rules-back") }</a>
            </header>
            <main id="main">
                <h1>{ voice.say("embedding-title") }</h1>
                <p class="lead">{ voice.say("embedding-lead") }</p>
                { view_line(voice) }
                { view_script(voice) }
                { view_live(voice) }
                { view_parameters(voice) }
                { view_points(voice, "embedding-sent", &SENT) }
                { view_points(voice, "embedding-style", &STYLE) }
            </main>
            <footer class="bottom"><p>{ voice.say("start-not-aliexpress") }</p></footer>
            <script src="embed.js" defer={true}></script>
            <script src="frame-guide.js" defer={true}></script>
        </div>
    }
}

fn view_line(voice: &Voice) -> Html {
    let rest = format!(
        "?embed\" title=\"{}\" width=\"100%\" height=\"700\" style=\"border:0\" allow=\"clipboard-write; web-share\"></iframe>",
        voice.say("embedding-frame")
    );
    html! {
        <section>
            <h2>{ voice.say("embedding-line") }</h2>
            <p>{ voice.say("embedding-line-where") }</p>
            <pre class="lines" tabindex="0"><code>{ "<iframe class=\"recoup\" src=\"" }{ view_address() }{ rest }</code></pre>
            <p class="fine">{ voice.say("embedding-line-plain") }</p>
        </section>
    }
}

fn view_address() -> Html {
    html! { <span data-address="">{ ADDRESS }</span> }
}

fn view_script(voice: &Voice) -> Html {
    html! {
        <section>
            <h2>{ voice.say("embedding-script") }</h2>
            <p>{ voice.say("embedding-script-why") }</p>
            <pre class="lines" tabindex="0"><code>
                { "<script src=\"" }{ view_address() }{ "embed.js\" defer></script>" }
            </code></pre>
            <p>{ voice.say("embedding-script-own") }</p>
            <details>
                <summary>{ voice.say("embedding-script-text") }</summary>
                <pre class="lines" tabindex="0"><code>{ SCRIPT }</code></pre>
            </details>
        </section>
    }
}

fn view_live(voice: &Voice) -> Html {
    html! {
        <section>
            <h2>{ voice.say("embedding-live") }</h2>
            <div class="article">
                <h3>{ voice.say("embedding-article") }</h3>
                <p>{ voice.say("embedding-article-before") }</p>
                <iframe class="recoup" src="./?embed" title={voice.say("embedding-frame")} width="100%" height="700"
                    loading="lazy" allow="clipboard-write; web-share"></iframe>
                <p>{ voice.say("embedding-article-after") }</p>
            </div>
        </section>
    }
}

fn view_parameters(voice: &Voice) -> Html {
    let view = |(name, value, example): (&str, &str, &str)| {
        let name = format!("embedding-parameter-{name}");
        html! {
            <tr>
                <th scope="row"><code>{ value.to_owned() }</code></th>
                <td>{ voice.say(&name) }{ " " }<code>{ example.to_owned() }</code></td>
            </tr>
        }
    };
    let rows = [
        ("embed", "embed", "?embed"),
        ("theme", "theme", "?embed&theme=dark"),
        ("accent", "accent", "?embed&accent=8a1c5a"),
        ("answers", "#…", "?embed#v=1&stage=delivered"),
    ];
    html! {
        <section>
            <h2>{ voice.say("embedding-parameters") }</h2>
            <p>{ voice.say("embedding-parameters-how") }</p>
            <table class="parameters">
                <thead>
                    <tr>
                        { for ["name", "does"].map(|column| html! {
                            <th scope="col">{ voice.say(&format!("embedding-column-{column}")) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>{ for rows.map(view) }</tbody>
            </table>
        </section>
    }
}

fn view_points(voice: &Voice, heading: &str, points: &[&str]) -> Html {
    html! {
        <section>
            <h2>{ voice.say(heading) }</h2>
            <ul class="points">{ for points.iter().map(|point| html! { <li>{ voice.say(point) }</li> }) }</ul>
        </section>
    }
}
