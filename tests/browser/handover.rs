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
    the_next_question_is_there_before_the_program,
    the_way_back_is_there_too,
    a_reader_who_has_scrolled_on_stays_there,
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

/// What a reader finds: the question shown, the title, and whether its heading has the focus.
async fn early(visitor: &Visitor) -> WebDriverResult<(String, String, bool)> {
    let find = "const heading = document.querySelector('.early h1');
        return [document.querySelector('.early [data-question]').dataset.question, document.title, document.activeElement === heading]";
    visitor.browser.execute(find, vec![]).await?.convert()
}

async fn tap_early(visitor: &Visitor, answer: &str, next: &str) -> WebDriverResult<()> {
    visitor.tap(&format!(".early [data-answer={answer}]")).await?;
    visitor.until(next, async || Ok((early(visitor).await?.0 == next).then_some(()))).await
}

async fn the_next_question_is_there_before_the_program(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        load(&visitor, "").await?;
        tap_early(&visitor, "shipped", "problem").await?;
        let (_, title, is_focused) = early(&visitor).await?;
        assert!(title.starts_with("What went wrong") && is_focused, "{title}, {is_focused}");
        visitor.tap(".early [data-answer=not-received]").await?;
        assert_eq!(come(&visitor).await?, Showing::Question("shipped".into()), "an answer to it is kept");
        Ok(())
    })
    .await;
}

async fn the_way_back_is_there_too(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        load(&visitor, "").await?;
        let (_, title, _) = early(&visitor).await?;
        tap_early(&visitor, "refund", "approved").await?;
        visitor.browser.back().await?;
        visitor.until("the first question", async || Ok((early(&visitor).await?.0 == "stage").then_some(()))).await?;
        assert_eq!(early(&visitor).await?.1, title);
        tap_early(&visitor, "delivered", "problem").await?;
        assert_eq!(come(&visitor).await?, Showing::Question("problem".into()));
        Ok(())
    })
    .await;
}

async fn a_reader_who_has_scrolled_on_stays_there(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        load(&visitor, "").await?;
        tap_early(&visitor, "delivered", "problem").await?;
        let scroll = "scrollTo(0, 200); return null";
        visitor.browser.execute(scroll, vec![]).await?;
        come(&visitor).await?;
        let place = "return [Math.round(scrollY), document.activeElement.matches('#app h1')]";
        let place: (i64, bool) = visitor.browser.execute(place, vec![]).await?.convert()?;
        assert_eq!(place, (200, true), "the place, and the focus on the heading");
        Ok(())
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
