//! Whole cases by keyboard alone, by a buyer who sees where the focus is.

use recoup::case::answers::Answers;
use recoup::case::link::Link;
use recoup::case::question::Question;
use serde_json::json;
use strum::IntoEnumIterator;
use thirtyfour::Key;
use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    pages::Page,
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";

/// An action of each family.
const FAMILIES: [&str; 12] = [
    "cancel-order",
    "wait",
    "collect-parcel",
    "message-seller",
    "open-dispute",
    "return-item",
    "escalate",
    "appeal",
    "contact-support",
    "track-refund",
    "claim-card",
    "use-legal-right",
];

/// What cannot be seen of the focus, if anything; an engine may scroll to it a moment later. A heading is no control:
/// the reader starts there and needs no ring.
const UNSEEN: &str = "
    const unseen = () => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const style = getComputedStyle(focused);
        const name = focused.outerHTML.slice(0, 120);
        const hasRing = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        if (!hasRing && !focused.matches('h1, h2, .error')) return 'no ring around ' + name;
        const box = focused.getClientRects()[0];
        const middle = Math.max(box.top + 2, Math.min(box.top + box.height / 2, innerHeight - 2));
        const top = document.elementFromPoint(box.left + box.width / 2, middle);
        if (!top) return 'out of sight: ' + name;
        if (!focused.contains(top) && !top.contains(focused)) return `covered by ${top.outerHTML.slice(0, 80)}: ${name}`;
        const message = document.querySelector('[data-status]').getBoundingClientRect();
        const isUnder = message.height > 0 && box.top >= message.top && box.bottom <= message.bottom;
        return isUnder ? 'below the message: ' + name : null;
    };
    const done = arguments[0];
    const look = left => unseen() && left > 0 ? requestAnimationFrame(() => look(left - 1)) : done(unseen());
    look(60);";

const HAS_FOCUS: &str = "return document.activeElement.matches(arguments[0])";

/// Far more than any page has places to stop at.
const MOST_STOPS: usize = 300;

in_every_engine!(
    twelve_cases_are_walked_by_keyboard,
    a_mistake_is_found_and_mended_by_keyboard,
    a_plan_is_walked_through_to_its_end,
    a_message_does_not_hide_the_focus,
);

async fn twelve_cases_are_walked_by_keyboard(engine: Engine) {
    let pages = Page::all();
    visit(engine, async |visitor: Visitor| {
        for action in FAMILIES {
            let plan = Showing::Plan(action.to_owned());
            let page = pages.iter().find(|page| page.shows == plan).expect("a page for each action");
            let link = Link::read(&page.link).expect("a link");
            visitor.open(&Link { answers: Answers::default(), ..link.clone() }.to_string()).await?;
            for question in Question::iter() {
                if let Some(value) = link.answers.written(question) {
                    assert_eq!(visitor.question().await?, question.key(), "on the way to {action}");
                    answer(&visitor, &value).await?;
                }
            }
            assert_eq!(visitor.showing().await?, plan);
        }
        Ok(())
    })
    .await;
}

async fn a_mistake_is_found_and_mended_by_keyboard(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open("#v=1&today=2026-03-10&stage=refund&approved=2026-03-01&to=as-paid&tier=platinum&pay=bank").await?;
        for wrong in ["", "much"] {
            reach(&visitor, "#answer").await?;
            clear(&visitor).await?;
            press(&visitor, wrong).await?;
            reach(&visitor, "[type=submit]").await?;
            press(&visitor, " ").await?;
            expect_focus(&visitor, "[data-error=amount]").await?;
        }
        reach(&visitor, "#answer").await?;
        clear(&visitor).await?;
        press(&visitor, "20").await?;
        press(&visitor, Key::Enter).await?;
        expect_focus(&visitor, "[data-question=currency] h1").await?;
        press(&visitor, "").await
    })
    .await;
}

