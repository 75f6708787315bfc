//! Answers that are typed: an empty field for each question, what was typed stays while it is wrong, and the back button
//! leads to questions and never to errors.

use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

const SHIPPED: &str = "#v=1&stage=shipped&problem=not-received";
const COUNTRY: &str = "#v=1&stage=unshipped&problem=changed-mind&cancel=refused";
const AMOUNT: &str = "#v=1&stage=refund&approved=2026-03-01&to=as-paid&tier=platinum&pay=bank";

in_every_engine!(
    a_field_is_empty_until_its_question_is_answered,
    a_delivery_time_that_ends_on_the_day_of_shipment_is_asked_about_once,
    what_was_typed_stays_while_it_is_wrong,
    a_rejected_answer_adds_no_history_entry,
    a_choice_on_an_error_leaves_no_error_behind,
    a_redraw_leaves_what_is_typed,
);

async fn visit(engine: Engine, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<()>) {
    engine.visit(&Site::at("/"), Window::PHONE, visit).await;
}

fn asks(key: &str) -> Showing {
    Showing::Question(key.into())
}

async fn value(visitor: &Visitor) -> WebDriverResult<String> {
    Ok(visitor.find("#app #answer").await?.prop("value").await?.unwrap_or_default())
}

async fn entries(visitor: &Visitor) -> WebDriverResult<u32> {
    visitor.browser.execute("return history.length", vec![]).await?.convert()
}

/// Types into the field, key by key.
async fn type_in(visitor: &Visitor, text: &str) -> WebDriverResult<()> {
    let field = visitor.find("#app #answer").await?;
    field.clear().await?;
    for key in text.chars() {
        field.send_keys(key.to_string()).await?;
    }
    Ok(())
}

async fn send(visitor: &Visitor) -> WebDriverResult<()> {
    visitor.tap("#app .question [type=submit]").await
}

/// Waits until the page says what is wrong with the answer in the link, and has the focus there.
async fn is_rejected(visitor: &Visitor, written: &str) -> WebDriverResult<()> {
    let has_focus = "return document.activeElement.matches('[data-error]')";
    let told = async || {
        let has_focus: bool = visitor.browser.execute(has_focus, vec![]).await?.convert()?;
        Ok((has_focus && visitor.address().await?.ends_with(written)).then_some(()))
    };
    visitor.until(&format!("what is wrong with {written}"), told).await
}

async fn a_field_is_empty_until_its_question_is_answered(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(SHIPPED).await?;
        assert_eq!(value(&visitor).await?, "");
        assert_eq!(visitor.fill("2026-02-08").await?, asks("due"));
        assert_eq!(value(&visitor).await?, "");
        assert_eq!(visitor.reload().await?, asks("due"));
        assert_eq!(value(&visitor).await?, "", "after a reload");
        assert_eq!(visitor.fill("2026-03-05").await?, asks("tracking"));
        assert_eq!(visitor.back().await?, asks("due"));
        assert_eq!(value(&visitor).await?, "", "the link there has no answer to it");
        visitor.tap(".said a[href*='change=shipped']").await?;
        visitor.until("the day before", async || Ok((visitor.showing().await? == asks("shipped")).then_some(()))).await?;
        assert_eq!(value(&visitor).await?, "2026-02-08", "an answer that was given is there to be changed");
        Ok(())
    })
    .await;
}

async fn a_delivery_time_that_ends_on_the_day_of_shipment_is_asked_about_once(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(&format!("{SHIPPED}&shipped=2026-03-01")).await?;
        let field = visitor.find("#app #answer").await?;
        let choose = "arguments[0].value = '2026-03-01'";
        visitor.browser.execute(choose, vec![field.to_json()?]).await?;
        send(&visitor).await?;
        let doubt = visitor.find("#app [data-doubt=due-on-shipped]").await?;
        let has_focus = "return document.activeElement.matches('[data-doubt]')";
        let told = async || Ok(visitor.browser.execute(has_focus, vec![]).await?.convert::<bool>()?.then_some(()));
        visitor.until("the focus on the doubt", told).await?;
        assert!(doubt.text().await?.contains("as the last day of the delivery time too"));
        assert_eq!(visitor.question().await?, "due");
        assert_eq!(value(&visitor).await?, "2026-03-01");
        send(&visitor).await?;
        assert_eq!(visitor.showing_other_than(&asks("due")).await?, asks("tracking"), "the same answer again is taken");
        // A link with that answer means what it always meant.
        let address = visitor.address().await?;
        assert_eq!(address, format!("{SHIPPED}&shipped=2026-03-01&due=2026-03-01"));
        assert_eq!(visitor.open(&address).await?, asks("tracking"));
        Ok(())
    })
    .await;
}

