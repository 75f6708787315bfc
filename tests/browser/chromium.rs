//! Chromium, by its driver: started for a test, gone after it.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    thread,
};

use serde_json::{Value, json};
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, WebDriver, error::WebDriverResult};

use crate::{site::Site, visitor::Visitor};

/// Sandboxing fails in containers; the rest keeps the browser from calling home and from asking questions.
const ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// What a visitor looks at the page with, in pixels of style. Each session has a fresh profile, which the driver makes
/// and removes: nothing is remembered from an earlier one.
#[derive(Clone, Copy)]
pub struct Window {
    pub width: u32,
    pub height: u32,
    pub scripts: bool,
}

impl Window {
    /// A phone, as most visitors hold.
    pub const PHONE: Self = Self { width: 390, height: 844, scripts: true };
    /// A computer's window.
    pub const WIDE: Self = Self { width: 1280, height: 900, scripts: true };

    /// As the driver takes it. The option for the window's size counts the frame and has a least width; this is exact.
    fn screen(self) -> Value {
        let touch = self.width < 600;
        let metrics =
            json!({ "width": self.width, "height": self.height, "pixelRatio": 1, "touch": touch, "mobile": touch });
        json!({ "deviceMetrics": metrics })
    }
}

/// A running driver; dropping it ends it.
pub struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    /// Starts `chromedriver`, or what the environment names in `CHROMEDRIVER`, on a port that it picks itself.
    pub fn start() -> Self {
        let name = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let mut process = Command::new(&name)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{name} does not start ({error}): install chromium and its driver"));
        let mut lines = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| port(&line))
            .unwrap_or_else(|| panic!("{name} names no port"));
        // A driver that nobody listens to stops when its pipe is full.
        thread::spawn(move || lines.for_each(drop));
        Self { process, address: format!("http://127.0.0.1:{port}") }
    }

    /// Runs a visit in a new window and closes that afterwards, also when an assertion fails on the way: a browser that
    /// is left open holds the test up for minutes.
    pub async fn visit<T>(&self, site: &Site, window: Window, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
        let browser = self.open(window).await.expect("a browser");
        browser.run_and_quit(|browser| visit(Visitor::new(browser, &site.address))).await.expect("an obedient browser")
    }

    async fn open(&self, window: Window) -> WebDriverResult<WebDriver> {
        let mut wanted = DesiredCapabilities::chrome();
        for argument in ARGUMENTS {
            wanted.add_arg(argument)?;
        }
        wanted.add_experimental_option("mobileEmulation", window.screen())?;
        if !window.scripts {
            wanted.add_experimental_option("prefs", json!({ "profile.managed_default_content_settings.javascript": 2 }))?;
        }
        WebDriver::new(&self.address, wanted).await
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; either way nothing is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// "`ChromeDriver` was started successfully on port 12345."
fn port(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}
