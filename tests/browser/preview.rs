//! Pages for another day or with another answer, opened from a plan by a tap.

use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

const PLAN: &str =
    "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=not-asked&pay=bank&paid=2026-02-01&country=DE";

in_every_engine!(
    a_look_ahead_says_so_and_leads_back,
    another_answer_says_so_and_leads_back,
    the_way_back_ends_where_it_began,
    the_back_button_ends_where_it_began,
);

async fn visit(engine: Engine, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<()>) {
    engine.visit(&Site::at("/"), Window::PHONE, visit).await;
}

/// Whether the page says what it is before anything else, is in sight, and cannot be kept.
async fn is_preview(visitor: &Visitor, label: &str) -> WebDriverResult<()> {
    let band = visitor.find("#app [data-preview]").await?;
    let read = "
        const [band, card] = ['[data-preview]', '[data-part=action]'].map(part => document.querySelector(`#app ${part}`));
        const box = band.getBoundingClientRect();
        return [
            document.title.startsWith('Preview'),
            box.top >= 0 && box.bottom <= card.getBoundingClientRect().top,
            document.activeElement.getAttribute('aria-describedby') === band.id,
            document.querySelector('[data-do=keep], [download=\"recoup.ics\"]') === null,
        ];";
    let told = async || {
        let told: [bool; 4] = visitor.browser.execute(read, vec![]).await?.convert()?;
        Ok(told.iter().all(|is_so| *is_so).then_some(()))
    };
    visitor.until("a title, a band in sight, a heading that refers to it, and nothing to keep", told).await?;
    let card = visitor.find("#app [data-part=action]").await?.text().await?;
    assert!(card.contains(label) && !card.contains("What to do now"), "{card}");
    assert!(!band.text().await?.is_empty());
    Ok(())
}

async fn is_plan(visitor: &Visitor) -> WebDriverResult<()> {
    let back = async || {
        let is_preview = visitor.browser.find_all(thirtyfour::By::Css("#app [data-preview]")).await?;
        Ok((is_preview.is_empty() && visitor.address().await? == PLAN).then_some(()))
    };
    visitor.until("the plan", back).await
}

async fn a_look_ahead_says_so_and_leads_back(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        assert_eq!(visitor.open(PLAN).await?, Showing::Plan("message-seller".into()));
        visitor.tap("[data-rung=open-dispute] a").await?;
        is_preview(&visitor, "What to do on").await?;
        visitor.tap("[data-part=save] [data-back]").await?;
        is_plan(&visitor).await
    })
    .await;
}

async fn another_answer_says_so_and_leads_back(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap("[data-change=open-dispute] a").await?;
        is_preview(&visitor, "What to do with this other answer").await?;
        let link = visitor.find("#share-link").await?.prop("value").await?.unwrap_or_default();
        assert!(link.contains("seller=no-answer&") && link.ends_with("&instead-of=seller:not-asked"), "{link}");
        // Whoever opens the link sees the same.
        visitor.open(&link[link.find('#').expect("a fragment")..]).await?;
        visitor.find("#app [data-preview=answer]").await?;
        visitor.tap("#app .preview [data-back]").await?;
        is_plan(&visitor).await
    })
    .await;
}

/// Where the reader is: the scroll position, the number of each open part, and the link that has the focus.
const PLACE: &str = "return [
    Math.round(scrollY),
    [...document.querySelectorAll('#app details')].flatMap((part, number) => part.open ? [number] : []),
    document.activeElement.getAttribute('href'),
]";
type Place = (i64, Vec<usize>, Option<String>);

async fn place(visitor: &Visitor) -> WebDriverResult<Place> {
    visitor.browser.execute(PLACE, vec![]).await?.convert()
}

/// Opens two parts of a plan, goes from a link far down to another page and comes back.
async fn comes_back(engine: Engine, link: &str, back: impl AsyncFn(&Visitor) -> WebDriverResult<()>) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        let open = "for (const number of [1, 3]) document.querySelectorAll('#app details')[number].open = true";
        visitor.browser.execute(open, vec![]).await?;
        let link = visitor.find(link).await?;
        link.scroll_into_view().await?;
        // Where a link gets no focus by a tap, it has it by keyboard.
        visitor.browser.execute("arguments[0].focus()", vec![link.to_json()?]).await?;
        let before = place(&visitor).await?;
        assert!(before.0 > 300 && before.1 == [1, 3] && before.2.is_some(), "{before:?}");
        link.click().await?;
        visitor.until("another page", async || Ok((visitor.address().await? != PLAN).then_some(()))).await?;
        let top = async || Ok((place(&visitor).await?.0 == 0).then_some(()));
        visitor.until("the top of it", top).await?;
        back(&visitor).await?;
        is_plan(&visitor).await?;
        let same = async || Ok((place(&visitor).await? == before).then_some(()));
        visitor.until(&format!("{before:?}"), same).await
    })
    .await;
}

async fn the_way_back_ends_where_it_began(engine: Engine) {
    comes_back(engine, "[data-change=open-dispute] a", async |visitor| visitor.tap("#app .preview [data-back]").await)
        .await;
}

async fn the_back_button_ends_where_it_began(engine: Engine) {
    comes_back(engine, "[data-part=answers] a[href*='change=pay']", async |visitor| visitor.browser.back().await).await;
}
