//! The page in a frame of another one, which is the site's own page on embedding: it does what it tells others to do.

use serde_json::{Value, json};
use thirtyfour::{By, error::WebDriverResult, session::scriptret::ScriptRet};

use crate::{
    engine::{Engine, in_every_engine},
    plan::Plan,
    site::Site,
    visitor::Visitor,
    window::Window,
};

const ANSWERS: [(&str, &str); 7] = [
    ("stage", "delivered"),
    ("problem", "defective"),
    ("delivered", "2026-03-02"),
    ("seller", "refused"),
    ("pay", "paypal"),
    ("paid", "2026-02-01"),
    ("country", "DE"),
];
const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";

/// Runs before every page: keeps what a frame tells it.
const LISTEN: &str = "
    window.told = [];
    addEventListener('message', event => told.push(JSON.parse(JSON.stringify(event.data))));";

/// The height of the frame and of what is in it; none as long as the script around has not set it.
const HEIGHTS: &str = "
    const frame = document.querySelector('iframe.recoup');
    const page = frame.contentDocument.documentElement.getBoundingClientRect();
    return frame.style.height && [frame.clientHeight, Math.ceil(page.height)];";

in_every_engine!(
    a_whole_case_is_walked_in_a_frame_that_follows_each_step,
    a_new_question_comes_into_sight,
    only_two_numbers_are_told,
    what_is_shared_is_the_whole_page,
    choices_stay_in_the_frame,
    theme_and_accent_apply_and_nothing_else_does,
);

async fn visit<T>(engine: Engine, window: Window, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(&Site::with_script(LISTEN), window, visit).await
}

async fn run(visitor: &Visitor, script: &str) -> WebDriverResult<ScriptRet> {
    visitor.browser.execute(script, vec![]).await
}

/// Opens the page with the frame, which asks its first question on a certain day.
async fn open_article(visitor: &Visitor) -> WebDriverResult<()> {
    visitor.open_file("embedding.html").await?;
    run(visitor, "document.querySelector('iframe.recoup').src = './?embed#v=1&today=2026-03-10'; return null").await?;
    visitor.browser.find(By::Css("iframe.recoup")).await?.scroll_into_view().await
}

async fn enter(visitor: &Visitor) -> WebDriverResult<()> {
    visitor.browser.find(By::Css("iframe.recoup")).await?.enter_frame().await
}

/// Waits until the frame is exactly as high as its page, and says how high that is.
async fn fits(visitor: &Visitor) -> WebDriverResult<u32> {
    visitor
        .until("a frame that fits", async || {
            let heights: Option<(u32, u32)> = run(visitor, HEIGHTS).await?.convert().ok();
            Ok(heights.filter(|(frame, page)| frame == page && *page > 100).map(|(frame, _)| frame))
        })
        .await
}

async fn a_whole_case_is_walked_in_a_frame_that_follows_each_step(engine: Engine) {
    visit(engine, Window::PHONE, async |visitor: Visitor| {
        open_article(&visitor).await?;
        let mut heights = vec![fits(&visitor).await?];
        for (question, value) in ANSWERS {
            enter(&visitor).await?;
            assert_eq!(visitor.question().await?, question);
            visitor.give(value).await?;
            visitor.browser.enter_default_frame().await?;
            heights.push(fits(&visitor).await?);
        }
        heights.dedup();
        assert!(heights.len() > 4, "the frame has grown and shrunk: {heights:?}");
        enter(&visitor).await?;
        assert_eq!(Plan::read(&visitor.browser).await?.action, "open-dispute");
        Ok(())
    })
    .await;
}

async fn a_new_question_comes_into_sight(engine: Engine) {
    visit(engine, Window::PHONE, async |visitor: Visitor| {
        open_article(&visitor).await?;
        fits(&visitor).await?;
        enter(&visitor).await?;
        // The last answer is a screen below the top of the frame.
        let low = visitor.browser.find(By::Css("[data-answer=other]")).await?;
        low.scroll_into_view().await?;
        visitor.browser.enter_default_frame().await?;
        let top = "return document.querySelector('iframe.recoup').getBoundingClientRect().top";
        assert!(run(&visitor, top).await?.convert::<f64>()? < 0.0, "the top of the frame is out of sight");
        enter(&visitor).await?;
        visitor.give("other").await?;
        visitor.browser.enter_default_frame().await?;
        let is_there = async || Ok((-1.0..400.0).contains(&run(&visitor, top).await?.convert::<f64>()?).then_some(()));
        visitor.until("the top of the frame", is_there).await
    })
    .await;
}

