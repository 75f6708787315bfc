//! The finished page in a real browser: real cases walked by tapping, and what shows when the app cannot run.

mod around;
mod axe;
mod cases;
mod console;
mod device;
mod early;
mod embedding;
mod engine;
mod faults;
mod fields;
mod formatters;
mod heads;
mod keyboard;
mod letters;
mod lighthouse;
mod measures;
mod offline;
mod orders;
mod pages;
mod paper;
mod pictures;
mod plan;
mod policy;
mod preview;
mod program;
mod replies;
mod site;
mod theme;
mod tour;
mod translated;
mod visitor;
mod waiting;
mod weight;
mod window;

use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    plan::Plan,
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

in_every_engine!(
    unshipped_and_no_longer_wanted_in_france,
    delivered_defective_and_the_seller_refuses_in_germany,
    refund_long_agreed_but_not_on_the_card_in_the_us,
    the_page_works_at_any_path,
    without_webassembly_there_is_advice,
    without_the_script_there_is_advice,
    with_scripts_switched_off_there_is_advice,
);

/// Paid on Sunday 8 March 2026: cancelling is best within 7 days of that.
async fn unshipped_and_no_longer_wanted_in_france(engine: Engine) {
    check(
        engine,
        &[
            ("stage", "unshipped"),
            ("problem", "changed-mind"),
            ("cancel", "not-asked"),
            ("paid", "2026-03-08"),
            ("country", "FR"),
        ],
        Plan::new(
            "cancel-order",
            "2026-03-10",
            &["cancel-by 2026-03-15"],
            &["message-seller open", "use-legal-right open", "contact-support open"],
        ),
    )
    .await;
}

/// Delivered on 2 March 2026: 15 days for the dispute, 14 to withdraw, 24 months for defects; `PayPal` takes claims for
/// 180 days after the payment on 1 February.
async fn delivered_defective_and_the_seller_refuses_in_germany(engine: Engine) {
    check(
        engine,
        &[
            ("stage", "delivered"),
            ("problem", "defective"),
            ("delivered", "2026-03-02"),
            ("seller", "refused"),
            ("pay", "paypal"),
            ("paid", "2026-02-01"),
            ("country", "DE"),
        ],
        Plan::new(
            "open-dispute",
            "2026-03-10",
            &[
                "dispute-closes 2026-03-17",
                "withdrawal-by 2026-03-16",
                "guarantee-until 2028-03-02",
                "paypal-by 2026-07-31",
            ],
            &[
                "message-seller open",
                "return-item uncertain",
                "use-legal-right open",
                "claim-paypal open",
                "contact-support open",
            ],
        ),
    )
    .await;
}

/// Agreed on Monday 5 January 2026: 20 business days end on 2 February, 30 on 16 February, so on 10 March waiting and
/// tracing are over. A card in the US has 60 days, to 6 March, then perhaps until 540 days after the payment.
async fn refund_long_agreed_but_not_on_the_card_in_the_us(engine: Engine) {
    check(
        engine,
        &[
            ("stage", "refund"),
            ("approved", "2026-01-05"),
            ("to", "as-paid"),
            ("tier", "none"),
            ("pay", "credit-card"),
            ("paid", "2025-12-01"),
            ("country", "US"),
        ],
        Plan::new(
            "contact-support",
            "2026-03-10",
            &["refund-expected-by 2026-02-02..2026-02-16", "card-by 2026-03-10..2027-05-25"],
            &["track-refund open", "claim-card uncertain"],
        ),
    )
    .await;
}

async fn the_page_works_at_any_path(engine: Engine) {
    let site = Site::at("/some/where/");
    let first = engine.visit(&site, Window::WIDE, async |visitor: Visitor| visitor.open("").await).await;
    assert_eq!(first, Showing::Question("stage".into()));
}

async fn without_webassembly_there_is_advice(engine: Engine) {
    let site = Site::with("/", |file| file.extension().is_none_or(|extension| extension != "wasm"));
    shows_only_the_fallback(engine, &site, Window::PHONE).await;
}

async fn without_the_script_there_is_advice(engine: Engine) {
    let site = Site::with("/", |file| file.extension().is_none_or(|extension| extension != "js"));
    shows_only_the_fallback(engine, &site, Window::PHONE).await;
}

async fn with_scripts_switched_off_there_is_advice(engine: Engine) {
    shows_only_the_fallback(engine, &Site::at("/"), Window { scripts: false, ..Window::PHONE }).await;
}

/// Answers each question in turn and compares the plan; then back, reload, forward and another browser.
async fn check(engine: Engine, answers: &[(&str, &str)], expected: Plan) {
    let site = Site::at("/");
    let address = engine
        .visit(&site, Window::PHONE, async |visitor: Visitor| {
            visitor.open("#v=1&today=2026-03-10").await?;
            give_each(&visitor, answers).await?;
            assert_eq!(visitor.plan().await?, expected);
            go_back_and_forth(&visitor, answers).await?;
            visitor.reload().await?;
            assert_eq!(visitor.plan().await?, expected, "after a reload");
            visitor.address().await
        })
        .await;
    let elsewhere = async |visitor: Visitor| {
        visitor.open(&address).await?;
        visitor.plan().await
    };
    assert_eq!(engine.visit(&site, Window::WIDE, elsewhere).await, expected, "in another browser");
}

async fn give_each(visitor: &Visitor, answers: &[(&str, &str)]) -> WebDriverResult<()> {
    for (question, value) in answers {
        assert_eq!(visitor.question().await?, *question);
        visitor.give(value).await?;
    }
    Ok(())
}

/// From the plan to the first question, reloading at each, and to the plan again.
async fn go_back_and_forth(visitor: &Visitor, answers: &[(&str, &str)]) -> WebDriverResult<()> {
    for (question, _) in answers.iter().rev() {
        let expected = Showing::Question((*question).into());
        assert_eq!(visitor.back().await?, expected, "after going back");
        assert_eq!(visitor.reload().await?, expected, "after a reload");
    }
    for _ in answers {
        visitor.forward().await?;
    }
    Ok(())
}

async fn shows_only_the_fallback(engine: Engine, site: &Site, window: Window) {
    let look = async |visitor: Visitor| {
        visitor.browser.goto(&site.address).await?;
        let [app, fallback] = ["app", "fallback"].map(By::Id);
        let (app, fallback) = (visitor.browser.find(app).await?, visitor.browser.find(fallback).await?);
        visitor.until("the fallback", async || Ok(fallback.is_displayed().await?.then_some(()))).await?;
        assert!(!app.is_displayed().await?, "the app's dead links are hidden");
        fallback.text().await
    };
    let advice = engine.visit(site, window, look).await;
    assert!(!advice.trim().is_empty(), "the fallback says something");
}
