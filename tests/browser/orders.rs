//! Orders saved on the device: each with an id, ticks and calendar entries of its own, through changes, files and earlier
//! versions of what is stored.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use thirtyfour::{By, Key, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::{Showing, Visitor},
    window::Window,
};

const PLAN: &str = "#v=1&stage=delivered&problem=defective&delivered=2026-03-02&seller=refused&pay=paypal&paid=2026-02-01\
    &country=DE&today=2026-03-10";
const OTHER: &str = "#v=1&stage=refund&approved=2026-03-01&to=bonus&pay=paypal&paid=2026-02-01&today=2026-03-10";
const START: &str = "#v=1&today=2026-03-10";

const STEP: &str = "#app [data-tick='step-dispute-open']";
const PROOF: &str = "#app [data-tick='evidence-chat']";
const SAVE: &str = "[data-part=save] [type=submit]";
const REPLACE: &str = "[data-part=save] [data-do=replace]";

/// What the page stored before format 2: two like orders, with one list of ticks for both, and a line of another version.
const FORMAT_1: &str = "
    const answers = '&problem=defective&delivered=2026-03-01&seller=refused&pay=paypal&paid=2026-02-01&country=DE';
    const line = (name, link) => `name=${encodeURIComponent(name)}&link=${encodeURIComponent(link)}\\n`;
    const lamp = line('Red lamp', '#v=1&stage=delivered' + answers);
    const twin = line('Blue lamp', '#v=1&stage=delivered' + answers.replace('refused', 'no-answer'));
    localStorage.setItem('recoup.cases', lamp + twin + 'name=x&link=%23v%3D9\\n');
    localStorage.setItem('recoup.ticks.c4d05ec646bd5d3d', 'evidence-chat step-dispute-open');";

/// Chooses a file with a text, as a person does in the system's dialog.
const CHOOSE: &str = "
    const [field, text] = arguments;
    const files = new DataTransfer();
    files.items.add(new File([text], 'orders.json'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));";

in_every_engine!(
    an_order_is_kept_listed_renamed_and_deleted,
    an_order_that_goes_on_keeps_its_id_its_ticks_and_its_calendar_entries,
    two_like_orders_have_ticks_and_calendar_entries_of_their_own,
    the_link_of_another_order_overwrites_nothing,
    keeping_as_another_is_the_first_choice_and_replacing_names_the_order,
    beyond_the_hundredth_order_the_page_says_that_it_was_not_kept,
    an_exported_file_brings_back_every_order_with_all_its_fields,
    an_order_that_differs_from_the_file_stays_beside_that_of_the_file,
    a_foreign_or_damaged_or_newer_file_changes_nothing,
    what_an_earlier_version_stored_comes_over_whole,
    what_a_newer_version_stored_is_left_alone,
    damaged_stored_data_stays_until_the_buyer_deletes_it,
);

async fn visit(engine: Engine, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<()>) {
    engine.visit(&Site::at("/"), Window::PHONE, visit).await;
}

async fn run<T: serde::de::DeserializeOwned>(visitor: &Visitor, script: &str) -> WebDriverResult<T> {
    visitor.browser.execute(script, vec![]).await?.convert()
}

/// What is stored, as JSON.
async fn stored(visitor: &Visitor) -> WebDriverResult<Value> {
    let text: String = run(visitor, "return localStorage.getItem('recoup.orders') ?? 'null'").await?;
    Ok(serde_json::from_str(&text).expect("JSON"))
}

async fn store(visitor: &Visitor, text: &str) -> WebDriverResult<()> {
    visitor.browser.execute("localStorage.setItem('recoup.orders', arguments[0])", vec![json!(text)]).await?;
    Ok(())
}

async fn orders(visitor: &Visitor) -> WebDriverResult<Vec<Value>> {
    Ok(stored(visitor).await?["orders"].as_array().cloned().unwrap_or_default())
}

/// The id in the address, as soon as it is there.
async fn open_order(visitor: &Visitor) -> WebDriverResult<String> {
    let id = async || Ok(visitor.address().await?.split_once("&order=").map(|(_, id)| id[..16].to_owned()));
    visitor.until("an order in the address", id).await
}

