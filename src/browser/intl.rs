//! The browser's own `Intl`: plurals, dates and names in the reader's language.

use std::cell::OnceCell;

use super::console::checked;
use super::elements::cast;
use super::{Array, Function, JsValue, Object, Reflect, global, window};
use crate::calendar::{Date, Distance, days_between, read_date};
use crate::words::Intl;

/// The browser's own `Intl`. Each part is looked for before it is used: an old browser lacks some.
pub struct BrowserIntl;

/// A formatter: a class of `Intl` with options.
#[derive(Clone, Copy)]
enum Formatter {
    Plural,
    Day,
    ShortDay,
    ShortDayWithYear,
    Relative,
    Country,
    Currency,
}

impl Formatter {
    const COUNT: usize = 7;

    const fn class(self) -> &'static str {
        match self {
            Self::Plural => "PluralRules",
            Self::Day | Self::ShortDay | Self::ShortDayWithYear => "DateTimeFormat",
            Self::Relative => "RelativeTimeFormat",
            Self::Country | Self::Currency => "DisplayNames",
        }
    }

    const fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Plural => &[],
            Self::Day => {
                &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")]
            }
            Self::ShortDay => &[("day", "numeric"), ("month", "short"), ("timeZone", "UTC")],
            Self::ShortDayWithYear => &[("day", "numeric"), ("month", "short"), ("timeZone", "UTC"), ("year", "numeric")],
            Self::Relative => &[("numeric", "auto")],
            Self::Country => &[("type", "region")],
            Self::Currency => &[("type", "currency")],
        }
    }

    /// Calls a method of the formatter, which is made the first time: that takes a browser longer than the call.
    fn call(self, method: &str, arguments: &[JsValue]) -> Option<String> {
        thread_local! {
            static MADE: [OnceCell<Option<JsValue>>; Formatter::COUNT] = const { [const { OnceCell::new() }; Formatter::COUNT] };
        }
        MADE.with(|made| call(made.get(self as usize)?.get_or_init(|| make(self)).as_ref()?, method, arguments))
    }
}

impl Intl for BrowserIntl {
    fn plural(&self, count: i64) -> Option<String> {
        Formatter::Plural.call("select", &[number(count)])
    }

    fn date(&self, iso: &str) -> Option<String> {
        Formatter::Day.call("format", &[noon(iso)?])
    }

    fn short_date(&self, iso: &str, has_year: bool) -> Option<String> {
        let formatter = if has_year { Formatter::ShortDayWithYear } else { Formatter::ShortDay };
        formatter.call("format", &[noon(iso)?])
    }

    fn relative(&self, distance: Distance) -> Option<String> {
        let unit: &str = distance.into();
        Formatter::Relative.call("format", &[number(distance.count()), unit.into()])
    }

    fn country(&self, code: &str) -> Option<String> {
        Formatter::Country.call("of", &[code.into()])
    }

    fn currency(&self, code: &str) -> Option<String> {
        Formatter::Currency.call("of", &[code.into()])
    }
}

/// Noon of a day in universal time, in milliseconds, so that no time zone makes another day of it.
fn noon(iso: &str) -> Option<JsValue> {
    Some(number(days_between(Date::default(), read_date(iso)?) * 86_400_000 + 43_200_000))
}

fn make(formatter: Formatter) -> Option<JsValue> {
    let intl: Object = cast(&checked("find Intl", Reflect::get(&global(), &"Intl".into()))?)?;
    let class: Function = cast(&checked("find a part of Intl", Reflect::get(&intl, &formatter.class().into()))?)?;
    let settings = Object::new();
    for (key, value) in formatter.options() {
        checked("set an option of Intl", Reflect::set(&settings, &(*key).into(), &(*value).into()))?;
    }
    checked("make a formatter", Reflect::construct(&class, &Array::of2(&locale().into(), &settings)))
}

fn call(target: &JsValue, method: &str, arguments: &[JsValue]) -> Option<String> {
    let method: Function = cast(&checked("find a method of Intl", Reflect::get(target, &method.into()))?)?;
    checked("format", method.apply(target, &arguments.iter().collect::<Array>()))?.as_string()
}

/// JavaScript has no whole numbers; days and the milliseconds of any calendar day are exact.
#[allow(clippy::cast_precision_loss, reason = "far below 2^53")]
fn number(value: i64) -> JsValue {
    JsValue::from_f64(value as f64)
}

/// English, as it is written where the reader lives: the words are English, the order of a date is the reader's own.
fn locale() -> String {
    let language = window().and_then(|window| window.navigator().language()).unwrap_or_default();
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    language.split('-').skip(1).find(is_region).map_or_else(|| "en".to_owned(), |region| format!("en-{region}"))
}
