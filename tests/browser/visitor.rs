//! A buyer at the page: what one does there and what one sees. Relies only on the names that the page publishes.

use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::{By, WebDriver, WebElement, common::print::PrintParameters, error::WebDriverResult};
use tokio::time::sleep;

use crate::{engine::Engine, pages::Page, plan::Plan};

const PATIENCE: Duration = Duration::from_secs(30);
const GLANCE: Duration = Duration::from_millis(20);

/// The question of the running app. The one that stands in `.early` until the app has started is about to be replaced:
/// a tap on it is kept, but an element found there goes stale.
const QUESTION: &str = "#app [data-question]:not(.early *)";
const PLAN: &str = "#app article[data-action]";

/// The key of the question or the action of the plan that is visible, whichever it is.
const GLIMPSE: &str = "
    const [question, plan] = [...arguments].map(selector =>
        [...document.querySelectorAll(selector)].find(element => element.checkVisibility()));
    return [question?.dataset.question, plan?.dataset.action];";

/// Goes to a fragment and waits until the page has been painted.
const TURN: &str = "
    const [fragment, done] = arguments;
    location.hash = fragment;
    requestAnimationFrame(() => requestAnimationFrame(() => done()));";

/// Sets a value as a person's choice does; how a date field takes keys depends on the browser's language.
const CHOOSE: &str = "
    const [field, value] = arguments;
    field.value = value;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));";

/// What the page shows at the moment: a question, by its key, or a plan, by its action.
#[derive(Clone, Debug, PartialEq)]
pub enum Showing {
    Question(String),
    Plan(String),
}

/// One browser window at one site.
pub struct Visitor {
    pub browser: WebDriver,
    pub engine: Engine,
    /// The site's address, with a slash at the end.
    pub site: String,
}

impl Visitor {
    /// Someone who is about to visit `site`, an address with a slash at the end.
    pub fn new(browser: WebDriver, engine: Engine, site: &str) -> Self {
        Self { browser, engine, site: site.to_owned() }
    }

    /// Loads an address within the site, such as `#v=1&stage=unshipped`, and waits until the app has taken over.
    pub async fn open(&self, path_and_fragment: &str) -> WebDriverResult<Showing> {
        // From another fragment of the same page the browser would load nothing.
        self.browser.goto("about:blank").await?;
        self.browser.goto(self.at(path_and_fragment)).await?;
        self.showing().await
    }

    /// Loads a page of the site beside the app, such as `rules.html`.
    pub async fn open_file(&self, path: &str) -> WebDriverResult<()> {
        self.browser.goto(self.at(path)).await
    }

    /// Goes to a page from another one of the site, as a link does, and waits until it is drawn.
    pub async fn turn_to(&self, page: &Page) -> WebDriverResult<()> {
        self.browser.execute_async(TURN, vec![json!(page.link)]).await?;
        let is_there = async || Ok(self.glimpse().await?.filter(|showing| *showing == page.shows).map(drop));
        self.until(&format!("{page:?}"), is_there).await
    }

    /// The whole address of something within the site.
    pub fn at(&self, path_and_fragment: &str) -> String {
        format!("{}{path_and_fragment}", self.site)
    }

    /// The first element of a kind, as soon as there is one.
    pub async fn find(&self, css: &str) -> WebDriverResult<WebElement> {
        self.until(css, async || Ok(self.browser.find(By::Css(css)).await.ok())).await
    }

    /// Taps as a finger does, wherever the page has to be moved for it.
    pub async fn tap(&self, css: &str) -> WebDriverResult<()> {
        let button = self.find(css).await?;
        button.scroll_into_view().await?;
        button.click().await
    }

    /// Waits until the page says what became of a tap.
    pub async fn says(&self, words: &str) -> WebDriverResult<()> {
        // Each step has a place for it of its own.
        let said = "return document.querySelector('[data-status]')?.textContent.includes(arguments[0]) || null";
        self.until(words, async || self.browser.execute(said, vec![json!(words)]).await?.convert::<Option<bool>>()).await?;
        Ok(())
    }

    /// The page as the browser prints it, as a PDF file.
    pub async fn printed(&self) -> WebDriverResult<Vec<u8>> {
        let page = PrintParameters { background: true, ..PrintParameters::default() };
        self.browser.print_page(page).await
    }

