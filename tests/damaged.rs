//! A million damaged links: each is worked out, and each kind of outcome is drawn. Never a panic, never a blank page.

mod damage;

use std::panic::catch_unwind;
use std::thread;

use damage::Damage;
use recoup::case::Case;
use recoup::case::link::Link;
use recoup::dates::read_date;
use recoup::plan::plan;
use recoup::site::render;

const MANY: usize = 1_000_000;
/// One in so many is drawn, which takes a thousand times as long.
const DRAWN: usize = 5_000;

#[test]
fn a_million_damaged_links_lead_to_a_question_or_a_plan() {
    let halves = [1, 2].map(|seed| thread::spawn(move || work_out(Damage::from(seed), MANY / 2)));
    let plans: usize = halves.map(|half| half.join().expect("a half")).iter().sum();
    assert!((MANY / 20..MANY).contains(&plans), "{plans} plans: the links are damaged, and not beyond use");
}

/// The number of plans among so many links.
fn work_out(links: Damage, count: usize) -> usize {
    let today = read_date("2026-03-10").expect("a day");
    let opens = |(place, text): (usize, String)| {
        let opened = catch_unwind(|| {
            if place % DRAWN == 0 {
                let (title, html) = render::page(&text, today);
                assert!(!title.trim().is_empty() && html.matches("<h1").count() == 1, "{html}");
            }
            let link = Link::read(&text).unwrap_or_default();
            plan(&Case::new(&link.answers, link.today.unwrap_or(today))).is_ok()
        });
        opened.unwrap_or_else(|_| panic!("broken by {text:?}"))
    };
    links.take(count).enumerate().filter(|numbered| opens(numbered.clone())).count()
}
