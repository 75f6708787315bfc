//! The letters of a plan: to be filled, changed and copied.

use yew::{Html, html};

use crate::i18n::localizer::Voice;
use crate::i18n::message_name::Message;
use crate::plan::Plan;
use crate::plan::letters::Letter;
use crate::view::html::{Block, all, button, fine, tag};

/// What only the buyer knows, typed once for all letters. It stands on the page and never goes into the link.
#[derive(Clone, Copy)]
enum Gap {
    Order,
    Name,
}

impl Gap {
    const ALL: [Self; 2] = [Self::Order, Self::Name];

    const fn name(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Name => "name",
        }
    }

    /// What stands in a letter until it is filled.
    fn mark(self, voice: &Voice) -> String {
        voice.say(match self {
            Self::Order => "letter-gap-order",
            Self::Name => "letter-gap-name",
        })
    }
}

/// The letters, the first one open, below the inputs that fill them.
#[must_use]
pub fn view_letters(voice: &Voice, plan: &Plan, letters: &[Letter]) -> Option<Block> {
    if letters.is_empty() {
        return None;
    }
    let fills = tag("fieldset")
        .class("fills")
        .with(tag("legend").with(voice.say("letters-fill-heading")))
        .each(Gap::ALL, |gap| view_fill(voice, gap))
        .with(fine(voice.say("letters-fill-private")).set("id", "fill-private"));
    let letter = |(place, letter): (usize, &Letter)| view_letter(voice, plan, *letter, place == 0);
    let letters = tag("div")
        .class("letters")
        .with(tag("h2").with(voice.say("letters-heading")))
        .with(voice.maybe("letters-heading", "intro").map(|intro| tag("p").with(intro)))
        .with(fills)
        .each(letters.iter().enumerate(), letter);
    Some(letters)
}

fn view_fill(voice: &Voice, gap: Gap) -> Block {
    let id = format!("fill-{}", gap.name());
    let label = voice.say(&format!("letters-fill-{}", gap.name()));
    let input = tag("input")
        .set("type", "text")
        .set("id", id.clone())
        .set("data-fill", gap.name())
        .set("data-gap", gap.mark(voice))
        .set("autocomplete", filled_by_browser(gap))
        .set("spellcheck", "false")
        .set("aria-describedby", "fill-private");
    tag("p").class("fill").with(tag("label").set("for", id).with(label)).with(input)
}

/// What the browser may know: the buyer's own name.
const fn filled_by_browser(gap: Gap) -> &'static str {
    match gap {
        Gap::Order => "off",
        Gap::Name => "name",
    }
}

fn view_letter(voice: &Voice, plan: &Plan, letter: Letter, is_first: bool) -> Block {
    let title = voice.maybe(&message(letter), "title").unwrap_or_default();
    let content = view_content(voice, plan, letter, title.clone());
    let heading = tag("h3").with(title);
    let section = tag("section").class("letter").set("data-part", "letter").set("data-letter", letter.name());
    if is_first {
        section.with(heading).with(content)
    } else {
        section.with(tag("details").with(tag("summary").with(heading)).with(content))
    }
}

fn view_content(voice: &Voice, plan: &Plan, letter: Letter, title: String) -> Html {
    const LINES: [usize; 2] = [8, 24];
    let id = message(letter);
    let text = text(voice, plan, letter);
    let rows = text.lines().count().clamp(LINES[0], LINES[1]);
    let has_attachments = !letter.attachments(&plan.evidence).is_empty();
    let label = tag("label").set("for", id.clone()).with(voice.say_with("letters-text", &[("title", title.clone())]));
    let copy = voice.say("letters-copy");
    let named = voice.say_with("button-for", &[("button", copy.clone()), ("name", title)]);
    // Only the first text is the page's; what the buyer makes of it stays for as long as the letter is the same.
    let field = html! {
        <textarea key={text.clone()} id={id.clone()} data-letter-text="" rows={rows.to_string()} lang="en" defaultvalue={text.clone()} />
    };
    all([
        voice.maybe(&id, "to").map(|to| tag("p").class("letter-to").with(to).into()),
        has_attachments.then(|| fine(voice.say("letters-attachments-hint")).into()),
        Some(label.into()),
        Some(field),
        Some(button("copy", copy).set("aria-label", named).set("data-target", id).into()),
    ])
}

/// The whole text of a letter: what it says, what is attached, and who writes.
#[must_use]
pub fn text(voice: &Voice, plan: &Plan, letter: Letter) -> String {
    let answer_by = voice.date(letter.answer_by(&plan.advice, plan.today));
    let own = [("order", Gap::Order.mark(voice)), ("name", Gap::Name.mark(voice)), ("answer-by", answer_by)];
    let body = voice.say_with(&message(letter), &own);
    let end = voice.say_with("letter-end", &own);
    let attached = attached(voice, &letter.attachments(&plan.evidence));
    [Some(body), attached, Some(end)].into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}

/// The attachments under their letters, in the order of the evidence.
fn attached(voice: &Voice, evidence: &[Message]) -> Option<String> {
    let line = |(letter, item): (char, &Message)| {
        let own = [("letter", letter.to_string()), ("item", item.0.to_owned()), ("what", voice.say(item.0))];
        voice.say_with("letter-attachment", &own)
    };
    let lines = [voice.say("letter-attachments")].into_iter().chain(('A'..='Z').zip(evidence).map(line));
    (!evidence.is_empty()).then(|| lines.collect::<Vec<_>>().join("\n"))
}

/// Its name in the locale file, and its id in the page.
fn message(letter: Letter) -> String {
    format!("letter-{}", letter.name())
}
