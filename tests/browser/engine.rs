//! The three engines that the page is tried in, each by its driver: started for a visit, gone after it.

mod chromium;
mod firefox;
mod webkit;

use std::{
    fs,
    panic::{AssertUnwindSafe, resume_unwind},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use futures::FutureExt;
use thirtyfour::{Capabilities, WebDriver, error::WebDriverResult};

use crate::{program::Program, site::Site, visitor::Visitor, window::Window};

/// As long as a script that looks a whole page through may take on a busy machine.
const SCRIPT_PATIENCE: Duration = Duration::from_mins(2);

/// What draws and runs the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// A driver that answers at an address, with all that it needs, and what to ask it for.
struct Driver {
    #[allow(dead_code, reason = "held until the visit is over")]
    programs: Vec<Program>,
    port: u16,
    wanted: Capabilities,
    /// Pixels of the screen for a pixel of style.
    scale: u32,
}

impl Engine {
    /// Runs a visit in a new window and closes that afterwards, also when an assertion fails on the way: a browser that
    /// is left open holds the test up for minutes.
    pub async fn visit<T>(self, site: &Site, window: Window, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
        let driver = self.driver(window).expect("a driver");
        let address = format!("http://127.0.0.1:{}", driver.port);
        let browser = WebDriver::new(&address, driver.wanted.clone()).await.expect("a browser");
        let visit = async |browser: WebDriver| {
            browser.set_script_timeout(SCRIPT_PATIENCE).await?;
            self.fit(&browser, window, driver.scale).await?;
            let witness = browser.clone();
            let result = AssertUnwindSafe(visit(Visitor::new(browser, self, &site.address))).catch_unwind().await;
            if !matches!(result, Ok(Ok(_))) && has_crashed(&witness).await {
                // `bin/test_runner` looks for this line and does not retry the test.
                eprintln!("crashed: {}", thread::current().name().unwrap_or_default());
            }
            result.unwrap_or_else(|panic| resume_unwind(panic))
        };
        browser.run_and_quit(visit).await.unwrap_or_else(|error| panic!("{self:?} obeys: {error:?}"))
    }

    /// Where it saves files, so far as its driver lets that be said: a folder of its own.
    pub fn downloads(self) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("downloads-{self:?}"));
        fs::create_dir_all(&folder).expect("a folder for downloads");
        folder
    }

    fn driver(self, window: Window) -> WebDriverResult<Driver> {
        match self {
            Self::Chromium => chromium::driver(window),
            Self::Firefox => firefox::driver(window),
            Self::WebKit => webkit::driver(window),
        }
    }

    /// Makes the page exactly as large as it is wanted.
    async fn fit(self, browser: &WebDriver, window: Window, scale: u32) -> WebDriverResult<()> {
        match self {
            // It takes the size with its start.
            Self::Chromium => Ok(()),
            // Without scripts nothing can be measured, nor need be.
            Self::Firefox | Self::WebKit if !window.scripts => Ok(()),
            Self::Firefox | Self::WebKit => fit_popup(browser, window, scale).await,
        }
    }
}

/// Whether the page, or one in a frame of it, shows that it has crashed.
pub async fn has_crashed(browser: &WebDriver) -> bool {
    let look = "
        const frames = [...document.querySelectorAll('iframe')].map(frame => frame.contentDocument);
        return [document, window.top.document, ...frames].some(page => page?.documentElement.matches('.stopped'));";
    browser.execute(look, vec![]).await.and_then(|found| found.convert()).unwrap_or(false)
}

/// A browser's own window has a least width, some 450 pixels, for its bars; one that a page opens has none.
async fn fit_popup(browser: &WebDriver, window: Window, scale: u32) -> WebDriverResult<()> {
    let first = browser.window().await?;
    browser.execute("window.open('about:blank', '', 'popup,width=400,height=400')", vec![]).await?;
    browser.close_window().await?;
    let handles = browser.windows().await?;
    let popup = handles.into_iter().find(|handle| *handle != first).expect("the page's window");
    browser.switch_to_window(popup).await?;
    let (mut width, mut height) = (window.width * scale, window.height * scale);
    for _ in 0..20 {
        browser.set_window_rect(0, 0, width, height).await?;
        let inner = "return [window.innerWidth, window.innerHeight]";
        let (across, down): (u32, u32) = browser.execute(inner, vec![]).await?.convert()?;
        if (across, down) == (window.width, window.height) {
            return Ok(());
        }
        // What is lacking is the frame's.
        width = (width + window.width * scale).saturating_sub(across * scale);
        height = (height + window.height * scale).saturating_sub(down * scale);
    }
    panic!("a window of {}×{} is not to be had", window.width, window.height);
}

/// Makes a test of each function: one in each engine, named after it.
macro_rules! in_every_engine {
    ($($test:ident),+ $(,)?) => {
        crate::engine::in_one_engine!(chromium, Chromium, $($test),+);
        crate::engine::in_one_engine!(firefox, Firefox, $($test),+);
        crate::engine::in_one_engine!(webkit, WebKit, $($test),+);
    };
}

macro_rules! in_one_engine {
    ($name:ident, $engine:ident, $($test:ident),+ $(,)?) => {
        mod $name {
            $(
                #[tokio::test]
                async fn $test() {
                    super::$test(crate::engine::Engine::$engine).await;
                }
            )+
        }
    };
}

pub(crate) use {in_every_engine, in_one_engine};