async fn keep(visitor: &Visitor, name: &str) -> WebDriverResult<String> {
    let field = visitor.find("#keep-name").await?;
    field.clear().await?;
    field.send_keys(name).await?;
    visitor.tap(SAVE).await?;
    visitor.says("is kept").await?;
    open_order(visitor).await
}

async fn ticked(visitor: &Visitor) -> WebDriverResult<[bool; 2]> {
    Ok([visitor.find(STEP).await?.is_selected().await?, visitor.find(PROOF).await?.is_selected().await?])
}

/// The ids of the entries in the calendar file.
async fn uids(visitor: &Visitor) -> WebDriverResult<BTreeSet<String>> {
    let script = "return decodeURIComponent(document.querySelector('[data-part=calendar] a[download]').href)";
    let file: String = run(visitor, script).await?;
    Ok(file.lines().filter_map(|line| line.strip_prefix("UID:")).map(str::to_owned).collect())
}

async fn import(visitor: &Visitor, text: &str) -> WebDriverResult<()> {
    let field = visitor.find("#import").await?;
    visitor.browser.execute(CHOOSE, vec![field.to_json()?, json!(text)]).await?;
    Ok(())
}

async fn open_from_list(visitor: &Visitor, id: &str) -> WebDriverResult<()> {
    visitor.open(START).await?;
    visitor.tap(&format!("[data-order='{id}'] a")).await?;
    // The list's link names no day, so the plan is of today.
    visitor.until("the plan", async || Ok(matches!(visitor.showing().await?, Showing::Plan(_)).then_some(()))).await?;
    visitor.open(&format!("{PLAN}&order={id}")).await?;
    Ok(())
}

async fn an_order_is_kept_listed_renamed_and_deleted(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        let id = keep(&visitor, "Red lamp").await?;
        visitor.open(START).await?;
        let listed = visitor.find(&format!("[data-order='{id}']")).await?.text().await?;
        // The dispute's own last day; the right to withdraw ends a day sooner.
        for part in ["Red lamp", "Open a dispute", "Do this by", "March 17, 2026", "in 7 days"] {
            assert!(listed.contains(part), "{part} in {listed}");
        }
        visitor.tap("[data-order] summary").await?;
        let field = visitor.find("[data-order] [name=name]").await?;
        field.clear().await?;
        field.send_keys("Blue lamp").await?;
        visitor.tap("[data-order] [type=submit]").await?;
        visitor.says("is kept").await?;
        assert_eq!(orders(&visitor).await?[0]["name"], "Blue lamp");
        visitor.tap("[data-order] .case-name").await?;
        visitor.until("the plan", async || Ok(matches!(visitor.showing().await?, Showing::Plan(_)).then_some(()))).await?;
        assert_eq!(open_order(&visitor).await?, id);
        visitor.open(&format!("{PLAN}&order={id}")).await?;
        assert_eq!(visitor.plan().await?.action, "open-dispute");
        visitor.tap("[data-part=save] [data-do=forget]").await?;
        visitor.says("deleted").await?;
        visitor.open(START).await?;
        assert!(visitor.browser.find_all(By::Css("li[data-order]")).await?.is_empty());
        assert!(orders(&visitor).await?.is_empty());
        Ok(())
    })
    .await;
}

/// From the plan to the dispute that it advised, by the first answer.
async fn an_order_that_goes_on_keeps_its_id_its_ticks_and_its_calendar_entries(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap(PROOF).await?;
        let id = keep(&visitor, "Red lamp").await?;
        assert_eq!(ticked(&visitor).await?, [false, true], "what was ticked before");
        assert!(uids(&visitor).await?.iter().all(|uid| uid.starts_with(&id)));
        visitor.tap("[data-part=answers] a[href*='change=stage']").await?;
        let at_the_start = async || Ok((visitor.showing().await? == Showing::Question("stage".into())).then_some(()));
        visitor.until("the first question", at_the_start).await?;
        visitor.answer("dispute").await?;
        visitor.answer("waiting").await?;
        visitor.give("2026-03-09").await?;
        assert_eq!(open_order(&visitor).await?, id);
        assert!(visitor.find(PROOF).await?.is_selected().await?, "before the answers are kept");
        visitor.tap(REPLACE).await?;
        visitor.says("is kept").await?;
        assert_eq!(open_order(&visitor).await?, id);
        visitor.reload().await?;
        assert!(visitor.find(PROOF).await?.is_selected().await?);
        let uids = uids(&visitor).await?;
        assert!(!uids.is_empty() && uids.iter().all(|uid| uid.starts_with(&id)), "{uids:?}");
        let orders = orders(&visitor).await?;
        assert_eq!(orders.len(), 1, "one order, not two");
        assert_eq!((&orders[0]["id"], &orders[0]["name"]), (&json!(id), &json!("Red lamp")));
        assert!(orders[0]["link"].as_str().is_some_and(|link| link.contains("stage=dispute") && !link.contains("today")));
        Ok(())
    })
    .await;
}

