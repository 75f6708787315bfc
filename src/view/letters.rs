//! The letters of a plan: to be filled, changed and copied.

use yew::{Html, html};

use crate::letter::Letter;
use crate::message::Message;
use crate::plan::Plan;
use crate::view::voice::Voice;

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
pub fn view_letters(voice: &Voice, plan: &Plan, letters: &[Letter]) -> Html {
    if letters.is_empty() {
        return Html::default();
    }
    html! {
        <div class="letters">
            <h2>{ voice.say("letters-heading") }</h2>
            { for voice.maybe("letters-heading", "intro").map(|intro| html! { <p>{ intro }</p> }) }
            <fieldset class="fills">
                <legend>{ voice.say("letters-fill-heading") }</legend>
                { for Gap::ALL.map(|gap| view_fill(voice, gap)) }
                <p class="fine" id="fill-private">{ voice.say("letters-fill-private") }</p>
            </fieldset>
            { for letters.iter().enumerate().map(|(place, letter)| view_letter(voice, plan, *letter, place == 0)) }
        </div>
    }
}

fn view_fill(voice: &Voice, gap: Gap) -> Html {
    let id = format!("fill-{}", gap.name());
    html! {
        <p class="fill">
            <label for={id.clone()}>{ voice.say(&format!("letters-fill-{}", gap.name())) }</label>
            <input type="text" {id} data-fill={gap.name()} data-gap={gap.mark(voice)}
                autocomplete={filled_by_browser(gap)} spellcheck="false" aria-describedby="fill-private" />
        </p>
    }
}

/// What the browser may know: the buyer's own name.
const fn filled_by_browser(gap: Gap) -> &'static str {
    match gap {
        Gap::Order => "off",
        Gap::Name => "name",
    }
}

fn view_letter(voice: &Voice, plan: &Plan, letter: Letter, is_first: bool) -> Html {
    let title = voice.maybe(&message(letter), "title").unwrap_or_default();
    let content = view_content(voice, plan, letter, title.clone());
    html! {
        <section class="letter" data-part="letter" data-letter={letter.name()}>
            if is_first {
                <h3>{ title }</h3>
                { content }
            } else {
                <details>
                    <summary><h3>{ title }</h3></summary>
                    { content }
                </details>
            }
        </section>
    }
}

fn view_content(voice: &Voice, plan: &Plan, letter: Letter, title: String) -> Html {
    const LINES: [usize; 2] = [8, 24];
    let id = message(letter);
    let text = text(voice, plan, letter);
    let rows = text.lines().count().clamp(LINES[0], LINES[1]);
    let has_attachments = !letter.attachments(&plan.evidence).is_empty();
    html! {
        <>
            { for voice.maybe(&id, "to").map(|to| html! { <p class="letter-to">{ to }</p> }) }
            if has_attachments {
                <p class="fine">{ voice.say("letters-attachments-hint") }</p>
            }
            <label for={id.clone()}>{ voice.say_with("letters-text", &[("title", title)]) }</label>
            <textarea id={id.clone()} data-letter-text="" rows={rows.to_string()} lang="en" value={text} />
            <button type="button" data-do="copy" data-target={id}>{ voice.say("letters-copy") }</button>
        </>
    }
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
