//! The letters: which ones a plan has, and that each is whole and polite, wherever a buyer comes from.

mod days;

use recoup::answers::Answers;
use recoup::calendar::{Date, minus_days, plus_days, read_date, write_date};
use recoup::case::Case;
use recoup::letter::answer_by::{answer_by, further_period_ends};
use recoup::letter::{Letter, letters};
use recoup::link::Link;
use recoup::page::{Page, Planned, page};
use recoup::plan::plan;
use recoup::question::{Field, Question};
use recoup::remedies::Action;
use recoup::view::letters::text;
use recoup::view::voice::Voice;
use recoup::words::{Language, MISSING};
use strum::IntoEnumIterator;

use days::{days, written};

const TODAY: &str = "2026-11-23";

fn today() -> Date {
    read_date(TODAY).expect("a day")
}

/// A plan with its letters, each as it reads.
struct Written {
    planned: Planned,
    texts: Vec<(Letter, String)>,
}

fn write(link: &str) -> Written {
    let Page::Plan(planned) = page(link, today()) else { panic!("no plan: {link}") };
    let case = Case::new(&planned.link.answers, today());
    let advice = plan(&case).expect("a plan").advice;
    let read = case.trace();
    let list = letters(&case, &advice).expect("letters");
    assert!(case.trace().questions().eq(read.questions()), "a letter asks more than the plan: {link}");
    let voice = Voice::planning(&planned.link, &planned.plan, Language::english());
    let texts = list.into_iter().map(|letter| (letter, text(&voice, &planned.plan, letter))).collect();
    Written { planned: *planned, texts }
}

/// A row: a link, the letters of its plan, and "LETTER: words" that stand in one, or "LETTER! words" that do not.
#[track_caller]
fn check(link: &str, expected: &str, lines: &[&str]) {
    let written = write(&format!("v=1&{link}"));
    let names: Vec<_> = written.texts.iter().map(|(letter, _)| letter.name()).collect();
    assert_eq!(names.join(", "), expected, "{link}");
    for line in lines {
        let place = line.find([':', '!']).expect("a letter and its words");
        let (name, words) = (&line[..place], line[place + 1..].trim());
        let (_, text) = written.texts.iter().find(|(letter, _)| letter.name() == name).expect(line);
        assert_eq!(text.contains(words), line[place..].starts_with(':'), "{link}: {line}\n{text}");
    }
}

#[test]
fn before_it_is_sent() {
    check(
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=credit-card&paid=2026-11-20&country=DE",
        "cancel-reason, withdrawal",
        &[
            "cancel-reason: I paid on Friday 20 November 2026.",
            "cancel-reason: Please accept the cancellation within 3 days and refund",
            "cancel-reason! Attach",
            "withdrawal: The goods have not come yet.",
            "withdrawal: Day of this notice: Monday 23 November 2026",
            "withdrawal: within 14 days",
        ],
    );
    check(
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=unknown&country=US",
        "cancel-reason",
        &["cancel-reason: I no longer need this order.", "cancel-reason! I paid on"],
    );
    check(
        "stage=unshipped&problem=changed-mind&cancel=asked&asked=2026-11-22&country=US",
        "cancel-reason, support-cancel",
        &[
            "cancel-reason: I asked to cancel it on Sunday 22 November 2026.",
            "cancel-reason: Please accept the cancellation and refund",
            "support-cancel: Sellers have 3 days",
            "support-cancel: Please tell me within 7 days what you decide",
        ],
    );
    check(
        "stage=unshipped&problem=changed-mind&cancel=asked&asked=2026-11-10&country=GB",
        "support-cancel, withdrawal",
        &["support-cancel: on Tuesday 10 November 2026", "support-cancel: Attachment E: My cancel request"],
    );
    check(
        "stage=unshipped&problem=changed-mind&cancel=refused&country=BR",
        "withdrawal, support-cancel",
        &["withdrawal: Please do not send the goods any more.", "support-cancel: the seller refused"],
    );
    check("stage=unshipped&problem=changed-mind&cancel=refused&country=US", "support-cancel", &[]);
}

