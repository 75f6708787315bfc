//! Every claim of the article that Recoup grew out of has its place in the product.
//!
//! The table follows the article from its first line to its last, one claim a row: what it claims in our own short words,
//! a page on which a reader meets it, and the words there that carry it, each behind the name of its message. Where other
//! sources disagree with the article, the row also has the words with which the page says so. Left out is only what tells
//! nobody what to do: what `AliExpress` is, why quick refunds have a limit, and how often sellers are fined.

mod shown;

use recoup::policy::figures::Figure;
use recoup::policy::sources::Source;

use shown::{Place, Shown};

struct Claim {
    says: &'static str,
    at: Place,
    carried_by: &'static [&'static str],
    corrected_by: &'static [&'static str],
    number: Option<Figure>,
}

const fn claim(says: &'static str, at: Place, carried_by: &'static [&'static str]) -> Claim {
    Claim { says, at, carried_by, corrected_by: &[], number: None }
}

impl Claim {
    /// What the page says against it.
    const fn but(self, corrected_by: &'static [&'static str]) -> Self {
        Self { corrected_by, ..self }
    }

    /// The figure that holds the article's number, or was weighed against it.
    const fn number(self, figure: Figure) -> Self {
        Self { number: Some(figure), ..self }
    }
}

// The pages, by what the buyer has just gone through.

const START: Place = ("", "2026-03-20");
const WHAT_IS_WRONG: Place = ("stage=shipped", "2026-03-20");
const WHAT_WENT_WRONG: Place = ("stage=delivered", "2026-03-20");
const MEMBER_LEVEL: Place = ("stage=refund&approved=2026-03-02&to=as-paid", "2026-03-20");

const UNSENT: Place = ("stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-01&country=DE", "2026-03-02");

const NOT_ASKED_YET: Place = (
    "stage=shipped&problem=not-received&shipped=2026-02-01&due=2026-03-15&tracking=moving&seller=not-asked&pay=bank&country=DE",
    "2026-03-20",
);
const MISSING: Place = (
    "stage=shipped&problem=not-received&shipped=2026-02-01&due=2026-03-15&tracking=moving&seller=no-answer&pay=bank&country=DE",
    "2026-03-20",
);
const MISSING_WITHOUT_DUE: Place = (
    "stage=shipped&problem=not-received&shipped=2026-02-01&due=unknown&tracking=moving&seller=no-answer&pay=bank&country=DE",
    "2026-03-10",
);
const ON_ITS_WAY: Place = (
    "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-15&tracking=moving&seller=not-asked&pay=bank&country=DE",
    "2026-03-20",
);

const DEFECTIVE: Place =
    ("stage=delivered&problem=defective&delivered=2026-03-15&seller=no-answer&pay=bank&country=DE", "2026-03-20");
const NOT_AS_DESCRIBED: Place =
    ("stage=delivered&problem=not-as-described&delivered=2026-03-15&seller=no-answer&pay=bank&country=DE", "2026-03-20");
const FAKE: Place =
    ("stage=delivered&problem=counterfeit&delivered=2026-03-15&seller=no-answer&pay=bank&country=DE", "2026-03-20");
const DEFECTIVE_NOT_ASKED: Place =
    ("stage=delivered&problem=defective&delivered=2026-03-15&seller=not-asked&pay=bank&country=DE", "2026-03-20");
const LATE: Place =
    ("stage=delivered&problem=late&delivered=2026-03-15&item=unused&free-return=no&seller=agreed&country=US", "2026-03-20");
const GIVEN_BACK: Place = (
    "stage=delivered&problem=changed-mind&delivered=2026-03-15&item=unused&free-return=no&seller=agreed&country=US",
    "2026-03-20",
);

const FREE_RETURNS: Place = (
    "stage=delivered&problem=changed-mind&delivered=2026-03-15&item=unused&free-return=yes&seller-in=eu&seller=not-asked&\
     country=US",
    "2026-03-20",
);

const IN_DISPUTE: Place =
    ("stage=dispute&problem=defective&dispute=waiting&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE", "2026-03-20");
const REFUSED: Place = (
    "stage=dispute&problem=defective&dispute=rejected&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
    "2026-03-20",
);
const OFFERED: Place =
    ("stage=dispute&problem=defective&dispute=offer&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE", "2026-03-20");
