//! Situations as buyers tell them, each with the sentences that its page must say.

use super::{Row, row};

pub const SITUATIONS: &[Row] = &[
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
            "trap-replacement: If the seller promises a new item, do not let that stop you: your days run on.",
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