#[test]
fn not_received() {
    check(
        "stage=shipped&problem=not-received&shipped=2026-11-01&due=2026-12-20&tracking=moving&pay=bank&country=DE",
        "seller-not-received, dispute-text",
        &[
            "seller-not-received: It was sent on Sunday 1 November 2026.",
            "seller-not-received: The last day of the delivery time is Sunday 20 December 2026.",
            "seller-not-received! Attachment A: The order page",
        ],
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-10-01&due=2026-11-20&tracking=wrong&seller=not-asked&pay=paypal\
         &paid=2026-09-30&country=DE",
        "seller-not-received, carrier, dispute-text",
        &[
            "seller-not-received: Please answer by Saturday 28 November 2026.",
            "seller-not-received: The last day of the delivery time was Friday 20 November 2026.",
            "carrier: tell me in writing where it is",
            "carrier: I need your answer for the shop, AliExpress, by Saturday 28 November 2026.",
            "dispute-text: paid on Wednesday 30 September 2026",
            "dispute-text: The last day of the delivery time was Friday 20 November 2026.",
        ],
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-10-01&due=2026-11-20&tracking=none&seller=stalling&pay=bank\
         &country=US",
        "dispute-text, friendly-no",
        &[
            "dispute-text: There is no tracking for it.",
            "dispute-text: The seller’s proposal in the chat does not solve it.",
            "friendly-no: keep to the dates on the order page",
            "friendly-no: only through AliExpress",
        ],
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-10-01&due=2026-11-20&tracking=returning&seller=agreed&pay=bank\
         &country=US",
        "dispute-text, friendly-no, carrier",
        &["friendly-no: Thank you for agreeing.", "carrier: goes back to the sender", "dispute-text: agreed in the chat"],
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-11-20&due=2026-12-20&tracking=stuck&seller=no-answer&pay=bank\
         &country=US",
        "seller-reminder, dispute-text, carrier",
        &[
            "seller-reminder: I wrote to you on [day of your message]",
            "seller-reminder: Please do it through AliExpress. Thank you.",
            "carrier: Please answer soon",
        ],
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-11-01&due=2026-12-20&tracking=to-collect&pay=bank&country=DE",
        "carrier, seller-not-received",
        &["carrier: with which papers", "seller-not-received: Please send me today any papers that are needed for that."],
    );
    check(
        "stage=shipped&problem=not-received&shipped=unknown&due=unknown&tracking=unknown&confirmed=not-yet&pay=bank&country=US",
        "dispute-text",
        &["dispute-text! It was sent", "dispute-text! last day of the delivery time"],
    );
    check(
        "stage=delivered&problem=not-received&delivered=2026-11-20&seller=not-asked&pay=bank&country=DE",
        "seller-not-received, carrier, dispute-text",
        &[
            "seller-not-received: The tracking says “delivered” on Friday 20 November 2026.",
            "carrier: day, town, weight and signature",
        ],
    );
}

#[test]
fn something_wrong() {
    check(
        "stage=delivered&problem=not-as-described&delivered=2026-11-20&seller=not-asked&pay=credit-card&paid=2026-11-01\
         &country=GB&amount=120.00&currency=GBP",
        "seller-wrong, dispute-text",
        &[
            "seller-wrong: [the full price, or a part with its amount]. The price was 120.00 GBP.",
            "seller-wrong: The parcel came on Friday 20 November 2026.",
            "seller-wrong: Attachment A: A list with two columns: promised and got",
        ],
    );
    check(
        "stage=delivered&problem=wrong-item&delivered=2026-11-20&seller=refused&pay=bank&paid=2026-11-01&country=GB",
        "dispute-text, rejection",
        &["dispute-text: It seems that the parcel did not hold", "dispute-text: The answer was no."],
    );
    check(
        "stage=delivered&problem=incomplete&delivered=unknown&confirmed=not-yet&pay=bank&paid=unknown&country=US",
        "dispute-text",
        &["dispute-text: the price of the missing pieces", "dispute-text! The parcel came"],
    );
    check(
        "stage=delivered&problem=counterfeit&delivered=2026-11-20&seller=not-asked&pay=bank&country=US",
        "seller-wrong, dispute-text",
        &["seller-wrong: Its marks differ from those of the brand"],
    );
}

