//! Situations as buyers tell them, the proof to gather and the traps to avoid: each with the page that has to speak of it.
//!
//! A row is a situation in our own short words, a link (without its `v=1`) and a day, the action that it leads to
//! (`ask KEY` where the page still asks), and what the page must say: words of a sentence, each behind the name of its
//! message.

mod shown;

use shown::Shown;

struct Row {
    situation: &'static str,
    link: &'static str,
    today: &'static str,
    leads_to: &'static str,
    says: &'static [&'static str],
}

const fn row(
    situation: &'static str,
    link: &'static str,
    today: &'static str,
    leads_to: &'static str,
    says: &'static [&'static str],
) -> Row {
    Row { situation, link, today, leads_to, says }
}

const SITUATIONS: &[Row] = &[
    row(
        "Changed my mind minutes after paying",
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-20&country=DE",
        "2026-03-20",
        "cancel-order",
        &["step-cancel-open: Open the order now", "trap-quick-number: Many sellers add one quickly."],
    ),
    row(
        "Changed my mind when the first week was over",
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-01&country=DE",
        "2026-03-20",
        "cancel-order",
        &[
            "ground-cancel-now: Ask to cancel today, while the order shows no tracking number.",
            "deadline-cancel-by: You can still ask while the order shows no tracking number",
        ],
    ),
    row(
        "Asked to cancel, and it may be shipped all the same",
        "stage=unshipped&problem=changed-mind&cancel=asked&asked=2026-03-19&paid=2026-03-10&country=DE",
        "2026-03-20",
        "wait",
        &[
            "step-wait-cancel-proof: Keep a screenshot of your cancel request with its day and time.",
            "step-wait-cancel-shipped: Do not just refuse the parcel at the door: tell the seller in writing first.",
        ],
    ),
    row(
        "Asked to cancel, then it was shipped",
        "stage=shipped&problem=changed-mind&seller=not-asked&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["step-law-not-at-the-door: Write before the parcel comes.", "trap-at-the-door: that does not cancel the order."],
    ),
    row(
        "The shop is closed, nothing was sent",
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=bank&paid=2026-03-10&country=DE",
        "2026-03-20",
        "cancel-order",
        &["step-cancel-countdown: if AliExpress closed the seller’s shop, but ask to cancel all the same."],
    ),
    row(
        "Pre-order, months of “next month”",
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2025-12-01&country=DE",
        "2026-03-20",
        "cancel-order",
        &[
            "trap-preorder: PayPal counts from the day you paid, not from the day it is sent.",
            "deadline-paypal-by: Counted from the day you paid, and it runs on while you wait",
        ],
    ),
    row(
        "Pre-order, and PayPal's last days have come",
        "stage=unshipped&problem=too-slow&cancel=not-asked&pay=paypal&paid=2025-10-01&country=DE&claimed=no",
        "2026-03-20",
        "claim-paypal",
        &["ground-paypal-clock: PayPal takes reports only up to 180 days after the payment, and that day is near."],
    ),
    row(
        "Customs want papers or money",
        "stage=shipped&problem=not-received&shipped=2026-02-20&due=2026-04-10&tracking=to-pay&pay=bank&country=DE",
        "2026-03-20",
        "check-charges",
        &[
            "step-charges-genuine: Do not use the link in the message",
            "step-charges-paid: Look whether the order shows tax (VAT or import charges) that you paid at the checkout.",
            "ground-check-charges: By the AliExpress terms you are the importer",
        ],
    ),
    row(
        "It waits at a pickup point",
        "stage=shipped&problem=not-received&shipped=2026-02-20&due=2026-04-10&tracking=to-collect&pay=bank&country=DE",
        "2026-03-20",
        "collect-parcel",
        &[
            "step-collect-notice: The date on the notice counts, often only one to two weeks away.",
            "ground-collect: If it goes back because nobody came for it, a dispute is usually lost.",
        ],
    ),
    row(
        "Returned to sender",
        "stage=shipped&problem=not-received&shipped=2026-02-20&due=2026-04-10&tracking=returning&seller=not-asked&\
         pay=bank&country=DE",
        "2026-03-20",
        "message-seller",
        &["step-seller-ask: Much depends on whose mistake it was, so be honest if you did not collect it or pay the duty."],
    ),
    row(
        "Returned to sender, and the seller knows",
        "stage=shipped&problem=not-received&shipped=2026-03-15&due=2026-04-10&tracking=returning&seller=no-answer&\
         pay=bank&country=DE",
        "2026-03-20",
        "wait",
        &["step-wait-tracking: why the parcel goes back: wrong address, not collected or duty not paid."],
    ),
    row(
        "“Label created”, and nothing moves for 25 days",
        "stage=shipped&problem=not-received&shipped=2026-02-23&due=2026-04-10&tracking=stuck&seller=no-answer&\
         pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "ground-dispute-now: You wrote to the seller, and no answer came.",
            "trap-chat-number: Only the one on the order page counts.",
        ],
    ),
    row(
        "“Label created”, before the dispute's first day",
        "stage=shipped&problem=not-received&shipped=2026-03-15&due=2026-04-10&tracking=stuck&seller=no-answer&\
         pay=bank&country=DE",
        "2026-03-20",
        "wait",
        &[
            "step-wait-tracking: “Label created” only means that a parcel was announced.",
            "step-wait-prepare: If the parcel does not come, you can open a dispute from Thursday 26 March 2026.",
        ],
    ),
    row(
        "“Please wait 15 more days”",
        "stage=shipped&problem=not-received&shipped=2026-01-20&due=2026-03-15&tracking=moving&seller=stalling&\
         pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "step-dispute-open: only an extension on the order page moves a date.",
            "trap-promise: Only an extension on the order page does.",
        ],
    ),
    row(
        "Receipt confirmed, by mistake or because the seller asked: the day to give",
        "stage=delivered&problem=not-received",
        "2026-03-20",
        "ask delivered",
        &["question-delivered: If receipt was confirmed on an earlier day, give that day."],
    ),
    row(
        "Receipt confirmed, by mistake or because the seller asked: the clock that started",
        "stage=delivered&problem=not-received&delivered=2026-03-06&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "deadline-dispute-closes: delivery, or receipt confirmed if that was earlier.",
            "trap-confirm: then you have 15 days for a dispute at most.",
        ],
    ),
    row(
        "Tracking says delivered, to another town or to nobody",
        "stage=delivered&problem=not-received&delivered=2026-03-18&seller=not-asked&pay=bank&country=DE",
        "2026-03-20",
        "message-seller",
        &[
            "step-seller-proof: Ask the delivery company today for written proof of delivery: town, weight, signature.",
            "step-seller-proof: Ask neighbours and pickup points too.",
        ],
    ),
    row(
        "An empty parcel",
        "stage=delivered&problem=wrong-item&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "step-dispute-reason: also for an empty parcel",
            "step-dispute-proof: If you filmed the label, the weight and the opening, attach the video.",
        ],
    ),
    row(
        "A ring instead of a drone",
        "stage=delivered&problem=wrong-item&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &["step-dispute-reason: or a worthless thing.", "step-dispute-ask: Ask for the full price."],
    ),
    row(
        "Half the items are missing",
        "stage=delivered&problem=incomplete&delivered=2026-03-18&seller=not-asked&pay=bank&country=DE",
        "2026-03-20",
        "message-seller",
        &[
            "step-seller-ask: Look for a second tracking number first: the rest may still be coming.",
            "trap-second-parcel: An order can come in parts, but usually has one dispute.",
        ],
    ),
    row(
        "Half the items are missing, the order was split",
        "stage=delivered&problem=incomplete&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &["step-dispute-reason: A part still on its way counts as not received"],
    ),
    row(
        "Works, but the cable is 1 m instead of 2 m",
        "stage=delivered&problem=not-as-described&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "step-dispute-ask: Ask for a named part",
            "step-dispute-ask: the price of a longer cable. A full refund may end in a return at your cost.",
        ],
    ),
    row(
        "Dress too small: which problem it is",
        "stage=delivered",
        "2026-03-20",
        "ask problem",
        &[
            "answer-problem-not-as-described: Also the size, if the item’s measurements differ from the size chart there.",
            "answer-problem-changed-mind: Also for a wrong size, if the item’s measurements fit the size chart",
        ],
    ),
    row(
        "Dress too small, and it fits the chart after all",
        "stage=delivered&problem=not-as-described&delivered=2026-03-18&seller=not-asked&pay=bank&country=DE",
        "2026-03-20",
        "message-seller",
        &["step-seller-proof: if it fits the size chart, change your answer here to “I do not want to keep it”."],
    ),
    row(
        "Fake brand",
        "stage=delivered&problem=counterfeit&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "step-dispute-ask: Do not post it back unless told to.",
            "step-dispute-proof: Attach photos of its marks beside those on the maker’s website.",
            "step-dispute-reason: with careful words.",
        ],
    ),
    row(
        "20 % offered to close it",
        "stage=dispute&problem=defective&dispute=offer&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "answer-offer",
        &[
            "step-offer-final: Accepting closes the dispute for good.",
            "step-offer-compare: Compare it with what a return would bring and cost.",
        ],
    ),
    row(
        "Replacement promised if I close",
        "stage=dispute&problem=defective&dispute=asked-to-close&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "keep-dispute-open",
        &[
            "step-keep-do-not-close: A promise of money or a new item is worth little once it is closed.",
            "trap-replacement: If the seller promises a new item, do not let that stop you.",
        ],
    ),
    row(
        "The return costs 25 € for a 12 € lamp",
        "stage=dispute&problem=defective&dispute=return-agreed&agreed=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "send-return",
        &[
            "step-send-cost: Compare the postage with the price first.",
            "step-send-cost: ask in the dispute for a free label or a refund without return.",
        ],
    ),
    row(
        "Return sent, the seller says that nothing came",
        "stage=dispute&problem=defective&dispute=return-sent&sent=2026-02-01&arrived=2026-03-05&pay=bank&\
         paid=2026-01-10&country=DE",
        "2026-03-20",
        "contact-support",
        &[
            "step-support-return-unbooked: Give its number and proof of delivery, and ask for the refund.",
            "evidence-return-number: The return’s tracking number on the dispute page",
            "evidence-delivery-proof: The tracking that shows the return was delivered",
        ],
    ),
    row(
        "The refund came as bonus",
        "stage=refund&approved=2026-03-10&to=bonus&pay=bank",
        "2026-03-20",
        "contact-support",
        &[
            "ground-not-the-money: It is not the same as your money",
            "trap-bonus: Leave the bonus unspent while you ask for the money.",
        ],
    ),
    row(
        "The refund is too small",
        "stage=refund&approved=2026-03-10&to=less&pay=bank",
        "2026-03-20",
        "contact-support",
        &[
            "ground-not-the-money: Write to AliExpress customer service today, and ask for the missing part",
            "step-support-not-the-money: Say how much was agreed and how much is shown",
        ],
    ),
    row(
        "The refund goes to a closed card",
        "stage=refund&approved=2026-03-10&to=gone&pay=debit-card&paid=2026-02-01&country=DE",
        "2026-03-20",
        "track-refund",
        &["ground-account-gone: the old bank usually gets the money even if your card or account is closed."],
    ),
    row(
        "A gift, opened months later",
        "stage=delivered&problem=defective&delivered=2025-12-24&item=used&confirmed=unknown&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "step-dispute-look: Days run from delivery or from the day receipt was confirmed, also for a gift opened later.",
            "step-dispute-after: A refund goes back to the person who paid",
        ],
    ),
    row(
        "Fault after five months, in the EU",
        "stage=delivered&problem=defective&delivered=2025-10-20&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &[
            "ground-law-left: it is too late for a dispute on AliExpress.",
            "step-law-claim: In the first year you usually do not have to prove when the fault began.",
        ],
    ),
    row(
        "Fault after five months, in the UK",
        "stage=delivered&problem=defective&delivered=2025-10-20&item=used&pay=bank&country=GB",
        "2026-03-20",
        "use-legal-right",
        &["step-law-claim: Later, ask first for a repair or a new item."],
    ),
    row(
        "Fault after five months, in Australia",
        "stage=delivered&problem=defective&delivered=2025-10-20&item=used&pay=bank&country=AU",
        "2026-03-20",
        "use-legal-right",
        &["step-law-claim: In Australia you have a reasonable time"],
    ),
    row(
        "Bought for a business",
        "stage=delivered&problem=changed-mind&delivered=2026-03-18&item=unused&free-return=no&seller=refused&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["step-law-exceptions: As a rule the right does not cover things bought for a business"],
    ),
    row(
        "Bought for a business, where faults are the matter",
        "stage=delivered&problem=defective&delivered=2025-10-20&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["step-law-consumers: Check that you bought it for yourself, not for a business."],
    ),
    row(
        "Made to order",
        "stage=unshipped&problem=changed-mind&cancel=refused&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["step-law-exceptions: made to order"],
    ),
    row(
        "Unsealed hygiene goods",
        "stage=delivered&problem=changed-mind&delivered=2026-03-18&item=used&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["step-law-exceptions: hygiene goods with a broken seal"],
    ),
    row(
        "Digital codes",
        "stage=unshipped&problem=changed-mind&cancel=not-asked&paid=2026-03-20&country=DE",
        "2026-03-20",
        "cancel-order",
        &["remedy-use-legal-right: It may not cover", "remedy-use-legal-right: or digital codes."],
    ),
    row(
        "Two ways at once: the bank beside a dispute",
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-18&pay=debit-card&paid=2025-11-25&country=DE",
        "2026-03-20",
        "wait",
        &[
            "step-bank-last-day: A bank claim freezes the AliExpress order",
            "step-bank-last-day: do not file it while AliExpress can still decide, unless that day forces you.",
        ],
    ),
    row(
        "Two ways at once: PayPal",
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-18&pay=paypal&paid=2025-10-01&country=DE&claimed=no",
        "2026-03-20",
        "claim-paypal",
        &[
            "trap-paypal-closed: Do not close the PayPal case for a promise. It stays closed.",
            "step-paypal-escalate: Turn the case into a claim within 20 days",
        ],
    ),
];

