//! What a link's page shows, drawn without a browser: each message by its name, as a reader reads it.

use recoup::calendar::read_date;
use recoup::native;
use recoup::page::{Page, page};
use recoup::words::{NoIntl, Words};

/// A link without its `v=1`, and the day on which it is opened.
pub type Place = (&'static str, &'static str);

/// The page of a place.
pub struct Shown {
    page: Page,
    html: String,
}

impl Shown {
    pub fn at((link, today): Place) -> Self {
        let day = read_date(today).expect("a row's day is a real one");
        let link = format!("v=1&{link}");
        Self { page: page(&link, day), html: native::page(&link, day).1 }
    }

    /// Whether a part of the page bears a name of the contract.
    pub fn has(&self, attribute: &str, name: &str) -> bool {
        element(&self.html, attribute, name).is_some()
    }

    /// What is wrong with a line "MESSAGE: words" or "MESSAGE": nothing, if the page shows that message and these words in it.
    pub fn lacks(&self, line: &str) -> Option<String> {
        let (name, words) = line.split_once(": ").unwrap_or((line, ""));
        match self.message(name) {
            None => Some(format!("{name} is not shown{}", self.asked())),
            Some(text) if !text.contains(words) => Some(format!("{name} does not say {words:?} but {text:?}")),
            Some(_) => None,
        }
    }

    /// The text of the part of the page that a message stands in.
    fn message(&self, name: &str) -> Option<String> {
        let (name, attribute) = name.split_once('.').unwrap_or((name, ""));
        assert!(Words::english().names().any(|known| known == name), "no message is called {name}");
        let (kind, rest) = name.split_once('-')?;
        let part = match kind {
            "step" | "evidence" | "trap" | "find" => element(&self.html, "data-message", name),
            "figure" => element(&self.html, "data-figure", rest),
            "remedy" => element(&self.html, "data-remedy", rest),
            "deadline" => element(&self.html, "data-deadline", rest),
            "question" => element(&self.html, "data-question", rest),
            "answer" => self.answer(rest),
            "ground" => element(&self.html, "data-part", "action").filter(|_| self.ground() == Some(rest)),
            _ => Some(&*self.html),
        };
        let text = text(part?);
        match attribute {
            "disagrees" => between(&text, "why-figure-disagrees", "why-figure-confidence").map(str::to_owned),
            _ => Some(text),
        }
    }

    fn answer(&self, name: &str) -> Option<&str> {
        let Page::Ask(asking) = &self.page else { return None };
        let value = name.strip_prefix(asking.question.key())?.strip_prefix('-')?;
        element(&self.html, "data-answer", value)
    }

    fn asked(&self) -> String {
        match &self.page {
            Page::Ask(asking) => format!(": the page asks {}", asking.question.key()),
            Page::Plan(_) => String::new(),
        }
    }

    fn ground(&self) -> Option<&'static str> {
        match &self.page {
            Page::Plan(planned) => Some(planned.plan.advice.ground.into()),
            Page::Ask(_) => None,
        }
    }
}

/// What stands between two headings.
fn between<'a>(text: &'a str, after: &str, before: &str) -> Option<&'a str> {
    let heading = |name| Words::english().say(name, &|_| None, &NoIntl);
    let (_, rest) = text.split_once(&heading(after))?;
    rest.split_once(&heading(before)).map(|(found, _)| found)
}

/// The first element that bears an attribute, without its closing tag.
fn element<'a>(html: &'a str, attribute: &str, value: &str) -> Option<&'a str> {
    let place = html.find(&format!(" {attribute}=\"{value}\""))?;
    let html = &html[html[..place].rfind('<')?..];
    let tag = tag_name(html)?;
    let mut depth = 0;
    for (place, _) in html.match_indices('<') {
        let rest = &html[place..];
        if tag_name(rest) == Some(tag) {
            depth += 1;
        } else if rest.strip_prefix("</").is_some_and(|rest| rest.starts_with(&format!("{tag}>"))) {
            depth -= 1;
        }
        if depth == 0 {
            return Some(&html[..place]);
        }
    }
    None
}

fn tag_name(html: &str) -> Option<&str> {
    html.strip_prefix('<')?.split([' ', '>']).next()
}

/// Without tags, entities and doubled spaces.
fn text(html: &str) -> String {
    let bare: String = html.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
    let plain = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
