//! A plan as the page publishes it in its markup.

use thirtyfour::{WebDriver, error::WebDriverResult};

/// Strings and lists only, in the order of the fields below.
const READ: &str = "
    const plan = document.querySelector('#app article[data-action]');
    const all = (selector, read) => [...plan.querySelectorAll(selector)].map(read);
    return [
        plan.dataset.action,
        plan.dataset.today,
        all('li[data-deadline]', item => [
            item.dataset.deadline,
            item.querySelector('time[datetime]')?.getAttribute('datetime'),
            item.dataset.latest,
        ]),
        all('[data-remedy]', item => [item.dataset.remedy, item.dataset.state]),
    ];";

/// A deadline's id, its day if known, and the last day of the range if one is shown.
type Deadline = (String, Option<String>, Option<String>);
/// A remedy's action and its state.
type Remedy = (String, String);

/// Days stay text, as in the markup. Both lists are sorted by name, since their order is the page's to choose.
#[derive(Debug, PartialEq)]
pub struct Plan {
    pub action: String,
    today: String,
    deadlines: Vec<Deadline>,
    remedies: Vec<Remedy>,
}

impl Plan {
    /// The plan that a test expects. A deadline is written `id date` or `id date..latest`, or `id` where its day is
    /// unknown; a remedy `action state`.
    pub fn new(action: &str, today: &str, deadlines: &[&str], remedies: &[&str]) -> Self {
        Self::sorted(
            action.to_owned(),
            today.to_owned(),
            deadlines.iter().map(|text| deadline(text)).collect(),
            remedies.iter().map(|text| remedy(text)).collect(),
        )
    }

    /// The plan that the page shows.
    pub async fn read(browser: &WebDriver) -> WebDriverResult<Self> {
        let (action, today, deadlines, remedies) = browser.execute(READ, Vec::new()).await?.convert()?;
        Ok(Self::sorted(action, today, deadlines, remedies))
    }

    fn sorted(action: String, today: String, mut deadlines: Vec<Deadline>, mut remedies: Vec<Remedy>) -> Self {
        deadlines.sort();
        remedies.sort();
        Self { action, today, deadlines, remedies }
    }
}

fn deadline(text: &str) -> Deadline {
    let (id, days) = text.split_once(' ').map_or((text, None), |(id, days)| (id, Some(days)));
    let (day, latest) = days.map_or((None, None), |days| match days.split_once("..") {
        Some((day, latest)) => (Some(day), Some(latest)),
        None => (Some(days), None),
    });
    (id.to_owned(), day.map(str::to_owned), latest.map(str::to_owned))
}

fn remedy(text: &str) -> Remedy {
    let (action, state) = text.split_once(' ').expect("an action and a state");
    (action.to_owned(), state.to_owned())
}
