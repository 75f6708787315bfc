//! The icons and the picture that other sites show, drawn from their sources and stored as small as they can be.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;
use thirtyfour::error::WebDriverResult;

use super::camera::{send, shoot};
use super::in_chromium;
use crate::{site::Site, visitor::Visitor, window::Window};
use recoup::site::pages;

const ICON: &str = include_str!("../../../static/icons/icon.svg");

/// File, pixels, and whether the device cuts the corners itself.
const ICONS: [(&str, u32, bool); 4] = [
    ("icon-180.png", 180, true),
    ("icon-192.png", 192, false),
    ("icon-512.png", 512, false),
    ("icon-maskable-512.png", 512, true),
];

#[tokio::test]
#[ignore = "draws the icons, for `make pictures`"]
async fn icons() {
    in_chromium(&Site::at("/"), Window::WIDE, async |visitor: Visitor| {
        for (file, size, is_square) in ICONS {
            let icon = if is_square { ICON.replace(" rx=\"15\"", "") } else { ICON.to_owned() };
            let page = format!("<style>body {{ margin: 0 }} svg {{ display: block; width: {size}px }}</style>{icon}");
            draw(&visitor, file, &page, (size, size)).await?;
        }
        draw(&visitor, "social.png", &pages::poster(), (1200, 630)).await
    })
    .await;
}

async fn draw(visitor: &Visitor, file: &str, page: &str, (width, height): (u32, u32)) -> WebDriverResult<()> {
    let drawn = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drawn.html");
    fs::write(&drawn, page).expect("a page is written");
    visitor.browser.goto(format!("file://{}", drawn.display())).await?;
    let clear = json!({ "color": { "r": 0, "g": 0, "b": 0, "a": 0 } });
    send(&visitor.browser, "Emulation.setDefaultBackgroundColorOverride", clear).await?;
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
    let shot = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let picture = shoot(&visitor.browser, shot).await?;
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/icons").join(file);
    fs::write(place, shrunk(&picture)).expect("a picture is written");
    Ok(())
}

/// The same picture with a palette: first with its own colours, then with ever coarser ones until there are few enough.
fn shrunk(picture: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("a PNG file");
    let mut bytes = vec![0; reader.output_buffer_size().expect("its size")];
    let info = reader.next_frame(&mut bytes).expect("its pixels");
    let channels = info.color_type.samples();
    let pixels = bytes.chunks_exact(channels).map(|pixel| [pixel[0], pixel[1], pixel[2], *pixel.get(3).unwrap_or(&255)]);
    let pixels: Vec<[u8; 4]> = pixels.collect();
    let palette = (0..8).map(|bits| Palette::new(&pixels, bits)).find(|palette| palette.colours.len() <= 256);
    palette.expect("few enough colours").write(info.width, info.height)
}

struct Palette {
    colours: Vec<[u8; 4]>,
    places: Vec<u8>,
}

impl Palette {
    /// Colours that are alike but for their last bits become the first of them.
    fn new(pixels: &[[u8; 4]], bits: u32) -> Self {
        let (mut known, mut colours) = (BTreeMap::new(), Vec::new());
        let places = pixels.iter().map(|pixel| {
            *known.entry(pixel.map(|channel| channel >> bits)).or_insert_with(|| {
                colours.push(*pixel);
                colours.len() - 1
            })
        });
        let places = places.map(|place| u8::try_from(place % 256).unwrap_or_default()).collect();
        Self { colours, places }
    }

    fn write(&self, width: u32, height: u32) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Indexed);
        encoder
            .set_palette(self.colours.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect::<Vec<_>>());
        encoder.set_trns(self.colours.iter().map(|[.., alpha]| *alpha).collect::<Vec<_>>());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.places)).expect("a PNG file");
        file
    }
}
