//! What goes wrong on buyers' devices: full storage, wrong clocks, browsers that lack a part, programs that arrive in half,
//! hasty fingers, two tabs at once, damaged links. There is always a page, and it is always the right one.

#[path = "../damage/mod.rs"]
mod damage;

use std::env;

use damage::Damage;
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use crate::{
    engine::{Engine, in_every_engine, in_one_engine},
    pages::Page,
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

/// A plan that depends on today: pinned to no day.
const UNDATED: &str = "#v=1&stage=other&problem=other";
const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";
const TICKS: [&str; 2] = ["#app [data-tick='step-dispute-open']", "#app [data-tick='evidence-chat']"];

/// Storage that can be read and takes nothing more.
const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";

/// A clipboard that is there and says no.
const NO_LEAVE: &str = "
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
    document.execCommand = () => false;";

/// A clock that shows what a test says, or is some days wrong.
const CLOCK: &str = "
    const Real = Date;
    const now = () => window.instant ?? Real.now() + (window.wrong ?? 0);
    window.Date = class extends Real {
        constructor(...given) { given.length ? super(...given) : super(now()); }
        static now() { return now(); }
    };";

/// Each part of `Intl` that the page uses, taken away by name, and then all of it.
const LACKING: [&str; 5] = [
    "delete Intl.PluralRules;",
    "delete Intl.DateTimeFormat;",
    "delete Intl.RelativeTimeFormat;",
    "delete Intl.DisplayNames;",
    "delete window.Intl;",
];

const REFUSED: &str = "
    for (const name of ['compile', 'compileStreaming', 'instantiate', 'instantiateStreaming'])
        WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError('refused'));";

in_every_engine!(
    full_storage_is_told_and_costs_nothing_else,
    a_clipboard_that_says_no_leaves_the_text_marked,
    a_clock_that_is_wrong_by_a_year_still_leads_to_a_plan,
    where_webassembly_is_refused_there_is_advice,
    a_program_that_arrives_in_half_leaves_the_advice,
    a_hundred_quick_steps_end_at_the_right_page,
);
in_one_engine!(
    chromium_alone,
    Chromium,
    without_parts_of_intl_every_date_is_there,
    two_tabs_lose_nothing_of_each_other,
    today_is_the_buyers_own_day_in_every_time_zone,
    damaged_links_never_leave_a_blank_page
);
in_one_engine!(webkit_alone, WebKit, two_tabs_lose_nothing_of_each_other);

async fn visit<T>(engine: Engine, script: &'static str, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(&Site::with_script(script), Window::PHONE, visit).await
}

async fn is_ticked(visitor: &Visitor, tick: &str) -> WebDriverResult<()> {
    visitor.until(tick, async || Ok(visitor.find(tick).await?.is_selected().await?.then_some(()))).await
}

async fn full_storage_is_told_and_costs_nothing_else(engine: Engine) {
    visit(engine, FULL, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap(TICKS[0]).await?;
        is_ticked(&visitor, TICKS[0]).await?;
        visitor.tap("[data-part=save] [type=submit]").await?;
        visitor.says("did not let the page store").await?;
        assert_eq!(visitor.reload().await?, Showing::Plan("open-dispute".into()));
        Ok(())
    })
    .await;
}

async fn a_clipboard_that_says_no_leaves_the_text_marked(engine: Engine) {
    visit(engine, NO_LEAVE, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap("[data-part=share] [data-do=copy]").await?;
        visitor.says("copy it by hand").await?;
        let marked =
            "const field = document.activeElement; return field.value.slice(field.selectionStart, field.selectionEnd)";
        let marked: String = visitor.browser.execute(marked, vec![]).await?.convert()?;
        assert!(marked.contains("#v=1&stage=delivered"), "{marked}");
        Ok(())
    })
    .await;
}

/// With the clock a year behind, what has happened is still to come, and is asked again; a year ahead, all is long past.
async fn a_clock_that_is_wrong_by_a_year_still_leads_to_a_plan(engine: Engine) {
    let dated = format!("{}&item=used", &PLAN[..PLAN.find("&today").expect("a day")]);
    visit(engine, CLOCK, async |visitor: Visitor| {
        for (days, expected) in
            [(-365, Showing::Question("delivered".into())), (365, Showing::Plan("use-legal-right".into()))]
        {
            visitor.open(UNDATED).await?;
            let set = format!("window.instant = Date.UTC(2026, 2, 10, 12) + {days} * 86400000; location.hash = '{dated}'");
            visitor.browser.execute(set, vec![]).await?;
            let shown = async || Ok((visitor.showing().await? == expected).then_some(()));
            visitor.until(&format!("{expected:?} with the clock {days} days wrong"), shown).await?;
        }
        Ok(())
    })
    .await;
}

