//! A letter while the buyer works on it: placeholders are filled at their own places only, and the buyer's edits stay.

/// What only the buyer knows. It is typed once for all letters of the page and never goes into the link.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Placeholder {
    /// The number of the order.
    Order,
    /// The buyer's name.
    Name,
}

impl Placeholder {
    /// Both, in the order of the page's fields.
    pub const ALL: [Self; 2] = [Self::Order, Self::Name];

    /// The name in the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Name => "name",
        }
    }

    /// Its place in `ALL` and in `Fillings`.
    #[must_use]
    pub const fn place(self) -> usize {
        match self {
            Self::Order => 0,
            Self::Name => 1,
        }
    }

    /// What marks its places in a template: a character for private use, which no letter and no answer contains.
    #[must_use]
    pub const fn symbol(self) -> char {
        match self {
            Self::Order => '\u{e000}',
            Self::Name => '\u{e001}',
        }
    }
}

/// What the places of a placeholder show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Filling {
    /// The words in brackets that show while nothing is typed.
    pub mark: String,
    /// What the buyer has typed, without spaces around it.
    pub typed: String,
}

impl Filling {
    /// Nothing is typed yet.
    #[must_use]
    pub const fn empty(mark: String) -> Self {
        Self { mark, typed: String::new() }
    }

    fn shown(&self) -> &str {
        if self.typed.is_empty() { &self.mark } else { &self.typed }
    }
}

/// The fillings of all placeholders, in the order of `Placeholder::ALL`.
pub type Fillings = [Filling; 2];

/// A letter's text, cut at the places of its placeholders.
///
/// Guarantees: an unedited draft reads as its template with every symbol replaced, whatever was typed. In an edited one
/// only places that the buyer's edits have left alone are filled, and marks that still stand there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft(Vec<Segment>);

#[derive(Clone, PartialEq, Eq, Debug)]
enum Segment {
    Text(String),
    Place(Placeholder, String),
}

impl Draft {
    /// The letter of a template.
    #[must_use]
    pub fn new(template: &str, fillings: &Fillings) -> Self {
        let mut segments = Vec::new();
        let mut text = String::new();
        for symbol in template.chars() {
            match Placeholder::ALL.into_iter().find(|placeholder| placeholder.symbol() == symbol) {
                Some(placeholder) => {
                    segments.push(Segment::Text(std::mem::take(&mut text)));
                    segments.push(Segment::Place(placeholder, fillings[placeholder.place()].shown().to_owned()));
                }
                None => text.push(symbol),
            }
        }
        segments.push(Segment::Text(text));
        Self(segments)
    }

    /// The text as the buyer sees it.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(Segment::text).collect()
    }

    /// Shows what the buyer has typed into the fields.
    pub fn fill(&mut self, fillings: &Fillings) {
        for segment in &mut self.0 {
            if let Segment::Place(placeholder, shown) = segment {
                fillings[placeholder.place()].shown().clone_into(shown);
            }
        }
    }

    /// Takes over what the buyer has made of the text. A place that the edit touches becomes the buyer's own text.
    pub fn edit(&mut self, edited: &str, fillings: &Fillings) {
        let text = self.text();
        if text == edited {
            return;
        }
        let (before, after) = (common_start(&text, edited), common_end(&text, edited));
        let shorter = text.len().min(edited.len());
        // Where characters repeat, edits at several places lead to the same text: "Ann" and one more "n". All are touched.
        let (start, kept) = (before.min(shorter - after), after.min(shorter - before));
        let inserted = &edited[start..edited.len() - kept];
        self.0 = replace(&self.0, start, text.len() - kept, inserted);
        self.0 = self.0.drain(..).flat_map(|segment| find_marks(segment, fillings)).collect();
    }
}

impl Segment {
    fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Place(_, text) => text,
        }
    }
}

/// Bytes that both texts begin with, in whole characters.
fn common_start(one: &str, other: &str) -> usize {
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other);
    same.map(|(symbol, _)| symbol.len_utf8()).sum()
}

/// Bytes that both texts end with, in whole characters.
fn common_end(one: &str, other: &str) -> usize {
    let same = one.chars().rev().zip(other.chars().rev()).take_while(|(one, other)| one == other);
    same.map(|(symbol, _)| symbol.len_utf8()).sum()
}

/// The segments with the bytes from `start` to `end` replaced. Places that touch these bytes turn into text, as nobody
/// can know whether the buyer's words belong to the name or stand next to it.
fn replace(segments: &[Segment], start: usize, end: usize, inserted: &str) -> Vec<Segment> {
    let mut replaced = Vec::with_capacity(segments.len() + 1);
    let (mut offset, mut is_inserted) = (0, false);
    for segment in segments {
        let text = segment.text();
        let (from, to) = (offset, offset + text.len());
        offset = to;
        if to < start || from > end {
            replaced.push(segment.clone());
            continue;
        }
        let kept_before = &text[..start.saturating_sub(from).min(text.len())];
        let kept_after = &text[end.saturating_sub(from).min(text.len())..];
        let middle = if is_inserted { "" } else { inserted };
        is_inserted = true;
        replaced.push(Segment::Text([kept_before, middle, kept_after].concat()));
    }
    join(replaced)
}

/// Neighbouring texts become one, so that a mark which an edit has completed is found.
fn join(segments: Vec<Segment>) -> Vec<Segment> {
    let mut joined: Vec<Segment> = Vec::with_capacity(segments.len());
    for segment in segments {
        match (joined.last_mut(), segment) {
            (Some(Segment::Text(last)), Segment::Text(text)) => last.push_str(&text),
            (_, segment) => joined.push(segment),
        }
    }
    joined
}

