//! A camera before a page in Chromium.

use std::fs;
use std::path::Path;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use thirtyfour::{WebDriver, error::WebDriverResult};

use crate::window::Window;

/// What a picture is drawn on.
#[derive(Clone, Copy)]
pub enum Paper {
    Light,
    Dark,
    Printed,
}

/// Takes pictures of what a browser shows, into a folder.
pub struct Camera<'a> {
    browser: &'a WebDriver,
    window: Window,
    paper: Paper,
    folder: &'a Path,
}

impl<'a> Camera<'a> {
    pub async fn new(browser: &'a WebDriver, window: Window, paper: Paper, folder: &'a Path) -> WebDriverResult<Self> {
        let (media, scheme) = match paper {
            Paper::Light => ("screen", "light"),
            Paper::Dark => ("screen", "dark"),
            Paper::Printed => ("print", "light"),
        };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        send(browser, "Emulation.setEmulatedMedia", json!({ "media": media, "features": features })).await?;
        Ok(Self { browser, window, paper, folder })
    }

    /// The page from its top, a screen of it.
    pub async fn take(&self, name: &str) -> WebDriverResult<()> {
        self.take_from(name, 0).await
    }

    /// The page from where an element begins.
    pub async fn take_at(&self, name: &str, css: &str) -> WebDriverResult<()> {
        let top = "return Math.floor(document.querySelector(arguments[0]).getBoundingClientRect().top + scrollY) - 16";
        let top = self.browser.execute(top, vec![json!(css)]).await?.convert()?;
        self.take_from(name, top).await
    }

    async fn take_from(&self, name: &str, top: u32) -> WebDriverResult<()> {
        // A wide page is read well at a smaller scale; so are many pictures small files.
        let scale = if self.window.is_phone() || matches!(self.paper, Paper::Printed) { 1.0 } else { 0.625 };
        let (width, height) = (self.window.width, self.window.height);
        let clip = json!({ "x": 0, "y": top, "width": width, "height": height, "scale": scale });
        let shot = json!({ "format": "webp", "quality": 40, "captureBeyondViewport": true, "clip": clip });
        fs::create_dir_all(self.folder).expect("a folder for pictures");
        fs::write(self.folder.join(self.file(name)), shoot(self.browser, shot).await?).expect("a picture is written");
        Ok(())
    }

    fn file(&self, name: &str) -> String {
        let width = self.window.width;
        match self.paper {
            Paper::Light => format!("{name}-{width}-light.webp"),
            Paper::Dark => format!("{name}-{width}-dark.webp"),
            Paper::Printed => format!("{name}-printed.webp"),
        }
    }
}

/// What `Page.captureScreenshot` captures.
pub async fn shoot(browser: &WebDriver, shot: Value) -> WebDriverResult<Vec<u8>> {
    let answer = send(browser, "Page.captureScreenshot", shot).await?;
    Ok(BASE64_STANDARD.decode(answer["data"].as_str().unwrap_or_default()).expect("base64"))
}

pub async fn send(browser: &WebDriver, command: &str, parameters: Value) -> WebDriverResult<Value> {
    browser.cdp().send_raw(command, parameters).await
}
