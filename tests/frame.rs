//! The page in a frame of another one: what its address may ask for, what stays readable, and what is left of the page.

use recoup::dates::{Date, read_date};
use recoup::frame::accent::{Accent, Colour, READABLE, Theme};
use recoup::frame::options::Embed;
use recoup::i18n::messages::MISSING;
use recoup::site::{pages, render};

const STYLE: &str = include_str!("../static/css/style.css");
const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];
const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE";

fn today() -> Date {
    read_date("2026-03-10").expect("a day")
}

fn colour(text: &str) -> Colour {
    text.parse().unwrap_or_else(|_| panic!("{text} is a colour"))
}

/// A colour of the stylesheet, light and dark.
fn token(name: &str) -> [Colour; 2] {
    let (_, rest) = STYLE.split_once(&format!("--{name}: var(--light, ")).unwrap_or_else(|| panic!("no --{name}"));
    let colours: Vec<Colour> =
        rest.split(';').next().unwrap_or_default().split('#').skip(1).map(|text| colour(&text[..6])).collect();
    <[Colour; 2]>::try_from(colours).unwrap_or_else(|found| panic!("--{name} is {found:?}"))
}

#[test]
fn a_query_asks_for_a_frame_and_a_colour() {
    let wine = Some(Colour([0x8a, 0x1c, 0x5a]));
    for (query, expected) in [
        ("", None),
        ("?", None),
        ("?theme=dark&accent=8a1c5a", None),
        ("?embedded", None),
        ("?embed", Some(None)),
        ("embed=", Some(None)),
        ("?embed=1&theme=dark", Some(None)),
        ("?embed&accent=8a1c5a", Some(wine)),
        ("?accent=8A1C5A&utm=x&embed", Some(wine)),
        ("?embed&accent=8a1c5a&accent=000000", Some(wine)),
        ("?embed&accent=%238a1c5a", Some(None)),
    ] {
        assert_eq!(Embed::read(query).map(|embed| embed.accent), expected, "{query}");
    }
}

#[test]
fn what_is_no_colour_is_passed_over() {
    for text in ["", "fff", "8a1c5", "8a1c5a0", "+8a1c5", "red", "8a1c5g", "red;}body{", "8a1c5é", "url(x)", "%00%00%00"] {
        assert_eq!(Embed::read(&format!("?embed&accent={text}")), Some(Embed::default()), "{text}");
    }
}

#[test]
fn contrast_is_as_wcag_has_it() {
    for (one, other, expected) in [
        ("000000", "ffffff", 21.0),
        ("777777", "ffffff", 4.48),
        ("767676", "ffffff", 4.54),
        ("ff0000", "ffffff", 4.0),
        ("0000ff", "ffffff", 8.59),
        ("123456", "123456", 1.0),
    ] {
        let found = colour(one).contrast(colour(other));
        assert!((found - expected).abs() < 0.01, "{one} on {other}: {found}");
    }
}

#[test]
fn a_readable_colour_is_left_alone() {
    assert_eq!(Accent::new(colour("8a1c5a"), Theme::Light).strong, colour("8a1c5a"));
    assert_eq!(Accent::new(colour("ffcc00"), Theme::Dark).strong, colour("ffcc00"));
    assert_ne!(Accent::new(colour("8a1c5a"), Theme::Dark).strong, colour("8a1c5a"));
    assert_ne!(Accent::new(colour("ffcc00"), Theme::Light).strong, colour("ffcc00"));
}

/// Colours from everywhere among all of them.
fn colours() -> impl Iterator<Item = Colour> {
    let channel = || (0..=255).step_by(5);
    channel().flat_map(move |red| channel().flat_map(move |green| channel().map(move |blue| Colour([red, green, blue]))))
}