async fn without_parts_of_intl_every_date_is_there(engine: Engine) {
    for lacking in LACKING {
        visit(engine, lacking, async |visitor: Visitor| {
            visitor.open(PLAN).await?;
            assert_eq!(visitor.plan().await?.action, "open-dispute", "{lacking}");
            let times = "return [...document.querySelectorAll('#app time')].map(time => time.textContent.trim())";
            let times: Vec<String> = visitor.browser.execute(times, vec![]).await?.convert()?;
            assert!(
                !times.is_empty() && times.iter().all(|time| time.contains(|letter: char| letter.is_ascii_digit())),
                "{times:?}"
            );
            let page = visitor.find("#app").await?.text().await?;
            assert!(page.contains("Mar") && (page.contains("Germany") || page.contains("DE")), "{lacking} {page}");
            Ok(())
        })
        .await;
    }
}

async fn where_webassembly_is_refused_there_is_advice(engine: Engine) {
    visit(engine, REFUSED, async |visitor: Visitor| shows_the_advice(&visitor).await).await;
}

async fn a_program_that_arrives_in_half_leaves_the_advice(engine: Engine) {
    engine.visit(&Site::cutting(".wasm"), Window::PHONE, async |visitor: Visitor| shows_the_advice(&visitor).await).await;
}

/// With the link that holds the answers, and without anything dead to tap.
async fn shows_the_advice(visitor: &Visitor) -> WebDriverResult<()> {
    visitor.browser.goto(visitor.at(PLAN)).await?;
    let link = visitor.find("[data-trouble=start] [data-link]").await?;
    visitor.until("the advice", async || Ok(link.is_displayed().await?.then_some(()))).await?;
    assert!(link.text().await?.ends_with(PLAN));
    assert!(!visitor.find("#app").await?.is_displayed().await?);
    Ok(())
}

/// Back and forth by a few, as fast as the browser turns its pages.
const STEPS: &str = "
    const done = arguments[0];
    let taken = 0;
    const step = () => {
        if (taken === 100) return setTimeout(done, 500);
        Math.floor(taken++ / 3) % 2 ? history.forward() : history.back();
    };
    addEventListener('hashchange', () => setTimeout(step));
    step();";

async fn a_hundred_quick_steps_end_at_the_right_page(engine: Engine) {
    visit(engine, "", async |visitor: Visitor| {
        visitor.open("#v=1&today=2026-03-10").await?;
        for value in ["delivered", "defective", "2026-03-02", "refused", "paypal", "2026-02-01", "DE"] {
            visitor.give(value).await?;
        }
        visitor.browser.execute_async(STEPS, vec![]).await?;
        let fits = async || {
            let address = visitor.address().await?;
            Ok((visitor.showing().await? == Page::at(&address.replace("&today=2026-03-10", "")).shows).then_some(()))
        };
        visitor.until("the page of the address", fits).await?;
        Ok(())
    })
    .await;
}

/// The second tab shows at once what the first one has stored, and adds to it; what is typed in either stays.
async fn two_tabs_lose_nothing_of_each_other(engine: Engine) {
    visit(engine, "", async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        let letter = "#app [data-letter-text]";
        visitor.find(letter).await?.send_keys("My own words.").await?;
        let first = visitor.browser.window().await?;
        let second = visitor.browser.new_tab().await?;
        visitor.browser.switch_to_window(second.clone()).await?;
        visitor.open(PLAN).await?;
        visitor.tap(TICKS[0]).await?;
        visitor.browser.switch_to_window(first).await?;
        is_ticked(&visitor, TICKS[0]).await?;
        let text = visitor.find(letter).await?.prop("value").await?.unwrap_or_default();
        assert!(text.contains("My own words."), "{text}");
        visitor.tap(TICKS[1]).await?;
        visitor.tap("[data-part=save] [type=submit]").await?;
        visitor.says("kept").await?;
        visitor.browser.switch_to_window(second).await?;
        // The ticks are now the saved order's, which this tab offers to open.
        visitor.tap("[data-part=save] [data-open]").await?;
        visitor.find("[data-part=save] [data-do=forget]").await?;
        for tick in TICKS {
            is_ticked(&visitor, tick).await?;
        }
        visitor.tap(TICKS[0]).await?;
        visitor.reload().await?;
        is_ticked(&visitor, TICKS[1]).await?;
        assert!(!visitor.find(TICKS[0]).await?.is_selected().await?, "what is taken away is taken away");
        Ok(())
    })
    .await;
}