#[test]
fn no_longer_wanted() {
    check(
        "stage=shipped&problem=changed-mind&seller=not-asked&country=DE",
        "withdrawal",
        &["withdrawal: Please show the address for the return on the order page"],
    );
    check(
        "stage=shipped&problem=changed-mind&seller=not-asked&country=US",
        "seller-regret",
        &["seller-regret: Can the parcel still be stopped?"],
    );
    check("stage=shipped&problem=changed-mind&seller=agreed&country=US", "return-costs", &["return-costs: the address"]);
    check("stage=shipped&problem=changed-mind&seller=stalling&country=US", "friendly-no", &[]);
    check(
        "stage=delivered&problem=late&delivered=2026-11-20&item=unused&free-return=yes&seller-in=eu&country=DE",
        "seller-regret, return-sent, withdrawal",
        &["seller-regret: The order shows “Free returns”.", "withdrawal: Received on: Friday 20 November 2026"],
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-11-20&item=unused&free-return=no&seller=not-asked&country=KR",
        "withdrawal, return-sent",
        &["return-sent: Tracking number: [number of the return]"],
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-11-01&item=used&country=US",
        "goodwill",
        &["goodwill: The item is complete, but used.", "goodwill: You do not have to"],
    );
    check(
        "stage=delivered&problem=changed-mind&delivered=2026-10-01&item=unused&free-return=no&seller=agreed&country=US",
        "return-costs, return-sent",
        &["return-costs: who pays the postage"],
    );
}

#[test]
fn in_a_dispute() {
    check(
        "stage=dispute&problem=damaged&dispute=waiting&opened=2026-11-20&pay=bank&paid=2026-10-01&country=DE",
        "seller-reminder, support-dispute, friendly-no",
        &[
            "seller-reminder: I opened a dispute on Friday 20 November 2026. I have no answer from you yet.",
            "support-dispute: The seller has not answered.",
        ],
    );
    check(
        "stage=dispute&problem=damaged&dispute=offer&opened=2026-11-20&pay=bank&paid=2026-10-01&country=DE",
        "counter-offer, return-costs, friendly-no",
        &["counter-offer: First: The item arrived damaged", "return-costs: a free return label"],
    );
    check(
        "stage=dispute&problem=not-received&dispute=offer&opened=unknown&pay=bank&country=US",
        "counter-offer, friendly-no",
        &[],
    );
    check(
        "stage=dispute&problem=not-received&dispute=rejected&opened=2026-11-20&pay=bank&country=DE",
        "escalation, carrier",
        &["escalation: The seller rejected it. My answer, point by point", "escalation! There is no tracking"],
    );
    check(
        "stage=dispute&problem=defective&dispute=asked-to-close&opened=2026-11-20&pay=bank&paid=2026-10-01&country=DE",
        "friendly-no, support-dispute",
        &["friendly-no: leave the dispute open", "support-dispute: I leave it open."],
    );
    check(
        "stage=dispute&problem=damaged&dispute=return-agreed&agreed=2026-11-20&pay=bank&paid=2026-10-01&country=DE",
        "return-sent, return-costs",
        &["return-sent: agreed on Friday 20 November 2026", "return-costs: Thank you for your help."],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=return-agreed&agreed=2026-11-01",
        "support-more-time",
        &["support-more-time: agreed on Sunday 1 November 2026"],
    );
    check(
        "stage=dispute&problem=damaged&dispute=return-sent&sent=2026-09-20&arrived=2026-11-01&pay=bank&paid=2026-09-01\
         &country=DE",
        "support-return",
        &["support-return: it arrived on Sunday 1 November 2026"],
    );
    check(
        "stage=dispute&problem=wrong-item&dispute=lost&decided=2026-11-20&pay=bank&paid=2026-09-01&country=AU",
        "appeal",
        &["appeal: On Friday 20 November 2026 my dispute was decided", "appeal: What is new"],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=lost&decided=2026-10-20",
        "goodwill",
        &["goodwill: a promotional code"],
    );
    check(
        "stage=dispute&problem=counterfeit&dispute=closed-by-seller&pay=bank&paid=2026-09-01&country=DE",
        "support-closed, guarantee",
        &["support-closed: only by agreeing to it", "guarantee: the legal guarantee of my country"],
    );
    check(
        "stage=dispute&problem=other&dispute=cancelled-by-me",
        "dispute-text",
        &["dispute-text: Please [what you ask for]."],
    );
}

