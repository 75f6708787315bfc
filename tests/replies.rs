//! What the other side may have written: for which answers it is shown, in which order, with which sentence and which day.

use recoup::calendar::read_date;
use recoup::native;
use recoup::page::{Page, page};
use recoup::replies::{NextDay, Replies, Sender, StockReply, replies};
use strum::IntoEnumIterator;

const TODAY: &str = "2026-11-28";

fn replies_of(link: &str) -> Option<Replies> {
    match page(&format!("v=1&{link}"), read_date(TODAY).expect("a day")) {
        Page::Plan(planned) => replies(&planned.link, &planned.plan),
        Page::Ask(asking) => panic!("{} is asked: {link}", asking.question.key()),
    }
}

fn drawn(link: &str) -> String {
    native::page(&format!("v=1&{link}"), read_date(TODAY).expect("a day")).1
}

/// A row: a link, and who has written.
#[track_caller]
fn check(link: &str, sender: Option<Sender>) {
    assert_eq!(replies_of(link).map(|replies| replies.sender), sender, "{link}");
    assert_eq!(drawn(link).contains("data-part=\"replies\""), sender.is_some(), "{link}");
}

const DELIVERED: &str = "stage=delivered&problem=defective&delivered=2026-11-20&pay=bank&country=DE";
const SHIPPED: &str =
    "stage=shipped&problem=not-received&shipped=2026-11-01&due=2026-12-20&tracking=stuck&pay=bank&country=DE";
const REGRET: &str = "stage=delivered&problem=changed-mind&delivered=2026-11-20&item=unused&free-return=no&country=US";
const DISPUTE: &str = "stage=dispute&problem=defective&pay=bank&paid=2026-10-01&country=DE";
const CLOSED: &str = "stage=delivered&problem=defective&delivered=2026-11-01&confirmed=closed&item=used";

#[test]
fn it_is_shown_where_the_seller_has_written() {
    for link in [DELIVERED, SHIPPED, REGRET] {
        for (answer, sender) in [
            ("not-asked", None),
            ("no-answer", None),
            ("agreed", None),
            ("refused", Some(Sender::Seller)),
            ("stalling", Some(Sender::Seller)),
        ] {
            check(&format!("{link}&seller={answer}"), sender);
        }
    }
}

#[test]
fn it_is_shown_for_a_dispute_in_which_somebody_has_written() {
    for (answer, sender) in [
        ("waiting&opened=2026-11-25", None),
        ("offer&opened=2026-11-25", Some(Sender::Seller)),
        ("rejected&opened=2026-11-25", Some(Sender::Seller)),
        ("asked-to-close&opened=2026-11-25", Some(Sender::Seller)),
        ("evidence-asked&respond-by=2026-12-02", Some(Sender::Aliexpress)),
        ("return-agreed&agreed=2026-11-25", None),
        ("return-stuck&agreed=2026-11-25", None),
        ("return-sent&sent=2026-11-20&arrived=not-yet", None),
        ("reviewing&opened=2026-11-25", None),
        ("part&decided=2026-11-25", Some(Sender::Aliexpress)),
        ("lost&decided=2026-11-25", Some(Sender::Aliexpress)),
        ("appealed&appealed=2026-11-25", None),
        ("closed-by-seller&opened=2026-11-25", None),
        ("cancelled-by-me&opened=2026-11-25", None),
    ] {
        check(&format!("{DISPUTE}&dispute={answer}"), sender);
    }
}

#[test]
fn it_is_shown_where_the_bank_has_refused() {
    let law = "stage=delivered&problem=defective&delivered=2026-06-01&item=used&pay=debit-card&paid=2026-05-20&country=AU";
    check(&format!("{}&claimed=no", CLOSED.to_owned() + "&pay=paypal&paid=2026-07-01&country=US"), None);
    for (answer, sender) in [("no", None), ("waiting", None), ("refused", Some(Sender::Payment))] {
        check(&format!("{CLOSED}&pay=paypal&paid=2026-07-01&country=US&claimed={answer}"), sender);
    }
    check(law, None);
    // AliExpress has written too, but before the bank.
    check(
        "stage=dispute&problem=defective&dispute=lost&decided=2026-10-01&pay=paypal&paid=2026-08-01&country=US&claimed=refused",
        Some(Sender::Payment),
    );
}

#[test]
fn it_is_not_shown_where_nobody_has_written() {
    for link in [
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-11-27&country=DE",
        "stage=unshipped&problem=changed-mind&cancel=refused&country=FR",
        "stage=refund&approved=2026-11-20&to=bonus&pay=bank",
        "stage=other&problem=other",
    ] {
        check(link, None);
    }
}

