//! A plan whose words cannot be loaded, or not yet: the page says so, the answers stay, and it goes on by itself.

use std::path::Path;

use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

in_every_engine!(
    without_the_words_of_plans_the_page_says_so,
    without_a_network_the_page_says_so_and_goes_on_when_it_is_back,
    a_request_that_gets_no_answer_is_made_once_more,
    without_a_network_the_advice_stays_when_it_is_loaded_again,
    a_host_that_does_not_know_webassembly_is_forgiven,
);

const AGAIN: &str = "[data-part=wait][role=alert] button";

/// The page says why there is no plan, and has a button to try again.
async fn offers_another_try(visitor: &Visitor, wait: &str) -> WebDriverResult<()> {
    visitor.find(&format!("[data-wait={wait}]")).await?;
    visitor.find(AGAIN).await?;
    Ok(())
}

async fn without_the_words_of_plans_the_page_says_so(engine: Engine) {
    let is_there = |file: &Path| !file.to_string_lossy().contains("plans-");
    let site = Site::with("/", is_there);
    let look = async |visitor: Visitor| {
        visitor.open("#v=1&stage=shipped").await?;
        assert_eq!(visitor.question().await?, "problem", "questions need no more words");
        visitor.browser.goto(format!("{}#v=1&stage=other&problem=other", site.address)).await?;
        offers_another_try(&visitor, "refused").await?;
        // Loading the page again may bring another version of it.
        visitor.browser.execute("window.before = true", vec![]).await?;
        visitor.tap(AGAIN).await?;
        let is_new = "return window.before === undefined && document.querySelector('[data-wait=refused]') !== null";
        let loaded = async || Ok(visitor.browser.execute(is_new, vec![]).await?.convert::<bool>()?.then_some(()));
        visitor.until("the page, loaded again", loaded).await?;
        visitor.address().await
    };
    let address = engine.visit(&site, Window::PHONE, look).await;
    assert!(address.ends_with("stage=other&problem=other"), "{address}");
}

/// Answers the two questions that lead to a plan, without a network.
async fn answer_without_a_network(site: &Site, visitor: &Visitor) -> WebDriverResult<()> {
    visitor.open("#v=1").await?;
    site.switch_off();
    visitor.answer("other").await?;
    visitor.find("#app [data-question=problem] [data-answer=other]").await?.click().await
}

async fn without_a_network_the_page_says_so_and_goes_on_when_it_is_back(engine: Engine) {
    let site = Site::at("/");
    let look = async |visitor: Visitor| {
        answer_without_a_network(&site, &visitor).await?;
        offers_another_try(&visitor, "offline").await?;
        let text = visitor.find("[data-wait=offline]").await?.text().await?;
        assert!(text.contains("As soon as you are online again, this page tries again by itself."), "{text}");
        visitor.tap(AGAIN).await?;
        visitor.says("still no connection").await?;
        offers_another_try(&visitor, "offline").await?;
        site.switch_on();
        visitor.browser.execute("dispatchEvent(new Event('online'))", vec![]).await?;
        assert_eq!(visitor.showing().await?, Showing::Plan("contact-support".into()));
        // And by hand.
        answer_without_a_network(&site, &visitor).await?;
        offers_another_try(&visitor, "offline").await?;
        site.switch_on();
        visitor.tap(AGAIN).await?;
        visitor.showing().await
    };
    let showing = engine.visit(&site, Window::PHONE, look).await;
    assert_eq!(showing, Showing::Plan("contact-support".into()));
}

/// The time that the page gives a request is over at once.
const HURRY: &str = "
    const wait = window.setTimeout;
    window.setTimeout = (task, delay, ...given) => wait(task, delay === 15000 ? 200 : delay, ...given);";

async fn a_request_that_gets_no_answer_is_made_once_more(engine: Engine) {
    let site = Site::stalling(HURRY, "plans-");
    let visit = async |visitor: Visitor| visitor.open("#v=1&stage=other&problem=other").await;
    let showing = engine.visit(&site, Window::PHONE, visit).await;
    assert_eq!(showing, Showing::Plan("contact-support".into()));
}

/// A browser that knows that it has no network, until a test says otherwise.
const OFFLINE: &str = "Object.defineProperty(navigator, 'onLine', { get: () => false });";

async fn without_a_network_the_advice_stays_when_it_is_loaded_again(engine: Engine) {
    let site = Site::cutting_with(OFFLINE, ".wasm");
    let visit = async |visitor: Visitor| {
        visitor.browser.goto(visitor.at("#v=1&stage=other&problem=other")).await?;
        let again = visitor.find("[data-trouble=start] [data-again]").await?;
        visitor.until("the advice", async || Ok(again.is_displayed().await?.then_some(()))).await?;
        visitor.browser.execute("window.before = true", vec![]).await?;
        again.click().await?;
        let told = visitor.find("[data-trouble=start] [data-offline]").await?;
        visitor.until("what is missing", async || Ok(told.is_displayed().await?.then_some(()))).await?;
        visitor.browser.execute("dispatchEvent(new Event('online'))", vec![]).await?;
        let is_new = "return window.before === undefined";
        let loaded = async || Ok(visitor.browser.execute(is_new, vec![]).await?.convert::<bool>()?.then_some(()));
        visitor.until("the page, loaded again", loaded).await
    };
    engine.visit(&site, Window::PHONE, visit).await;
}

async fn a_host_that_does_not_know_webassembly_is_forgiven(engine: Engine) {
    let visit = async |visitor: Visitor| visitor.open("#v=1&stage=other&problem=other").await;
    let showing = engine.visit(&Site::mistyping(".wasm"), Window::PHONE, visit).await;
    assert_eq!(showing, Showing::Plan("contact-support".into()));
}
