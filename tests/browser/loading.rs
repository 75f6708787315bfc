//! A plan whose words cannot be loaded: the page says so, and the answers stay.

use std::path::Path;

use thirtyfour::By;

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

in_every_engine!(without_the_words_of_plans_the_page_says_so, a_host_that_does_not_know_webassembly_is_forgiven);

async fn without_the_words_of_plans_the_page_says_so(engine: Engine) {
    let is_there = |file: &Path| !file.to_string_lossy().contains("plans-");
    let site = Site::with("/", is_there);
    let look = async |visitor: Visitor| {
        visitor.open("#v=1&stage=shipped").await?;
        assert_eq!(visitor.question().await?, "problem", "questions need no more words");
        visitor.browser.goto(format!("{}#v=1&stage=other", site.address)).await?;
        let again = By::Css("[data-part=wait][role=alert] [data-do=reload]");
        visitor.until("a way to try again", async || Ok(visitor.browser.find(again.clone()).await.ok())).await?;
        visitor.address().await
    };
    let address = engine.visit(&site, Window::PHONE, look).await;
    assert!(address.ends_with("stage=other"), "{address}");
}

async fn a_host_that_does_not_know_webassembly_is_forgiven(engine: Engine) {
    let visit = async |visitor: Visitor| visitor.open("#v=1&stage=other").await;
    let showing = engine.visit(&Site::mistyping(".wasm"), Window::PHONE, visit).await;
    assert_eq!(showing, Showing::Plan("contact-support".into()));
}