/// A time zone, an instant of universal time, and the day on the wall there.
const DAYS: [(&str, &str, &str); 18] = [
    ("Etc/GMT+12", "2026-03-10T11:59:59Z", "2026-03-09"),
    ("Etc/GMT+12", "2026-03-10T12:00:00Z", "2026-03-10"),
    ("UTC", "2026-03-10T23:59:59Z", "2026-03-10"),
    ("UTC", "2026-03-11T00:00:00Z", "2026-03-11"),
    ("Pacific/Kiritimati", "2026-03-10T09:59:59Z", "2026-03-10"),
    ("Pacific/Kiritimati", "2026-03-10T10:00:00Z", "2026-03-11"),
    ("Asia/Kathmandu", "2026-03-10T18:14:59Z", "2026-03-10"),
    ("Asia/Kathmandu", "2026-03-10T18:15:00Z", "2026-03-11"),
    // Clocks go forward on 29 March and back on 25 October.
    ("Europe/Berlin", "2026-03-28T22:59:59Z", "2026-03-28"),
    ("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29"),
    ("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-29"),
    ("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30"),
    ("Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-25"),
    ("Europe/Berlin", "2026-10-25T23:00:00Z", "2026-10-26"),
    // On 8 March; and at midnight itself, so that the day begins at one.
    ("America/New_York", "2026-03-09T03:59:59Z", "2026-03-08"),
    ("America/New_York", "2026-03-09T04:00:00Z", "2026-03-09"),
    ("Asia/Beirut", "2026-03-28T21:59:59Z", "2026-03-28"),
    ("Asia/Beirut", "2026-03-28T22:00:00Z", "2026-03-29"),
];

async fn today_is_the_buyers_own_day_in_every_time_zone(engine: Engine) {
    visit(engine, CLOCK, async |visitor: Visitor| {
        let tools = visitor.browser.cdp();
        visitor.open(UNDATED).await?;
        for (zone, instant, day) in DAYS {
            tools.send_raw("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await?;
            let set = format!("window.instant = Date.parse('{instant}'); dispatchEvent(new Event('hashchange'))");
            visitor.browser.execute(set, vec![]).await?;
            let made = async || {
                let link = visitor.find("#share-link").await?.prop("value").await?.unwrap_or_default();
                Ok(link.contains(&format!("made={day}")).then_some(()))
            };
            visitor.until(&format!("{day} in {zone} at {instant}"), made).await?;
        }
        Ok(())
    })
    .await;
}

/// As many as are tried at once.
const AT_ONCE: usize = 100;

/// How many are tried; `DAMAGED_LINKS=10000` takes minutes.
fn many() -> usize {
    env::var("DAMAGED_LINKS").ok().and_then(|count| count.parse().ok()).unwrap_or(3 * AT_ONCE)
}

/// Goes from link to link; says which leaves no question and no plan. The page is not laid out meanwhile.
const TRY: &str = "
    const [links, done] = arguments;
    document.querySelector('#app').style.display = 'none';
    const turned = () => new Promise(resolve => addEventListener('hashchange', () => setTimeout(resolve), { once: true }));
    (async () => {
        const bad = [];
        for (const [place, link] of links.entries()) {
            const before = location.href;
            const turn = turned();
            location.hash = link;
            if (location.href === before) continue;
            await turn;
            const page = document.querySelector('#app :is([data-question], article[data-action], [data-part=wait])');
            if (!page?.textContent.trim() || document.documentElement.matches('.stopped')) bad.push(link);
            if (bad.length > 5) break;
        }
        done(bad);
    })();";

async fn damaged_links_never_leave_a_blank_page(engine: Engine) {
    let mut links = Damage::from(3);
    visit(engine, "", async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        for _ in 0..many() / AT_ONCE {
            let some: Vec<Value> = links.by_ref().take(AT_ONCE).map(Value::from).collect();
            let bad: Vec<String> = visitor.browser.execute_async(TRY, vec![Value::from(some)]).await?.convert()?;
            assert!(bad.is_empty(), "{bad:#?}");
        }
        Ok(())
    })
    .await;
}