    /// Gives an answer: taps it where it is among the choices, else fills it in.
    pub async fn give(&self, value: &str) -> WebDriverResult<Showing> {
        let choices = self.browser.find_all(By::Css(choice(value))).await?;
        if choices.is_empty() { self.fill(value).await } else { self.answer(value).await }
    }

    /// Taps an answer and waits for the next question or the plan.
    pub async fn answer(&self, value: &str) -> WebDriverResult<Showing> {
        let before = self.showing().await?;
        self.browser.find(By::Css(choice(value))).await?.click().await?;
        self.showing_other_than(&before).await
    }

    /// Fills in an answer, sends it off and waits for the next question or the plan.
    pub async fn fill(&self, text: &str) -> WebDriverResult<Showing> {
        let before = self.showing().await?;
        let field = format!("{QUESTION} :is(input:not([type=hidden], [type=submit]), select)");
        self.enter(&self.browser.find(By::Css(field)).await?, text).await?;
        let submit = format!("{QUESTION} :is(button:not([type=button]), [type=submit])");
        self.browser.find(By::Css(submit)).await?.click().await?;
        self.showing_other_than(&before).await
    }

    /// Presses the browser's back button.
    pub async fn back(&self) -> WebDriverResult<Showing> {
        let before = self.showing().await?;
        self.browser.back().await?;
        self.showing_other_than(&before).await
    }

    /// Presses the browser's forward button.
    pub async fn forward(&self) -> WebDriverResult<Showing> {
        let before = self.showing().await?;
        self.browser.forward().await?;
        self.showing_other_than(&before).await
    }

    /// Loads the page anew.
    pub async fn reload(&self) -> WebDriverResult<Showing> {
        self.browser.refresh().await?;
        self.showing().await
    }

    /// The key of the question shown.
    pub async fn question(&self) -> WebDriverResult<String> {
        match self.showing().await? {
            Showing::Question(key) => Ok(key),
            Showing::Plan(action) => panic!("expected a question, found the plan {action}"),
        }
    }

    /// The plan shown.
    pub async fn plan(&self) -> WebDriverResult<Plan> {
        match self.showing().await? {
            Showing::Plan(_) => Plan::read(&self.browser).await,
            Showing::Question(key) => panic!("expected a plan, found the question {key}"),
        }
    }

    /// The address shown, as [`Visitor::open`] takes it.
    pub async fn address(&self) -> WebDriverResult<String> {
        let address = self.browser.current_url().await?;
        let within = address.as_str().strip_prefix(&self.site);
        Ok(within.unwrap_or_else(|| panic!("{address} is not within {}", self.site)).to_owned())
    }

    /// What the page shows, as soon as it shows anything.
    pub async fn showing(&self) -> WebDriverResult<Showing> {
        self.until("a question or a plan", async || self.glimpse().await).await
    }

    /// What the page shows, as soon as it is something else.
    pub async fn showing_other_than(&self, before: &Showing) -> WebDriverResult<Showing> {
        let what = format!("anything after {before:?}");
        self.until(&what, async || Ok(self.glimpse().await?.filter(|showing| showing != before))).await
    }

    async fn glimpse(&self) -> WebDriverResult<Option<Showing>> {
        let seen = self.browser.execute(GLIMPSE, vec![json!(QUESTION), json!(PLAN)]).await?;
        // A page that is being left says nothing.
        let (question, plan) = seen.convert::<Option<(Option<String>, Option<String>)>>()?.unwrap_or_default();
        Ok(plan.map(Showing::Plan).or(question.map(Showing::Question)))
    }

    async fn enter(&self, field: &WebElement, text: &str) -> WebDriverResult<()> {
        let typed = field.tag_name().await? == "input" && field.prop("type").await?.as_deref() != Some("date");
        if typed {
            field.clear().await?;
            return field.send_keys(text).await;
        }
        self.browser.execute(CHOOSE, vec![field.to_json()?, json!(text)]).await?;
        Ok(())
    }

    /// Looks again and again until there is something; what the page says instead is the best hint when there never is.
    pub async fn until<T>(&self, what: &str, look: impl AsyncFn() -> WebDriverResult<Option<T>>) -> WebDriverResult<T> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(found) = look().await? {
                return Ok(found);
            }
            sleep(GLANCE).await;
        }
        let address = self.browser.current_url().await?;
        let text = self.browser.find(By::Tag("body")).await?.text().await?;
        panic!("waited in vain for {what} at {address}, where the page says:\n{text}");
    }
}

fn choice(value: &str) -> String {
    format!("{QUESTION} [data-answer='{value}']")
}
