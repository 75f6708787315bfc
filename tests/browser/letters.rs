//! The letters of a plan, typed into key by key: what is copied is the template with its placeholders filled, and no
//! other word of it changes.

use serde_json::json;
use thirtyfour::{By, Key, error::WebDriverResult};

use crate::{
    device::{LISTEN, heard},
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";
/// Three letters, with "A", "e", "1" and "2026" in their words and days.
const DISPUTE: &str = "#v=1&stage=dispute&problem=defective&dispute=waiting&opened=2026-03-09&pay=bank&paid=2026-02-01\
    &country=DE&today=2026-03-10";

const ORDER: &str = "[data-fill=order]";
const NAME: &str = "[data-fill=name]";

/// What each letter shows, and its template.
const LETTERS: &str = "return [...document.querySelectorAll('#app [data-letter-text]')].map(
    letter => [letter.value, letter.dataset.template, letter.getAttribute('translate')]);";

/// Puts the text cursor behind some words of the first letter.
const PLACE_CURSOR: &str = "
    const letter = document.querySelector('#app [data-letter-text]');
    const place = letter.value.indexOf(arguments[0]) + arguments[0].length;
    letter.focus();
    letter.setSelectionRange(place, place);";

/// Fills a field as a browser or a password manager does, with these events and no key.
const FILL: &str = "
    const [selector, text, events] = arguments;
    const field = document.querySelector(selector);
    field.value = text;
    events.forEach(event => field.dispatchEvent(event.startsWith('composition')
        ? new CompositionEvent(event, { bubbles: true, data: text })
        : new InputEvent(event, { bubbles: true, isComposing: true })));";

in_every_engine!(
    words_of_a_letter_are_safe_from_what_is_typed,
    deleting_and_typing_again_leaves_no_trace,
    an_edited_letter_is_filled_only_where_its_gaps_are,
    an_edit_of_a_filled_place_stays,
    another_plan_is_filled_with_what_was_typed,
    edits_are_still_there_on_the_way_back,
    after_a_reload_fields_and_letters_agree,
    after_another_page_fields_and_letters_agree,
    the_copied_letter_is_the_one_shown,
    a_field_may_be_filled_with_a_change_event_or_with_none,
    text_is_composed_in_a_field,
    what_another_tab_stores_changes_no_letter,
    another_order_gets_nothing_of_the_last_one,
);

async fn visit<T>(engine: Engine, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(&Site::with_script(LISTEN), Window::PHONE, visit).await
}

async fn type_into(visitor: &Visitor, field: &str, text: &str) -> WebDriverResult<()> {
    let field = visitor.find(field).await?;
    for key in text.chars() {
        field.send_keys(key.to_string()).await?;
    }
    Ok(())
}

async fn erase(visitor: &Visitor, field: &str, count: usize) -> WebDriverResult<()> {
    let field = visitor.find(field).await?;
    for _ in 0..count {
        field.send_keys(Key::Backspace + "").await?;
    }
    Ok(())
}

/// The letters shown, and what each must show once the two fields hold these texts.
async fn letters(visitor: &Visitor, order: &str, name: &str) -> WebDriverResult<(Vec<String>, Vec<String>)> {
    let found: Vec<(String, String, String)> = visitor.browser.execute(LETTERS, vec![]).await?.convert()?;
    assert!(!found.is_empty(), "a plan with letters");
    assert!(found.iter().all(|(.., translate)| translate == "no"));
    let filled = |text: &str, mark: &str| if text.is_empty() { mark.to_owned() } else { text.to_owned() };
    let (order, name) = (filled(order, "[order number]"), filled(name, "[your name]"));
    let fill = |template: &String| -> String {
        let cut: Vec<String> = template.split('\u{e000}').map(|part| part.replace('\u{e001}', &name)).collect();
        cut.join(&order)
    };
    Ok(found.iter().map(|(shown, template, _)| (shown.clone(), fill(template))).unzip())
}

/// As soon as the letters of a page that was just opened show it; what they show instead is in the message.
async fn become_filled(visitor: &Visitor, order: &str, name: &str) -> WebDriverResult<()> {
    let are_filled = async || {
        let (shown, expected) = letters(visitor, order, name).await?;
        Ok((shown == expected).then_some(()))
    };
    visitor.until("filled letters", are_filled).await
}

#[track_caller]
fn agree((shown, expected): (Vec<String>, Vec<String>)) {
    assert_eq!(shown, expected);
}

