//! What the other side may have written: opened, and its sentence copied.

use serde_json::Value;
use thirtyfour::error::WebDriverResult;

use crate::{
    device::{LISTEN, heard},
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::Visitor,
    window::Window,
};

/// A seller who refuses a defective item: "send it back first" is the likeliest answer.
const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=bank&country=DE\
    &today=2026-03-10";
const FIRST: &str = "#app [data-part=replies] li:first-of-type";

/// As [`LISTEN`], without a clipboard: only what is marked can be copied.
const MARK: &str = "
    window.heard = [];
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => { window.heard.push(String(getSelection())); return true; };";

in_every_engine!(a_sentence_is_copied_as_it_is_shown, a_sentence_is_copied_without_a_clipboard);

async fn a_sentence_is_copied_as_it_is_shown(engine: Engine) {
    check(engine, LISTEN).await;
}

async fn a_sentence_is_copied_without_a_clipboard(engine: Engine) {
    check(engine, MARK).await;
}

async fn check(engine: Engine, script: &'static str) {
    let copy = async |visitor: Visitor| -> WebDriverResult<()> {
        visitor.open(PLAN).await?;
        let (sentence, part) = (format!("{FIRST} blockquote"), format!("{FIRST} details"));
        let (sentence, part) = (visitor.find(&sentence).await?, visitor.find(&part).await?);
        assert_eq!(part.attr("open").await?, None, "folded");
        visitor.tap(&format!("{FIRST} summary")).await?;
        visitor.until("the sentence", async || part.attr("open").await).await?;
        let shown = sentence.text().await?;
        assert!(shown.starts_with("The item is not as it was sold."), "{shown}");
        visitor.tap(&format!("{FIRST} [data-do=copy]")).await?;
        visitor.says("Copied").await?;
        assert_eq!(heard(&visitor).await?, [Value::from(shown)], "exactly what is shown");
        Ok(())
    };
    engine.visit(&Site::with_script(script), Window::PHONE, copy).await;
}
