//! Chromium and its driver.

use std::{env, process::Command};

use serde_json::{Value, json};
use thirtyfour::{ChromiumLikeCapabilities, DesiredCapabilities, error::WebDriverResult};

use super::{Driver, Engine};
use crate::{program::Program, window::Window};

/// Sandboxing fails in containers; the rest keeps the browser from calling home and from asking questions.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // It slows down a page whose address changes more often than a person would make it.
    "--disable-ipc-flooding-protection",
];

const ALLOWED: u8 = 1;
const DENIED: u8 = 2;

/// Starts `chromedriver`, or what the environment names in `CHROMEDRIVER`.
pub fn driver(window: Window) -> WebDriverResult<Driver> {
    let name = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
    let (program, port) = Program::answering(Command::new(name), "install chromium and its driver");
    let mut wanted = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        wanted.add_arg(argument)?;
    }
    wanted.add_arg(&format!("--blink-settings=preferredColorScheme={}", u8::from(!window.dark)))?;
    wanted.add_experimental_option("mobileEmulation", screen(window))?;
    let scripts = if window.scripts { ALLOWED } else { DENIED };
    let preferences = json!({
        "profile.managed_default_content_settings.javascript": scripts,
        "download.default_directory": Engine::Chromium.downloads(),
    });
    wanted.add_experimental_option("prefs", preferences)?;
    Ok(Driver { programs: vec![program], port, wanted: wanted.into(), scale: 1 })
}

/// The option for the window's size counts the frame and has a least width; this is exact.
fn screen(window: Window) -> Value {
    let touch = window.is_phone();
    let metrics =
        json!({ "width": window.width, "height": window.height, "pixelRatio": 1, "touch": touch, "mobile": touch });
    json!({ "deviceMetrics": metrics })
}