async fn two_like_orders_have_ticks_and_calendar_entries_of_their_own(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        visitor.tap(STEP).await?;
        let first = keep(&visitor, "First lamp").await?;
        let of_first = uids(&visitor).await?;
        visitor.open(PLAN).await?;
        let heading = visitor.find("[data-part=save] h2").await?.text().await?;
        assert!(heading.contains("First lamp") && heading.contains("same answers"), "{heading}");
        assert_eq!(ticked(&visitor).await?, [false, false], "a plan that is begun again has no ticks");
        visitor.tap(PROOF).await?;
        let second = keep(&visitor, "Second lamp").await?;
        assert_ne!(first, second);
        assert!(of_first.is_disjoint(&uids(&visitor).await?), "a second import overwrites no entry");
        open_from_list(&visitor, &first).await?;
        assert_eq!(ticked(&visitor).await?, [true, false]);
        open_from_list(&visitor, &second).await?;
        assert_eq!(ticked(&visitor).await?, [false, true]);
        open_from_list(&visitor, &first).await?;
        visitor.tap("[data-part=save] [data-do=forget]").await?;
        visitor.says("deleted").await?;
        open_from_list(&visitor, &second).await?;
        assert_eq!(ticked(&visitor).await?, [false, true], "the other one's ticks stay");
        Ok(())
    })
    .await;
}

async fn the_link_of_another_order_overwrites_nothing(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        keep(&visitor, "Red lamp").await?;
        let before = orders(&visitor).await?;
        // In the same tab, without a reload, as a tap on a link in a chat does.
        visitor.browser.execute("location.hash = arguments[0]", vec![json!(OTHER)]).await?;
        let shown = async || Ok((visitor.showing().await? != Showing::Plan("open-dispute".into())).then_some(()));
        visitor.until("the other plan", shown).await?;
        assert!(visitor.browser.find_all(By::Css(REPLACE)).await?.is_empty(), "nothing to replace");
        visitor.tap(SAVE).await?;
        visitor.says("is kept").await?;
        let after = orders(&visitor).await?;
        assert_eq!((after.len(), &after[0]), (2, &before[0]));
        Ok(())
    })
    .await;
}

async fn keeping_as_another_is_the_first_choice_and_replacing_names_the_order(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(PLAN).await?;
        let id = keep(&visitor, "Red lamp").await?;
        let before = orders(&visitor).await?;
        visitor.open(&format!("{OTHER}&order={id}")).await?;
        let buttons = visitor.browser.find_all(By::Css("[data-part=save] button")).await?;
        let labels = [buttons[0].text().await?, buttons[1].text().await?];
        assert_eq!(labels, ["Keep as another order", "Replace the answers of “Red lamp”"]);
        let fills = [buttons[0].css_value("background-color").await?, buttons[1].css_value("background-color").await?];
        assert_eq!(
            fills[0],
            buttons[1].css_value("color").await?,
            "filled with the accent, which the second only writes in"
        );
        assert_ne!(fills[0], fills[1]);
        // Enter in the field does what the first button does.
        visitor.find("#keep-name").await?.send_keys("" + Key::Enter).await?;
        visitor.says("is kept").await?;
        let after = orders(&visitor).await?;
        assert_eq!((after.len(), &after[0]), (2, &before[0]));
        assert_ne!(open_order(&visitor).await?, id);
        Ok(())
    })
    .await;
}