/// A row: a link, and its likeliest answers, which the others of this sender follow.
#[track_caller]
fn check_order(link: &str, expected: &str) {
    let Replies { sender, list, .. } = replies_of(link).expect(link);
    let names: Vec<&str> = list.iter().map(|reply| reply.name()).collect();
    assert!(names.join(" ").starts_with(expected), "{link}: {names:?}");
    let mut sorted = names.clone();
    sorted.sort_unstable();
    let mut all: Vec<&str> = StockReply::iter().filter(|reply| reply.sender() == sender).map(StockReply::name).collect();
    all.sort_unstable();
    assert_eq!(sorted, all, "each once: {link}");
    assert_eq!(names.len(), 8);
    let html = drawn(link);
    let places: Vec<_> = names.iter().map(|name| html.find(&format!("data-reply=\"{name}\"")).expect(name)).collect();
    assert!(places.is_sorted(), "drawn in this order: {link}");
}

#[test]
fn the_likeliest_answer_of_a_seller_comes_first() {
    check_order(&format!("{SHIPPED}&seller=stalling"), "wait-longer confirm-first pay-outside sends-new-one");
    check_order(&format!("{SHIPPED}&seller=refused"), "wait-longer cannot-cancel pay-outside");
    check_order(&format!("{DELIVERED}&seller=stalling"), "keep-for-part sends-new-one return-first pay-outside");
    check_order(&format!("{DELIVERED}&seller=refused"), "return-first keep-for-part change-reason");
    let incomplete = DELIVERED.replace("defective", "incomplete");
    check_order(&format!("{incomplete}&seller=stalling"), "sends-new-one keep-for-part");
    check_order(&format!("{REGRET}&seller=refused"), "return-first keep-for-part");
    check_order(&format!("{DISPUTE}&dispute=offer&opened=2026-11-25"), "keep-for-part return-first");
    check_order(&format!("{DISPUTE}&dispute=asked-to-close&opened=2026-11-25"), "pay-outside sends-new-one");
    check_order(&format!("{DISPUTE}&dispute=rejected&opened=2026-11-25"), "return-first change-reason");
    let lost_parcel = DISPUTE.replace("defective", "not-received");
    check_order(&format!("{lost_parcel}&dispute=rejected&opened=2026-11-25"), "wait-longer cannot-cancel");
    check_order(&format!("{lost_parcel}&dispute=offer&opened=2026-11-25"), "keep-for-part sends-new-one wait-longer");
}

#[test]
fn the_likeliest_answer_of_aliexpress_comes_first() {
    check_order(&format!("{DISPUTE}&dispute=lost&decided=2026-11-25"), "evidence-unclear matches-listing return-it");
    check_order(&format!("{DISPUTE}&dispute=part&decided=2026-11-25"), "part-only evidence-unclear matches-listing");
    let lost_parcel = DISPUTE.replace("defective", "not-received");
    check_order(&format!("{lost_parcel}&dispute=lost&decided=2026-11-25"), "tracking-delivered evidence-unclear");
    check_order(
        &format!("{lost_parcel}&dispute=evidence-asked&respond-by=2026-12-02"),
        "tracking-delivered evidence-unclear",
    );
    let incomplete = DISPUTE.replace("defective", "incomplete");
    check_order(&format!("{incomplete}&dispute=lost&decided=2026-11-25"), "evidence-unclear part-only");
    let regret = DISPUTE.replace("defective", "changed-mind");
    check_order(&format!("{regret}&dispute=lost&decided=2026-11-25"), "matches-listing return-it");
}

#[test]
fn the_likeliest_answer_of_a_bank_comes_first() {
    let refused = |pay: &str| format!("{CLOSED}&pay={pay}&country=US&claimed=refused");
    check_order(&refused("paypal&paid=2026-07-01"), "ask-the-shop aliexpress-decided paypal-proof");
    check_order(&refused("klarna&paid=2026-07-01"), "klarna-for-shop ask-the-shop");
    check_order(&refused("debit-card&paid=2026-10-01"), "ask-the-shop aliexpress-decided shop-sent-tracking");
    // 60 days after the payment are over in the US.
    check_order(&refused("debit-card&paid=2026-06-01"), "too-late ask-the-shop");
    let lost_parcel = "stage=dispute&problem=not-received&dispute=lost&decided=2026-10-01&country=US&claimed=refused";
    check_order(&format!("{lost_parcel}&pay=paypal&paid=2026-08-01"), "paypal-proof ask-the-shop");
    check_order(&format!("{lost_parcel}&pay=debit-card&paid=2026-10-01"), "shop-sent-tracking ask-the-shop");
    let british = "stage=dispute&problem=defective&dispute=lost&decided=2026-10-01&pay=credit-card&paid=2026-10-01\
        &country=GB&amount=150.00&currency=GBP&claimed=refused";
    check_order(british, "ask-the-shop no-section75");
    check_order(
        "stage=other&problem=charged-twice&pay=paypal&paid=2026-06-03&country=GB&claimed=refused",
        "you-authorised ask-the-shop",
    );
}