#[test]
fn a_refund_that_does_not_come() {
    check(
        "stage=refund&approved=2026-10-01&to=bonus&pay=bank",
        "support-refund",
        &["support-refund: agreed on Thursday 1 October 2026", "support-refund: Please pay the refund the way I paid."],
    );
    check(
        "stage=refund&approved=2026-10-10&to=as-paid&tier=platinum&pay=bank&amount=20&currency=EUR",
        "support-refund, trace-refund",
        &["support-refund: A refund of 20.00 EUR was agreed", "trace-refund: ARN"],
    );
    check("stage=refund&approved=unknown&to=gone&pay=bank", "trace-refund, support-refund", &["trace-refund: is closed"]);
    check(
        "stage=refund&approved=2026-07-01&to=as-paid&tier=none&pay=credit-card&paid=2026-06-01&country=US&claimed=no",
        "chargeback",
        &["chargeback: billing error notice", "chargeback: Day of payment: Monday 1 June 2026", "chargeback! Section 75"],
    );
}

/// In the UK goods that are not as they should be can be handed back for 30 days (Consumer Rights Act 2015, ss. 20–24).
#[test]
fn rejected_by_uk_law() {
    let delivered = |day: &str, country: &str| {
        format!(
            "stage=delivered&problem=defective&delivered={day}&seller=refused&pay=paypal&paid=2026-10-01&country={country}"
        )
    };
    check(
        &delivered("2026-11-20", "GB"),
        "dispute-text, rejection",
        &["rejection: I reject them and ask for a full refund", "rejection: within the last 30 days"],
    );
    check(&delivered("2026-11-20", "DE"), "dispute-text", &[]);
    let late = |day| delivered(day, "GB").replace("&pay", "&confirmed=closed&item=used&pay") + "&claimed=no";
    check(&late("2026-10-24"), "paypal, rejection", &["rejection: Please answer within 14 days."]);
    check(&late("2026-10-23"), "paypal, guarantee", &[]);
    check(&delivered("unknown&confirmed=not-yet", "GB"), "dispute-text", &[]);
}

#[test]
fn outside_aliexpress() {
    check(
        "stage=delivered&problem=defective&delivered=2026-06-20&item=used&pay=paypal&paid=2026-06-01&country=GB&claimed=no",
        "paypal, guarantee",
        &["paypal: Day of payment: Monday 1 June 2026", "guarantee: the Consumer Rights Act"],
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-06-10&due=2026-06-30&tracking=none&seller=refused&pay=klarna\
         &paid=2026-06-01&country=US&claimed=no",
        "klarna",
        &["klarna: Please pause my payments"],
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-08-06&seller=refused&confirmed=closed&item=used&pay=credit-card\
         &paid=2026-07-30&country=GB&amount=200&currency=GBP&claimed=no",
        "chargeback, guarantee",
        &["chargeback: Section 75", "chargeback: Amount: 200.00 GBP", "chargeback: Please start a chargeback"],
    );
    check(
        "stage=delivered&problem=defective&delivered=2026-02-10&item=used&pay=bank&paid=2026-01-30&country=DE",
        "guarantee",
        &["guarantee: Please tell me within 14 days what you will do."],
    );
    check(
        "stage=shipped&problem=not-received&shipped=2026-01-01&due=2026-02-20&tracking=none&pay=bank&country=DE",
        "further-period, end-of-contract",
        &[
            "further-period: until Monday 7 December 2026",
            "end-of-contract: within 14 days of this letter",
            "further-period! My first letter",
        ],
    );
    check(
        "stage=dispute&problem=damaged&dispute=offer&opened=2026-11-20&pay=paypal&paid=2026-06-01&country=US&claimed=no",
        "paypal, counter-offer, return-costs",
        &["paypal: I opened a dispute on AliExpress on Friday 20 November 2026."],
    );
    check("stage=other&problem=other", "support-other", &["support-other: [What went wrong, and on which day.]"]);
}

