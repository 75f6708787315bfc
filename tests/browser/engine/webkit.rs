//! WebKit, as WebKitGTK has it: its small browser, the driver, and a screen in memory, as it cannot do without one.

use std::{env, fs, path::PathBuf, process::Command};

use serde_json::json;
use thirtyfour::{Capabilities, error::WebDriverResult};

use super::Driver;
use crate::{program::Program, window::Window};

/// Its windows are never narrower on the screen, so the page of one that has to be is drawn at double size. Only of such:
/// the driver's clicks then miss.
const LEAST_WIDTH: u32 = 334;

const INSTALL: &str = "install WebKitGTK's driver and Xvfb (Debian: webkit2gtk-driver xvfb)";

/// Starts `WebKitWebDriver`, or what the environment names in `WEBKITDRIVER`, with a screen of its own. A driver takes
/// one session only.
pub fn driver(window: Window) -> WebDriverResult<Driver> {
    let mut screen = Command::new("Xvfb");
    screen.args(["-displayfd", "1", "-screen", "0", "640x640x24", "-nolisten", "tcp"]);
    let (screen, display) = Program::saying(screen, INSTALL);
    let scale = if window.width < LEAST_WIDTH { 2 } else { 1 };
    let name = env::var("WEBKITDRIVER").unwrap_or_else(|_| "WebKitWebDriver".into());
    let mut driver = Command::new(name);
    driver.env("DISPLAY", format!(":{display}")).env("GDK_BACKEND", "x11").env("GDK_DPI_SCALE", scale.to_string());
    driver.env("GTK_THEME", if window.dark { "Adwaita:dark" } else { "Adwaita" });
    let (driver, port) = Program::answering(driver, INSTALL);
    Ok(Driver { programs: vec![driver, screen], port, wanted: wanted(window)?, scale })
}

fn wanted(window: Window) -> WebDriverResult<Capabilities> {
    let arguments = [
        "--automation".to_owned(),
        "--javascript-can-open-windows-automatically=true".to_owned(),
        format!("--enable-javascript={}", window.scripts),
    ];
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "MiniBrowser")?;
    wanted.set("webkitgtk:browserOptions", json!({ "binary": small_browser(), "args": arguments }))?;
    Ok(wanted)
}

/// It lies beside the library, in a folder named after the machine's kind.
fn small_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|folder| folder.path());
    let places = folders.chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/libexec")]);
    let browsers = places.map(|place| place.join("webkit2gtk-4.1/MiniBrowser"));
    browsers.into_iter().find(|browser| browser.is_file()).unwrap_or_else(|| panic!("no MiniBrowser: {INSTALL}"))
}
