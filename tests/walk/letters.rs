//! What days on a page keep to, in its letters and around them.

use recoup::calendar::Date;

use crate::days::{days, written};

/// A letter names no day that the page around it does not show.
pub fn check_letters(link: &str, html: &str) {
    let (letters, page): (Vec<&str>, Vec<&str>) = html.split("<textarea").enumerate().map(parted).unzip();
    for (letter, day) in letters.iter().flat_map(|letter| days(letter).into_iter().map(move |day| (letter, written(day)))) {
        assert!(page.iter().any(|part| part.contains(&day)), "{link}: only a letter names {day}:\n{letter}");
    }
}

/// No sentence speaks of a day that is past as if it were ahead.
pub fn check_tense(link: &str, html: &str, today: Date) {
    for word in [" is ", "until ", "After "] {
        for (at, _) in html.match_indices(word) {
            let behind: Vec<&str> = html[at + word.len()..].splitn(5, ' ').take(4).collect();
            let day = days(&behind.join(" ")).first().copied();
            assert!(day.is_none_or(|day| day >= today), "{link}: {word}{behind:?} is past");
        }
    }
}

/// A letter and the page after it; the page before the first one belongs to none.
fn parted((place, part): (usize, &str)) -> (&str, &str) {
    if place == 0 { ("", part) } else { part.split_once("</textarea>").expect("the end of a letter") }
}
