//! Firefox and its driver.

use std::{env, process::Command};

use thirtyfour::{DesiredCapabilities, common::capabilities::firefox::FirefoxPreferences, error::WebDriverResult};

use super::{Driver, Engine};
use crate::{program::Program, window::Window};

/// Starts `geckodriver`, or what the environment names in `GECKODRIVER`.
pub fn driver(window: Window) -> WebDriverResult<Driver> {
    let name = env::var("GECKODRIVER").unwrap_or_else(|_| "geckodriver".into());
    let (program, port) = Program::answering(Command::new(name), "`make browser` installs it");
    let mut wanted = DesiredCapabilities::firefox();
    wanted.set_headless()?;
    let mut preferences = FirefoxPreferences::new();
    preferences.set("layout.css.prefers-color-scheme.content-override", u8::from(!window.dark))?;
    preferences.set("javascript.enabled", window.scripts)?;
    // In a folder that is named, without asking.
    preferences.set("browser.download.folderList", 2)?;
    preferences.set("browser.download.dir", Engine::Firefox.downloads())?;
    preferences.set("browser.helperApps.neverAsk.saveToDisk", "text/calendar")?;
    wanted.set_preferences(preferences)?;
    Ok(Driver { programs: vec![program], port, wanted: wanted.into(), scale: 1 })
}
