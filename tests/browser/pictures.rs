//! Pictures of every designed state, and the icons: no tests, but drawn with what the tests have, by `make pictures`.

mod camera;
mod icons;

use std::path::Path;

use thirtyfour::{By, error::WebDriverResult};

use crate::{engine::Engine, site::Site, visitor::Visitor, window::Window};
use camera::{Camera, Paper};

/// The pages of the app, by what stands behind `#v=1`.
const APP: [(&str, &str); 9] = [
    ("start", ""),
    ("question", "&stage=delivered"),
    ("question-date", "&stage=delivered&problem=defective"),
    ("question-error", "&stage=delivered&problem=defective&delivered=2026-02-30"),
    ("question-country", "&stage=unshipped&problem=changed-mind&cancel=refused"),
    ("plan-act", DISPUTE),
    (
        "plan-wait",
        "&stage=dispute&problem=defective&dispute=waiting&opened=2026-03-08&pay=klarna&paid=2026-02-01&country=DE",
    ),
    ("plan-late", "&stage=refund&approved=2026-01-05&to=as-paid&tier=none&pay=credit-card&paid=2025-12-01&country=US"),
    ("plan-other", "&stage=other&problem=other"),
];

const DISPUTE: &str =
    "&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE";

/// One day for all, so that a picture changes only with its page.
const TODAY: &str = "&today=2026-03-10";

/// The pages that stand beside the app.
const FILES: [(&str, &str); 4] =
    [("not-found", "404.html"), ("offline", "offline.html"), ("rules", "rules.html"), ("embedding", "embedding.html")];

/// Two orders, as the page keeps them.
const KEEP: &str = "localStorage.setItem('recoup.cases', [
    ['Red lamp', '&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01&country=DE'],
    ['Phone case', '&stage=shipped&problem=not-received&shipped=2026-02-10&due=2026-03-20&tracking=moving'],
].map(order => order.map(encodeURIComponent)).map(([name, link]) => `name=${name}&link=%23v%3D1${link}\\n`).join(''))";

/// Makes the app panic when it draws its next page.
const BREAK: &str = "Node.prototype.insertBefore = () => { throw new Error('broken for a picture') };
    document.querySelector('#app [data-answer]').click()";

/// The address of a test's site is another one each time.
const AT_HOME: &str = "document.querySelectorAll('[data-link]').forEach(link => {
    link.textContent = 'https://example.org/' + location.hash; })";

const WINDOWS: [Window; 2] =
    [Window { width: 360, height: 740, ..Window::PHONE }, Window { width: 1280, height: 800, ..Window::WIDE }];

#[tokio::test]
#[ignore = "draws docs/pictures, for `make pictures`"]
async fn pictures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    for window in WINDOWS {
        for paper in [Paper::Light, Paper::Dark] {
            in_chromium(&Site::at("/"), window, async |visitor: Visitor| {
                let camera = Camera::new(&visitor.browser, window, paper, &folder).await?;
                draw_app(&visitor, &camera).await?;
                draw_around(&visitor, &camera).await?;
                draw_stopped(&visitor, &camera).await
            })
            .await;
            let without_scripts = Window { scripts: false, ..window };
            in_chromium(&Site::at("/"), without_scripts, async |visitor: Visitor| {
                visitor.browser.goto(&visitor.at("")).await?;
                Camera::new(&visitor.browser, window, paper, &folder).await?.take("no-script").await
            })
            .await;
        }
    }
    // A sheet of paper.
    let sheet = Window { width: 794, height: 1123, ..Window::WIDE };
    in_chromium(&Site::at("/"), sheet, async |visitor: Visitor| {
        let camera = Camera::new(&visitor.browser, sheet, Paper::Printed, &folder).await?;
        visitor.open(&format!("#v=1{DISPUTE}{TODAY}")).await?;
        camera.take("plan").await
    })
    .await;
}

async fn in_chromium<T>(site: &Site, window: Window, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    Engine::Chromium.visit(site, window, visit).await
}

async fn draw_app(visitor: &Visitor, camera: &Camera<'_>) -> WebDriverResult<()> {
    for (name, answers) in APP {
        visitor.open(&format!("#v=1{answers}{TODAY}")).await?;
        camera.take(name).await?;
    }
    visitor.browser.execute(KEEP, vec![]).await?;
    visitor.open(&format!("#v=1{TODAY}")).await?;
    camera.take_at("kept-orders", ".cases").await
}

async fn draw_around(visitor: &Visitor, camera: &Camera<'_>) -> WebDriverResult<()> {
    for (name, file) in FILES {
        visitor.browser.goto(&visitor.at(file)).await?;
        camera.take(name).await?;
    }
    Ok(())
}

async fn draw_stopped(visitor: &Visitor, camera: &Camera<'_>) -> WebDriverResult<()> {
    visitor.open(&format!("#v=1&stage=delivered{TODAY}")).await?;
    visitor.browser.execute(BREAK, vec![]).await?;
    let stopped = async || Ok(visitor.browser.find(By::Css(".stopped")).await.ok());
    visitor.until("the page for a panic", stopped).await?;
    visitor.browser.execute(AT_HOME, vec![]).await?;
    camera.take("stopped").await
}
