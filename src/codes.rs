//! Lists of codes that are all of one length, as standards have them.

/// Such a list. It is one text, as a table of texts would weigh three times as much.
#[derive(Clone, Copy)]
pub struct Codes {
    text: &'static str,
    length: usize,
}

impl Codes {
    /// Codes of `length` letters in capitals, each parted from the next by one space.
    #[must_use]
    pub const fn new(text: &'static str, length: usize) -> Self {
        Self { text, length }
    }

    /// Every code, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.text.split(' ')
    }

    /// The place of a code that is written in either case.
    #[must_use]
    pub fn place(self, code: &str) -> Option<u8> {
        let codes = self.text.as_bytes().chunks(self.length + 1);
        let is_it =
            |listed: &[u8]| listed.get(..self.length).is_some_and(|listed| listed.eq_ignore_ascii_case(code.as_bytes()));
        u8::try_from(codes.into_iter().position(is_it)?).ok()
    }

    /// The code at a place.
    #[must_use]
    pub fn at(self, place: u8) -> Option<&'static str> {
        let start = usize::from(place) * (self.length + 1);
        self.text.get(start..start + self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::Codes;

    const CODES: Codes = Codes::new("AA BB CC", 2);

    #[test]
    fn a_code_is_found_where_it_stands() {
        for (place, code) in (0..).zip(CODES.iter()) {
            assert_eq!((CODES.place(code), CODES.at(place)), (Some(place), Some(code)));
        }
        assert_eq!((CODES.place("cc"), CODES.at(3)), (Some(2), None));
    }

    #[test]
    fn what_is_no_code_is_not_found() {
        for text in ["", "A", "AAA", "A B", "DD", " BB"] {
            assert_eq!(CODES.place(text), None, "{text:?}");
        }
    }
}
