//! Countries, and the regions whose consumer law the advice knows.

use strum::{EnumIter, IntoStaticStr};

use crate::codes::Codes;

/// The country where the buyer lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Country {
    /// A country of ISO 3166-1, by its place in [`CODES`], and the law that helps there.
    Listed(u8, Region),
    /// The buyer does not know or say.
    Unknown,
}

/// Where one law helps the buyer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Region {
    /// The 27 member states, Iceland, Liechtenstein, Norway, and the territories where the same rules hold.
    Eu,
    /// The United Kingdom.
    Gb,
    /// The United States.
    Us,
    /// Brazil.
    Br,
    /// South Korea.
    Kr,
    /// Australia.
    Au,
    /// A country whose law the advice does not know.
    Elsewhere,
    /// The buyer does not say.
    Unknown,
}

/// How long the law of a state in the region of the EU protects from faults.
#[derive(Clone, Copy, PartialEq, Eq, Debug, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Guarantee {
    /// As long as the directive says.
    Usual,
    /// Longer for all things: Spain, Portugal, Sweden.
    Longer,
    /// Longer for things that are meant to last: Norway, Iceland.
    Lasting,
    /// As long as one may expect the thing to last: Finland, the Netherlands.
    Expected,
}

impl Country {
    /// Reads two letters, in either case.
    #[must_use]
    pub fn from_code(text: &str) -> Option<Self> {
        let place = CODES.place(text)?;
        Some(Self::Listed(place, region_of(CODES.at(place)?)))
    }

    /// The two letters, in capitals; none if the country is not known.
    #[must_use]
    pub fn code(self) -> Option<&'static str> {
        match self {
            Self::Listed(place, _) => CODES.at(place),
            Self::Unknown => None,
        }
    }

    /// The law that helps there.
    #[must_use]
    pub const fn region(self) -> Region {
        match self {
            Self::Listed(_, region) => region,
            Self::Unknown => Region::Unknown,
        }
    }

    /// How long the law there protects from faults, where that is the law of the EU.
    #[must_use]
    pub fn guarantee(self) -> Guarantee {
        match self.code() {
            Some("ES" | "PT" | "SE") => Guarantee::Longer,
            Some("NO" | "IS") => Guarantee::Lasting,
            Some("FI" | "NL") => Guarantee::Expected,
            Some(_) | None => Guarantee::Usual,
        }
    }
}

fn region_of(code: &str) -> Region {
    match code {
        "GB" => Region::Gb,
        "US" => Region::Us,
        "BR" => Region::Br,
        "KR" => Region::Kr,
        "AU" => Region::Au,
        code if EU.place(code).is_some() => Region::Eu,
        _ => Region::Elsewhere,
    }
}

/// The member states, then the European Economic Area, then territories with codes of their own.
const EU: Codes<2> = Codes::new(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL \
     PL PT RO SK SI ES SE \
     IS LI NO \
     AX GF GP MF MQ RE YT",
);

/// Every code of ISO 3166-1 alpha-2.
pub const CODES: Codes<2> = Codes::new(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE \
     BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD \
     CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM \
     DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF \
     GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU \
     ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
     KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
     MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
     NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM \
     PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI \
     SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK \
     TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI \
     VN VU WF WS YE YT ZA ZM ZW",
);

#[cfg(test)]
mod tests {
    use super::{CODES, Country, EU, Region};

    #[track_caller]
    fn check(code: &str, expected: Option<Region>) {
        assert_eq!(Country::from_code(code).map(Country::region), expected, "{code}");
    }

    #[test]
    fn every_country_has_its_law() {
        check("DE", Some(Region::Eu));
        check("de", Some(Region::Eu));
        check("NO", Some(Region::Eu));
        check("RE", Some(Region::Eu));
        check("GB", Some(Region::Gb));
        check("CH", Some(Region::Elsewhere));
        check("GG", Some(Region::Elsewhere));
        check("UK", None);
        check("XX", None);
    }

    #[test]
    fn the_lists_are_in_order_and_hold_each_other() {
        assert!(CODES.iter().is_sorted());
        assert!(EU.iter().all(|code| CODES.place(code).is_some()));
    }
}