const EVIDENCE: &[Row] = &[
    row(
        "always, for everybody",
        "stage=delivered&problem=defective&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-order: The order page with its number, price and dates",
            "evidence-listing: The item’s page as it was when you bought it",
            "evidence-chat: The whole chat with the seller",
            "evidence-receipt: The receipt of your payment",
            "evidence-tracking: The tracking on the delivery company’s own website, with its dates",
        ],
    ),
    row(
        "not received, for the dispute",
        "stage=shipped&problem=not-received&shipped=2026-01-20&due=2026-03-15&tracking=moving&seller=no-answer&\
         pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-two-carriers: The tracking of two delivery companies",
            "evidence-delivery-time: the delivery time on the order",
            "evidence-post-office: A note from the post office that the parcel is not there",
        ],
    ),
    row(
        "not received, for a claim",
        "stage=shipped&problem=not-received&shipped=2025-11-28&due=2025-12-01&tracking=moving&pay=debit-card&\
         paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &[
            "evidence-promised-date: The last day the order was promised for",
            "evidence-seller-contacted: Your message that asked the seller for help, with its day",
            "evidence-dispute-result: The result of your dispute on AliExpress, if you had one",
        ],
    ),
    row(
        "not received, for the law",
        "stage=shipped&problem=not-received&shipped=2025-11-28&due=2025-12-01&tracking=moving&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &[
            "evidence-promised-date: The last day the order was promised for",
            "evidence-further-period: Your letter that set a further period, with its day",
        ],
    ),
    row(
        "delivered elsewhere, for the dispute",
        "stage=delivered&problem=not-received&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-carrier-proof: The delivery company’s written proof of delivery",
            "evidence-neighbours: A note of which neighbours and pickup points you asked",
        ],
    ),
    row(
        "delivered elsewhere, for a claim",
        "stage=delivered&problem=not-received&delivered=2025-12-01&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-carrier-proof: The delivery company’s written proof of delivery"],
    ),
    row(
        "delivered elsewhere, for the law",
        "stage=delivered&problem=not-received&delivered=2025-12-01&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-carrier-proof: The delivery company’s written proof of delivery"],
    ),
    row(
        "customs, for the seller",
        "stage=shipped&problem=not-received&shipped=2026-02-20&due=2026-04-10&tracking=to-collect&pay=bank&country=DE",
        "2026-03-20",
        "collect-parcel",
        &[
            "evidence-customs-paper: that gives the reason",
            "evidence-duty: The receipt for the duty, or written word that no notice was left",
        ],
    ),
    row(
        "returned, for the dispute",
        "stage=shipped&problem=not-received&shipped=2026-02-20&due=2026-04-10&tracking=returning&seller=refused&\
         pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-customs-paper: that gives the reason",
            "evidence-duty: The receipt for the duty, or written word that no notice was left",
        ],
    ),
    row(
        "returned, for a claim",
        "stage=shipped&problem=not-received&shipped=2025-11-28&due=2025-12-01&tracking=returning&pay=debit-card&\
         paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-customs-paper: that gives the reason", "evidence-duty: The receipt for the duty"],
    ),
    row(
        "returned, for the law",
        "stage=shipped&problem=not-received&shipped=2025-11-28&due=2025-12-01&tracking=returning&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-customs-paper: that gives the reason", "evidence-duty: The receipt for the duty"],
    ),
    row(
        "wrong or empty, for the dispute",
        "stage=delivered&problem=wrong-item&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-label-video: A video of the label, the weight and the opening",
            "evidence-beside-order: beside the order page",
        ],
    ),
    row(
        "wrong or empty, for a claim",
        "stage=delivered&problem=wrong-item&delivered=2025-12-01&item=used&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-beside-order: A photo of what came", "evidence-label-weight: A photo of the label with the weight"],
    ),
    row(
        "wrong or empty, for the law",
        "stage=delivered&problem=wrong-item&delivered=2025-12-01&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-beside-order: A photo of what came", "evidence-label-video: A video of the label, the weight"],
    ),
    row(
        "incomplete, for the dispute",
        "stage=delivered&problem=incomplete&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-count-list: A photo of all that came, with a list of what is missing",
            "evidence-all-numbers: All tracking numbers that the order shows",
            "evidence-weight: The weight on the label",
        ],
    ),
    row(
        "incomplete, for a claim",
        "stage=delivered&problem=incomplete&delivered=2025-12-01&item=used&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-piece-price: The price of each missing piece"],
    ),
    row(
        "not as described, for the dispute",
        "stage=delivered&problem=not-as-described&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-promised-got: A list with two columns: promised and got",
            "evidence-ruler: Photos with a ruler beside the item and the size label",
        ],
    ),
    row(
        "not as described, for a claim",
        "stage=delivered&problem=not-as-described&delivered=2025-12-01&item=used&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-promised-got: promised and got", "evidence-ruler: Photos with a ruler beside the item"],
    ),
    row(
        "not as described, for the law",
        "stage=delivered&problem=not-as-described&delivered=2025-12-01&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-day-noticed: The day you noticed the problem"],
    ),
    row(
        "defective, for the dispute",
        "stage=delivered&problem=defective&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-failure-video: A video that shows it powered on, the steps you take and the failure",
            "evidence-serial: A photo of the serial number",
        ],
    ),
    row(
        "defective, for a claim",
        "stage=delivered&problem=defective&delivered=2025-12-01&item=used&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-shop-opinion: short written opinion", "evidence-shop-opinion: if it is cheap"],
    ),
    row(
        "defective, for the law",
        "stage=delivered&problem=defective&delivered=2025-12-01&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-fault-day: The day the fault showed"],
    ),
    row(
        "damaged, for the dispute",
        "stage=delivered&problem=damaged&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-box-sides: Photos of all sides of the box, the padding and the item",
            "evidence-carrier-report: The delivery company’s report of the damage",
            "step-dispute-proof: Report it to the delivery company today.",
        ],
    ),
    row(
        "damaged, for a claim",
        "stage=delivered&problem=damaged&delivered=2025-12-01&item=used&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-carrier-report: The delivery company’s report of the damage"],
    ),
    row(
        "damaged, for the law",
        "stage=delivered&problem=damaged&delivered=2025-12-01&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-carrier-report: The delivery company’s report of the damage"],
    ),
    row(
        "counterfeit, for the dispute",
        "stage=delivered&problem=counterfeit&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "evidence-marks: Photos of its marks beside those on the maker’s website",
            "evidence-serial-check: the maker’s serial number check",
        ],
    ),
    row(
        "counterfeit, for a claim",
        "stage=delivered&problem=counterfeit&delivered=2025-12-01&item=used&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-brand-letter: A letter from the brand or an expert"],
    ),
    row(
        "counterfeit, for the law",
        "stage=delivered&problem=counterfeit&delivered=2025-12-01&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-illegal-notice: A notice from AliExpress that the product was illegal, if you got one (EU)"],
    ),
    row(
        "changed mind, for the seller",
        "stage=delivered&problem=changed-mind&delivered=2026-03-18&item=unused&free-return=no&seller=not-asked&country=US",
        "2026-03-20",
        "message-seller",
        &["evidence-unused: Photos of the item as it is now, with its tags and packing"],
    ),
    row(
        "late, for the seller",
        "stage=delivered&problem=late&delivered=2026-03-18&item=unused&free-return=no&seller=not-asked&country=US",
        "2026-03-20",
        "message-seller",
        &[
            "evidence-unused: with its tags and packing",
            "evidence-promised-real: The promised day and the day it really came",
        ],
    ),
    row(
        "changed mind, for the law",
        "stage=delivered&problem=changed-mind&delivered=2026-03-18&item=unused&free-return=no&seller=not-asked&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["evidence-notice-date: Proof of the day you sent your notice"],
    ),
    row(
        "return sent, for the dispute",
        "stage=dispute&problem=defective&dispute=return-sent&sent=2026-03-15&arrived=not-yet&pay=bank&paid=2026-02-01&\
         country=DE",
        "2026-03-20",
        "wait",
        &[
            "evidence-parcel-photo: Photos of the contents and of the sealed parcel",
            "evidence-post-receipt: The receipt from the post office",
            "evidence-return-number: The return’s tracking number on the dispute page",
            "evidence-delivery-proof: The tracking that shows the return was delivered",
        ],
    ),
    row(
        "return sent, for a claim",
        "stage=dispute&problem=defective&dispute=return-sent&sent=2026-03-15&arrived=not-yet&pay=paypal&paid=2025-10-01&\
         country=DE&claimed=no",
        "2026-03-20",
        "claim-paypal",
        &[
            "evidence-parcel-photo: Photos of the contents and of the sealed parcel",
            "evidence-post-receipt: The receipt from the post office",
            "evidence-return-number: The return’s tracking number on the dispute page",
            "evidence-delivery-proof: The tracking that shows the return was delivered",
        ],
    ),
    row(
        "refund missing, for AliExpress",
        "stage=refund&approved=2026-02-05&to=as-paid&tier=none&pay=debit-card&paid=2026-01-10&country=DE",
        "2026-03-20",
        "contact-support",
        &[
            "evidence-payment-tab: A screenshot of the Payment (or Finance) tab with the refund",
            "evidence-arn: The ARN (the number of a card refund)",
            "evidence-statement: Your statement from the day of the purchase on",
        ],
    ),
    row(
        "refund missing, for a claim",
        "stage=refund&approved=2025-12-01&to=as-paid&tier=none&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &["evidence-refund-agreed: A screenshot that says the refund was agreed"],
    ),
    row(
        "refund missing, for the law: the notice and 14 days",
        "stage=delivered&problem=changed-mind&delivered=2026-03-18&item=unused&free-return=no&seller=not-asked&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["step-law-money: The seller has 14 days", "step-law-no-answer: if no answer comes within 14 days."],
    ),
];