/// Marks in a text that the buyer has edited are still places to fill.
fn find_marks(segment: Segment, fillings: &Fillings) -> Vec<Segment> {
    let Segment::Text(text) = segment else { return vec![segment] };
    let marks = Placeholder::ALL.into_iter().map(|placeholder| (placeholder, &fillings[placeholder.place()].mark));
    let found = marks
        .filter_map(|(placeholder, mark)| Some((text.find(mark.as_str())?, placeholder, mark.len())))
        .min_by_key(|found| found.0);
    let Some((at, placeholder, length)) = found else { return vec![Segment::Text(text)] };
    let place = Segment::Place(placeholder, fillings[placeholder.place()].shown().to_owned());
    let rest = find_marks(Segment::Text(text[at + length..].to_owned()), fillings);
    [vec![Segment::Text(text[..at].to_owned()), place], rest].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Draft, Filling, Fillings};

    const TEMPLATE: &str = "Hello,\nOrder number: \u{e000}\nIt was sent on 18 November 2026. Ivan asked.\n\u{e001}";

    fn fillings(order: &str, name: &str) -> Fillings {
        let filling = |mark: &str, typed: &str| Filling { mark: mark.to_owned(), typed: typed.to_owned() };
        [filling("[order number]", order), filling("[your name]", name)]
    }

    fn empty() -> Fillings {
        fillings("", "")
    }

    /// Types the name key by key and the order number in one go.
    fn typed(draft: &mut Draft, order: &str, name: &str) -> String {
        draft.fill(&fillings(order, ""));
        for (end, symbol) in name.char_indices() {
            draft.fill(&fillings(order, &name[..end + symbol.len_utf8()]));
        }
        draft.text()
    }

    #[track_caller]
    fn check(order: &str, name: &str) {
        let expected = format!("Hello,\nOrder number: {order}\nIt was sent on 18 November 2026. Ivan asked.\n{name}");
        assert_eq!(typed(&mut Draft::new(TEMPLATE, &empty()), order, name), expected);
    }

    #[test]
    fn words_of_the_letter_are_safe_from_what_is_typed() {
        check("1", "A");
        check("8123", "Ivan T");
        check("2026", "Anna Kim");
        check("[your name]", "[order number]");
        check("[", "O");
    }

    #[test]
    fn emptied_fields_bring_the_marks_back() {
        let mut draft = Draft::new(TEMPLATE, &empty());
        let before = draft.text();
        typed(&mut draft, "8", "Ivan");
        draft.fill(&empty());
        assert_eq!(draft.text(), before);
    }

    /// A row: what the letter is edited to while nothing is filled, and what it says once "77" and "Ann" are typed.
    #[track_caller]
    fn check_edited(edited: &str, expected: &str) {
        let mut draft = Draft::new(TEMPLATE, &empty());
        draft.edit(edited, &empty());
        assert_eq!(draft.text(), edited);
        assert_eq!(typed(&mut draft, "77", "Ann"), expected);
    }

    #[test]
    fn an_edited_letter_is_filled_where_marks_still_stand() {
        check_edited("Hi,\nOrder number: [order number]\n[your name]", "Hi,\nOrder number: 77\nAnn");
        check_edited("Order [order number], from [your name]!", "Order 77, from Ann!");
        check_edited("Order number: 5\nAnn K.", "Order number: 5\nAnn K.");
        check_edited("[order number] [order number]", "77 77");
        check_edited("", "");
        check_edited("[order number", "[order number");
    }

    #[test]
    fn an_edit_of_what_was_filled_stays_as_it_is() {
        let mut draft = Draft::new(TEMPLATE, &empty());
        let text = typed(&mut draft, "77", "Ann").replace("Ann", "Anna");
        draft.edit(&text, &fillings("77", "Ann"));
        assert_eq!(typed(&mut draft, "78", "Anna"), text.replace("77", "78"));
    }

    #[test]
    fn an_edit_elsewhere_leaves_filled_places_filled() {
        let mut draft = Draft::new(TEMPLATE, &empty());
        let text = typed(&mut draft, "77", "Ann").replace("Hello", "Good day");
        draft.edit(&text, &fillings("77", "Ann"));
        assert_eq!(typed(&mut draft, "8", "Bo"), text.replace("77", "8").replace("Ann", "Bo"));
    }

    proptest! {
        #[test]
        fn an_unedited_letter_is_its_template_filled(order in "\\PC{0,12}", name in "\\PC{0,12}") {
            prop_assume!(!order.is_empty() && !name.is_empty());
            let expected = format!("Hello,\nOrder number: {order}\nIt was sent on 18 November 2026. Ivan asked.\n{name}");
            prop_assert_eq!(typed(&mut Draft::new(TEMPLATE, &empty()), &order, &name), expected);
        }

        #[test]
        fn an_edit_is_kept_to_the_letter(edited in "[\\[\\]a-z \\n]{0,40}(\\[your name\\])?[A-Zé ]{0,9}", name in "[a-z]{1,5}") {
            let mut draft = Draft::new(TEMPLATE, &empty());
            draft.edit(&edited, &empty());
            prop_assert_eq!(draft.text(), edited.clone());
            draft.fill(&fillings("", &name));
            prop_assert_eq!(draft.text(), edited.replace("[your name]", &name));
        }
    }
}
