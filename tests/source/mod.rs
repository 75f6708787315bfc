//! What a picture was drawn from, written into its file, so that a test can tell when it is out of date.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The key of the text in a PNG file.
pub const KEY: &str = "Source";

/// The hash of the page that a picture was drawn from.
pub fn hash(page: &str) -> String {
    Sha256::digest(page).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