async fn a_plan_is_walked_through_to_its_end(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        reach(&visitor, "[data-tick]").await?;
        press(&visitor, " ").await?;
        assert!(visitor.browser.execute("return document.activeElement.checked", vec![]).await?.convert::<bool>()?);
        reach(&visitor, "summary").await?;
        press(&visitor, Key::Enter).await?;
        let is_open = "return document.activeElement.parentElement.open";
        assert!(visitor.browser.execute(is_open, vec![]).await?.convert::<bool>()?);
        reach(&visitor, ".bottom p:last-child a").await
    })
    .await;
}

async fn a_message_does_not_hide_the_focus(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        reach(&visitor, "[data-part=letter] [data-do=copy]").await?;
        press(&visitor, Key::Enter).await?;
        let says = "return document.querySelector('[data-status]').textContent";
        let said = async || {
            Ok(Some(visitor.browser.execute(says, vec![]).await?.convert::<String>()?).filter(|said| !said.is_empty()))
        };
        visitor.until("a message", said).await?;
        reach(&visitor, ".bottom p:last-child a").await
    })
    .await;
}

async fn visit(engine: Engine, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<()>) {
    engine.visit(&Site::at("/"), Window::PHONE, visit).await;
}

/// Gives an answer with nothing but keys, and finds the focus where the next page begins.
async fn answer(visitor: &Visitor, value: &str) -> WebDriverResult<()> {
    let before = visitor.showing().await?;
    let choice = format!("#app [data-answer='{value}']");
    let is_choice = "return document.querySelector(arguments[0]) !== null";
    if visitor.browser.execute(is_choice, vec![json!(choice)]).await?.convert()? {
        reach(visitor, &choice).await?;
        press(visitor, Key::Enter).await?;
    } else {
        reach(visitor, "#answer").await?;
        type_in(visitor, value).await?;
        reach(visitor, "#app [type=submit]").await?;
        press(visitor, " ").await?;
    }
    visitor.showing_other_than(&before).await?;
    expect_focus(visitor, "#app h1[data-focus]").await
}

/// A day is typed as the field shows it: month, day, year.
async fn type_in(visitor: &Visitor, value: &str) -> WebDriverResult<()> {
    let is_date = "return document.activeElement.type === 'date'";
    if visitor.browser.execute(is_date, vec![]).await?.convert()? {
        let [year, month, day] = value.split('-').collect::<Vec<_>>()[..] else { panic!("{value} is a day") };
        let next = match visitor.engine {
            Engine::Chromium | Engine::Firefox => String::new(),
            // It does not go on to the next part by itself.
            Engine::WebKit => Key::Right.value().to_string(),
        };
        press(visitor, format!("{month}{next}{day}{next}{year}")).await?;
    } else {
        press(visitor, value).await?;
    }
    let now: String = visitor.browser.execute("return document.activeElement.value", vec![]).await?.convert()?;
    assert_eq!(now, value, "typed into the field");
    Ok(())
}

/// Goes on from place to place until one fits; each must be seen.
async fn reach(visitor: &Visitor, css: &str) -> WebDriverResult<()> {
    for _ in 0..MOST_STOPS {
        press(visitor, Key::Tab).await?;
        let unseen: Option<String> = visitor.browser.execute_async(UNSEEN, vec![]).await?.convert()?;
        assert_eq!(unseen, None, "on the way to {css}");
        if visitor.browser.execute(HAS_FOCUS, vec![json!(css)]).await?.convert()? {
            return Ok(());
        }
    }
    panic!("{css} is not to be reached: {:?}", visitor.showing().await?);
}

async fn clear(visitor: &Visitor) -> WebDriverResult<()> {
    visitor.browser.action_chain().key_down(Key::Control).send_keys("a").key_up(Key::Control).perform().await?;
    press(visitor, Key::Delete).await
}

async fn press(visitor: &Visitor, keys: impl Into<thirtyfour::TypingData>) -> WebDriverResult<()> {
    visitor.browser.action_chain().send_keys(keys).perform().await
}

async fn expect_focus(visitor: &Visitor, css: &str) -> WebDriverResult<()> {
    let has_focus =
        async || Ok(visitor.browser.execute(HAS_FOCUS, vec![json!(css)]).await?.convert::<bool>()?.then_some(()));
    visitor.until(&format!("the focus on {css}"), has_focus).await
}
