//! What each page may load and run: everything of its own, and nothing that somebody else has put there.

use serde_json::Value;
use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::Visitor,
    window::Window,
};

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";

/// Runs before every page, and before its policy: keeps what the browser refuses.
const LISTEN: &str = "
    window.refused = [];
    addEventListener('securitypolicyviolation', event =>
        refused.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));";

/// What was refused on the page and in the frames of it, once it has drawn all.
const REFUSED: &str = "
    const done = arguments[0];
    const all = () => [window, ...[...document.querySelectorAll('iframe')].map(frame => frame.contentWindow)];
    setTimeout(() => done(all().flatMap(page => page.refused ?? ['not heard'])), 100);";

/// What somebody would do who could write into the page.
const INTRUDE: &str = "
    const done = arguments[0];
    const script = document.createElement('script');
    script.textContent = 'window.intruded = true';
    document.body.append(script);
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<img src=\"x:\" onerror=\"window.intruded = true\"><a href=\"javascript:window.intruded = true\">go</a>'
        + '<p style=\"position: fixed\">over all</p><form action=\"https://example.org/\"><button>send</button></form>'
        + '<iframe src=\"https://example.org/\"></iframe><base href=\"https://example.org/\">';
    const foreign = document.createElement('script');
    foreign.src = 'data:text/javascript,window.intruded = true';
    document.body.append(foreign);
    place.querySelector('a').click();
    fetch('https://example.org/').catch(() => {}).then(() => setTimeout(() => done({
        intruded: window.intruded ?? false,
        position: getComputedStyle(place.querySelector('p')).position,
        base: document.baseURI.startsWith(location.origin),
        refused: window.refused.map(text => text.split(':')[0]),
    }), 200));";

in_every_engine!(nothing_of_a_page_is_refused, nothing_foreign_runs, a_file_is_still_saved);

async fn visit<T>(engine: Engine, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(&Site::with_script(LISTEN), Window::PHONE, visit).await
}

async fn nothing_of_a_page_is_refused(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        for page in ["", "#v=1&stage=delivered", PLAN, &format!("?embed&theme=dark&accent=8a1c5a{PLAN}")] {
            visitor.open(page).await?;
            allows_all(&visitor, page).await?;
        }
        for file in ["rules.html", "embedding.html", "offline.html", "nowhere/at-all"] {
            visitor.open_file(file).await?;
            if file == "embedding.html" {
                visitor.browser.find(By::Css("iframe.recoup")).await?.scroll_into_view().await?;
                let is_high = "return document.querySelector('iframe.recoup').style.height || null";
                let height = async || visitor.browser.execute(is_high, vec![]).await?.convert::<Option<String>>();
                visitor.until("the frame", height).await?;
            }
            allows_all(&visitor, file).await?;
        }
        Ok(())
    })
    .await;
}

async fn allows_all(visitor: &Visitor, page: &str) -> WebDriverResult<()> {
    let tag = visitor.browser.find_all(By::Css("meta[http-equiv=Content-Security-Policy]")).await?;
    assert_eq!(tag.len(), 1, "{page} has a policy");
    let refused: Vec<String> = visitor.browser.execute_async(REFUSED, vec![]).await?.convert()?;
    assert!(refused.is_empty(), "{page}: {refused:#?}");
    Ok(())
}

async fn nothing_foreign_runs(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        let found: Value = visitor.browser.execute_async(INTRUDE, vec![]).await?.convert()?;
        assert_eq!(found["intruded"], false, "{found}");
        assert_eq!(found["position"], "static", "{found}");
        assert_eq!(found["base"], true, "{found}");
        for directive in ["script-src-elem", "script-src-attr", "style-src-attr", "connect-src", "frame-src", "base-uri"] {
            let is_refused = |name: &Value| name.as_str().is_some_and(|name| directive.starts_with(name));
            assert!(found["refused"].as_array().is_some_and(|all| all.iter().any(is_refused)), "{directive}: {found}");
        }
        Ok(())
    })
    .await;
}

/// The calendar file is a `data:` link of the page's own, which the policy leaves alone.
async fn a_file_is_still_saved(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        let link = visitor.browser.find(By::Css("[data-part=calendar] a[download]")).await?;
        link.scroll_into_view().await?;
        link.click().await?;
        allows_all(&visitor, PLAN).await?;
        assert_eq!(visitor.plan().await?.action, "open-dispute", "the page is still there");
        Ok(())
    })
    .await;
}
