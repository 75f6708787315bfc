//! A page that the browser translates, and that extensions add to: every step shows the words of that step and no others.

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::Visitor,
    window::Window,
};

/// The script that walks: two frames, one used, translated and added to, the other a fresh load of each link.
const WALK: &str = include_str!("translated.js");
const FRAMES: &str =
    "<!DOCTYPE html><title>Two frames</title><iframe width=390 height=800></iframe><iframe width=390 height=800></iframe>";

/// Runs before every page: keeps what the page says in the console, and what it does not catch.
const LISTEN: &str = "
    window.errors = [];
    for (const name of ['error', 'warn']) {
        const write = console[name];
        console[name] = (...words) => { errors.push(`${name}: ${words.join(' ')}`); write(...words); };
    }
    addEventListener('error', event => errors.push(`uncaught: ${event.message}`));
    addEventListener('unhandledrejection', event => errors.push(`rejected: ${event.reason}`));";

const STEPS: usize = 500;
/// As many as are taken in one call.
const AT_ONCE: usize = 50;

in_every_engine!(random_steps_show_what_a_fresh_load_shows);

async fn random_steps_show_what_a_fresh_load_shows(engine: Engine) {
    let site = Site::with_page(LISTEN, "frames.html", FRAMES);
    let walked = engine
        .visit(&site, Window::WIDE, async |visitor: Visitor| {
            visitor.open_file("frames.html").await?;
            let mut walked = Vec::new();
            for seed in 0..STEPS / AT_ONCE {
                walked.push(walk(&visitor, seed).await?);
            }
            Ok(walked)
        })
        .await;
    let all = |part: &str| walked.iter().flat_map(|some| some[part].as_array().into_iter().flatten()).collect::<Vec<_>>();
    assert!(all("differences").is_empty(), "{:#?}", all("differences"));
    assert!(all("errors").is_empty(), "{:#?}", all("errors"));
    let count = |kind: &str| walked.iter().filter_map(|some| some["kinds"][kind].as_u64()).sum::<u64>();
    for kind in ["question", "error", "plan", "preview", "kept"] {
        assert!(count(kind) >= 5, "{kind}: {} of {STEPS} steps", count(kind));
    }
}

async fn walk(visitor: &Visitor, seed: usize) -> WebDriverResult<Value> {
    let script = format!(
        "{WALK}
        const [seed, steps, done] = arguments;
        walk(seed, steps).then(done, error => done({{ differences: [], errors: [`${{error}}`], kinds: {{}} }}));"
    );
    visitor.browser.execute_async(&script, vec![json!(seed), json!(AT_ONCE)]).await?.convert()
}
