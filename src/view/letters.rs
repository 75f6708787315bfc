//! The letters of a plan: to be filled, changed and copied.

use yew::{Html, html};

use crate::letter::Letter;
use crate::letter::draft::{Draft, Filling, Fillings, Placeholder};
use crate::message::Message;
use crate::plan::Plan;
use crate::view::block::{Block, all, button, fine, tag};
use crate::view::voice::Voice;

/// The letters, the first one open, below the inputs that fill them.
#[must_use]
pub fn view_letters(voice: &Voice, plan: &Plan, letters: &[Letter]) -> Option<Block> {
    if letters.is_empty() {
        return None;
    }
    let fills = tag("fieldset")
        .class("fills")
        .with(tag("legend").with(voice.say("letters-fill-heading")))
        .each(Placeholder::ALL, |placeholder| view_fill(voice, placeholder))
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

fn view_fill(voice: &Voice, placeholder: Placeholder) -> Block {
    let id = format!("fill-{}", placeholder.name());
    let label = voice.say(match placeholder {
        Placeholder::Order => "letters-fill-order",
        Placeholder::Name => "letters-fill-name",
    });
    let input = tag("input")
        .set("type", "text")
        .set("id", id.clone())
        .set("data-fill", placeholder.name())
        .set("data-gap", mark(voice, placeholder))
        .set("translate", "no")
        .set("autocomplete", filled_by_browser(placeholder))
        .set("spellcheck", "false")
        .set("aria-describedby", "fill-private");
    tag("p").class("fill").with(tag("label").set("for", id).with(label)).with(input)
}

/// What the places of a placeholder show until it is filled.
fn mark(voice: &Voice, placeholder: Placeholder) -> String {
    voice.say(match placeholder {
        Placeholder::Order => "letter-gap-order",
        Placeholder::Name => "letter-gap-name",
    })
}

fn unfilled(voice: &Voice) -> Fillings {
    Placeholder::ALL.map(|placeholder| Filling::empty(mark(voice, placeholder)))
}

/// What the browser may know: the buyer's own name.
const fn filled_by_browser(placeholder: Placeholder) -> &'static str {
    match placeholder {
        Placeholder::Order => "off",
        Placeholder::Name => "name",
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
    let template = template(voice, plan, letter);
    let text = unfilled_text(voice, &template);
    let rows = text.lines().count().clamp(LINES[0], LINES[1]);
    let has_attachments = !letter.attachments(&plan.evidence).is_empty();
    let label = tag("label").set("for", id.clone()).with(voice.say_with("letters-text", &[("title", title.clone())]));
    let copy = voice.say("letters-copy");
    let named = voice.say_with("button-for", &[("button", copy.clone()), ("name", title)]);
    // Only the first text is the page's: a redraw must not undo what the buyer has made of it. A browser that restored
    // the text after a reload would restore it without the places that are still to be filled.
    let field = html! {
        <textarea key={text.clone()} id={id.clone()} data-letter-text="" data-template={template} rows={rows.to_string()}
            lang="en" translate="no" autocomplete="off" defaultvalue={text.clone()} />
    };
    all([
        voice.maybe(&id, "to").map(|to| tag("p").class("letter-to").with(to).into()),
        (letter == Letter::FurtherPeriod).then(|| fine(voice.say("letters-further-period")).into()),
        has_attachments.then(|| fine(voice.say("letters-attachments-hint")).into()),
        Some(label.into()),
        Some(field),
        Some(button("copy", copy).set("aria-label", named).set("data-target", id).into()),
    ])
}

/// The whole text of a letter before anything is filled in: what it says, what is attached, and who writes.
#[must_use]
pub fn text(voice: &Voice, plan: &Plan, letter: Letter) -> String {
    unfilled_text(voice, &template(voice, plan, letter))
}

fn unfilled_text(voice: &Voice, template: &str) -> String {
    Draft::new(template, &unfilled(voice)).text()
}

/// The text with the symbols of the placeholders at their places.
#[must_use]
pub fn template(voice: &Voice, plan: &Plan, letter: Letter) -> String {
    let symbol = |placeholder: Placeholder| (placeholder.name(), placeholder.symbol().to_string());
    let own = [symbol(Placeholder::Order), symbol(Placeholder::Name)];
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
