//! What plans need comes after the questions: words and a part of the program. A plan that they do not come for says so, and the
//! answers stay.

use std::path::Path;

use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    site::{Site, finished},
    visitor::{Showing, Visitor},
    window::Window,
};

const PLAN: &str = "#v=1&stage=other";
const AGAIN: &str = "[data-part=wait][role=alert] [data-do=reload]";

in_every_engine!(
    without_the_words_of_plans_the_page_says_so,
    without_what_draws_plans_the_page_says_so,
    with_half_of_what_draws_plans_the_page_says_so,
    what_is_there_at_the_second_try_is_taken,
    a_host_that_does_not_know_webassembly_is_forgiven,
    a_plan_looks_as_plans_do
);

async fn without_the_words_of_plans_the_page_says_so(engine: Engine) {
    let is_there = |file: &Path| !is_of_plans(file, "txt");
    engine.visit(&Site::with("/", is_there), Window::PHONE, async |visitor: Visitor| says_so(&visitor).await).await;
}

async fn without_what_draws_plans_the_page_says_so(engine: Engine) {
    let is_there = |file: &Path| !is_of_plans(file, "wasm");
    engine.visit(&Site::with("/", is_there), Window::PHONE, async |visitor: Visitor| says_so(&visitor).await).await;
}

async fn with_half_of_what_draws_plans_the_page_says_so(engine: Engine) {
    let site = Site::at("/");
    let mut files = finished();
    for (_, part) in files.iter_mut().filter(|(name, _)| is_of_plans(Path::new(name), "wasm")) {
        part.truncate(part.len() / 2);
    }
    site.publish(files);
    engine.visit(&site, Window::PHONE, async |visitor: Visitor| says_so(&visitor).await).await;
}

async fn what_is_there_at_the_second_try_is_taken(engine: Engine) {
    let site = Site::with("/", |file| !is_of_plans(file, "wasm"));
    let visit = async |visitor: Visitor| {
        says_so(&visitor).await?;
        site.publish(finished());
        visitor.tap(AGAIN).await?;
        visitor.find("[data-action=contact-support]").await.map(drop)
    };
    engine.visit(&site, Window::PHONE, visit).await;
}

async fn a_host_that_does_not_know_webassembly_is_forgiven(engine: Engine) {
    let visit = async |visitor: Visitor| visitor.open(PLAN).await;
    let showing = engine.visit(&Site::mistyping(".wasm"), Window::PHONE, visit).await;
    assert_eq!(showing, Showing::Plan("contact-support".into()));
}

/// The style of plans comes with what draws them.
async fn a_plan_looks_as_plans_do(engine: Engine) {
    let visit = async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        let look = "return getComputedStyle(document.querySelector('.steps')).counterReset";
        visitor.browser.execute(look, vec![]).await?.convert::<String>()
    };
    assert_eq!(engine.visit(&Site::at("/"), Window::PHONE, visit).await, "step 0");
}

fn is_of_plans(file: &Path, kind: &str) -> bool {
    file.to_string_lossy().starts_with("plans-") && file.extension().is_some_and(|extension| extension == kind)
}

/// Questions go on; the plan waits, with a way to try again.
async fn says_so(visitor: &Visitor) -> WebDriverResult<()> {
    visitor.open("#v=1&stage=shipped").await?;
    assert_eq!(visitor.question().await?, "problem", "questions need no more");
    visitor.browser.goto(format!("{}{PLAN}", visitor.site)).await?;
    let again = async || Ok(visitor.browser.find(By::Css(AGAIN)).await.ok());
    visitor.until("a way to try again", again).await?;
    assert!(visitor.address().await?.ends_with("stage=other"));
    Ok(())
}
