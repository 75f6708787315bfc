//! Lists of codes that are all of one length, as standards have them.

/// Such a list. It is one text, as a table of texts would weigh three times as much.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Codes<const LENGTH: usize>(&'static str);

impl<const LENGTH: usize> Codes<LENGTH> {
    /// Codes in capitals, each parted from the next by one space.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// Every code, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ')
    }

    /// The place of a code that is written in either case.
    #[must_use]
    pub fn place(self, code: &str) -> Option<u8> {
        let wanted: [u8; LENGTH] = code.as_bytes().try_into().ok()?;
        let wanted = wanted.map(|letter| letter.to_ascii_uppercase());
        let mut codes = self.0.as_bytes().chunks(LENGTH + 1);
        u8::try_from(codes.position(|listed| listed.first_chunk() == Some(&wanted))?).ok()
    }

    /// The code at a place.
    #[must_use]
    pub fn at(self, place: u8) -> Option<&'static str> {
        let start = usize::from(place) * (LENGTH + 1);
        self.0.get(start..start + LENGTH)
    }
}

#[cfg(test)]
mod tests {
    use super::Codes;

    const CODES: Codes<2> = Codes::new("AA BB CC");

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
