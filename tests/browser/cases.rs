//! Whole cases of the second edition, tapped through as their buyers would. Each plan was worked out by hand from the
//! contract for 10 March 2026.

use crate::{
    check,
    engine::{Engine, in_every_engine},
    plan::Plan,
};

in_every_engine!(
    aliexpress_asks_for_proof_in_the_us,
    another_item_came_and_the_free_return_is_left_in_germany,
    klarna_has_refused_and_the_parcel_never_came_in_germany,
);

/// The countdown of the dispute page ends on 12 March; a card in the US has 60 days from the payment on 15 January.
async fn aliexpress_asks_for_proof_in_the_us(engine: Engine) {
    check(
        engine,
        &[
            ("stage", "dispute"),
            ("problem", "damaged"),
            ("dispute", "evidence-asked"),
            ("respond-by", "2026-03-12"),
            ("pay", "debit-card"),
            ("paid", "2026-01-15"),
            ("country", "US"),
        ],
        Plan::new(
            "send-evidence",
            "2026-03-10",
            &["evidence-by 2026-03-12", "card-by 2026-03-16"],
            &["claim-card open", "contact-support open"],
        ),
    )
    .await;
}

/// Came on 10 February, so the 15 days of the dispute are over, and the order offers none any more. A seller in China
/// takes free returns for 90 days from the payment on 20 January; `PayPal` takes claims for 180.
async fn another_item_came_and_the_free_return_is_left_in_germany(engine: Engine) {
    check(
        engine,
        &[
            ("stage", "delivered"),
            ("problem", "wrong-item"),
            ("delivered", "2026-02-10"),
            ("confirmed", "closed"),
            ("item", "unused"),
            ("free-return", "yes"),
            ("seller-in", "cn"),
            ("pay", "paypal"),
            ("paid", "2026-01-20"),
            ("country", "DE"),
        ],
        Plan::new(
            "return-item",
            "2026-03-10",
            &[
                "dispute-closes",
                "free-return-by 2026-04-20",
                "withdrawal-by 2026-02-24",
                "guarantee-until 2028-02-10",
                "paypal-by 2026-07-19",
            ],
            &[
                "message-seller open",
                "open-dispute closed",
                "use-legal-right open",
                "claim-paypal open",
                "contact-support open",
            ],
        ),
    )
    .await;
}

/// No dispute is left and Klarna said no, so the law on late deliveries is: it names no last day.
async fn klarna_has_refused_and_the_parcel_never_came_in_germany(engine: Engine) {
    check(
        engine,
        &[
            ("stage", "delivered"),
            ("problem", "not-received"),
            ("delivered", "2025-12-20"),
            ("confirmed", "closed"),
            ("pay", "klarna"),
            ("paid", "2025-12-01"),
            ("country", "DE"),
            ("claimed", "refused"),
        ],
        Plan::new(
            "use-legal-right",
            "2026-03-10",
            &["dispute-closes"],
            &["message-seller open", "open-dispute closed", "claim-klarna closed", "contact-support open"],
        ),
    )
    .await;
}
