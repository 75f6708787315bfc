//! After one visit the page works without a network, in one version at a time.

use recoup::native::{
    policy::{Need, guarded},
    worker,
};
use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    site::{Files, Site, finished},
    visitor::{Showing, Visitor},
    window::Window,
};

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";

/// A plan that is the same on every day, and no preview on any: those cannot be kept.
const UNDATED: &str = "#v=1&stage=other&problem=other";

/// Whether a worker of the site answers for this page.
const IS_KEPT: &str = "return navigator.serviceWorker?.controller?.state === 'activated' || null";

/// Asks whether there is a newer version, as a browser does by itself now and then.
const LOOK: &str =
    "const done = arguments[0]; navigator.serviceWorker.ready.then(worker => worker.update()).then(done, done)";

/// The program that the page runs on, and the number of versions that the device keeps.
const VERSIONS: &str = "
    const done = arguments[0];
    const programs = performance.getEntriesByType('resource').map(entry => entry.name.split('/').pop())
        .filter(name => /^recoup-.*[.](js|wasm)$/.test(name));
    caches.keys().then(kept => done([[...new Set(programs)].sort(), kept.length]));";

in_every_engine!(
    without_a_network_everything_is_there,
    a_new_version_is_offered_and_never_mixed,
    where_nothing_is_kept_the_page_says_so,
    a_file_of_another_version_is_not_kept,
);

/// Loads a page and waits until the device keeps the site.
async fn keep(visitor: &Visitor, page: &str) -> WebDriverResult<()> {
    visitor.open(page).await?;
    visitor
        .until("the kept site", async || visitor.browser.execute(IS_KEPT, vec![]).await?.convert::<Option<bool>>())
        .await?;
    Ok(())
}

async fn versions(visitor: &Visitor) -> WebDriverResult<(Vec<String>, usize)> {
    visitor.browser.execute_async(VERSIONS, vec![]).await?.convert()
}

async fn without_a_network_everything_is_there(engine: Engine) {
    let site = Site::as_built("/some/where/");
    let visit = async |visitor: Visitor| {
        keep(&visitor, "").await?;
        site.switch_off();
        // The driver's way to reload goes past what is kept in some browsers; a buyer's does not.
        assert_eq!(visitor.open("").await?, Showing::Question("stage".into()));
        assert_eq!(visitor.give("delivered").await?, Showing::Question("problem".into()));
        visitor.open(PLAN).await?;
        assert_eq!(visitor.plan().await?.action, "open-dispute");
        assert!(
            !visitor.browser.find(By::Css("[data-letter-text]")).await?.prop("value").await?.unwrap_or_default().is_empty()
        );
        visitor.open(&format!("?embed{PLAN}")).await?;
        assert_eq!(visitor.plan().await?.action, "open-dispute", "in a frame");
        for (file, part) in
            [("rules.html", "#figures"), ("embedding.html", "iframe.recoup"), ("index.html", "#app [data-answer]")]
        {
            visitor.open_file(file).await?;
            visitor.until(part, async || Ok(visitor.browser.find(By::Css(part)).await.ok().map(|_| ()))).await?;
        }
        Ok(())
    };
    engine.visit(&site, Window::PHONE, visit).await;
}

/// The same site in another version: its program has other names, and every page is another.
fn next() -> Files {
    let hashes = program(&finished());
    let newer = |text: &str| hashes.iter().fold(text.to_owned(), |text, hash| text.replace(hash, &reversed(hash)));
    let mut files: Files = finished().into_iter().map(|(name, content)| (newer(&name), content)).collect();
    let page = newer(&String::from_utf8_lossy(&files["index.html"]));
    let (before, rest) = page.split_once("<meta http-equiv").expect("a policy");
    let page = format!("{before}<!--policy-->{}", rest.split_once('>').expect("its end").1);
    let page = guarded(&page, &[Need::Scripts, Need::Program, Need::Requests]);
    files.insert("index.html".into(), page.into_bytes());
    let kept = files.iter().filter(|(name, _)| worker::is_kept(name));
    let kept: Vec<_> = kept.map(|(name, content)| (name.replace("index.html", "./"), content.clone())).collect();
    files.insert("sw.js".into(), worker::worker(&kept).expect("JSON").into_bytes());
    files
}

