//! What the other side may have written: each stock answer to be opened, with a sentence to send.

use crate::calendar::write_date;
use crate::replies::{NextDay, Replies, Sender, StockReply};
use crate::view::block::{Block, button, details, part, tag};
use crate::view::voice::Voice;

/// The stock answers, all folded.
pub fn view_replies(voice: &Voice, replies: &Replies) -> Block {
    let sender: &str = replies.sender.into();
    let next = next(voice, replies);
    let list = tag("ul").class("remedies").each(&replies.list, |reply| view_reply(voice, *reply, &next));
    part("replies", voice.say("replies-heading"))
        .set("data-sender", sender)
        .set("data-next", date_of(replies.next))
        .with(tag("p").with(voice.say(&format!("replies-intro-{sender}"))))
        .with(list)
}

fn view_reply(voice: &Voice, reply: StockReply, next: &str) -> Block {
    let name = format!("reply-{}", reply.name());
    let title = voice.say(&name);
    let text = |attribute| tag("dd").with(voice.maybe(&name, attribute).unwrap_or_default());
    let line = |label, text| tag("div").with(tag("dt").with(voice.say(label))).with(text);
    let content = tag("dl")
        .class("pairs")
        .with(line("replies-means", text("means")))
        .with(line("replies-counter", text("counter")))
        .with(line("replies-sentence", view_sentence(voice, &name, title.clone())))
        .with(line("replies-next", tag("dd").with(next.to_owned())));
    tag("li").set("data-reply", reply.name()).with(details(tag("h3").with(title)).with(content))
}

/// What to send, in English as it stands, whatever language the browser shows the page in.
fn view_sentence(voice: &Voice, name: &str, title: String) -> Block {
    let id = format!("{name}-sentence");
    let copy = voice.say("replies-copy");
    let named = voice.say_with("button-for", &[("button", copy.clone()), ("name", title)]);
    let sentence = tag("blockquote")
        .set("id", id.clone())
        .set("lang", "en")
        .set("translate", "no")
        .with(voice.maybe(name, "sentence").unwrap_or_default());
    tag("dd").with(sentence).with(button("copy", copy).set("aria-label", named).set("data-target", id))
}

fn next(voice: &Voice, replies: &Replies) -> String {
    let name = match replies.sender {
        Sender::Seller => "replies-next-seller",
        Sender::Aliexpress => "replies-next-aliexpress",
        Sender::Payment => "replies-next-payment",
    };
    let (kind, date) = match replies.next {
        NextDay::Deadline(id, date) => (id.name(), Some(date)),
        NextDay::LookAgain(date) => ("look-again", Some(date)),
        NextDay::Over => ("over", None),
        NextDay::AfterRefusal | NextDay::Unknown => ("unknown", None),
    };
    let date = date.map(|date| voice.date(date)).unwrap_or_default();
    voice.say_with(name, &[("kind", kind.to_owned()), ("date", date)])
}

fn date_of(next: NextDay) -> Option<String> {
    match next {
        NextDay::Deadline(_, date) | NextDay::LookAgain(date) => Some(write_date(date)),
        NextDay::Over | NextDay::AfterRefusal | NextDay::Unknown => None,
    }
}
