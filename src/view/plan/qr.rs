//! A QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::i18n::localizer::Voice;
use crate::view::html::{Block, fine, tag};

/// The empty border that readers need, in modules.
const QUIET: i32 = 4;

/// A QR code as an SVG path in a square of `size` by `size` modules, the border included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawing {
    /// The side of the square.
    pub size: i32,
    /// The dark modules, one rectangle for each run in a row.
    pub path: String,
}

/// The code of a text; none if the text is too long for one.
#[must_use]
pub fn drawing(text: &str) -> Option<Drawing> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let path = (0..code.size()).flat_map(|row| runs(&code, row)).collect();
    Some(Drawing { size: code.size() + 2 * QUIET, path })
}

/// The code with its words. Its colours are its own, since readers want dark on light.
pub fn view(voice: &Voice, text: &str) -> Block {
    let Some(Drawing { size, path }) = drawing(text) else {
        return fine(voice.say("qr-too-long")).set("data-part", "qr");
    };
    let code = tag("svg")
        .set("viewBox", format!("0 0 {size} {size}"))
        .set("role", "img")
        .set("aria-label", voice.say("qr-label"))
        .set("shape-rendering", "crispEdges")
        .with(tag("path").set("fill", "#fff").set("d", format!("M0,0h{size}v{size}H0z")))
        .with(tag("path").set("fill", "#000").set("d", path));
    let caption = tag("figcaption").class("fine").with(voice.say("qr-caption"));
    tag("figure").class("qr").set("data-part", "qr").with(code).with(caption)
}

/// The runs of dark modules in a row.
fn runs(code: &QrCode, row: i32) -> Vec<String> {
    let mut runs = Vec::new();
    let mut start = None;
    // A module beside the code is light and ends the last run.
    for column in 0..=code.size() {
        match (code.get_module(column, row), start) {
            (true, None) => start = Some(column),
            (false, Some(first)) => {
                let width = column - first;
                runs.push(format!("M{},{}h{width}v1h-{width}z", first + QUIET, row + QUIET));
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    runs
}