/// A row: a link, the day that counts next as the page marks it, and words of the sentence about it.
#[track_caller]
fn check_next(link: &str, day: Option<&str>, words: &str) {
    let html = drawn(link);
    let tag = html.split("<section").find(|tag| tag.contains("data-part=\"replies\"")).expect(link);
    let tag_end = tag.find('>').expect("a tag");
    let marked = tag[..tag_end].split("data-next=\"").nth(1).and_then(|rest| rest.split('"').next());
    assert_eq!(marked, day, "{link}");
    let count = tag.matches(&format!("<dd>{words}")).count();
    assert_eq!(count, 8, "{link}: {words}\n{tag}");
}

#[test]
fn the_day_that_counts_next_is_the_plans_own() {
    check_next(
        &format!("{DELIVERED}&seller=refused"),
        Some("2026-12-05"),
        "The last day to open a dispute is Saturday 5 December 2026.",
    );
    // Sent on 20 November: with no movement the button comes 11 days later.
    let young = SHIPPED.replace("shipped=2026-11-01", "shipped=2026-11-20");
    check_next(&format!("{young}&seller=stalling"), Some("2026-12-01"), "A dispute opens on Tuesday 1 December 2026.");
    check_next(
        &format!("{DISPUTE}&dispute=offer&opened=2026-11-25"),
        Some("2026-12-02"),
        "AliExpress should step in by itself by Wednesday 2 December 2026.",
    );
    check_next(&format!("{DISPUTE}&dispute=offer&opened=2026-11-10"), None, "We know no sure day. Answer today");
    check_next(&format!("{DISPUTE}&dispute=offer&opened=unknown"), None, "We know no sure day. Answer today");
    check_next(
        &format!("{DISPUTE}&dispute=evidence-asked&respond-by=2026-12-02"),
        Some("2026-12-02"),
        "Send it by Wednesday 2 December 2026, the end of the countdown",
    );
    check_next(&format!("{DISPUTE}&dispute=evidence-asked&respond-by=2026-11-28"), Some("2026-11-28"), "Send it by");
    check_next(&format!("{DISPUTE}&dispute=evidence-asked&respond-by=2026-11-27"), None, "The days for this are over.");
    check_next(&format!("{DISPUTE}&dispute=evidence-asked&respond-by=unknown"), None, "We know no sure day. Look today");
    check_next(
        &format!("{DISPUTE}&dispute=lost&decided=2026-11-21"),
        Some("2026-11-28"),
        "Put it into your appeal, by Saturday 28 November 2026.",
    );
    check_next(&format!("{DISPUTE}&dispute=part&decided=2026-11-20"), None, "The days for this are over.");
    let paypal = DISPUTE.replace("pay=bank", "pay=paypal");
    check_next(
        &format!("{paypal}&dispute=lost&decided=2026-11-20&claimed=no"),
        Some("2027-03-30"),
        "The last day at PayPal is Tuesday 30 March 2027.",
    );
    // PayPal's last days go before the appeal.
    let hurried = paypal.replace("paid=2026-10-01", "paid=2026-06-03");
    check_next(
        &format!("{hurried}&dispute=offer&opened=2026-11-25&claimed=no"),
        Some("2026-11-30"),
        "PayPal goes first: its last day is Monday 30 November 2026.",
    );
    check_next(
        &format!("{CLOSED}&pay=paypal&paid=2026-07-01&country=US&claimed=refused"),
        None,
        "Answer within 10 days of the day on which PayPal closed the case.",
    );
}

/// The text of the first element with this name, without its tags.
fn text_of<'a>(html: &'a str, from: &str, open: &str, close: &str) -> &'a str {
    let after = |text: &'a str, mark: &str| text.split_once(mark).map_or("", |(_, rest)| rest);
    after(after(html, from), open).split(close).next().unwrap_or_default()
}

