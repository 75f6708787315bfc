//! The page of a plan: what to do first, then by when, how, with what, and what is left if it fails.

use yew::Html;

use crate::calendar::write_date;
use crate::changes::changes;
use crate::device::checklist::Checklist;
use crate::help::help;
use crate::message::Message;
use crate::outlook::outlook;
use crate::page::Planned;
use crate::plan::Plan;
use crate::question::Question;
use crate::replies::replies;
use crate::timeline::timeline;
use crate::view::asking::view_answers;
use crate::view::block::{Block, all, button, details, fine, part, tag};
use crate::view::changes::view_changes;
use crate::view::deadlines::{view_deadlines, view_left};
use crate::view::figures::view_figures;
use crate::view::help::view_help;
use crate::view::letters::view_letters;
use crate::view::others::view_others;
use crate::view::outlook::view_outlook;
use crate::view::replies::view_replies;
use crate::view::saved_orders::view_saving;
use crate::view::sources::view_sources;
use crate::view::timeline::view_timeline;
use crate::view::voice::Voice;
use crate::view::{Device, agenda, preview, share, since, view_changed, view_notice};

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
        .with(preview::view_band(voice, planned.preview.as_ref()))
        .with(view_notice(voice, planned.notice))
        .with(view_changed(voice, &planned.dropped, &[]))
        .with(planned.since.as_ref().map(|since| since::view(voice, since)))
        .with(view_action(voice, planned))
        .with(view_deadlines(voice, plan))
        .with(timeline(&planned.link, plan).map(|timeline| view_timeline(voice, &timeline)))
        .with(view_list(voice, Part::Steps, &plan.steps, device.ticks))
        .with(view_letters(voice, plan, &plan.letters))
        .with(view_list(voice, Part::Evidence, &plan.evidence, device.ticks))
        .with(view_others(voice, &plan.others))
        .with(replies(&planned.link, plan).map(|replies| view_replies(voice, &replies)))
        .with(view_help(voice, &help(&planned.link, plan)))
        .with(view_why(voice, plan))
        .with(view_list(voice, Part::Traps, &plan.traps, device.ticks))
        .with(view_changes(voice, &changes(&planned.opened, plan)))
        .with(view_outlook(voice, &outlook(&planned.opened, plan)))
        .with(view_said(voice, planned))
        .with(view_calendar(voice, planned, device))
        .with(share::view(voice, planned, device.address))
        .with(view_print(voice))
        .with(view_save(voice, planned, device))
        .with(fine(voice.say("plan-disclaimer")))
}

fn view_action(voice: &Voice, planned: &Planned) -> Block {
    let ground: &str = planned.plan.advice.ground.into();
    let name = format!("ground-{ground}");
    let shown = planned.preview.as_ref();
    let own = shown.map(|shown| ("preview", preview::name(shown).to_owned()));
    let eyebrow = tag("p").class("eyebrow").with(voice.say_with("plan-action-label", own.as_slice())).with(" ");
    let eyebrow = eyebrow.with(view_left(voice, &planned.plan));
    let heading = tag("h1").set("tabindex", "-1").set("data-focus", "");
    let heading = heading.set("aria-describedby", preview::described_by(shown)).with(voice.say(&name));
    tag("section")
        .class("action")
        .set("data-part", "action")
        .with(eyebrow)
        .with(heading)
        .with(voice.maybe(&name, "why").map(|why| tag("p").class("lead").with(why)))
        .with(fine(voice.say("plan-based-on")).with(" ").with(voice.say("plan-nothing-sent")))
}

/// What a preview says may never come: it has no calendar file, and it cannot be kept.
fn view_calendar(voice: &Voice, planned: &Planned, device: Device) -> Option<Block> {
    let calendar = agenda::view(voice, planned, device.identity, device.address)?;
    Some(match &planned.preview {
        None => calendar,
        Some(shown) => preview::view_not_here(voice, shown, "calendar", "calendar-heading", "calendar-preview"),
    })
}

fn view_save(voice: &Voice, planned: &Planned, device: Device) -> Block {
    match &planned.preview {
        None => view_saving(voice, device, planned.to_save()),
        Some(shown) => preview::view_not_here(voice, shown, "save", "keep-heading", "keep-preview"),
    }
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

fn view_list(voice: &Voice, shown: Part, messages: &[Message], ticks: &Checklist) -> Option<Block> {
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
fn view_item(voice: &Voice, shown: Part, message: Message, ticks: &Checklist) -> Block {
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