async fn beyond_the_hundredth_order_the_page_says_that_it_was_not_kept(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(START).await?;
        let order =
            |id: usize| json!({ "id": format!("{id:016x}"), "name": "Lamp", "link": "#v=1&stage=other", "ticks": [] });
        let full = json!({ "format": 2, "orders": (0..100).map(order).collect::<Vec<_>>() });
        store(&visitor, &full.to_string()).await?;
        visitor.open(PLAN).await?;
        visitor.tap(SAVE).await?;
        visitor.says("was not kept").await?;
        visitor.says("100 orders").await?;
        assert_eq!(stored(&visitor).await?, full);
        assert!(!visitor.address().await?.contains("order="));
        visitor.open(START).await?;
        import(&visitor, &json!({ "format": 2, "orders": [order(500)] }).to_string()).await?;
        visitor.says("Nothing from the file was kept").await?;
        assert_eq!(stored(&visitor).await?, full);
        Ok(())
    })
    .await;
}

const WITH_UNKNOWN_FIELDS: &str = r##"{"format":2,"orders":[
    {"id":"00000000000000a1","name":"<b>Émile’s</b> lamp & cable","link":"#v=1&stage=refund&approved=2026-01-05","ticks":["step-wait"],"note":{"stars":[1,2.5,null,true]}},
    {"id":"00000000000000b2","name":"","link":"#v=1&stage=shipped&problem=not-received","ticks":[]},
    {"id":"00000000000000c3","name":"Vase","link":"#v=2&stage=lost"},"name=x&link=%23v%3D9",42],"theme":"green"}"##;

async fn an_exported_file_brings_back_every_order_with_all_its_fields(engine: Engine) {
    let expected: Value = serde_json::from_str(WITH_UNKNOWN_FIELDS).expect("JSON");
    visit(engine, async |visitor: Visitor| {
        visitor.open(START).await?;
        store(&visitor, WITH_UNKNOWN_FIELDS).await?;
        visitor.open(START).await?;
        let name = visitor.find("[data-order='00000000000000a1'] .case-name").await?;
        assert_eq!(name.text().await?, "<b>Émile’s</b> lamp & cable", "only text");
        let script = "const { href, download } = document.querySelector('.cases a[download]');
            return [download, decodeURIComponent(href.slice(href.indexOf(',') + 1))]";
        let [download, file]: [String; 2] = run(&visitor, script).await?;
        assert_eq!(download, "recoup-orders.json");
        assert_eq!(serde_json::from_str::<Value>(&file).expect("JSON"), expected);
        run::<()>(&visitor, "localStorage.clear()").await?;
        visitor.open(START).await?;
        assert!(visitor.browser.find_all(By::Css("li[data-order]")).await?.is_empty());
        import(&visitor, &file).await?;
        visitor.says("are here").await?;
        assert_eq!(stored(&visitor).await?, expected);
        import(&visitor, &file).await?;
        visitor.says("are here").await?;
        assert_eq!(stored(&visitor).await?, expected, "the same file again adds nothing");
        assert_eq!(visitor.browser.find_all(By::Css("li[data-order]")).await?.len(), 2);
        let unread = visitor.find("[data-unread]").await?;
        assert_eq!(unread.attr("data-unread").await?.as_deref(), Some("3"));
        Ok(())
    })
    .await;
}

async fn an_order_that_differs_from_the_file_stays_beside_that_of_the_file(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(START).await?;
        store(&visitor, WITH_UNKNOWN_FIELDS).await?;
        visitor.open(START).await?;
        let before = orders(&visitor).await?;
        import(&visitor, &WITH_UNKNOWN_FIELDS.replace("stage=refund&approved=2026-01-05", "stage=other")).await?;
        visitor.says("in the list twice").await?;
        let after = orders(&visitor).await?;
        assert_eq!(after.len(), before.len() + 1);
        assert_eq!(after[..2], before[..2], "the device's own");
        assert_eq!((&after[2]["name"], &after[2]["link"]), (&before[0]["name"], &json!("#v=1&stage=other")));
        Ok(())
    })
    .await;
}