#[test]
fn proof_that_is_asked_for() {
    check(
        "stage=dispute&problem=not-received&dispute=evidence-asked&respond-by=2026-11-30&pay=bank&country=DE",
        "evidence, carrier",
        &[
            "evidence: You asked me for [proof, or what you were asked]. I have not received the parcel.",
            "evidence: First: attachment [A] shows [what it shows].",
            "evidence: What AliExpress asked me for",
            "evidence: Written answers of the delivery company",
            "evidence! the last day",
        ],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=evidence-asked&respond-by=2026-11-20",
        "support-evidence, evidence",
        &[
            "support-evidence: You asked me for proof. The last day was Friday 20 November 2026. I could not send it in time",
            "support-evidence: Please answer within 7 days.",
        ],
    );
}

#[test]
fn who_asked_no_delivery_company_attaches_no_answer_of_one() {
    check(
        "stage=dispute&problem=defective&dispute=evidence-asked&respond-by=2026-11-30&pay=bank&paid=2026-10-01&country=DE",
        "evidence",
        &["evidence: What AliExpress asked me for", "evidence! Written answers"],
    );
}

#[test]
fn returns_that_go_wrong() {
    check(
        "stage=dispute&problem=changed-mind&dispute=return-stuck&agreed=2026-11-20",
        "support-label",
        &[
            "support-label: A return was agreed on Friday 20 November 2026. I cannot send the item",
            "support-label: A photo of the return label",
            "support-label: Please answer within 7 days.",
        ],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=return-sent&sent=2026-11-20&arrived=lost",
        "support-return",
        &[
            "support-return: My return is handed in, but [its tracking has stopped",
            "support-return: Day of posting: Friday 20 November 2026",
            "support-return: Please decide who is responsible",
            "support-return! arrived on",
        ],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=return-sent&sent=2026-11-10&arrived=not-yet",
        "support-return",
        &["support-return: nobody has noted it", "support-return: Day of posting: Tuesday 10 November 2026"],
    );
    check(
        "stage=delivered&problem=wrong-item&delivered=2026-11-01&confirmed=closed&item=unused&free-return=yes&seller-in=cn\
         &pay=bank&paid=2026-10-10&country=DE",
        "seller-regret, return-sent, guarantee",
        &[
            "seller-regret: did not hold what I ordered",
            "seller-regret: Please accept my return on AliExpress, with the free label",
            "seller-regret! no longer need",
        ],
    );
}

#[test]
fn appeals() {
    check(
        "stage=dispute&problem=damaged&dispute=part&decided=2026-11-20&pay=bank&paid=2026-10-10&country=US",
        "appeal",
        &["appeal: On Friday 20 November 2026 I was given only a part of the money. I do not accept it"],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=part&decided=2026-11-01",
        "goodwill",
        &["goodwill: The dispute brought back only a part. May I ask for a promotional code"],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=appealed&appealed=2026-11-10",
        "support-appeal",
        &["support-appeal: on Tuesday 10 November 2026. There is no answer yet.", "support-appeal: AliExpress’s decision"],
    );
    check(
        "stage=dispute&problem=changed-mind&dispute=appealed&appealed=2026-10-10",
        "goodwill",
        &["goodwill: My appeal brought no answer."],
    );
}

