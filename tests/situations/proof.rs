//! The proof to gather, by problem and by who judges it.

use super::{Row, row};

pub const EVIDENCE: &[Row] = &[
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