async fn a_foreign_or_damaged_or_newer_file_changes_nothing(engine: Engine) {
    let half = &WITH_UNKNOWN_FIELDS[..WITH_UNKNOWN_FIELDS.len() / 2];
    let deep = "[".repeat(200_000);
    visit(engine, async |visitor: Visitor| {
        visitor.open(START).await?;
        store(&visitor, WITH_UNKNOWN_FIELDS).await?;
        visitor.open(START).await?;
        let before = stored(&visitor).await?;
        for (file, says) in [
            ("", "No order could be read"),
            ("<html><script>window.intruded = true</script></html>", "No order could be read"),
            (half, "No order could be read"),
            ("{\"format\":2,\"orders\":{}}", "No order could be read"),
            ("name=Lamp&link=%23v%3D1%26stage%3Dother\nname=Va", "No order could be read"),
            (&deep, "No order could be read"),
            ("{\"format\":3,\"orders\":[]}", "A newer version of this page wrote this file"),
        ] {
            visitor.browser.execute("document.querySelector('[data-status]').textContent = ''", vec![]).await?;
            import(&visitor, file).await?;
            visitor.says(says).await?;
            assert_eq!(stored(&visitor).await?, before, "{file:.20}");
        }
        assert_eq!(visitor.question().await?, "stage", "the page still runs");
        Ok(())
    })
    .await;
}

async fn what_an_earlier_version_stored_comes_over_whole(engine: Engine) {
    visit(engine, async |visitor: Visitor| {
        visitor.open(START).await?;
        run::<()>(&visitor, FORMAT_1).await?;
        visitor.open(START).await?;
        let names = "return [...document.querySelectorAll('li[data-order] .case-name')].map(name => name.textContent)";
        assert_eq!(run::<Vec<String>>(&visitor, names).await?, ["Red lamp", "Blue lamp"]);
        let all = orders(&visitor).await?;
        // The first keeps the id that its calendar entries had; the second had the same and gets its own.
        assert_eq!([&all[0]["id"], &all[1]["id"]], [&json!("c4d05ec646bd5d3d"), &json!("7f593ed15ce875e9")]);
        let ticks = json!(["evidence-chat", "step-dispute-open"]);
        assert_eq!([&all[0]["ticks"], &all[1]["ticks"]], [&ticks, &ticks], "both had these ticks");
        assert_eq!(all[2], "name=x&link=%23v%3D9", "what cannot be read stays as it was");
        let keys: Vec<String> =
            run(&visitor, "return Object.keys(localStorage).filter(key => key.startsWith('recoup.'))").await?;
        assert_eq!(keys, ["recoup.orders"], "once");
        open_from_list(&visitor, "7f593ed15ce875e9").await?;
        assert_eq!(ticked(&visitor).await?, [true, true]);
        visitor.open(START).await?;
        assert_eq!(orders(&visitor).await?, all);
        Ok(())
    })
    .await;
}

async fn what_a_newer_version_stored_is_left_alone(engine: Engine) {
    const NEWER: &str = r#"{"format":3,"orders":{"what":"ever"}}"#;
    visit(engine, async |visitor: Visitor| {
        visitor.open(START).await?;
        store(&visitor, NEWER).await?;
        visitor.open(START).await?;
        let said = visitor.find("[data-part=cases]").await?.text().await?;
        assert!(said.contains("A newer version of this page stored orders"), "{said}");
        visitor.open(PLAN).await?;
        visitor.tap(STEP).await?;
        visitor.tap(SAVE).await?;
        visitor.says("Nothing was changed").await?;
        assert_eq!(stored(&visitor).await?, serde_json::from_str::<Value>(NEWER).expect("JSON"));
        visitor.reload().await?;
        assert!(visitor.find(STEP).await?.is_selected().await?, "ticks do not need the orders");
        Ok(())
    })
    .await;
}

async fn damaged_stored_data_stays_until_the_buyer_deletes_it(engine: Engine) {
    const DAMAGED: &str = "\u{0}{]garbage&name=%ff";
    visit(engine, async |visitor: Visitor| {
        visitor.open(START).await?;
        store(&visitor, DAMAGED).await?;
        visitor.open(PLAN).await?;
        keep(&visitor, "Red lamp").await?;
        assert_eq!(orders(&visitor).await?[1], DAMAGED);
        visitor.open(START).await?;
        visitor.tap("[data-do=forget-unread]").await?;
        visitor.says("deleted").await?;
        let orders = orders(&visitor).await?;
        assert_eq!((orders.len(), &orders[0]["name"]), (1, &json!("Red lamp")));
        assert!(visitor.browser.find_all(By::Css("[data-unread]")).await?.is_empty());
        Ok(())
    })
    .await;
}
