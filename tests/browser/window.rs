//! What a visitor looks at the page with.

/// In pixels of style. Each visit has a fresh profile: nothing is remembered from an earlier one.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    pub width: u32,
    pub height: u32,
    pub scripts: bool,
    /// The colours that the visitor's system prefers.
    pub dark: bool,
}

impl Window {
    /// A phone, as most visitors hold.
    pub const PHONE: Self = Self { width: 390, height: 844, scripts: true, dark: false };
    /// The least width that the page is made for: that of a small phone, and of 1280 pixels at 400 % zoom.
    pub const NARROW: Self = Self { width: 320, height: 640, ..Self::PHONE };
    /// A computer's window.
    pub const WIDE: Self = Self { width: 1280, height: 900, ..Self::PHONE };

    /// The same for a visitor who prefers dark colours.
    pub const fn in_the_dark(self) -> Self {
        Self { dark: true, ..self }
    }

    pub const fn is_phone(self) -> bool {
        self.width < 600
    }
}
