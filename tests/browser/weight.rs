//! What a cold load transfers.

use brotli::{CompressorWriter, enc::BrotliEncoderParams};
use std::io::Write;

use crate::site::finished;

/// In bytes, as a host sends them that knows brotli. The goal is 110,000 (`bench/WEIGHT.md`); until it is met, it gets no worse.
/// It was 145,500 before saved orders were JSON by serde and every element had a key, and 184,000 before the second edition of
/// the rules, stock replies and the table of help; `bench/WEIGHT.md` says what is to be won back.
const MOST: usize = 196_000;

/// The page, its program, the glue between the two, and what a browser asks for by itself. All else comes when it is needed.
#[test]
fn a_cold_load_is_light() {
    let is_first =
        |name: &str| ["index.html", "icon.svg", "manifest.webmanifest"].contains(&name) || name.starts_with("recoup-");
    let weights: Vec<_> = finished().into_iter().filter(|(name, _)| is_first(name)).collect();
    assert_eq!(weights.len(), 5, "the program is in one file, its glue in another");
    let weights: Vec<_> = weights.iter().map(|(name, content)| (name, packed(content))).collect();
    let all: usize = weights.iter().map(|(_, weight)| weight).sum();
    assert!(all <= MOST, "{all} bytes: {weights:?}");
}

fn packed(content: &[u8]) -> usize {
    let options = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..Default::default() };
    let mut writer = CompressorWriter::with_params(Vec::new(), 4096, &options);
    writer.write_all(content).expect("room");
    writer.into_inner().len()
}
