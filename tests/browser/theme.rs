//! Light and dark by choice: at once, after a reload, on the pages beside it, and where storage is denied.

use thirtyfour::{By, error::WebDriverResult};

use crate::{
    engine::{Engine, in_every_engine},
    site::Site,
    visitor::Visitor,
    window::Window,
};

const LIGHT: &str = "rgb(251, 250, 247)";
const DARK: &str = "rgb(20, 25, 28)";
const DENY: &str =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });";

in_every_engine!(
    a_choice_holds_at_once_and_for_every_page,
    a_choice_is_no_part_of_the_link,
    where_storage_is_denied_a_choice_holds_until_the_page_is_left,
    what_is_stored_by_others_is_no_theme,
);

async fn visit<T>(engine: Engine, script: &'static str, visit: impl AsyncFnOnce(Visitor) -> WebDriverResult<T>) -> T {
    engine.visit(&Site::with_script(script), Window::PHONE, visit).await
}

/// Taps the words of a choice.
async fn choose(visitor: &Visitor, theme: &str) -> WebDriverResult<()> {
    let words = visitor.browser.find(By::Css(format!(".theme input[value={theme}] + span"))).await?;
    words.scroll_into_view().await?;
    words.click().await
}

/// The ground of the page, the choice that is marked, and the colour of the bar around the page.
async fn look(visitor: &Visitor) -> WebDriverResult<[String; 3]> {
    let read = "return [getComputedStyle(document.documentElement).backgroundColor,
        document.querySelector('.theme input:checked').value,
        [...document.querySelectorAll('meta[name=theme-color]')].find(bar => matchMedia(bar.media).matches).content]";
    visitor.browser.execute(read, vec![]).await?.convert()
}

async fn a_choice_holds_at_once_and_for_every_page(engine: Engine) {
    visit(engine, "", async |visitor: Visitor| {
        visitor.open("").await?;
        assert_eq!(look(&visitor).await?, [LIGHT, "auto", "#fbfaf7"]);
        choose(&visitor, "dark").await?;
        assert_eq!(look(&visitor).await?, [DARK, "dark", "#14191c"]);
        visitor.give("unshipped").await?;
        visitor.reload().await?;
        assert_eq!(look(&visitor).await?, [DARK, "dark", "#14191c"], "after a reload");
        for page in ["rules.html", "embedding.html"] {
            visitor.open_file(page).await?;
            assert_eq!(look(&visitor).await?, [DARK, "dark", "#14191c"], "{page}");
        }
        choose(&visitor, "light").await?;
        assert_eq!(look(&visitor).await?, [LIGHT, "light", "#fbfaf7"]);
        Ok(())
    })
    .await;
}

async fn a_choice_is_no_part_of_the_link(engine: Engine) {
    visit(engine, "", async |visitor: Visitor| {
        visitor.open("#v=1&stage=unshipped").await?;
        choose(&visitor, "dark").await?;
        assert_eq!(visitor.address().await?, "#v=1&stage=unshipped");
        assert_eq!(visitor.question().await?, "problem");
        Ok(())
    })
    .await;
}

async fn where_storage_is_denied_a_choice_holds_until_the_page_is_left(engine: Engine) {
    visit(engine, DENY, async |visitor: Visitor| {
        visitor.open("").await?;
        choose(&visitor, "dark").await?;
        visitor.give("unshipped").await?;
        assert_eq!(look(&visitor).await?, [DARK, "dark", "#14191c"]);
        visitor.reload().await?;
        assert_eq!(look(&visitor).await?, [LIGHT, "auto", "#fbfaf7"]);
        Ok(())
    })
    .await;
}

async fn what_is_stored_by_others_is_no_theme(engine: Engine) {
    visit(engine, "localStorage.setItem('recoup.theme', '\"><b>')", async |visitor: Visitor| {
        visitor.open("").await?;
        assert_eq!(look(&visitor).await?, [LIGHT, "auto", "#fbfaf7"]);
        Ok(())
    })
    .await;
}
