//! What stands beside the program in the built site: whole, in need of no other file, and in step with it.

use std::fs;
use std::path::Path;

use recoup::i18n::messages::MISSING;
use recoup::site::pages;
use serde_json::Value;

fn stored(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/icons");
    fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Width and height, as a PNG file begins with them.
fn size(picture: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[test]
fn the_pages_say_everything_and_load_nothing() {
    for page in [pages::lost(None), pages::lost(Some("https://example.org/a/".into())), pages::offline()] {
        assert!(page.contains("<h1>") && page.contains("class=\"brand\""), "{page}");
        assert!(!page.contains(MISSING) && !page.contains("{title}") && !page.contains("{script}"), "{page}");
        for loading in ["<link", "src=", "@import", "url("] {
            assert!(!page.contains(loading), "{loading} in {page}");
        }
    }
}

#[test]
fn the_fallback_has_words_for_each_trouble_and_the_numbers_of_the_figures() {
    let page = pages::fallback();
    for trouble in ["scripts", "start", "stopped"] {
        assert!(page.contains(&format!("data-trouble=\"{trouble}\"")), "{trouble}");
    }
    assert!(page.contains("Within 15 days of delivery") && page.contains("Within 180 days of the payment"), "{page}");
    assert!(!page.contains(MISSING), "{page}");
}

#[test]
fn with_an_address_the_links_and_tags_are_whole() {
    let address = || Some("https://example.org/help/".to_owned());
    let tags = pages::social(address());
    assert!(tags.contains("og:image\" content=\"https://example.org/help/social.png\""), "{tags}");
    assert!(tags.contains("rel=\"canonical\" href=\"https://example.org/help/\""), "{tags}");
    assert!(pages::lost(address()).contains("href=\"https://example.org/help/rules.html\""));
    assert!(!pages::social(None).contains("canonical"), "no address is made up");
}

#[test]
fn the_manifest_names_icons_that_are_there_and_small() {
    let manifest: Value = serde_json::from_str(&pages::manifest()).expect("JSON");
    assert_eq!(manifest["short_name"], "Recoup");
    assert_eq!((&manifest["start_url"], &manifest["scope"]), (&"./".into(), &"./".into()), "it works at any address");
    for icon in manifest["icons"].as_array().expect("a list") {
        let (file, sizes) = (icon["src"].as_str().expect("a file"), icon["sizes"].as_str().expect("a size"));
        let picture = stored(file);
        assert!(picture.len() < 10_000, "{file} has {} bytes", picture.len());
        let (width, height) = size(&picture);
        assert!(sizes == "any" || sizes == format!("{width}x{height}"), "{file} is {width} × {height}");
    }
}

#[test]
fn the_other_pictures_are_of_the_size_that_is_asked_for() {
    assert_eq!(size(&stored("icon-180.png")), (180, 180));
    let social = stored("social.png");
    assert!(social.len() < 60_000 && size(&social) == (1200, 630));
}

/// What `index.html` loads by name must keep that name.
#[test]
fn what_the_page_names_is_copied_into_the_site() {
    let page = include_str!("../index.html");
    for file in ["icon.svg", "icon-180.png", "icon-192.png", "icon-512.png", "icon-maskable-512.png", "social.png"] {
        assert!(page.contains(&format!("rel=\"copy-file\" href=\"static/icons/{file}\"")), "{file}");
        stored(file);
    }
}
