//! A QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::{Html, html};

use crate::view::voice::Voice;

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
pub fn view(voice: &Voice, text: &str) -> Html {
    let Some(Drawing { size, path }) = drawing(text) else {
        return html! { <p class="fine" data-part="qr">{ voice.say("qr-too-long") }</p> };
    };
    html! {
        <figure class="qr" data-part="qr">
            <svg viewBox={format!("0 0 {size} {size}")} role="img" aria-label={voice.say("qr-label")} shape-rendering="crispEdges">
                <path fill="#fff" d={format!("M0,0h{size}v{size}H0z")} />
                <path fill="#000" d={path} />
            </svg>
            <figcaption class="fine">{ voice.say("qr-caption") }</figcaption>
        </figure>
    }
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