#[test]
fn a_demand_for_money() {
    check(
        "stage=shipped&problem=not-received&shipped=2026-11-01&due=2026-12-20&tracking=to-pay&pay=bank&country=DE",
        "charges-carrier, seller-not-received",
        &[
            "charges-carrier: You ask me for [sum or papers] for this parcel.",
            "charges-carrier: The tax line of the order",
            "charges-carrier! The whole chat",
            "seller-not-received: whether tax or duty was paid for this order already",
            "seller-not-received: [Customs or the delivery company] asks me for [what is asked for].",
        ],
    );
}

#[test]
fn the_account_the_payment_and_a_refund_that_is_not_shown() {
    check(
        "stage=other&problem=account-blocked&pay=bank",
        "support-account",
        &["support-account: My account is blocked since [day].", "support-account: The message about the block"],
    );
    check(
        "stage=other&problem=charged-twice&pay=bank",
        "support-twice",
        &["support-twice: return the payment that belongs to no order", "support-twice: My statement with each payment"],
    );
    check(
        "stage=refund&approved=2026-11-01&to=not-shown&pay=bank",
        "support-refund",
        &["support-refund: The order page shows no refund."],
    );
}

#[test]
fn a_claim_that_was_made() {
    let link = "stage=delivered&problem=not-received&delivered=2026-09-01&confirmed=closed&pay=paypal&paid=2026-08-20";
    check(
        &format!("{link}&country=US&claimed=waiting"),
        "claim-status",
        &[
            "claim-status: Dear PayPal team,",
            "claim-status: Please tell me within 7 days how it stands",
            "claim-status! Attachment",
        ],
    );
    check(
        &format!("{link}&country=US&claimed=refused"),
        "refusal-answer, support-other",
        &[
            "refusal-answer: Please send me the reason in writing",
            "refusal-answer: I did not receive the parcel.",
            "refusal-answer: The refusal of my claim",
        ],
    );
    check(
        &format!("{link}&country=FR&claimed=refused"),
        "further-period, refusal-answer, end-of-contract",
        &["refusal-answer: Dear PayPal team,"],
    );
}

/// Walks with answers picked by chance, the same on each run, until a plan.
fn walk(seed: u64) -> String {
    let mut chance = Chance(seed);
    let mut answers = Answers::default();
    for _ in 0..200 {
        let Err(ask) = plan(&Case::new(&answers, today())) else { break };
        answers.give(ask.question, &chance.reply(ask.question, &answers));
    }
    Link { answers, ..Link::default() }.to_string()
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % count
    }

    fn reply(&mut self, question: Question, answers: &Answers) -> String {
        let mut replies = question.choices(answers);
        replies.extend(match question.field() {
            Field::Choices => Vec::new(),
            Field::Day => [0, 3, 9, 17, 40, 130, 175, 300, 600].map(|ago| write_date(minus_days(today(), ago))).to_vec(),
            Field::Country => ["DE", "GB", "US", "BR", "KR", "AU", "CN"].map(str::to_owned).to_vec(),
            Field::Amount => ["24.99", "100.01"].map(str::to_owned).to_vec(),
            Field::Currency => ["EUR", "GBP"].map(str::to_owned).to_vec(),
        });
        if question == Question::Due {
            replies.push(write_date(plus_days(today(), 20)));
        }
        replies.swap_remove(self.below(replies.len()))
    }
}

#[test]
fn every_letter_is_whole_and_polite() {
    let (mut seen, mut actions) = (Vec::new(), Vec::new());
    for seed in 0..12_000 {
        let link = walk(seed);
        let written = write(&link);
        assert!((1..=3).contains(&written.texts.len()), "{} letters: {link}", written.texts.len());
        actions.push(written.planned.plan.advice.action.name());
        check_answer_day(&written, &link);
        for (letter, text) in &written.texts {
            let told = format!("{link}\n{}", letter.name());
            check_letter(&told, text, &written.planned, *letter);
            check_days(&format!("{told}\n{text}"), text, &written.planned, *letter);
            seen.push(letter.name());
        }
    }
    assert!(Letter::iter().all(|letter| seen.contains(&letter.name())), "not reached: {:?}", missing(&seen));
    assert!(Action::iter().all(|action| actions.contains(&action.name())), "an action was not reached");
}

