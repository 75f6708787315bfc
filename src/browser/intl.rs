//! The browser's own `Intl`: plurals, dates and names in the reader's language.

use super::{Array, Function, JsCast, JsValue, Object, Reflect, global, window};
use crate::dates::{Date, days_between, read_date};
use crate::i18n::locale::Intl;

/// The browser's own `Intl`. Each part is looked for before it is used: an old browser lacks some.
pub struct BrowserIntl;

impl Intl for BrowserIntl {
    fn plural(&self, count: i64) -> Option<String> {
        call(&formatter("PluralRules", &[])?, "select", &[number(count)])
    }

    fn date(&self, iso: &str) -> Option<String> {
        let options =
            [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")];
        call(&formatter("DateTimeFormat", &options)?, "format", &[noon(iso)?])
    }

    fn short_date(&self, iso: &str, has_year: bool) -> Option<String> {
        let options = [("day", "numeric"), ("month", "short"), ("timeZone", "UTC"), ("year", "numeric")];
        let shown = if has_year { options.len() } else { options.len() - 1 };
        call(&formatter("DateTimeFormat", &options[..shown])?, "format", &[noon(iso)?])
    }

    fn relative(&self, days: i64) -> Option<String> {
        call(&formatter("RelativeTimeFormat", &[("numeric", "auto")])?, "format", &[number(days), "day".into()])
    }

    fn country(&self, code: &str) -> Option<String> {
        thread_local! { static NAMES: Option<JsValue> = formatter("DisplayNames", &[("type", "region")]); }
        NAMES.with(|names| call(names.as_ref()?, "of", &[code.into()]))
    }

    fn currency(&self, code: &str) -> Option<String> {
        thread_local! { static NAMES: Option<JsValue> = formatter("DisplayNames", &[("type", "currency")]); }
        NAMES.with(|names| call(names.as_ref()?, "of", &[code.into()]))
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
