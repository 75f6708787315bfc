//! The browser's formatters are made once each, however many dates a page has.

use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

/// Runs before every page: counts what is made, by kind and options.
const COUNT: &str = "
    window.made = {};
    for (const name of ['PluralRules', 'DateTimeFormat', 'RelativeTimeFormat', 'DisplayNames']) {
        const Real = Intl[name];
        Intl[name] = function (...given) {
            const key = name + JSON.stringify(given[1] ?? {});
            window.made[key] = (window.made[key] ?? 0) + 1;
            return new Real(...given);
        };
    }";

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";

/// Each kind of formatter that was made on the page, and how often.
const MADE: &str = "return Object.entries(window.made)";

in_every_engine!(each_formatter_is_made_once);

async fn each_formatter_is_made_once(engine: Engine) {
    engine
        .visit(&Site::with_script(COUNT), Window::PHONE, async |visitor: Visitor| {
            visitor.open(PLAN).await?;
            visitor.tap("[data-part=answers] a[href*='change=seller']").await?;
            let asked = async || Ok((visitor.showing().await? == Showing::Question("seller".into())).then_some(()));
            visitor.until("the question", asked).await?;
            visitor.answer("no-answer").await?;
            let made = made(&visitor).await?;
            assert!(made.len() > 3, "long and short dates, days from today, a country: {made:?}");
            assert!(made.iter().all(|(_, count)| *count == 1), "{made:?}");
            Ok(())
        })
        .await;
}

async fn made(visitor: &Visitor) -> WebDriverResult<Vec<(String, u64)>> {
    visitor.browser.execute(MADE, vec![]).await?.convert()
}
