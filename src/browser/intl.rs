//! The browser's own `Intl`: plurals, dates and names in the reader's language.

use super::{Array, Function, JsCast, JsValue, Object, Reflect, global, window};
use crate::calendar::{Date, days_between, read_date};
use crate::words::Intl;

/// The browser's own `Intl`. Each part is looked for before it is used: an old browser lacks some.
pub struct BrowserIntl;

type Options = &'static [(&'static str, &'static str)];

const LONG: Options =
    &[("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")];
const SHORT: Options = &[("day", "numeric"), ("month", "short"), ("timeZone", "UTC")];
const SHORT_WITH_YEAR: Options = &[("day", "numeric"), ("month", "short"), ("timeZone", "UTC"), ("year", "numeric")];

/// A formatter that is made the first time it is used: to make one takes a browser longer than to use it.
macro_rules! formatter_once {
    ($class:literal, $options:expr) => {{
        thread_local! { static FORMATTER: Option<JsValue> = formatter($class, $options); }
        FORMATTER.with(Clone::clone)
    }};
}

impl Intl for BrowserIntl {
    fn plural(&self, count: i64) -> Option<String> {
        call(&formatter_once!("PluralRules", &[])?, "select", &[number(count)])
    }

    fn date(&self, iso: &str) -> Option<String> {
        call(&formatter_once!("DateTimeFormat", LONG)?, "format", &[noon(iso)?])
    }

    fn short_date(&self, iso: &str, has_year: bool) -> Option<String> {
        let formatter = if has_year {
            formatter_once!("DateTimeFormat", SHORT_WITH_YEAR)
        } else {
            formatter_once!("DateTimeFormat", SHORT)
        };
        call(&formatter?, "format", &[noon(iso)?])
    }

    fn relative(&self, days: i64) -> Option<String> {
        let formatter = formatter_once!("RelativeTimeFormat", &[("numeric", "auto")])?;
        call(&formatter, "format", &[number(days), "day".into()])
    }

    fn country(&self, code: &str) -> Option<String> {
        call(&formatter_once!("DisplayNames", &[("type", "region")])?, "of", &[code.into()])
    }

    fn currency(&self, code: &str) -> Option<String> {
        call(&formatter_once!("DisplayNames", &[("type", "currency")])?, "of", &[code.into()])
    }
}

/// Noon of a day in universal time, in milliseconds, so that no time zone makes another day of it.
fn noon(iso: &str) -> Option<JsValue> {
    Some(number(days_between(Date::default(), read_date(iso)?) * 86_400_000 + 43_200_000))
}

fn formatter(class: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let intl = Reflect::get(&global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
    let settings = Object::new();
    for (key, value) in options {
        Reflect::set(&settings, &(*key).into(), &(*value).into()).ok()?;
    }
    Reflect::construct(&class, &Array::of2(&locale().into(), &settings)).ok()
}

fn call(target: &JsValue, method: &str, arguments: &[JsValue]) -> Option<String> {
    let method: Function = Reflect::get(target, &method.into()).ok()?.dyn_into().ok()?;
    method.apply(target, &arguments.iter().collect::<Array>()).ok()?.as_string()
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
