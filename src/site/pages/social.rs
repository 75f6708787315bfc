//! The tags by which other sites show a link to the page.

use yew::{Html, html};

use crate::i18n::localizer::Voice;
use crate::site::pages::illustrations;
use crate::view::parts::logo;

/// With the site's address, if it is known when the site is built: few sites find a picture without it.
pub fn view(voice: &Voice, address: Option<&str>) -> Html {
    let picture = format!("{}social.png", address.unwrap_or_default());
    html! {
        <>
            { for address.map(|address| html! {
                <>
                    <link rel="canonical" href={address.to_owned()} />
                    <meta property="og:url" content={address.to_owned()} />
                </>
            }) }
            <meta property="og:type" content="website" />
            <meta property="og:title" content={voice.say("social-title")} />
            <meta property="og:description" content={voice.say("social-lead")} />
            <meta property="og:image" content={picture} />
            <meta property="og:image:alt" content={voice.say("social-picture")} />
            <meta name="twitter:card" content="summary_large_image" />
        </>
    }
}

/// What the picture is drawn from.
pub fn view_poster(voice: &Voice) -> Html {
    html! {
        <main>
            { logo::view(voice, "") }
            <h1>{ voice.say("start-heading") }</h1>
            <p>{ voice.say("social-lead") }</p>
            { illustrations::parcel() }
            <footer>{ voice.say("social-free") }</footer>
        </main>
    }
}