async fn what_was_typed_stays_while_it_is_wrong(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        for (link, typed, written) in [
            (COUNTRY.to_owned(), " Atlantis ", "country=Atlantis"),
            (AMOUNT.to_owned(), "12,3,4", "amount=12%2C3%2C4"),
            (format!("{AMOUNT}&amount=20"), "Taler", "currency=Taler"),
        ] {
            visitor.open(&link).await?;
            type_in(&visitor, typed).await?;
            send(&visitor).await?;
            is_rejected(&visitor, written).await?;
            assert_eq!(value(&visitor).await?, typed, "as it was typed");
            visitor.reload().await?;
            assert_eq!(value(&visitor).await?, typed.trim(), "from the link");
        }
        // A day that is only half there has no value; what was typed of it is in the field alone.
        visitor.open(SHIPPED).await?;
        let field = visitor.find("#app #answer").await?;
        field.send_keys("02").await?;
        send(&visitor).await?;
        is_rejected(&visitor, "shipped=").await?;
        let same = "return arguments[0] === document.querySelector('#app #answer')";
        assert!(visitor.browser.execute(same, vec![field.to_json()?]).await?.convert::<bool>()?, "the very field");
        Ok(())
    })
    .await;
}

async fn a_rejected_answer_adds_no_history_entry(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open("#v=1&stage=unshipped&problem=changed-mind").await?;
        assert_eq!(visitor.answer("refused").await?, asks("country"));
        let before = entries(&visitor).await?;
        for wrong in ["Atlantis", "Lemuria", ""] {
            type_in(&visitor, wrong).await?;
            send(&visitor).await?;
            is_rejected(&visitor, &format!("country={wrong}")).await?;
        }
        assert_eq!(entries(&visitor).await?, before);
        assert_eq!(visitor.back().await?, asks("cancel"), "one step back is one question back");
        assert_eq!(visitor.forward().await?, asks("country"));
        is_rejected(&visitor, "country=").await?;
        type_in(&visitor, "Germany").await?;
        send(&visitor).await?;
        assert!(matches!(visitor.showing_other_than(&asks("country")).await?, Showing::Plan(_)));
        assert_eq!(visitor.back().await?, asks("country"));
        assert!(visitor.browser.find_all(By::Css("#app [data-error]")).await?.is_empty(), "that is over");
        assert_eq!(value(&visitor).await?, "");
        assert_eq!(visitor.address().await?, COUNTRY);
        assert_eq!(visitor.back().await?, asks("cancel"));
        Ok(())
    })
    .await;
}

async fn a_choice_on_an_error_leaves_no_error_behind(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(COUNTRY).await?;
        type_in(&visitor, "Atlantis").await?;
        send(&visitor).await?;
        is_rejected(&visitor, "country=Atlantis").await?;
        assert!(matches!(visitor.answer("unknown").await?, Showing::Plan(_)));
        assert_eq!(visitor.back().await?, asks("country"));
        assert_eq!(visitor.address().await?, COUNTRY);
        Ok(())
    })
    .await;
}

/// What another tab stores redraws the page; nobody's fingers notice.
async fn a_redraw_leaves_what_is_typed(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(COUNTRY).await?;
        type_in(&visitor, "Ger").await?;
        visitor.browser.execute("dispatchEvent(new Event('storage'))", vec![]).await?;
        visitor.find("#app #answer").await?.send_keys("man").await?;
        assert_eq!(value(&visitor).await?, "German");
        visitor.browser.action_chain().send_keys("y").perform().await?;
        // Not by Enter: in WebKitGTK that picks a country from the list that is open below the field.
        send(&visitor).await?;
        visitor.showing_other_than(&asks("country")).await?;
        let name = visitor.find("#keep-name").await?;
        name.clear().await?;
        name.send_keys("Red lamp").await?;
        visitor.browser.execute("dispatchEvent(new Event('storage'))", vec![]).await?;
        assert_eq!(name.prop("value").await?.as_deref(), Some("Red lamp"));
        Ok(())
    })
    .await;
}
