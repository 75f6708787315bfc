//! The day that every `message-seller` names: domain.md "`T` + 5, or 4 days before the act-by day (where there is one) if
//! that is sooner, and its letter asks for an answer by that day: so the seller has three days at least". A row is a
//! link, a day, and the recommended action with the day to look again and the day that its letters name; for
//! another action the day that comes next.

use recoup::calendar::{read_date, write_date};
use recoup::letter::answer_by::answer_by;
use recoup::page::{Page, page};
use recoup::remedies::Action;

#[track_caller]
fn check(link: &str, today: &str, expected: &str) {
    let today = read_date(today).expect("a row's day is a real one");
    let Page::Plan(planned) = page(&format!("v=1&{link}"), today) else { panic!("no plan: {link}") };
    let plan = &planned.plan;
    let day = |date: Option<_>| date.map_or_else(|| "no day".to_owned(), write_date);
    let letter = plan.letters.first().filter(|_| plan.advice.action == Action::MessageSeller);
    let letter = letter.map(|_| format!(", letter {}", day(answer_by(&plan.advice))));
    let shown = format!("{} {}{}", plan.advice.action.name(), day(plan.next_day()), letter.unwrap_or_default());
    assert_eq!(shown, expected, "{link} on {today}");
}

/// Act-by day 16 March: the fewest days left to write are 7.
#[test]
fn something_is_wrong_with_what_came() {
    let link = "stage=delivered&problem=defective&delivered=2026-03-01&seller=not-asked&pay=bank&country=US";
    check(link, "2026-03-01", "message-seller 2026-03-06, letter 2026-03-06");
    check(link, "2026-03-06", "message-seller 2026-03-11, letter 2026-03-11");
    // 9 days left: both days are the same. 8 and 7 left: four days before the last.
    check(link, "2026-03-07", "message-seller 2026-03-12, letter 2026-03-12");
    check(link, "2026-03-08", "message-seller 2026-03-12, letter 2026-03-12");
    check(link, "2026-03-09", "message-seller 2026-03-12, letter 2026-03-12");
    check(link, "2026-03-10", "open-dispute 2026-03-16");
    check(link, "2026-03-16", "open-dispute 2026-03-16");
    // Uncertain: today, as its deadline shows.
    check(&format!("{link}&confirmed=not-yet"), "2026-03-17", "open-dispute 2026-03-17");
}

/// Act-by day 16 April, "`due` + 15".
#[test]
fn the_dispute_is_open_for_what_did_not_come() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=moving&seller=not-asked\
        &pay=bank&country=US";
    check(link, "2026-04-02", "message-seller 2026-04-07, letter 2026-04-07");
    check(link, "2026-04-07", "message-seller 2026-04-12, letter 2026-04-12");
    check(link, "2026-04-08", "message-seller 2026-04-12, letter 2026-04-12");
    check(link, "2026-04-09", "message-seller 2026-04-12, letter 2026-04-12");
    check(link, "2026-04-10", "open-dispute 2026-04-16");
}

/// "Dispute `later`": the day does not wait for the dispute to open, nor come sooner because it does.
#[test]
fn before_the_dispute_opens() {
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-04-01&tracking=stuck&seller=not-asked\
        &pay=bank&country=US";
    check(link, "2026-03-02", "message-seller 2026-03-07, letter 2026-03-07");
    check(link, "2026-03-12", "message-seller 2026-03-17, letter 2026-03-17");
    // A delivery time of five days, the shortest for which the button comes later: 19 days or more to the act-by day.
    let link = "stage=shipped&problem=not-received&shipped=2026-03-02&due=2026-03-07&tracking=moving&seller=not-asked\
        &pay=bank&country=US";
    check(link, "2026-03-07", "wait 2026-03-08");
    check(link, "2026-03-08", "message-seller 2026-03-13, letter 2026-03-13");
    check(link, "2026-03-12", "message-seller 2026-03-17, letter 2026-03-17");
    check(link, "2026-03-13", "message-seller 2026-03-18, letter 2026-03-18");
    check(link, "2026-03-15", "message-seller 2026-03-18, letter 2026-03-18");
    check(link, "2026-03-16", "open-dispute 2026-03-22");
}

/// "Where there is one": regret has no act-by day at the seller's.
#[test]
fn the_buyer_regrets() {
    let shipped = "stage=shipped&problem=changed-mind&seller=not-asked&country=US";
    check(shipped, "2026-03-10", "message-seller 2026-03-15, letter 2026-03-15");
    let delivered = "stage=delivered&problem=changed-mind&delivered=2026-03-01&item=unused&free-return=no\
        &seller=not-asked&country=US";
    check(delivered, "2026-03-16", "message-seller 2026-03-21, letter 2026-03-21");
    check(delivered, "2026-03-17", "ask-goodwill no day");
    let unknown = delivered.replace("2026-03-01", "unknown");
    check(&unknown, "2026-03-16", "message-seller 2026-03-21, letter 2026-03-21");
}

/// "The advised action's own day, else the day to look again".
#[test]
fn the_day_that_comes_next() {
    check("stage=unshipped&problem=changed-mind&cancel=asked&asked=2026-03-09&country=US", "2026-03-10", "wait 2026-03-13");
    let returned = "stage=dispute&problem=damaged&dispute=return-agreed&pay=paypal&paid=2026-01-01&country=DE";
    check(&format!("{returned}&agreed=2026-03-06"), "2026-03-10", "send-return 2026-03-13");
    check(&format!("{returned}&agreed=unknown"), "2026-03-10", "send-return no day");
    // Another right ends sooner: it is not what is advised.
    check(
        "stage=delivered&problem=defective&delivered=2026-03-01&seller=refused&pay=bank&country=DE",
        "2026-03-02",
        "open-dispute 2026-03-16",
    );
}