#[test]
fn every_answer_has_its_meaning_counter_sentence_and_day() {
    for link in every_link() {
        let html = drawn(&link);
        let part = html.split("data-part=\"replies\"").nth(1).expect("the part is there");
        for reply in replies_of(&link).expect("replies").list {
            let item = part
                .split(&format!("data-reply=\"{}\"", reply.name()))
                .nth(1)
                .unwrap_or_else(|| panic!("{}", reply.name()));
            let item = item.split("</li>").next().expect("an end");
            for label in ["What it means", "What you can do", "A sentence to send", "What counts next"] {
                let said = text_of(item, &format!("<dt>{label}</dt>"), "<dd>", "</dd>");
                assert!(said.len() > 20, "{label} of {}: {item}", reply.name());
            }
            let sentence = text_of(item, "<blockquote", ">", "</blockquote>");
            assert!(sentence.ends_with(['.', '?']) && !sentence.contains('['), "{}: {sentence}", reply.name());
            assert!(item.contains(&format!("data-target=\"reply-{}-sentence\"", reply.name())), "{item}");
            assert!(item.contains("lang=\"en\"") && item.contains("translate=\"no\""), "{item}");
        }
    }
}

/// A link for every kind of problem and answer, each of which has stock answers.
fn every_link() -> Vec<String> {
    let problems = ["not-received", "not-as-described", "counterfeit", "incomplete", "changed-mind", "other"];
    let disputes = ["offer&opened=2026-11-25", "rejected&opened=2026-11-25", "asked-to-close&opened=2026-11-25"];
    let judged = ["evidence-asked&respond-by=2026-12-02", "part&decided=2026-11-25", "lost&decided=2026-11-25"];
    let mut links = Vec::new();
    for problem in problems {
        for dispute in disputes.iter().chain(&judged) {
            links.push(format!("{}&dispute={dispute}", DISPUTE.replace("defective", problem)));
        }
    }
    for link in [DELIVERED, SHIPPED, REGRET] {
        links.extend(["refused", "stalling"].map(|answer| format!("{link}&seller={answer}")));
    }
    links.push("stage=shipped&problem=changed-mind&seller=stalling&country=US".to_owned());
    for pay in ["paypal&paid=2026-07-01", "klarna&paid=2026-07-01", "debit-card&paid=2026-10-01"] {
        links.push(format!("{CLOSED}&pay={pay}&country=US&claimed=refused"));
        links.push(format!("{CLOSED}&pay={pay}&country=DE&claimed=refused"));
    }
    links
}

/// What a sentence to the other side may not be: an accusation, a threat, or a thing that AliExpress takes as consent.
const NEVER_SENT: [&str; 9] =
    ["fraud ", "scam", "liar", "lawyer", "police", "bad review", "it's fine", "it is fine", "one star"];

#[test]
fn every_sentence_is_careful() {
    for link in every_link() {
        let html = drawn(&link);
        for sentence in html.split("<blockquote").skip(1).filter_map(|rest| rest.split("</blockquote>").next()) {
            let lower = sentence.to_lowercase();
            assert!(!NEVER_SENT.iter().any(|phrase| lower.contains(phrase)), "{sentence}");
        }
    }
}

#[test]
fn the_sentence_fits_the_case() {
    let sentence = |link: &str, reply: &str| {
        let html = drawn(link);
        let item = html.split(&format!("data-reply=\"{reply}\"")).nth(1).expect(reply).to_owned();
        text_of(&item, "<blockquote", ">", "</blockquote>").to_owned()
    };
    let young = SHIPPED.replace("shipped=2026-11-01", "shipped=2026-11-20") + "&seller=stalling";
    assert!(sentence(&young, "wait-longer").ends_with("Otherwise I will open a dispute on Tuesday 1 December 2026."));
    assert!(sentence(&format!("{SHIPPED}&seller=stalling"), "wait-longer").ends_with("Otherwise I will open a dispute."));
    let offer = format!("{DISPUTE}&dispute=offer&opened=2026-11-25");
    assert!(sentence(&offer, "wait-longer").ends_with("Until then my dispute stays open."));
    // Nobody who has no dispute speaks of one.
    for reply in StockReply::iter().filter(|reply| reply.sender() == Sender::Seller) {
        let link = format!("{REGRET}&seller=refused");
        assert!(!sentence(&link, reply.name()).contains("dispute"), "{reply:?}");
    }
    assert!(sentence(&format!("{SHIPPED}&seller=refused"), "return-first").contains("has not reached me"));
    assert!(sentence(&format!("{REGRET}&seller=refused"), "return-first").contains("ready to return"));
    let refund =
        "stage=refund&approved=2026-04-01&to=as-paid&tier=none&pay=debit-card&paid=2026-03-01&country=GB&claimed=refused";
    assert!(sentence(refund, "you-authorised").contains("a refund that has not arrived"));
}

#[test]
fn the_next_day_is_never_past() {
    let today = read_date(TODAY).expect("a day");
    for link in every_link() {
        match replies_of(&link).expect("replies").next {
            NextDay::Deadline(_, date) | NextDay::LookAgain(date) => assert!(date >= today, "{link}"),
            NextDay::Over | NextDay::AfterRefusal | NextDay::Unknown => {}
        }
    }
}