#[test]
fn words_in_any_colour_can_be_read_wherever_they_stand() {
    for (theme, on_accent) in THEMES.into_iter().zip(token("on-accent")) {
        let [paper, card] = theme.grounds();
        for Accent { strong, soft } in colours().map(|wanted| Accent::new(wanted, theme)) {
            for ground in [paper, card, soft, on_accent] {
                assert!(strong.contrast(ground) >= READABLE, "{theme:?}: {strong} on {ground}");
            }
        }
    }
}

#[test]
fn a_colour_is_written_as_it_is_read() {
    for wanted in colours() {
        assert_eq!(colour(wanted.to_string().trim_start_matches('#')), wanted);
    }
}

#[test]
fn the_grounds_are_those_of_the_stylesheet() {
    for (place, theme) in THEMES.into_iter().enumerate() {
        assert_eq!(theme.grounds(), [token("paper")[place], token("card")[place]]);
    }
    for (file, html) in
        [("index.html", include_str!("../index.html")), ("document.html", include_str!("../src/site/pages/document.html"))]
    {
        for (name, paper) in ["light", "dark"].into_iter().zip(token("paper")) {
            let bar = html.lines().find(|line| line.contains(&format!("data-bar=\"{name}\"")));
            assert!(bar.is_some_and(|bar| bar.contains(&format!("content=\"{paper}\""))), "{file}: the {name} bar");
        }
    }
}

#[test]
fn both_themes_can_be_read() {
    let grounds = ["paper", "card"];
    let everywhere = ["ink", "soft", "accent", "alarm", "warn"].into_iter().flat_map(|ink| grounds.map(|on| (ink, on)));
    let tinted = ["accent", "alarm", "warn"].into_iter().map(|ink| (ink, format!("{ink}-soft")));
    let words = ["accent-soft", "alarm-soft", "warn-soft"].map(|on| ("ink", on.to_owned()));
    let button = [("on-accent", "accent".to_owned())];
    let pairs = everywhere.map(|(ink, on)| (ink, on.to_owned())).chain(tinted).chain(words).chain(button);
    for (ink, on) in pairs {
        for (theme, (ink_colour, ground)) in THEMES.iter().zip(token(ink).into_iter().zip(token(&on))) {
            let contrast = ink_colour.contrast(ground);
            assert!(contrast >= READABLE, "{theme:?}: {ink} on {on} has {contrast}");
        }
    }
}

#[test]
fn a_frame_keeps_what_a_reader_needs() {
    for link in ["", "#v=1&stage=delivered", PLAN] {
        let (framed, (_, whole)) = (render::framed(link, today()), render::page(link, today()));
        assert!(whole.contains("class=\"brand\"") && !framed.contains("class=\"brand\""), "{link}");
        assert!(whole.contains("rules.html") && !framed.contains("rules.html"), "{link}");
        for needed in ["href=\"#v=1\"", "not legal advice", "data-full", "rel=\"noopener noreferrer\"", "Recoup"] {
            assert!(framed.contains(needed), "{link}: {needed}");
        }
    }
}

#[test]
fn the_whole_page_opens_with_the_same_answers() {
    for link in ["#v=1", "#v=1&stage=delivered", PLAN, "#v=1&stage=delivered&delivered=soon&made=2026-03-01"] {
        let framed = render::framed(link, today()).replace("&amp;", "&");
        let way_out = framed.split("<a ").find(|rest| rest.contains("data-full")).expect("a way out");
        assert!(way_out.contains(&format!("href=\"{link}\"")), "{link}: {}", &way_out[..200]);
        assert!(way_out.contains("target=\"_blank\""));
    }
}

#[test]
fn the_page_on_embedding_is_whole() {
    let html = pages::embedding();
    assert_eq!(html.find(MISSING), None);
    assert!(html.contains("src=\"./?embed\"") && html.contains("src=\"embed.js\""));
    for slot in ["{title}", "{lead}", "{style}", "{script}", "{switch}", "{body}"] {
        assert!(!html.contains(slot), "{slot}");
    }
    let shown = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'");
    assert!(shown.replace("&#x2F;", "/").replace("&amp;", "&").contains(include_str!("../static/js/embed.js").trim()));
}