async fn only_two_numbers_are_told(engine: Engine) {
    visit(engine, Window::WIDE, async |visitor: Visitor| {
        open_article(&visitor).await?;
        fits(&visitor).await?;
        enter(&visitor).await?;
        visitor.give("delivered").await?;
        visitor.browser.enter_default_frame().await?;
        fits(&visitor).await?;
        let told: Vec<Value> = run(&visitor, "return told").await?.convert()?;
        assert!(!told.is_empty());
        for message in &told {
            let (height, step) = (&message["recoup"]["height"], &message["recoup"]["step"]);
            assert!(height.is_u64() && step.is_u64(), "{message}");
            assert_eq!(*message, json!({ "recoup": { "height": height, "step": step } }));
        }
        let steps: Vec<u64> = told.iter().filter_map(|message| message["recoup"]["step"].as_u64()).collect();
        assert!(steps.is_sorted() && steps.first() < steps.last(), "{steps:?}");
        Ok(())
    })
    .await;
}

async fn what_is_shared_is_the_whole_page(engine: Engine) {
    visit(engine, Window::PHONE, async |visitor: Visitor| {
        visitor.open(&format!("?embed&theme=dark&accent=8a1c5a{PLAN}")).await?;
        let read = "const read = (css, name) => document.querySelector(css)[name];
            return [location.origin, read('#share-link', 'value'), read('[data-do=share]', 'dataset').link,
                read('[data-full]', 'href'), decodeURIComponent(read('[data-part=calendar] a[download]', 'href'))]";
        let [origin, copied, sent, full, file]: [String; 5] = run(&visitor, read).await?.convert()?;
        for link in [&copied, &sent, &full] {
            assert!(link.starts_with(&format!("{origin}/#v=1&stage=delivered")), "{link}");
        }
        assert!(file.contains(&format!("{origin}/#v=1")) && !file.contains("embed"), "{file}");
        let way_out = visitor.browser.find(By::Css("[data-full]")).await?;
        assert_eq!(way_out.attr("target").await?.as_deref(), Some("_blank"));
        assert_eq!(way_out.attr("rel").await?.as_deref(), Some("noopener noreferrer"));
        assert!(visitor.browser.find_all(By::Css("#app .brand")).await?.is_empty());
        Ok(())
    })
    .await;
}

/// The address keeps its query from step to step, as every choice only changes what is after the `#`.
async fn choices_stay_in_the_frame(engine: Engine) {
    visit(engine, Window::PHONE, async |visitor: Visitor| {
        visitor.open("?embed&theme=dark#v=1").await?;
        visitor.give("unshipped").await?;
        assert_eq!(visitor.address().await?, "?embed&theme=dark#v=1&stage=unshipped");
        Ok(())
    })
    .await;
}

/// The ground, a link's colour and what the root element has of its own.
const LOOK: &str = "
    const style = element => getComputedStyle(element);
    return [style(document.documentElement).backgroundColor, style(document.querySelector('[data-full]')).color,
        document.documentElement.dataset.theme, document.documentElement.style.getPropertyValue('--accent-light')];";

async fn theme_and_accent_apply_and_nothing_else_does(engine: Engine) {
    const LIGHT: &str = "rgb(251, 250, 247)";
    const DARK: &str = "rgb(20, 25, 28)";
    const OWN: &str = "rgb(11, 92, 107)";
    visit(engine, Window::PHONE, async |visitor: Visitor| {
        for (query, expected) in [
            ("embed&theme=light", [LIGHT, OWN, "light", ""]),
            ("embed&theme=light&accent=8a1c5a", [LIGHT, "rgb(138, 28, 90)", "light", "#8a1c5a"]),
            ("embed&theme=dark&accent=ffcc00", [DARK, "rgb(255, 204, 0)", "dark", "#7a6100"]),
            ("embed&theme=light&accent=red;}body{display:none", [LIGHT, OWN, "light", ""]),
            ("embed&theme=light&accent=url(//example.org/x)", [LIGHT, OWN, "light", ""]),
            ("embed&theme=light&theme=dark&accent=%2523ffcc00", [LIGHT, OWN, "light", ""]),
            ("embed&theme=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", [LIGHT, OWN, "auto", ""]),
            ("embed&theme=constructor&accent=__proto__", [LIGHT, OWN, "auto", ""]),
        ] {
            visitor.open(&format!("?{query}")).await?;
            let found: [String; 4] = run(&visitor, LOOK).await?.convert()?;
            assert_eq!(found, expected, "{query}");
        }
        Ok(())
    })
    .await;
}