async fn words_of_a_letter_are_safe_from_what_is_typed(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        for plan in [PLAN, DISPUTE] {
            for (order, name) in [("1", "A"), ("8123", "Ivan T"), ("2026", "Anna Kim"), ("[your name]", "e")] {
                visitor.open(plan).await?;
                type_into(&visitor, ORDER, order).await?;
                type_into(&visitor, NAME, name).await?;
                agree(letters(&visitor, order, name).await?);
            }
        }
        Ok(())
    })
    .await;
}

async fn deleting_and_typing_again_leaves_no_trace(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        type_into(&visitor, NAME, "Ivan").await?;
        erase(&visitor, NAME, 4).await?;
        agree(letters(&visitor, "", "").await?);
        type_into(&visitor, NAME, "I").await?;
        type_into(&visitor, ORDER, "2026").await?;
        erase(&visitor, ORDER, 3).await?;
        agree(letters(&visitor, "2", "I").await?);
        Ok(())
    })
    .await;
}

async fn an_edited_letter_is_filled_only_where_its_gaps_are(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.browser.execute(PLACE_CURSOR, vec![json!("The item does not work: ")]).await?;
        type_into(&visitor, "[data-letter-text]", "A 1 Ivan ").await?;
        type_into(&visitor, NAME, "Ivan").await?;
        type_into(&visitor, ORDER, "1").await?;
        let (mut shown, mut expected) = letters(&visitor, "1", "Ivan").await?;
        expected[0] = expected[0].replace("The item does not work: ", "The item does not work: A 1 Ivan ");
        assert_eq!(shown, expected);
        erase(&visitor, NAME, 4).await?;
        type_into(&visitor, NAME, "Bo").await?;
        (shown, expected) = letters(&visitor, "1", "Bo").await?;
        expected[0] = expected[0].replace("The item does not work: ", "The item does not work: A 1 Ivan ");
        assert_eq!(shown, expected);
        Ok(())
    })
    .await;
}

async fn an_edit_of_a_filled_place_stays(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        type_into(&visitor, NAME, "Ann").await?;
        let end = visitor.find("[data-letter-text]").await?;
        end.send_keys(Key::Control + Key::End).await?;
        end.send_keys("a K.").await?;
        type_into(&visitor, NAME, "a").await?;
        let (shown, mut expected) = letters(&visitor, "", "Anna").await?;
        expected[0].push_str(" K.");
        assert_eq!(shown, expected);
        Ok(())
    })
    .await;
}

async fn another_plan_is_filled_with_what_was_typed(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        type_into(&visitor, NAME, "Ivan T").await?;
        type_into(&visitor, ORDER, "8123").await?;
        visitor.tap("[data-part=answers] a[href*='change=seller']").await?;
        visitor.showing_other_than(&Showing::Plan("open-dispute".into())).await?;
        visitor.answer("not-asked").await?;
        become_filled(&visitor, "8123", "Ivan T").await?;
        assert_eq!(visitor.find(NAME).await?.prop("value").await?.as_deref(), Some("Ivan T"));
        assert_eq!(visitor.find(ORDER).await?.prop("value").await?.as_deref(), Some("8123"));
        Ok(())
    })
    .await;
}

async fn edits_are_still_there_on_the_way_back(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        type_into(&visitor, NAME, "Bo").await?;
        visitor.browser.execute(PLACE_CURSOR, vec![json!("The item does not work: ")]).await?;
        type_into(&visitor, "[data-letter-text]", "no light ").await?;
        let (edited, _) = letters(&visitor, "", "Bo").await?;
        visitor.tap("[data-part=answers] a[href*='change=seller']").await?;
        visitor.showing_other_than(&Showing::Plan("open-dispute".into())).await?;
        visitor.back().await?;
        let are_back = async || Ok((letters(&visitor, "", "Bo").await?.0 == edited).then_some(()));
        visitor.until("the edited letters", are_back).await?;
        type_into(&visitor, NAME, "b").await?;
        let expected: Vec<String> = edited.iter().map(|text| format!("{text}b")).collect();
        assert_eq!(letters(&visitor, "", "Bob").await?.0, expected);
        Ok(())
    })
    .await;
}

async fn after_a_reload_fields_and_letters_agree(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        type_into(&visitor, NAME, "Ivan T").await?;
        visitor.browser.execute(PLACE_CURSOR, vec![json!("Kind ")]).await?;
        type_into(&visitor, "[data-letter-text]", "and long ").await?;
        visitor.reload().await?;
        let name = visitor.find(NAME).await?.prop("value").await?.unwrap_or_default();
        become_filled(&visitor, "", &name).await?;
        Ok(())
    })
    .await;
}

