//! What stands beside the program in the built site: whole, in need of no other file, and in step with it.

use std::fs;
use std::path::Path;

use recoup::calendar::Date;
use recoup::native::site;
use recoup::words::{MISSING, NoIntl, Value, Words};

#[path = "source/mod.rs"]
mod source;

fn stored(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static");
    fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Width and height, as a PNG file begins with them.
fn size(picture: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[test]
fn the_pages_say_everything_and_load_nothing() {
    for page in [site::lost(None), site::lost(Some("https://example.org/a/".into())), site::offline()] {
        assert!(page.contains("<h1>") && page.contains("class=\"brand\""), "{page}");
        assert!(!page.contains(MISSING) && !page.contains("{title}") && !page.contains("{script}"), "{page}");
        for loading in ["<link", "src=", "@import", "url("] {
            assert!(!page.contains(loading), "{loading} in {page}");
        }
    }
}

#[test]
fn the_fallback_has_words_for_each_trouble_and_the_numbers_of_the_figures() {
    let page = site::fallback();
    for trouble in ["scripts", "start", "stopped"] {
        assert!(page.contains(&format!("data-trouble=\"{trouble}\"")), "{trouble}");
    }
    assert!(page.contains("Within 15 days of delivery") && page.contains("Within 180 days of the payment"), "{page}");
    assert!(!page.contains(MISSING), "{page}");
}

#[test]
fn with_an_address_the_links_and_tags_are_whole() {
    let address = || Some("https://example.org/help/".to_owned());
    let tags = site::social(address());
    assert!(tags.contains("og:image\" content=\"https://example.org/help/social.png\""), "{tags}");
    assert!(tags.contains("rel=\"canonical\" href=\"https://example.org/help/\""), "{tags}");
    assert!(site::lost(address()).contains("href=\"https://example.org/help/rules.html\""));
    assert!(!site::social(None).contains("canonical"), "no address is made up");
}

#[test]
fn the_manifest_names_icons_that_are_there_and_small() {
    let manifest: serde_json::Value = serde_json::from_str(&site::manifest()).expect("JSON");
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

#[test]
fn the_social_picture_is_drawn_from_the_words_of_today() {
    let social = stored("social.png");
    let file = png::Decoder::new(std::io::Cursor::new(social)).read_info().expect("a PNG file");
    let drawn_from = file.info().uncompressed_latin1_text.iter().find(|text| text.keyword == source::KEY);
    let drawn_from = drawn_from.map(|text| text.text.as_str());
    assert_eq!(drawn_from, Some(&*source::hash(&site::poster())), "`make pictures` renders it again");
}

/// A page, and the messages that are its title and its description.
fn pages() -> [(&'static str, String, String, &'static str); 6] {
    let say = |name: &str| Words::english().say(name, &|_| None, &NoIntl);
    let titled = |name: &str| {
        Words::english().say("page-title", &|variable| (variable == "title").then(|| Value::Text(say(name))), &NoIntl)
    };
    let index = || include_str!("../index.html");
    let address = || Some("https://example.org/a/".to_owned());
    [
        ("index.html", site::index(index(), None), say("start-title"), "start-lead"),
        ("index.html at an address", site::index(index(), address()), say("start-title"), "start-lead"),
        ("rules.html", site::rules(Date::default()), titled("rules-title"), "rules-lead"),
        ("embedding.html", site::embedding(), titled("embedding-title"), "embedding-lead"),
        ("404.html", site::lost(None), titled("lost-heading"), "lost-lead"),
        ("offline.html", site::offline(), titled("offline-heading"), "offline-lead"),
    ]
}

/// What stands in a page between two texts, each time.
fn between<'a>(page: &'a str, before: &'a str, after: &'a str) -> Vec<&'a str> {
    page.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

#[test]
fn every_page_has_its_title_and_description_from_the_locale_file() {
    for (name, page, title, lead) in pages() {
        let head = page.split("</head>").next().expect("a head");
        let lead = Words::english().say(lead, &|_| None, &NoIntl);
        assert_eq!(between(head, "<title>", "</title>"), [&*title], "{name}");
        assert_eq!(between(head, "<meta name=\"description\" content=\"", "\""), [&*lead], "{name}");
        assert!(!head.contains("{title}") && !head.contains("{lead}"), "{name}");
    }
}

#[test]
fn other_sites_and_devices_are_told_the_same() {
    let [title, lead] = ["start-title", "start-lead"].map(|name| Words::english().say(name, &|_| None, &NoIntl));
    let tags = site::social(None);
    assert_eq!(between(&tags, "property=\"og:title\" content=\"", "\""), [&*title]);
    assert_eq!(between(&tags, "property=\"og:description\" content=\"", "\""), [&*lead]);
    assert!(between(&tags, "property=\"og:image:alt\" content=\"", "\"")[0].contains(&*lead), "{tags}");
    let manifest: serde_json::Value = serde_json::from_str(&site::manifest()).expect("JSON");
    assert_eq!((manifest["name"].as_str(), manifest["description"].as_str()), (Some(&*title), Some(&*lead)));
    assert!(site::poster().contains(&*lead));
}

/// Whether a buyer gets anything is for others to decide.
const PROMISES: [&str; 14] = [
    "get your money back",
    "gets your money back",
    "getting your money back",
    "recover your money",
    "you will get your",
    "you will be refunded",
    "you get your money",
    "we will get",
    "we promise",
    "we guarantee",
    "guaranteed",
    "will certainly",
    "100 %",
    "100%",
];

#[test]
fn nothing_promises_success() {
    let texts = [include_str!("../locales/en.ftl"), include_str!("../locales/en-built.ftl"), include_str!("../index.html")];
    for line in texts.into_iter().flat_map(str::lines) {
        let words = line.to_lowercase();
        let promise = PROMISES.into_iter().find(|promise| words.contains(promise));
        assert_eq!(promise, None, "{line}");
    }
}
