//! What a plan shows until its words have come, and when they do not come.

use recoup::calendar::read_date;
use recoup::native;
use recoup::words::{Language, MISSING, Words};

const PLAN: &str = "v=1&stage=other&problem=other";

fn drawn(language: Language<'static>) -> String {
    native::page_in(language, PLAN, read_date("2026-03-01").expect("a day")).1
}

#[test]
fn a_plan_waits_for_its_words() {
    let html = drawn(Language::of_questions());
    assert!(html.contains(r#"data-part="wait""#) && !html.contains("data-action"), "{html}");
    assert!(!html.contains(MISSING), "{html}");
}

#[test]
fn a_plan_is_there_with_its_words() {
    let html = drawn(Language::english());
    assert!(!html.contains(r#"data-part="wait""#) && html.contains("data-action"), "{html}");
}

#[test]
fn no_message_is_in_two_texts() {
    let mut names: Vec<_> = Words::english().names().collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
    assert!(Words::of_questions().names().count() < all / 3, "the texts of plans come later");
}
