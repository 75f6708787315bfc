//! What the page goes on without leaves one line in the console, and no answer is in it.

use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

/// Runs before every page: keeps the lines of the console; focus, history and clipboard fail, with answers in their words.
const BREAK: &str = "
    window.lines = [];
    const write = console.warn;
    console.warn = (...words) => { lines.push(words.join(' ')); write(...words); };
    const fail = name => function () { throw new DOMException(`no ${name} at ${location.href}`, 'SecurityError'); };
    HTMLElement.prototype.focus = fail('focus');
    History.prototype.replaceState = fail('history');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: fail('clipboard') } });
    document.execCommand = () => false;";

in_every_engine!(an_error_leaves_one_line_without_answers);

async fn an_error_leaves_one_line_without_answers(engine: Engine) {
    let look = async |visitor: Visitor| -> WebDriverResult<Vec<String>> {
        visitor.open("#v=1&stage=other&today=2026-03-10").await?;
        assert_eq!(visitor.answer("other").await?, Showing::Plan("contact-support".into()), "the page goes on");
        visitor.tap("[data-part=share] [data-do=copy]").await?;
        visitor.says("copy it by hand").await?;
        visitor.browser.execute("return window.lines", vec![]).await?.convert()
    };
    let lines = engine.visit(&Site::with_script(BREAK), Window::PHONE, look).await;
    for expected in [
        "recoup: move the focus SecurityError",
        "recoup: mark the history SecurityError",
        "recoup: write to the clipboard SecurityError",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected}: {lines:?}");
    }
    assert!(lines.iter().all(|line| line.starts_with("recoup: ") && !line.contains("stage")), "{lines:?}");
}
