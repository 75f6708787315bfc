//! The pages around the app: where nothing was found, without a network, and where the app died.

use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, has_crashed, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

const ASKED: &str = "#v=1&stage=delivered&today=2026-03-10";

/// Makes the app panic at its next page.
const PANIC: &str = "Node.prototype.insertBefore = () => { throw new Error('broken by a test') }";
/// Throws an error that is none of the app's.
const FOREIGN: &str = "setTimeout(() => { document.body.dataset.thrown = ''; throw new Error('by some extension') })";

/// Runs before every page: a browser that fails under the app as soon as it is told to.
const NO_CLOCK: &str = "
    const year = Date.prototype.getFullYear;
    Date.prototype.getFullYear = function () {
        if (window.broken) throw new Error('broken by a test');
        return year.call(this);
    };";

in_every_engine!(
    a_panic_shows_the_way_back,
    a_failing_browser_shows_the_way_back,
    going_back_from_a_dead_page_revives_it,
    an_error_of_something_else_disturbs_nobody,
    where_there_is_no_page_the_way_home_is_found_from_any_depth,
    the_offline_page_leads_back_with_the_answers,
);

async fn visit<T>(engine: Engine, site: &Site, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(site, Window::PHONE, visit).await
}

async fn appears(visitor: &Visitor, css: &str) -> WebDriverResult<()> {
    visitor.until(css, async || Ok(visitor.browser.find(By::Css(css)).await.ok().map(|_| ()))).await
}

async fn is_shown(visitor: &Visitor, css: &str) -> WebDriverResult<bool> {
    visitor.browser.find(By::Css(css)).await?.is_displayed().await
}

async fn asks(visitor: &Visitor, question: &str) -> WebDriverResult<()> {
    let asked = async || Ok((visitor.showing().await? == Showing::Question(question.into())).then_some(()));
    visitor.until(question, asked).await
}

/// Whether they are there, and a moment has passed since.
const WORDS: &str = "
    return performance.getEntriesByType('resource').some(({ name, responseEnd }) =>
        name.includes('plans-') && responseEnd > 0 && performance.now() - responseEnd > 200)";

/// A tap after which the app cannot go on shows the page for that, with the link; back and reload lead on from it.
async fn dies_calmly(engine: Engine, site: &Site, fault: &'static str) {
    visit(engine, site, async |visitor: Visitor| {
        visitor.open(ASKED).await?;
        // Else the words may come after the fault and meet it before the tap does.
        let come = async || Ok(visitor.browser.execute(WORDS, vec![]).await?.convert::<bool>()?.then_some(()));
        visitor.until("the words of plans", come).await?;
        assert!(!has_crashed(&visitor.browser).await, "the runner may retry");
        visitor.browser.execute(fault, vec![]).await?;
        visitor.browser.find(By::Css("#app [data-answer=defective]")).await?.click().await?;
        appears(&visitor, ".stopped").await?;
        assert!(has_crashed(&visitor.browser).await, "the runner does not retry");
        assert!(is_shown(&visitor, "[data-trouble=stopped] h1").await?);
        assert!(!is_shown(&visitor, "#app").await?, "nothing dead can be tapped");
        let address = visitor.browser.current_url().await?.to_string();
        assert!(address.contains("problem=defective"), "{address}");
        let link = visitor.browser.find(By::Css("[data-trouble=stopped] [data-link]")).await?;
        assert_eq!(link.text().await?, address, "the link with all answers");
        let focus = visitor.browser.active_element().await?;
        assert_eq!(focus.tag_name().await?, "h1", "a reader is told");
        visitor.browser.find(By::Css("[data-trouble=stopped] [data-again]")).await?.click().await?;
        asks(&visitor, "delivered").await?;
        visitor.browser.back().await?;
        asks(&visitor, "problem").await
    })
    .await;
}

async fn a_panic_shows_the_way_back(engine: Engine) {
    dies_calmly(engine, &Site::at("/"), PANIC).await;
}

async fn a_failing_browser_shows_the_way_back(engine: Engine) {
    dies_calmly(engine, &Site::with_script(NO_CLOCK), "window.broken = true").await;
}

async fn going_back_from_a_dead_page_revives_it(engine: Engine) {
    visit(engine, &Site::at("/"), async |visitor: Visitor| {
        visitor.open(ASKED).await?;
        visitor.browser.execute(PANIC, vec![]).await?;
        visitor.browser.find(By::Css("#app [data-answer=defective]")).await?.click().await?;
        appears(&visitor, ".stopped").await?;
        visitor.browser.back().await?;
        asks(&visitor, "problem").await
    })
    .await;
}

async fn an_error_of_something_else_disturbs_nobody(engine: Engine) {
    visit(engine, &Site::at("/"), async |visitor: Visitor| {
        visitor.open(ASKED).await?;
        visitor.browser.execute(FOREIGN, vec![]).await?;
        appears(&visitor, "body[data-thrown]").await?;
        assert_eq!(visitor.answer("defective").await?, Showing::Question("delivered".into()));
        Ok(())
    })
    .await;
}

async fn where_there_is_no_page_the_way_home_is_found_from_any_depth(engine: Engine) {
    visit(engine, &Site::at("/some/where/"), async |visitor: Visitor| {
        for wrong in ["indx.html", "a/b/c", "a/b/"] {
            visitor.browser.goto(visitor.at(&format!("{wrong}{ASKED}"))).await?;
            appears(&visitor, ".aside").await?;
            visitor.browser.find(By::Css(".aside .main-button")).await?.click().await?;
            asks(&visitor, "problem").await?;
            assert_eq!(visitor.address().await?, ASKED, "from {wrong}");
        }
        Ok(())
    })
    .await;
}

async fn the_offline_page_leads_back_with_the_answers(engine: Engine) {
    visit(engine, &Site::at("/some/where/"), async |visitor: Visitor| {
        visitor.browser.goto(visitor.at(&format!("offline.html{ASKED}"))).await?;
        visitor.browser.find(By::Css("[data-again]")).await?.click().await?;
        asks(&visitor, "problem").await
    })
    .await;
}