const TRAPS: &[Row] = &[
    row(
        "Before opening the parcel: film the label, the weight and the opening",
        "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-10&tracking=moving&pay=bank&country=DE",
        "2026-03-20",
        "wait",
        &["step-wait-film: Film the parcel before you open it: first the label with the weight, then the opening."],
    ),
    row(
        "At the door: refusing or ignoring is no withdrawal",
        "stage=shipped&problem=changed-mind&seller=not-asked&country=US",
        "2026-03-20",
        "message-seller",
        &["trap-at-the-door: Do not just refuse or ignore the parcel: that does not cancel the order."],
    ),
    row(
        "Customs or pickup notice: its own short term",
        "stage=shipped&problem=not-received&shipped=2026-02-20&due=2026-04-10&tracking=to-collect&pay=bank&country=DE",
        "2026-03-20",
        "collect-parcel",
        &["trap-notice: the notice has its own short date."],
    ),
    row(
        "Before “confirm receipt”: it releases the money",
        "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-10&tracking=moving&pay=bank&country=DE",
        "2026-03-20",
        "wait",
        &["trap-confirm: leave it so until all is settled: confirming releases the money"],
    ),
    row(
        "Before “confirm receipt”: it starts the 15 days",
        "stage=delivered&problem=damaged&delivered=2026-03-18&seller=not-asked&pay=bank&country=DE",
        "2026-03-20",
        "message-seller",
        &["trap-confirm: and then you have 15 days for a dispute at most"],
    ),
    row(
        "Before “confirm receipt”: sellers may not ask for it",
        "stage=delivered&problem=not-received&delivered=2026-03-18&seller=not-asked&pay=bank&country=DE",
        "2026-03-20",
        "message-seller",
        &["trap-confirm: Sellers may not push you."],
    ),
    row(
        "While waiting: only the order page extends anything",
        "stage=shipped&problem=not-received&shipped=2026-03-01&due=2026-04-10&tracking=moving&pay=bank&country=DE",
        "2026-03-20",
        "wait",
        &["trap-promise: “Please wait a bit longer” moves no date. Only an extension on the order page does."],
    ),
    row(
        "Before the dispute: all proof ready",
        "stage=delivered&problem=defective&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &["trap-one-dispute: Do not open the dispute half ready"],
    ),
    row(
        "Before the dispute: all parcels checked",
        "stage=delivered&problem=incomplete&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &[
            "trap-second-parcel: Check all tracking numbers before you open a dispute.",
            "step-dispute-ready: check every parcel of the order.",
        ],
    ),
    row(
        "Before the dispute: the right reason",
        "stage=delivered&problem=defective&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &["trap-right-reason: Do not pick a reason because it seems quicker. Your proof must fit it."],
    ),
    row(
        "Before the dispute: no more asked than the proof carries",
        "stage=delivered&problem=not-as-described&delivered=2026-03-18&seller=no-answer&pay=bank&country=DE",
        "2026-03-20",
        "open-dispute",
        &["trap-ask-no-more: Do not ask for more than your proof shows."],
    ),
    row(
        "In the dispute: do not cancel for a promise",
        "stage=dispute&problem=defective&dispute=asked-to-close&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "keep-dispute-open",
        &["trap-promise-to-close: Do not close a dispute for a promise."],
    ),
    row(
        "In the dispute: “accept” is final",
        "stage=dispute&problem=defective&dispute=offer&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "answer-offer",
        &["trap-accept: “Accept” is final"],
    ),
    row(
        "In the dispute: sellers may not ask to change the reason",
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "wait",
        &["trap-change-reason: You need not change the reason of your dispute. Sellers may not ask you to."],
    ),
    row(
        "In the dispute: no payment or refund outside AliExpress",
        "stage=dispute&problem=defective&dispute=waiting&opened=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "wait",
        &["trap-pay-outside: Do not pay or take a refund outside AliExpress."],
    ),
    row(
        "Return agreed: who pays",
        "stage=dispute&problem=defective&dispute=return-agreed&agreed=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "send-return",
        &["trap-return-cost: Do not pay the postage before you know who has to."],
    ),
    row(
        "Return agreed: to the address on the dispute page only",
        "stage=dispute&problem=defective&dispute=return-agreed&agreed=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "send-return",
        &[
            "trap-return-address: Do not send anything to an address from the chat.",
            "step-send-address: Copy the address from the dispute page only",
        ],
    ),
    row(
        "Return agreed: the number in before the countdown ends",
        "stage=dispute&problem=defective&dispute=return-agreed&agreed=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "send-return",
        &[
            "trap-return-number: Without your tracking number on the dispute page in time, the money may go to the seller.",
            "step-send-number: before the countdown ends.",
        ],
    ),
    row(
        "Return agreed: one free label an order",
        "stage=dispute&problem=defective&dispute=return-agreed&agreed=2026-03-18&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "send-return",
        &["trap-return-cost: An order has only one free label."],
    ),
    row(
        "Bank: not beside a running dispute",
        "stage=delivered&problem=defective&delivered=2025-12-01&item=used&pay=debit-card&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-card",
        &[
            "trap-two-ways: Do not claim beside a running dispute unless the last day forces you.",
            "trap-two-ways: A bank claim freezes the AliExpress order.",
        ],
    ),
    row(
        "PayPal: not at the bank as well",
        "stage=delivered&problem=defective&delivered=2025-12-01&item=used&pay=paypal&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-paypal",
        &["trap-two-ways: Do not claim the same payment at your bank as well"],
    ),
    row(
        "PayPal: “opened + 20” in the calendar",
        "stage=delivered&problem=defective&delivered=2025-12-01&item=used&pay=paypal&paid=2025-11-27&country=DE&claimed=no",
        "2026-03-20",
        "claim-paypal",
        &[
            "step-paypal-escalate: within 20 days of opening it if the seller does not pay. Put that day in your calendar now.",
            "trap-paypal-escalate: PayPal closes a case that you do not turn into a claim within 20 days of opening it.",
        ],
    ),
    row(
        "Refund: do not tap bonus for speed",
        "stage=refund&approved=2026-03-10&to=as-paid&tier=none&pay=bank",
        "2026-03-20",
        "wait",
        &["trap-bonus: Do not tap bonus because it is faster."],
    ),
    row(
        "Refund: coupons do not come back as cash",
        "stage=refund&approved=2026-03-10&to=less&pay=bank",
        "2026-03-20",
        "contact-support",
        &["trap-coupons: do not come back as cash"],
    ),
    row(
        "Refund: the statement on the day of the purchase",
        "stage=refund&approved=2026-03-10&to=as-paid&tier=none&pay=bank",
        "2026-03-20",
        "wait",
        &["trap-statement: A refund may stand on the day of the purchase"],
    ),
    row(
        "Dates: Pacific time",
        "stage=dispute&problem=defective&dispute=lost&decided=2026-03-14&pay=bank&paid=2026-02-01&country=DE",
        "2026-03-20",
        "appeal",
        &["trap-pacific: AliExpress’s day ends at midnight Pacific time"],
    ),
    row(
        "After a lost dispute the PayPal and card clocks run on",
        "stage=dispute&problem=defective&dispute=lost&decided=2026-03-18&pay=paypal&paid=2026-02-01&country=DE",
        "2026-03-20",
        "appeal",
        &["trap-clocks: The last days at PayPal and your bank"],
    ),
    row(
        "The EU's dispute site is closed",
        "stage=delivered&problem=defective&delivered=2025-10-20&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["trap-old-platform: The EU’s online dispute site (ODR) is closed."],
    ),
    row(
        "Bodies under the EU's Digital Services Act do not decide refunds",
        "stage=delivered&problem=defective&delivered=2025-10-20&item=used&pay=bank&country=DE",
        "2026-03-20",
        "use-legal-right",
        &["trap-old-platform: The bodies under the EU’s Digital Services Act do not decide about refunds."],
    ),
];

#[test]
fn every_situation_finds_its_advice() {
    check(SITUATIONS);
}

#[test]
fn every_judge_finds_its_evidence() {
    check(EVIDENCE);
}

#[test]
fn every_trap_is_named_when_it_matters() {
    check(TRAPS);
}

#[track_caller]
fn check(rows: &[Row]) {
    let gaps: Vec<String> = rows.iter().flat_map(gaps).collect();
    assert!(gaps.is_empty(), "\n{}\n", gaps.join("\n"));
}

fn gaps(row: &Row) -> Vec<String> {
    let shown = Shown::at((row.link, row.today));
    let is_there = match row.leads_to.strip_prefix("ask ") {
        Some(question) => shown.has("data-question", question),
        None => shown.has("data-action", row.leads_to),
    };
    let elsewhere = (!is_there).then(|| format!("does not lead to {}", row.leads_to));
    let lacking = row.says.iter().filter_map(|line| shown.lacks(line));
    elsewhere.into_iter().chain(lacking).map(|gap| format!("{}: {gap}", row.situation)).collect()
}
