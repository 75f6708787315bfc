//! Amounts of money and the currencies they are in.

use std::fmt;

use crate::case::input::Flaw;
use crate::case::iso_codes::Codes;

/// An amount above zero, in hundredths of its currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Amount(u64);

/// A currency of ISO 4217, by its place in [`CODES`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Currency(u8);

impl Amount {
    /// So many whole units of the currency.
    #[must_use]
    pub const fn whole(units: u16) -> Self {
        Self(units as u64 * 100)
    }

    /// Reads an amount as a person means it: `23.90`, `23,90`, `1.234,50` and `1 234.50` alike. What can be meant in two
    /// ways, such as `1,234`, is not guessed at.
    pub fn from_text(text: &str) -> Result<Self, Flaw> {
        let plain: String = text.chars().filter(|letter| !is_spacing(*letter)).collect();
        if plain.starts_with(['-', '\u{2212}']) {
            return Err(Flaw::NotAboveZero);
        }
        let (whole, cents) = split_cents(&plain)?;
        let hundredths = read_digits(&whole)?.checked_mul(100).ok_or(Flaw::TooLarge)? + cents;
        if hundredths == 0 { Err(Flaw::NotAboveZero) } else { Ok(Self(hundredths)) }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Currency {
    /// Reads three letters, in either case.
    #[must_use]
    pub fn from_code(text: &str) -> Option<Self> {
        CODES.place(text).map(Self)
    }

    /// The three letters, in capitals.
    #[must_use]
    pub fn code(self) -> &'static str {
        CODES.at(self.0).unwrap_or_default()
    }
}

/// What people write around the digits and nobody has to read: spaces, marks of thousands, signs of currencies.
fn is_spacing(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\'' | '\u{2019}' | '€' | '$' | '£')
}

/// Splits an amount into its whole units, without separators, and its cents.
fn split_cents(text: &str) -> Result<(String, u64), Flaw> {
    let Some(mark) = text.rfind(['.', ',']) else {
        return Ok((text.to_owned(), 0));
    };
    let (before, after) = (&text[..mark], &text[mark + 1..]);
    let groups_alike = before.contains(&text[mark..=mark]);
    match after.len() {
        1 | 2 if !groups_alike => {
            let cents = read_digits(after)? * if after.len() == 1 { 10 } else { 1 };
            Ok((without_groups(before)?, cents))
        }
        3 if groups_alike => Ok((without_groups(text)?, 0)),
        3 if before.len() <= 3 => Err(Flaw::UnclearNumber),
        _ => Err(Flaw::NotANumber),
    }
}

/// Takes the separators of thousands out; each must stand before three digits.
fn without_groups(text: &str) -> Result<String, Flaw> {
    let mut groups = text.split(['.', ',']);
    let first = groups.next().filter(|group| !group.is_empty()).unwrap_or("0");
    let rest: Vec<&str> = groups.collect();
    let well_set = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    if well_set { Ok(format!("{first}{}", rest.concat())) } else { Err(Flaw::NotANumber) }
}

fn read_digits(text: &str) -> Result<u64, Flaw> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Flaw::NotANumber);
    }
    // Nine digits hold any order, in the smallest of currencies too.
    if text.trim_start_matches('0').len() > 9 { Err(Flaw::TooLarge) } else { text.parse().map_err(|_| Flaw::NotANumber) }
}

/// Every currency in use, by ISO 4217.
pub const CODES: Codes<3> = Codes::new(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB \
     BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF \
     DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
     HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF \
     KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT \
     MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN \
     PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
     SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS \
     UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW \
     ZWG",
);

#[cfg(test)]
mod tests {
    use super::{Amount, Currency, Flaw};

    #[track_caller]
    fn check(text: &str, expected: Result<&str, Flaw>) {
        assert_eq!(Amount::from_text(text).map(|amount| amount.to_string()), expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn an_amount_is_read_as_a_person_means_it() {
        check("23.90", Ok("23.90"));
        check("23,90", Ok("23.90"));
        check("23,9", Ok("23.90"));
        check("23", Ok("23.00"));
        check(" 1 234,50 ", Ok("1234.50"));
        check("1.234,50", Ok("1234.50"));
        check("1,234.50", Ok("1234.50"));
        check("1'234.50", Ok("1234.50"));
        check("1,234,567", Ok("1234567.00"));
        check(".50", Ok("0.50"));
        check("£150", Ok("150.00"));
        check("23,90 €", Ok("23.90"));
        check("999999999.99", Ok("999999999.99"));
    }

    #[test]
    fn what_is_not_an_amount_is_not_guessed_at() {
        check("", Err(Flaw::NotANumber));
        check("abc", Err(Flaw::NotANumber));
        check("23.90 EUR", Err(Flaw::NotANumber));
        check("1.2.3", Err(Flaw::NotANumber));
        check("12,34,50", Err(Flaw::NotANumber));
        check("23.", Err(Flaw::NotANumber));
        check("1,234", Err(Flaw::UnclearNumber));
        check("1.234", Err(Flaw::UnclearNumber));
        check("0", Err(Flaw::NotAboveZero));
        check("0,00", Err(Flaw::NotAboveZero));
        check("-5", Err(Flaw::NotAboveZero));
        check("1234567890", Err(Flaw::TooLarge));
        check("99999999999999999999999999", Err(Flaw::TooLarge));
    }

    #[test]
    fn a_currency_is_read_in_either_case() {
        assert_eq!(Currency::from_code("eur").map(Currency::code), Some("EUR"));
        assert_eq!(Currency::from_code("EURO").map(Currency::code), None);
    }
}
