//! What a page does on the device it is shown on: ticks, copying, printing; and the same where the browser denies it.

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";
const TICK: &str = "#app [data-tick='step-dispute-open']";

const PLAIN: &str = "";

/// Runs before every page: what a locked-down browser does.
const DENY: &str = "
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
    Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;";

/// Runs before every page: a clipboard and a share sheet that a test can look into.
pub const LISTEN: &str = "
    window.heard = [];
    const hear = what => { window.heard.push(what); return Promise.resolve(); };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: hear } });
    navigator.share = hear;
    window.print = () => hear('printed');";

in_every_engine!(
    a_tick_stays_after_a_reload_and_for_these_answers_alone,
    a_letter_is_copied_with_the_order_number_in_it,
    the_link_is_copied_and_shared_and_the_plan_printed,
    where_everything_is_denied_the_page_still_works,
    a_changed_answer_keeps_what_fits_and_names_what_does_not,
);

async fn visit<T>(engine: Engine, script: &'static str, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(&Site::with_script(script), Window::PHONE, visit).await
}

pub async fn heard(visitor: &Visitor) -> WebDriverResult<Vec<Value>> {
    visitor.browser.execute("return window.heard", vec![]).await?.convert()
}

async fn a_tick_stays_after_a_reload_and_for_these_answers_alone(engine: Engine) {
    visit(engine, PLAIN, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap(TICK).await?;
        visitor.reload().await?;
        assert!(visitor.find(TICK).await?.is_selected().await?, "ticked after a reload");
        visitor.open(&PLAN.replace("seller=refused", "seller=no-answer")).await?;
        assert!(!visitor.find(TICK).await?.is_selected().await?, "other answers have their own ticks");
        visitor.open(&PLAN.replace("today=2026-03-10", "made=2026-03-10&today=2026-03-11")).await?;
        assert!(visitor.find(TICK).await?.is_selected().await?, "ticked on another day");
        visitor.tap(TICK).await?;
        visitor.open(PLAN).await?;
        assert!(!visitor.find(TICK).await?.is_selected().await?, "a tick can be removed");
        Ok(())
    })
    .await;
}

async fn a_letter_is_copied_with_the_order_number_in_it(engine: Engine) {
    visit(engine, LISTEN, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.find("[data-fill=order]").await?.send_keys("8123456789").await?;
        visitor.tap("[data-part=letter] [data-do=copy]").await?;
        visitor.says("Copied").await?;
        let copied = heard(&visitor).await?;
        let text = copied[0].as_str().expect("a text");
        assert!(text.contains("8123456789") && !text.contains("[order number]"), "{text}");
        assert!(!visitor.address().await?.contains("8123456789"), "never in the link");
        Ok(())
    })
    .await;
}

async fn the_link_is_copied_and_shared_and_the_plan_printed(engine: Engine) {
    visit(engine, LISTEN, async |visitor: Visitor| {
        // By the last question, as a buyer comes to it: the button of a later page must be offered too.
        visitor.open(&PLAN.replace("&country=DE", "")).await?;
        visitor.give("DE").await?;
        visitor.tap("[data-part=share] [data-do=copy]").await?;
        visitor.tap("[data-do=share]").await?;
        visitor.tap("[data-do=print]").await?;
        let heard = heard(&visitor).await?;
        let link = heard[0].as_str().expect("a link");
        assert!(link.contains("#v=1&stage=delivered") && link.contains("made=2026-03-10"), "{link}");
        assert_eq!(heard[1]["url"], json!(link));
        assert_eq!(heard[2], json!("printed"));
        visitor.open(&link[link.find('#').expect("a fragment")..]).await?;
        assert_eq!(visitor.plan().await?.action, "open-dispute", "the shared link opens the plan");
        Ok(())
    })
    .await;
}

async fn where_everything_is_denied_the_page_still_works(engine: Engine) {
    visit(engine, DENY, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap(TICK).await?;
        assert!(visitor.find(TICK).await?.is_selected().await?);
        visitor.tap("[data-part=save] [type=submit]").await?;
        visitor.says("did not let the page store").await?;
        visitor.tap("[data-part=letter] [data-do=copy]").await?;
        visitor.says("copy it by hand").await?;
        let marked = "const e = document.activeElement; return e.selectionEnd - e.selectionStart > 100";
        assert!(visitor.browser.execute(marked, vec![]).await?.convert::<bool>()?, "the letter is marked");
        Ok(())
    })
    .await;
}

async fn a_changed_answer_keeps_what_fits_and_names_what_does_not(engine: Engine) {
    visit(engine, PLAIN, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap("[data-part=answers] a[href*='change=problem']").await?;
        visitor
            .until("the question", async || {
                Ok((visitor.showing().await? == Showing::Question("problem".into())).then_some(()))
            })
            .await?;
        visitor.answer("changed-mind").await?;
        assert_eq!(visitor.question().await?, "item");
        let told = visitor.find("[data-changed]").await?.text().await?;
        assert!(told.contains("Payment day"), "{told}");
        visitor.answer("used").await?;
        let told = visitor.find("[data-changed]").await?.text().await?;
        assert!(told.contains("Seller’s answer") && told.contains("Way of paying"), "{told}");
        assert_eq!(visitor.plan().await?.action, "use-legal-right");
        Ok(())
    })
    .await;
}