const UNDER_REVIEW: Place = (
    "stage=dispute&problem=defective&dispute=reviewing&opened=2026-03-10&pay=bank&paid=2026-02-01&country=DE",
    "2026-03-20",
);
const RETURN_AGREED: Place = (
    "stage=dispute&problem=defective&dispute=return-agreed&agreed=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
    "2026-03-20",
);
const RETURN_AGREED_CHANGED_MIND: Place =
    ("stage=dispute&problem=changed-mind&dispute=return-agreed&agreed=2026-03-18", "2026-03-20");
const LOST: Place =
    ("stage=dispute&problem=defective&dispute=lost&decided=2026-03-18&pay=bank&paid=2026-02-01&country=DE", "2026-03-20");
const LOST_FOR_GOOD: Place =
    ("stage=dispute&problem=defective&dispute=lost&decided=2026-03-01&pay=bank&paid=2026-01-01&country=US", "2026-03-20");
const LOST_WITH_LAW: Place =
    ("stage=dispute&problem=defective&dispute=lost&decided=2026-03-01&pay=bank&paid=2026-01-01&country=DE", "2026-03-20");
const CLOSED_BY_SELLER: Place =
    ("stage=dispute&problem=defective&dispute=closed-by-seller&pay=bank&paid=2026-02-01&country=DE", "2026-03-20");
const CLOSED_UNDELIVERED: Place =
    ("stage=dispute&problem=not-received&dispute=closed-by-seller&pay=bank&paid=2026-02-01&country=DE", "2026-03-20");

const REFUND_UNDERWAY: Place = ("stage=refund&approved=2026-03-02&to=as-paid&tier=none&pay=bank", "2026-03-20");
const REFUND_PLATINUM: Place =
    ("stage=refund&approved=2026-03-02&to=as-paid&tier=platinum&pay=bank&amount=20&currency=EUR", "2026-03-05");
const REFUND_DIAMOND: Place =
    ("stage=refund&approved=2026-03-02&to=as-paid&tier=diamond&pay=bank&amount=100&currency=EUR", "2026-03-05");
const REFUND_SLOW: Place =
    ("stage=refund&approved=2026-03-02&to=as-paid&tier=none&pay=debit-card&paid=2026-02-01&country=DE", "2026-04-01");
const REFUND_LATE: Place =
    ("stage=refund&approved=2026-03-02&to=as-paid&tier=none&pay=debit-card&paid=2026-02-01&country=DE", "2026-04-20");