/// The page may come back as it was left, or be loaded again.
async fn after_another_page_fields_and_letters_agree(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        type_into(&visitor, NAME, "Ivan T").await?;
        visitor.open_file("rules.html").await?;
        visitor.browser.back().await?;
        visitor.showing().await?;
        let name = visitor.find(NAME).await?.prop("value").await?.unwrap_or_default();
        agree(letters(&visitor, "", &name).await?);
        type_into(&visitor, ORDER, "1").await?;
        agree(letters(&visitor, "1", &name).await?);
        Ok(())
    })
    .await;
}

async fn fill(visitor: &Visitor, field: &str, text: &str, events: &[&str]) -> WebDriverResult<()> {
    visitor.browser.execute(FILL, vec![json!(field), json!(text), json!(events)]).await.map(drop)
}

async fn a_field_may_be_filled_with_a_change_event_or_with_none(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        fill(&visitor, NAME, "Ivan T", &["change"]).await?;
        agree(letters(&visitor, "", "Ivan T").await?);
        fill(&visitor, ORDER, "8123", &[]).await?;
        visitor.tap("[data-part=letter] [data-do=copy]").await?;
        visitor.says("Copied").await?;
        let (shown, expected) = letters(&visitor, "8123", "Ivan T").await?;
        assert_eq!(shown, expected);
        assert_eq!(heard(&visitor).await?, vec![json!(expected[0])], "what is copied is what is shown");
        Ok(())
    })
    .await;
}

/// As a Korean keyboard writes one syllable, and takes it back.
async fn text_is_composed_in_a_field(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        fill(&visitor, NAME, "", &["compositionstart"]).await?;
        for name in ["ㅎ", "하", "한", "한ㄱ", "한국"] {
            fill(&visitor, NAME, name, &["compositionupdate", "input"]).await?;
            agree(letters(&visitor, "", name).await?);
        }
        fill(&visitor, NAME, "한국", &["compositionend"]).await?;
        agree(letters(&visitor, "", "한국").await?);
        fill(&visitor, NAME, "", &["compositionstart", "input", "compositionend"]).await?;
        agree(letters(&visitor, "", "").await?);
        Ok(())
    })
    .await;
}

async fn what_another_tab_stores_changes_no_letter(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(DISPUTE).await?;
        type_into(&visitor, NAME, "Ivan").await?;
        visitor.browser.execute(PLACE_CURSOR, vec![json!("The item does not work: ")]).await?;
        type_into(&visitor, "[data-letter-text]", "no light ").await?;
        let (edited, _) = letters(&visitor, "", "Ivan").await?;
        let storage = "const done = arguments[0]; window.dispatchEvent(new StorageEvent('storage'));
            requestAnimationFrame(() => requestAnimationFrame(done))";
        visitor.browser.execute_async(storage, vec![]).await?;
        assert_eq!(letters(&visitor, "", "Ivan").await?.0, edited);
        assert_eq!(visitor.find(NAME).await?.prop("value").await?.as_deref(), Some("Ivan"));
        Ok(())
    })
    .await;
}

async fn another_order_gets_nothing_of_the_last_one(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        type_into(&visitor, ORDER, "8123").await?;
        type_into(&visitor, NAME, "Ivan T").await?;
        visitor.browser.execute(PLACE_CURSOR, vec![json!("The item does not work: ")]).await?;
        type_into(&visitor, "[data-letter-text]", "no light ").await?;
        visitor.tap("#app a[href='#v=1']").await?;
        visitor.showing_other_than(&Showing::Plan("open-dispute".into())).await?;
        for next in [DISPUTE, PLAN] {
            let before = visitor.showing().await?;
            visitor.browser.execute("location.hash = arguments[0]", vec![json!(next)]).await?;
            visitor.showing_other_than(&before).await?;
            agree(letters(&visitor, "", "").await?);
            assert_eq!(visitor.find(ORDER).await?.prop("value").await?.as_deref(), Some(""));
        }
        Ok(())
    })
    .await;
}

async fn the_copied_letter_is_the_one_shown(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(DISPUTE).await?;
        type_into(&visitor, ORDER, "8123").await?;
        type_into(&visitor, NAME, "Ivan T").await?;
        visitor.tap("[data-part=letter] [data-do=copy]").await?;
        visitor.says("Copied").await?;
        assert_eq!(heard(&visitor).await?, vec![json!(letters(&visitor, "8123", "Ivan T").await?.1[0])]);
        assert!(visitor.browser.find_all(By::Css("[data-letter-text]")).await?.len() > 1, "one of several");
        Ok(())
    })
    .await;
}