fn missing(seen: &[&str]) -> Vec<&'static str> {
    Letter::iter().map(Letter::name).filter(|name| !seen.contains(name)).collect()
}

fn check_letter(told: &str, text: &str, planned: &Planned, letter: Letter) {
    let told = format!("{told}\n{text}");
    assert!(!text.contains(MISSING) && !text.contains(['{', '}']), "a word is missing: {told}");
    assert!((200..=2000).contains(&text.chars().count()), "its length: {told}");
    assert!(text.ends_with("\n[your name]"), "its end: {told}");
    assert!(
        text.contains("[order number]") || matches!(letter, Letter::Carrier | Letter::ChargesCarrier),
        "its order: {told}"
    );
    for word in text.split(|letter: char| !letter.is_alphanumeric()) {
        let word = word.to_lowercase();
        assert!(
            !["none", "unknown", "fraud", "scam", "cheat", "review", "lawyer", "police"].contains(&&*word),
            "{word}: {told}"
        );
    }
    for slip in ["  ", " \n", "\n\n\n", " .", " ,", "..", "\n "] {
        assert!(!text.contains(slip), "{slip:?}: {told}");
    }
    check_attachments(&told, text, planned, letter);
}

/// A letter names the days that the buyer gave, its own day, and the day on which the plan goes on; none that is past as if
/// it were ahead.
fn check_days(told: &str, text: &str, planned: &Planned, letter: Letter) {
    let plan = &planned.plan;
    let given: Vec<Date> = Question::iter().filter_map(|question| planned.link.answers.date(question)).collect();
    let own: Vec<Date> = match letter {
        Letter::Withdrawal | Letter::DisputeText => vec![plan.today],
        Letter::FurtherPeriod => vec![plan.today, further_period_ends(plan.today)],
        _ => answer_by(&plan.advice).into_iter().collect(),
    };
    for sentence in text.lines().flat_map(|line| line.split_inclusive(['.', ':', ';'])) {
        let says = |words: &[&str]| sentence.split(' ').any(|word| words.contains(&word));
        for day in days(sentence) {
            assert!(given.contains(&day) || own.contains(&day), "{day} is nowhere in the plan: {told}");
            assert!(day >= plan.today || !says(&["is", "until", "by"]), "{day} is past: {told}");
            assert!(day <= plan.today || !sentence.contains("last day") || says(&["is"]), "{day} is ahead: {told}");
        }
    }
}

/// A plan that waits for an answer looks again on one day, and each of its letters asks for the answer by that day. The
/// text for the dispute is for later.
fn check_answer_day(plan: &Written, link: &str) {
    let advice = &plan.planned.plan.advice;
    let Some(day) = advice.look_again.filter(|_| advice.action == Action::MessageSeller) else { return };
    let day = format!("by {}.", written(day));
    for (letter, text) in plan.texts.iter().filter(|(letter, _)| *letter != Letter::DisputeText) {
        assert!(text.contains(&day), "{letter:?} does not ask for an answer {day} {link}\n{text}");
    }
}

/// Each attachment under the next letter of the alphabet, in the order of the plan's evidence, in the sender's own words.
fn check_attachments(told: &str, text: &str, planned: &Planned, letter: Letter) {
    let evidence = &planned.plan.evidence;
    let attached = letter.attachments(evidence);
    let places: Vec<_> = attached.iter().map(|item| evidence.iter().position(|other| other == item)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "the order of the evidence: {told}");
    let lines: Vec<_> = text.lines().filter(|line| line.starts_with("Attachment ") && line.contains(": ")).collect();
    assert_eq!(lines.len(), attached.len(), "{told}");
    for (line, letter) in lines.iter().zip('A'..='Z') {
        assert!(line.starts_with(&format!("Attachment {letter}: ")), "{line}: {told}");
        assert!(!line.to_lowercase().split(' ').any(|word| word.starts_with("you")), "{line}: {told}");
    }
}