/// The hashes in the names of the program's first part and of its glue.
fn program(files: &Files) -> Vec<String> {
    let hash = |name: &String| Some(name.strip_prefix("recoup-")?.split('.').next()?.to_owned());
    files.keys().filter_map(hash).collect()
}

fn reversed(hash: &str) -> String {
    hash.chars().rev().collect()
}

fn is_of(name: &str, program: &[String]) -> bool {
    program.iter().any(|hash| name.contains(hash))
}

/// An order that is kept stays, a page that is open stays whole, and the next that is loaded is new.
async fn a_new_version_is_offered_and_never_mixed(engine: Engine) {
    let site = Site::as_built("/");
    let (old, new) = (program(&finished()), program(&next()));
    let visit = async |visitor: Visitor| {
        keep(&visitor, UNDATED).await?;
        visitor.open(UNDATED).await?;
        visitor.browser.find(By::Css("[data-part=save] [type=submit]")).await?.scroll_into_view().await?;
        visitor.browser.find(By::Css("[data-part=save] [type=submit]")).await?.click().await?;
        site.publish(next());
        visitor.browser.execute_async(LOOK, vec![]).await?;
        let offer = visitor.browser.find(By::Css("[data-update]")).await?;
        visitor.until("the word of it", async || Ok(offer.is_displayed().await?.then_some(()))).await?;
        let (programs, kept) = versions(&visitor).await?;
        assert!(programs.iter().all(|name| is_of(name, &old)) && kept == 2, "{programs:?}, {kept} versions");
        offer.click().await?;
        let loaded = async || {
            Ok(Some(versions(&visitor).await?).filter(|(programs, _)| programs.iter().any(|name| is_of(name, &new))))
        };
        let (programs, _) = visitor.until("the new program", loaded).await?;
        assert!(programs.iter().all(|name| is_of(name, &new)), "{programs:?}");
        assert_eq!(visitor.plan().await?.action, "contact-support", "the answers are where they were");
        visitor.until("one version", async || Ok((versions(&visitor).await?.1 == 1).then_some(()))).await?;
        site.switch_off();
        visitor.open("#v=1&today=2026-03-10").await?;
        assert_eq!(visitor.browser.find_all(By::Css("li[data-order]")).await?.len(), 1, "the order is kept");
        Ok(())
    };
    engine.visit(&site, Window::PHONE, visit).await;
}

async fn where_nothing_is_kept_the_page_says_so(engine: Engine) {
    let site = Site::as_built("/");
    let visit = async |visitor: Visitor| {
        keep(&visitor, "").await?;
        site.switch_off();
        visitor.open_file("nowhere").await?;
        assert_eq!(visitor.browser.find_all(By::Css("[data-again]")).await?.len(), 1);
        site.switch_on();
        Ok(())
    };
    engine.visit(&site, Window::PHONE, visit).await;
}

/// A host may be between two versions, or send what it has changed itself: nothing of that is kept.
async fn a_file_of_another_version_is_not_kept(engine: Engine) {
    let site = Site::as_built("/");
    let mut files = finished();
    files.insert("rules.html".into(), b"<!DOCTYPE html><title>Another version</title>".to_vec());
    site.publish(files);
    let failed = "
        const done = arguments[0];
        navigator.serviceWorker.register('sw.js').then(({ installing }) => installing
            ? installing.addEventListener('statechange', () => done(installing.state)) : done('none'), () => done('refused'))";
    let visit = async |visitor: Visitor| {
        visitor.open("").await?;
        let state: String = visitor.browser.execute_async(failed, vec![]).await?.convert()?;
        assert!(["redundant", "refused", "none"].contains(&state.as_str()), "{state}");
        let (_, kept) = versions(&visitor).await?;
        assert_eq!(kept, 0, "nothing is left of it");
        assert_eq!(visitor.give("delivered").await?, Showing::Question("problem".into()), "the page does not mind");
        Ok(())
    };
    engine.visit(&site, Window::PHONE, visit).await;
}
