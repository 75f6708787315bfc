//! The page of a plan: what to do first, then by when, how, with what, and what is left if it fails.

pub mod alternatives;
pub mod calendar;
pub mod changes_since;
pub mod conditions;
pub mod deadlines;
pub mod figures;
pub mod ics;
pub mod letters;
pub mod outlook;
pub mod qr;
pub mod save;
pub mod share;
pub mod timeline;
pub mod what_if;

use yew::Html;

use crate::case::question::Question;
use crate::dates::write_date;
use crate::device::checklist::Ticks;
use crate::i18n::localizer::Voice;
use crate::i18n::message_name::Message;
use crate::page::Planned;
use crate::plan::Plan;
use crate::plan::outlook::outlook;
use crate::plan::timeline::timeline;
use crate::plan::what_if::changes;
use crate::view::Device;
use crate::view::html::{Block, all, button, details, fine, part, tag};
use crate::view::parts::answers::view_answers;
use crate::view::parts::notices::{view_changed, view_notice};
use crate::view::parts::sources::view_sources;
use crate::view::plan::alternatives::view_others;
use crate::view::plan::deadlines::{view_deadlines, view_left};
use crate::view::plan::figures::view_figures;
use crate::view::plan::letters::view_letters;
use crate::view::plan::outlook::{view_back, view_outlook};
use crate::view::plan::save::view_keep;
use crate::view::plan::timeline::view_timeline;
use crate::view::plan::what_if::view_changes;

/// What stands in the browser's tab.
#[must_use]
pub fn title(voice: &Voice, planned: &Planned) -> String {
    let label = voice.say(&format!("action-{}", planned.plan.advice.action.name()));
    voice.say_with("page-title", &[("title", label)])
}

/// The plan, most needed first.
pub fn view(voice: &Voice, planned: &Planned, device: Device) -> Block {
    let plan = &planned.plan;
    tag("article")
        .class("plan")
        .set("data-action", plan.advice.action.name())
        .set("data-today", write_date(plan.today))
        .with(view_notice(voice, planned.notice))
        .with(view_changed(voice, &planned.dropped, &[]))
        .with(planned.since.as_ref().map(|since| changes_since::view(voice, since)))
        .with(view_action(voice, planned))
        .with(view_deadlines(voice, plan))
        .with(timeline(&planned.link, plan).map(|timeline| view_timeline(voice, &timeline)))
        .with(view_list(voice, Part::Steps, &plan.steps, device.ticks))
        .with(view_letters(voice, plan, &plan.letters))
        .with(view_list(voice, Part::Evidence, &plan.evidence, device.ticks))
        .with(view_others(voice, &plan.others))
        .with(view_why(voice, plan))
        .with(view_list(voice, Part::Traps, &plan.traps, device.ticks))
        .with(view_changes(voice, &changes(&planned.opened, plan)))
        .with(view_outlook(voice, &outlook(&planned.opened, plan)))
        .with(view_said(voice, planned))
        .with(calendar::view(voice, planned, device.address))
        .with(share::view(voice, planned, device.address))
        .with(view_print(voice))
        .with(view_keep(voice, device, &planned.opened))
        .with(fine(voice.say("plan-disclaimer")))
}

fn view_action(voice: &Voice, planned: &Planned) -> Block {
    let ground: &str = planned.plan.advice.ground.into();
    let name = format!("ground-{ground}");
    let eyebrow = tag("p").class("eyebrow").with(voice.say("plan-action-label")).with(" ");
    let eyebrow = eyebrow.with(view_left(voice, &planned.plan));
    tag("section")
        .class("action")
        .set("data-part", "action")
        .with(eyebrow)
        .with(tag("h1").set("tabindex", "-1").set("data-focus", "").with(voice.say(&name)))
        .with(voice.maybe(&name, "why").map(|why| tag("p").class("lead").with(why)))
        .with(fine(voice.say("plan-based-on")).with(" ").with(voice.say("plan-nothing-sent")))
        .with(view_back(voice, &planned.opened))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Steps,
    Evidence,
    Traps,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Evidence => "evidence",
            Self::Traps => "traps",
        }
    }
}

fn view_list(voice: &Voice, shown: Part, messages: &[Message], ticks: &Ticks) -> Option<Block> {
    if messages.is_empty() {
        return None;
    }
    let heading = format!("plan-{}-heading", shown.name());
    let list = |name, some: &[Message]| {
        tag(name).class(shown.name()).each(some, |message| view_item(voice, shown, *message, ticks))
    };
    let section =
        part(shown.name(), voice.say(&heading)).with(voice.maybe(&heading, "intro").map(|intro| tag("p").with(intro)));
    Some(match shown {
        Part::Steps => section.with(list("ol", messages)).with(fine(voice.say("steps-ticks"))),
        Part::Evidence => section.with(list("ul", messages)),
        Part::Traps => section.with(view_folded(voice, messages, |some| list("ul", some))),
    })
}

/// The traps that cost most, and the others below them, as a longer list is read by nobody.
fn view_folded(voice: &Voice, messages: &[Message], view_items: impl Fn(&[Message]) -> Block) -> Html {
    const AT_A_GLANCE: usize = 4;
    let (first, rest) = messages.split_at(messages.len().min(AT_A_GLANCE));
    let summary = || voice.say_with("traps-more", &[("count", rest.len().to_string())]);
    let folded = (!rest.is_empty()).then(|| details(summary()).with(view_items(rest)));
    all([Some(view_items(first)), folded])
}

/// Steps and evidence can be ticked; the tick stays on the device.
fn view_item(voice: &Voice, shown: Part, message: Message, ticks: &Ticks) -> Block {
    let item = tag("li").set("data-message", message.0);
    let text = voice.say(message.0);
    match shown {
        Part::Traps => item.with(text),
        Part::Steps | Part::Evidence => {
            let tick = tag("input").set("type", "checkbox").set("data-tick", message.0).checked(ticks.has(message));
            item.with(tag("label").class("tick").with(tick).with(tag("span").with(text)))
        }
    }
}

fn view_print(voice: &Voice) -> Block {
    part("print", voice.say("print-heading"))
        .with(tag("p").with(voice.say("print-intro")))
        .with(tag("p").with(button("print", voice.say("print-button"))))
}

fn view_why(voice: &Voice, plan: &Plan) -> Block {
    let rests_on = plan.deadlines.iter().fold(plan.because, |all, deadline| all.and(deadline.because));
    let answers = tag("ul").class("because").each(plan.because.questions(), |question| view_because(voice, question));
    let sources = view_sources(voice, plan.advice.ground.sources());
    part("why", voice.say("plan-why-heading"))
        .with(tag("p").with(voice.say("plan-why-intro")))
        .with(details(voice.say("why-answers-heading")).with(answers))
        .with(details(voice.say("why-sources-heading")).with(sources))
        .with(view_figures(voice, rests_on))
}

fn view_because(voice: &Voice, question: Question) -> Block {
    let answer = tag("strong").with(voice.answer(question));
    tag("li").set("data-because", question.key()).with(voice.title(question)).with(": ").with(answer)
}

fn view_said(voice: &Voice, planned: &Planned) -> Block {
    let said: Vec<Question> = planned.plan.path.questions().collect();
    let answers = view_answers(voice, &said, |question| planned.link.changing(question).to_string());
    part("answers", voice.say("plan-answers-heading")).with(answers)
}
