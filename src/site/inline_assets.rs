//! Scripts and styles that stand in a page.

use std::ops::Range;

/// Where the text of each script or style is; a script without a text is a file's.
#[must_use]
pub fn texts(page: &str, element: &str) -> Vec<Range<usize>> {
    let (start, end) = (format!("<{element}"), format!("</{element}>"));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = page[at..].find(&start).map(|place| at + place + start.len()) {
        at = open;
        let Some(begin) = page[open..].find('>').map(|place| open + place + 1) else { break };
        let Some(length) = page[begin..].find(&end) else { break };
        if page[open..].starts_with([' ', '>', '\n']) && length > 0 {
            found.push(begin..begin + length);
        }
    }
    found
}

/// The page with each of those texts made anew.
///
/// # Errors
/// What making one of them anew gives.
pub fn each<E>(page: &str, element: &str, make: impl Fn(&str) -> Result<String, E>) -> Result<String, E> {
    let mut made = String::with_capacity(page.len());
    let mut at = 0;
    for text in texts(page, element) {
        made.push_str(&page[at..text.start]);
        made.push_str(&make(&page[text.clone()])?);
        at = text.end;
    }
    Ok(made + &page[at..])
}

#[cfg(test)]
mod tests {
    use super::{each, texts};

    const PAGE: &str = "<style>p {}</style><script src=\"a.js\"></script><script type=\"module\">one()</script><scripted>";

    #[test]
    fn only_what_stands_in_the_page_is_found() {
        let found: Vec<&str> = texts(PAGE, "script").into_iter().map(|text| &PAGE[text]).collect();
        assert_eq!(found, ["one()"]);
    }

    #[test]
    fn everything_around_a_text_stays() {
        let made = each(PAGE, "script", |text| Ok::<_, ()>(format!("{text};two()")));
        assert_eq!(made, Ok(PAGE.replace("one()", "one();two()")));
        assert_eq!(each(PAGE, "style", |_| Err(())), Err(()));
    }
}
