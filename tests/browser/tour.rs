//! A visitor who looks at every kind of page and notes what is wrong with each.

use serde_json::json;
use thirtyfour::error::WebDriverResult;

use crate::{
    engine::Engine,
    pages::Page,
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

/// Opens all that can be opened, so that nothing escapes by being folded away.
const UNFOLD: &str = "
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const hidden of document.querySelectorAll('#app [hidden]')) hidden.hidden = false;";

/// As the app keeps them, one of them without all answers.
const KEEP: &str = "
    localStorage.setItem('recoup.cases', 'name=Red%20lamp&link=' + encodeURIComponent(arguments[0])
        + '\\nname=&link=' + encodeURIComponent('#v=1&stage=unshipped') + '\\n');";

/// The app, hidden as where it could not start.
const FAIL: &str = "document.documentElement.classList.remove('js'); document.documentElement.classList.add('failed');";

/// What a bad page has: one line for each complaint.
pub type Complaints = Vec<String>;

/// Looks at every kind of page in one window, and panics with all complaints together.
pub async fn tour(engine: Engine, window: Window, look: impl AsyncFn(&Visitor) -> WebDriverResult<Complaints>) {
    let look = &look;
    let complaints = engine
        .visit(&Site::at("/"), window, async |visitor: Visitor| {
            let mut all = Vec::new();
            // The same thing on each page is told once.
            let note = |all: &mut Vec<(String, String)>, page: &str, found: Complaints| {
                for complaint in found {
                    if all.iter().all(|(known, _)| *known != complaint) {
                        all.push((complaint, page.to_owned()));
                    }
                }
            };
            visitor.open("#v=1").await?;
            let pages = Page::all();
            for page in &pages {
                visitor.turn_to(page).await?;
                visitor.browser.execute(UNFOLD, vec![]).await?;
                note(&mut all, &page.link, look(&visitor).await?);
            }
            let kept = pages.iter().rfind(|page| matches!(page.shows, Showing::Plan(_))).expect("a plan");
            visitor.browser.execute(KEEP, vec![json!(kept.link)]).await?;
            visitor.open("#v=1").await?;
            visitor.browser.execute(UNFOLD, vec![]).await?;
            note(&mut all, "with kept cases", look(&visitor).await?);
            visitor.browser.execute(FAIL, vec![]).await?;
            note(&mut all, "the fallback", look(&visitor).await?);
            for file in ["rules.html", "embedding.html", "?embed", "404.html", "offline.html"] {
                visitor.browser.goto(format!("{}{file}", visitor.site)).await?;
                visitor.browser.execute(UNFOLD, vec![]).await?;
                note(&mut all, file, look(&visitor).await?);
            }
            Ok(all)
        })
        .await;
    let told: Vec<_> = complaints.iter().map(|(complaint, page)| format!("{complaint}\n    first on {page}")).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", told.len(), told.join("\n"));
}
