//! The page before its program has come: the first question is there, and nothing that a reader begins on it is lost.

use serde_json::json;
use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

/// Runs before every page: the program comes when a test calls for it.
const SLOW: &str = "
    const load = window.fetch;
    window.fetch = (...file) => new Promise(come => {
        window.come = () => { window.fetch = load; come(load(...file)); };
    });";

const EARLY: &str = ".early [data-answer=shipped]";

in_every_engine!(
    a_tap_before_the_program_is_kept,
    the_focus_stays_where_it_was,
    a_link_to_more_never_shows_the_first_question,
    nothing_moves_when_the_program_comes,
);

async fn visit<T>(engine: Engine, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(&Site::with_script(SLOW), Window::PHONE, visit).await
}

/// Loads an address; the program is still on its way.
async fn load(visitor: &Visitor, fragment: &str) -> WebDriverResult<()> {
    visitor.open_file(fragment).await?;
    let asked = "return typeof window.come === 'function'";
    let is_asked_for = async || Ok(visitor.browser.execute(asked, vec![]).await?.convert::<bool>()?.then_some(()));
    visitor.until("the call for the program", is_asked_for).await
}

async fn come(visitor: &Visitor) -> WebDriverResult<Showing> {
    visitor.browser.execute("window.come(); return null", vec![]).await?;
    visitor.showing().await
}

async fn a_tap_before_the_program_is_kept(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        load(&visitor, "").await?;
        visitor.browser.find(By::Css(EARLY)).await?.click().await?;
        assert_eq!(come(&visitor).await?, Showing::Question("problem".into()));
        let focused = "return document.activeElement.matches('#app h1')";
        let is_there = async || Ok(visitor.browser.execute(focused, vec![]).await?.convert::<bool>()?.then_some(()));
        visitor.until("the focus on the new question", is_there).await
    })
    .await;
}

async fn the_focus_stays_where_it_was(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        load(&visitor, "").await?;
        let focus = "document.querySelector(arguments[0]).focus(); return null";
        visitor.browser.execute(focus, vec![json!(EARLY)]).await?;
        assert_eq!(come(&visitor).await?, Showing::Question("stage".into()));
        let focused = "return document.activeElement.dataset.answer ?? document.activeElement.tagName";
        let now: String = visitor.browser.execute(focused, vec![]).await?.convert()?;
        assert_eq!(now, "shipped");
        Ok(())
    })
    .await;
}

async fn a_link_to_more_never_shows_the_first_question(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        for fragment in ["#v=1&stage=unshipped", "?embed#v=1", "#v=1&today=2026-03-10"] {
            load(&visitor, fragment).await?;
            assert!(!visitor.browser.find(By::Css(EARLY)).await?.is_displayed().await?, "{fragment}");
            visitor.browser.goto("about:blank").await?;
        }
        Ok(())
    })
    .await;
}

async fn nothing_moves_when_the_program_comes(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        let place = "const { left, top, width, height } = document.querySelector('[data-answer=other]')
            .getBoundingClientRect(); return [left, top, width, height].map(Math.round)";
        load(&visitor, "").await?;
        let before: Vec<i64> = visitor.browser.execute(place, vec![]).await?.convert()?;
        come(&visitor).await?;
        let after: Vec<i64> = visitor.browser.execute(place, vec![]).await?.convert()?;
        assert_eq!(before, after, "left, top, width and height of the last answer");
        Ok(())
    })
    .await;
}