const CLAIMS: &[Claim] = &[
    // Is it possible to get a refund on AliExpress?
    claim("Damaged: there is redress", WHAT_WENT_WRONG, &["answer-problem-damaged: It arrived broken or damaged"]),
    claim("Lost: there is redress", WHAT_IS_WRONG, &["answer-problem-not-received: It is late, stuck, lost"]),
    claim(
        "First try to agree with the seller",
        NOT_ASKED_YET,
        &["ground-message-first: AliExpress wants buyers to try this"],
    ),
    claim(
        "If you cannot agree, AliExpress steps in",
        MISSING,
        &["ground-dispute-now: If you and the seller do not agree, AliExpress decides by the proof of both sides."],
    ),
    claim(
        "Refund: it was not sent yet, and you cancel",
        UNSENT,
        &["ground-cancel-now: Until the seller has sent the order, you can ask to cancel it"],
    ),
    claim(
        "Refund: not as on the product page",
        WHAT_WENT_WRONG,
        &["answer-problem-not-as-described: It is not as the item’s page promised"],
    ),
    claim("Refund: it never came", MISSING, &["step-dispute-reason: Choose that the order has not arrived."]),
    claim("Refund: it came late", WHAT_WENT_WRONG, &["answer-problem-late: It came after the promised day."]),
    claim(
        "Refund: it came late, and the order may give something for that",
        LATE,
        &["step-late-coupon: Look whether the order shows a coupon for late delivery."],
    ),
    claim("Refund: a fake", WHAT_WENT_WRONG, &["answer-problem-counterfeit: It seems to be a fake"]),
    claim("Refund: a fault", WHAT_WENT_WRONG, &["answer-problem-defective: It does not work"]),
    claim(
        "A dispute within 15 days of delivery",
        DEFECTIVE,
        &["figure-dispute-after-delivery: 15 days Time to open a dispute after the parcel came"],
    )
    .but(&["figure-dispute-after-delivery.disagrees: 15 days from the day that receipt was confirmed"])
    .number(Figure::DisputeAfterDelivery),
    claim(
        "Or within 15 days of the end of the delivery time",
        MISSING,
        &[
            "figure-dispute-after-due: 15 days Time to open a dispute after the delivery time is over",
            "deadline-dispute-closes: Counted from the end of the delivery time.",
        ],
    )
    .number(Figure::DisputeAfterDue),
    claim("But not at once: sources add a first day", ON_ITS_WAY, &["deadline-dispute-opens: First day for a dispute"])
        .but(&["figure-dispute-button: 11 days Time from shipment until the dispute button appears"]),
    claim(
        "The delivery time is 60 days at most",
        MISSING_WITHOUT_DUE,
        &["figure-due-guess: The real delivery time stands"],
    )
    .but(&["figure-due-guess.disagrees: The article says 60 days at most. Other pages say 75 or 90."])
    .number(Figure::DueGuess),
    // What is meant by AliExpress quick refund?
    claim(
        "Quick refunds are for Platinum and Diamond members only",
        MEMBER_LEVEL,
        &["question-tier: Only Platinum and Diamond matter here."],
    ),
    claim(
        "Platinum: below 25 euros",
        REFUND_PLATINUM,
        &["figure-quick-platinum: 25 Quick refund for Platinum members: the price must be below this"],
    )
    .but(&[
        "figure-quick-platinum.disagrees: The article says 25 euros. An older guide says up to 25 US dollars.",
        "figure-quick-platinum: We could not find out if it still exists.",
    ])
    .number(Figure::QuickPlatinum),
    claim("Diamond: up to 100 euros", REFUND_DIAMOND, &["figure-quick-diamond: 100 Quick refund for Diamond members"])
        .but(&[
            "figure-quick-diamond.disagrees: The article says 100 euros. An older guide says 100 US dollars.",
            "figure-quick-diamond: We could not find out if it still exists.",
        ])
        .number(Figure::QuickDiamond),
    claim(
        "Once the seller agrees, the quick refund comes right away",
        REFUND_PLATINUM,
        &["figure-quick-platinum: It starts when the seller has agreed to the return"],
    )
    .but(&["figure-refund-quick.disagrees: The article says that the money comes right away. Older pages say 3 to 20"]),
    claim("A return must not be washed", GIVEN_BACK, &["step-return-pack: unused, not washed"]),
    claim("A return must be undamaged", GIVEN_BACK, &["step-return-pack: and undamaged"]),
    claim(
        "A return goes in its original packing",
        GIVEN_BACK,
        &["step-return-pack: Pack the item in its original packing"],
    ),
    claim("A return goes through the post office", GIVEN_BACK, &["step-return-post: Send it from the post office"]),
    claim(
        "A return goes to the supplier's address",
        GIVEN_BACK,
        &["step-return-post: Use only the address on the order or dispute page."],
    ),
    // How do I get my money back on AliExpress?
    claim("Refund: another thing came", WHAT_WENT_WRONG, &["answer-problem-wrong-item: I got another thing"]),
    claim("Refund: no longer wanted", WHAT_WENT_WRONG, &["answer-problem-changed-mind: but I do not want to keep it"]),
    claim("Two ways: cancel …", START, &["answer-stage-unshipped: The seller has not sent it yet"]),
    claim("… or dispute", START, &["answer-stage-dispute: A dispute is the formal request to AliExpress for money back."]),
    // How do I make a claim?
    claim("5 to 7 days to cancel", UNSENT, &["figure-cancel-window: 7 days Time to cancel after you paid"])
        .but(&[
            "figure-cancel-window.disagrees: The AliExpress rules name no last day",
            "figure-cancel-window.disagrees: The article says 5 to 7 days in one place",
        ])
        .number(Figure::CancelWindow),
    claim(
        "Do not delay: suppliers add a tracking number promptly",
        UNSENT,
        &["trap-quick-number: Many sellers add one quickly."],
    ),
    claim("Find the order and open it", UNSENT, &["step-cancel-open: Open the order now: Account → My orders"]),
    claim("Request the cancellation", UNSENT, &["step-cancel-request: Tap “Request order cancellation”"]),
    claim("Fill in the reason", UNSENT, &["step-cancel-reason: Choose the reason that is true"]),
    claim("Submit", UNSENT, &["step-cancel-reason: and submit."]),
    claim(
        "After a cancel, the money takes 15 to 30 business days",
        UNSENT,
        &["step-cancel-answer: The money can take up to 20 business days (Monday to Friday), by the longest count 30."],
    ),
    claim(
        "The same, where the money is awaited",
        REFUND_UNDERWAY,
        &[
            "figure-refund-latest: 30 business days Longest wait for the money that any source gives",
            "figure-refund-latest.disagrees: The article says 15 to 30 business days after you cancel",
        ],
    )
    .but(&["figure-refund-latest.disagrees: Help pages say 3 to 20 business days."])
    .number(Figure::RefundLatest),
    claim(
        "Only 7 days after the purchase for a full refund",
        UNSENT,
        &["figure-cancel-window.disagrees: and 7 days in another."],
    )
    .but(&["step-cancel-open: While it shows no tracking number you can ask, even after the first days."])
    .number(Figure::CancelWindow),
    // How do I make a refund request through my AliExpress account?
    claim("A private message to the seller first", DEFECTIVE_NOT_ASKED, &["step-seller-open: Write to the seller today"]),
    claim(
        "If that fails, a dispute",
        DEFECTIVE_NOT_ASKED,
        &["ground-message-first: If the seller says no or asks you to wait, open the dispute at once."],
    ),
    claim("Orders, the order, open a dispute", DEFECTIVE, &["step-dispute-open: Open the order and tap “Open dispute”"]),
    claim("Fill in what happened", DEFECTIVE, &["step-dispute-text: what you ordered, what happened, on which day"]),
    claim("Add messages", DEFECTIVE, &["evidence-chat: The whole chat with the seller"]),
    claim("Add photos", NOT_AS_DESCRIBED, &["step-dispute-proof: photos with a ruler beside the item"]),
    claim("Add videos", DEFECTIVE, &["step-dispute-proof: Attach a video"]),
    claim("Submit the dispute", DEFECTIVE, &["step-dispute-submit: tap “Submit”"]),
    claim("The seller must prove", REFUSED, &["step-escalate-proof: The seller must show proof too."]),
    claim(
        "AliExpress decides after that",
        DEFECTIVE,
        &["step-dispute-after: AliExpress steps in by itself, and decides later."],
    ),
    claim(
        "Accessories may not be refunded in full",
        NOT_AS_DESCRIBED,
        &["step-dispute-ask: Accessories may not be refunded in full."],
    ),
    // All you need to know about the refund period with AliExpress
    claim(
        "The money within 15 to 30 days of the dispute",
        REFUND_UNDERWAY,
        &["figure-refund-latest.disagrees: and 15 to 30 days after a dispute."],
    )
    .but(&["figure-refund-payout.disagrees: A newer AliExpress page says 1 to 10 working days."])
    .number(Figure::RefundLatest),
    claim(
        "Paid to the account that paid for the order",
        DEFECTIVE,
        &["step-dispute-after: A refund goes back to the person who paid, the same way"],
    ),
    claim(
        "Its state: My orders, dispute details",
        IN_DISPUTE,
        &["step-wait-dispute-check: Read the dispute details every day: Account → My orders"],
    ),
    claim(
        "Term over and no refund: contact support again",
        REFUND_LATE,
        &["ground-refund-late: Write to AliExpress customer service today: the agreed refund has not come."],
    ),
    claim("Support is in the Message Center", REFUND_LATE, &["step-support-open: Account → “Message Center”"]),
    // How can I be sure that AliExpress has already refunded your money?
    claim(
        "On the site: Payment or Finance tab of the order",
        REFUND_SLOW,
        &["step-refund-tab: View details → Payment (or Finance) tab."],
    ),
    claim(
        "It tells whether the refund has started or is done",
        REFUND_SLOW,
        &["step-refund-tab: It shows whether the refund has started or is finished."],
    ),
    claim(
        "In the app: Refund Information",
        REFUND_SLOW,
        &["step-refund-tab: Account → Orders → the order → Refund Information."],
    ),
    claim(
        "Once a card refund is done, the ARN stands there",
        REFUND_SLOW,
        &["step-refund-arn: It stands beside a finished refund; if not, ask customer service."],
    ),
    claim(
        "The ARN names one card payment",
        REFUND_SLOW,
        &["step-refund-arn: a number by which a bank finds a card refund"],
    ),
    claim(
        "Give the ARN to the bank",
        REFUND_SLOW,
        &["step-refund-bank: Ask your bank to look for the refund, with its day, amount and ARN"],
    ),
    // What to do when you have not received the refund?
    claim("First check the Payment tab", REFUND_UNDERWAY, &["step-refund-tab: Look at the refund"]),
    claim(
        "Not there yet: wait some days more",
        REFUND_UNDERWAY,
        &["ground-refund-underway: then look again at your statement"],
    ),
    claim(
        "Not there after a reasonable time: the ARN and the bank",
        REFUND_SLOW,
        &["ground-refund-slow: Look for the refund today, and ask your bank about it."],
    ),
    claim("Look at the last movements of the card", REFUND_SLOW, &["step-refund-statement: Read your statement"]),
    claim(
        "A refund often shows on the day of the purchase",
        REFUND_SLOW,
        &[
            "step-refund-statement: from the day of the purchase on",
            "trap-statement: A refund may stand on the day of the purchase",
        ],
    ),
    claim("So it is easily missed", REFUND_SLOW, &["step-refund-statement: where it is easily missed"]),
    // How can I make sure I get my AliExpress refund?
    claim("It does not always work", DEFECTIVE, &["plan-disclaimer: We cannot promise that it works"]),
    claim(
        "Some lose for lack of proof: AliExpress goes by what it is shown",
        REFUSED,
        &["ground-rejected: AliExpress decides next, by what it sees in the dispute."],
    ),
    claim(
        "A closed dispute cannot be opened again",
        DEFECTIVE,
        &[
            "step-dispute-ready: Once decided, it cannot be opened again.",
            "trap-one-dispute: Once agreed or decided, it cannot be opened again.",
        ],
    ),
    claim(
        "Refined: a decision can be appealed, once",
        LOST,
        &["step-appeal-open: Tap “Appeal” in the dispute details today."],
    )
    .but(&["step-appeal-open: You can appeal only once"]),
    claim("Refined: the law at home remains", LOST_WITH_LAW, &["step-law-bodies: You may be able to go to court at home"]),
    claim("Build the case before the dispute", DEFECTIVE, &["step-dispute-ready: Put all your proof together first"]),
    claim("Videos are proof", DEFECTIVE, &["evidence-failure-video: A video that shows it powered on"]),
    claim("Precise photos are proof", NOT_AS_DESCRIBED, &["evidence-ruler: Photos with a ruler beside the item"]),
    claim("Tracking is proof", MISSING, &["evidence-tracking: The tracking on the delivery company’s own website"]),
    claim("… of several carriers", MISSING, &["evidence-two-carriers: The tracking of two delivery companies"]),
    claim(
        "Lost: ask the seller for a promotional code",
        LOST_FOR_GOOD,
        &["step-goodwill-code: Ask for a promotional code"],
    ),
    claim(
        "The seller fears a bad review; we never threaten with one",
        LOST_FOR_GOOD,
        &["trap-review-threat: Do not threaten with a bad review."],
    ),
    // What is the process to close the dispute on AliExpress?
    claim(
        "Three can close a dispute",
        IN_DISPUTE,
        &["step-wait-dispute-open: Only you, AliExpress or the seller by agreeing can close it."],
    ),
    claim(
        "AliExpress judges between the two",
        REFUSED,
        &["step-escalate-after: AliExpress decides by what both sides show."],
    ),
    claim(
        "A seller who accepts has to pay",
        CLOSED_BY_SELLER,
        &["ground-closed-by-seller: a seller can do it only by agreeing to pay. So a refund should follow."],
    ),
    claim(
        "The dispute ends when one side accepts the other's terms",
        OFFERED,
        &["step-offer-final: Accepting closes the dispute for good."],
    ),
    claim(
        "A bad seller accepts and does not pay",
        CLOSED_BY_SELLER,
        &["ground-closed-by-seller: the seller closed your dispute and no refund is shown."],
    ),
    claim(
        "AliExpress holds the money until receipt is confirmed",
        IN_DISPUTE,
        &["step-wait-dispute-open: AliExpress holds the money until you confirm receipt"],
    ),
    claim("… or until the time for that is over", IN_DISPUTE, &["step-wait-dispute-open: or the time on the order ends"]),
    claim("So delay pays no seller", IN_DISPUTE, &["step-wait-dispute-open: so delay does not pay the seller."]),
    // What to do when a seller closes the dispute on AliExpress?
    claim(
        "Contact customer service",
        CLOSED_BY_SELLER,
        &["ground-closed-by-seller: Write to AliExpress customer service today"],
    ),
    claim("Attach the tracking number", CLOSED_BY_SELLER, &["step-support-show: Show the tracking number"]),
    claim("Say the precise cause", CLOSED_BY_SELLER, &["step-support-show: exactly what went wrong"]),
    claim("Say how the dispute stands", CLOSED_BY_SELLER, &["step-support-show: the state of the dispute"]),
    claim("Attach screenshots of the chat", CLOSED_BY_SELLER, &["step-support-show: screenshots of the chat"]),
    claim("Attach photos and videos", CLOSED_BY_SELLER, &["step-support-show: photos or video"]),
    claim("Attach the receipt of payment", CLOSED_BY_SELLER, &["step-support-show: and the payment receipt."]),
    claim(
        "AliExpress looks into it",
        CLOSED_BY_SELLER,
        &["step-support-closed-by-seller: Ask AliExpress to look into it."],
    ),
    // Can the seller be in the position to close a dispute?
    claim(
        "A seller can close it only by agreeing",
        CLOSED_BY_SELLER,
        &["step-support-closed-by-seller: A seller can close it only by agreeing"],
    ),
    claim(
        "The last phase takes 7 days",
        IN_DISPUTE,
        &["figure-aliexpress-steps-in: 7 days Time until AliExpress steps in by itself"],
    )
    .but(&["figure-aliexpress-steps-in.disagrees: Some guides say 5 days."])
    .number(Figure::AliexpressStepsIn),
    claim(
        "Then AliExpress decides, on what it has",
        UNDER_REVIEW,
        &["ground-reviewing: AliExpress has stepped in and decides now."],
    )
    .but(&["figure-aliexpress-decides: No source says how long AliExpress takes to decide."]),
    // Can we open a dispute closed by the seller without the product being delivered?
    claim(
        "Closed undelivered: it cannot be opened again",
        CLOSED_UNDELIVERED,
        &["step-support-closed-by-seller: the dispute cannot be opened again"],
    ),
    claim(
        "… but customer service can be asked",
        CLOSED_UNDELIVERED,
        &["step-support-closed-by-seller: but customer service can look into it."],
    ),
    claim(
        "… with proof and screenshots of the chat",
        CLOSED_UNDELIVERED,
        &["step-support-show: screenshots of the chat, photos"],
    ),
    // How to get your money back on AliExpress: in brief
    claim("Careful words, no accusation", FAKE, &["trap-words: Do not accuse the seller."]),
    claim("… above all without sure proof", FAKE, &["trap-words: above all if you cannot be sure."]),
    claim(
        "Always try to agree in a friendly way",
        DEFECTIVE_NOT_ASKED,
        &["step-seller-tone: It is best if you two can agree."],
    ),
    claim("It may have to go back to China", RETURN_AGREED_CHANGED_MIND, &["step-send-cost: perhaps to China"]),
    claim(
        "… at the buyer's cost",
        RETURN_AGREED_CHANGED_MIND,
        &["step-send-cost: If you only changed your mind, it is usually yours"],
    ),
    claim(
        "Refined: not where something is wrong",
        RETURN_AGREED,
        &["step-send-cost: Compare the postage with the price first."],
    )
    .but(&["step-send-cost: If something is wrong, the seller should pay."]),
    claim(
        "Refined: nor where the order shows “Free returns”",
        FREE_RETURNS,
        &["ground-free-return: Ask for the free return"],
    )
    .but(&["ground-free-return: You need no reason, and the first return label is free."]),
    claim(
        "What convinces is the proof",
        DEFECTIVE,
        &["ground-dispute-now: AliExpress decides by the proof of both sides."],
    ),
];

#[test]
fn every_claim_has_its_place() {
    let gaps: Vec<String> = CLAIMS.iter().flat_map(gaps).collect();
    assert!(gaps.is_empty(), "\n{}\n", gaps.join("\n"));
}

fn gaps(row: &Claim) -> Vec<String> {
    let shown = Shown::at(row.at);
    let lines = row.carried_by.iter().chain(row.corrected_by);
    lines.filter_map(|line| shown.lacks(line)).map(|gap| format!("{}: {gap}", row.says)).collect()
}

#[test]
fn every_number_of_the_article_is_a_figure_that_cites_it() {
    for row in CLAIMS {
        if let Some(figure) = row.number {
            assert!(figure.record().sources.contains(&Source::Article), "{}: {figure:?} does not cite it", row.says);
            assert!(Shown::at(row.at).has("data-figure", figure.into()), "{}: {figure:?} is not shown", row.says);
        }
    }
}
