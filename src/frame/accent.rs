//! A colour that another page asks for, made readable on this one.

use std::fmt;
use std::iter::successors;
use std::str::FromStr;

/// A colour of a screen: red, green, blue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour(pub [u8; 3]);

/// What a page is drawn on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// An accent colour on one theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Accent {
    /// For words and buttons.
    pub strong: Colour,
    /// For a ground that words in the strong one stand on.
    pub soft: Colour,
}

/// A text that is no colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoColour;

/// The least contrast of words that WCAG 2.2 AA asks for.
pub const READABLE: f32 = 4.5;

impl Theme {
    /// The grounds that the stylesheet draws words on: the paper and the cards.
    #[must_use]
    pub const fn grounds(self) -> [Colour; 2] {
        match self {
            Self::Light => [Colour([0xfb, 0xfa, 0xf7]), Colour([0xff, 0xff, 0xff])],
            Self::Dark => [Colour([0x14, 0x19, 0x1c]), Colour([0x1c, 0x23, 0x27])],
        }
    }
}

impl Accent {
    /// The wanted colour, or the nearest darker or lighter one that can be read on the theme.
    #[must_use]
    pub fn new(wanted: Colour, theme: Theme) -> Self {
        let shade = |strong: &Colour| match theme {
            Theme::Light => Some(strong.darker()),
            Theme::Dark => Some(strong.lighter()),
        };
        let mut accents = successors(Some(wanted), shade).map(|strong| Self::on(strong, theme));
        accents.find(|accent| accent.is_readable(theme)).unwrap_or_else(|| Self::on(wanted, theme))
    }

    fn on(strong: Colour, theme: Theme) -> Self {
        let [paper, _] = theme.grounds();
        Self { strong, soft: paper.tinted(strong) }
    }

    fn is_readable(self, theme: Theme) -> bool {
        let [paper, card] = theme.grounds();
        [paper, card, self.soft].iter().all(|ground| self.strong.contrast(*ground) >= READABLE)
    }
}

impl Colour {
    /// The contrast of two colours as WCAG defines it, from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f32 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f32::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn darker(self) -> Self {
        Self(self.0.map(|channel| channel - channel.div_ceil(16)))
    }

    fn lighter(self) -> Self {
        Self(self.0.map(|channel| channel + (255 - channel).div_ceil(16)))
    }

    /// Seven parts of this colour and one of another.
    fn tinted(self, other: Self) -> Self {
        let ([red, green, blue], other) = (self.0, other.0.map(|channel| channel / 8));
        Self([red - red / 8 + other[0], green - green / 8 + other[1], blue - blue / 8 + other[2]])
    }
}

/// Six digits, base 16.
impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let is_colour = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = is_colour.then(|| u32::from_str_radix(text, 16).ok()).flatten().ok_or(NoColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

/// As a stylesheet takes it.
impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}
