//! Every kind of page that the link opens: each question, each action's plan, each error, and what stands on special ones.

use recoup::{
    answers::Answers,
    calendar::{Date, minus_days, plus_days, read_date, write_date},
    case::Case,
    link::Link,
    page::page,
    plan::{Plan, plan},
    question::{Field, Question},
    remedies::Action,
};
use strum::IntoEnumIterator;

use crate::visitor::Showing;

/// The day that all pages are worked out for.
const TODAY: &str = "2026-03-10";

/// A page, and what it shows.
#[derive(Clone, Debug)]
pub struct Page {
    pub link: String,
    pub shows: Showing,
}

/// What is wrong with an answer, in each field; a notice; an answer to change; a look back; a day to come; a refusal of PayPal.
const SPECIAL: [&str; 13] = [
    "v=2",
    "stage=nonsense",
    "stage=unshipped&problem=too-slow&cancel=asked&asked=2026-02-30",
    "stage=unshipped&problem=too-slow&cancel=asked&asked=2027-01-01",
    "stage=refund&approved=2026-02-01&to=as-paid&tier=none&pay=paypal&paid=2026-03-01",
    "stage=unshipped&problem=changed-mind&cancel=refused&country=Atlantis",
    "stage=refund&approved=2026-03-01&to=as-paid&tier=platinum&pay=bank&amount=-4",
    "stage=refund&approved=2026-03-01&to=as-paid&tier=platinum&pay=bank&amount=4&currency=Taler",
    "stage=unshipped&problem=changed-mind&cancel=refused&country=DE&change=problem",
    "stage=delivered&problem=changed-mind&delivered=2026-03-02&seller=refused&pay=paypal",
    "stage=dispute&problem=damaged&dispute=waiting&opened=2026-03-01&pay=bank&paid=2026-02-20&country=DE&made=2026-03-02",
    "stage=dispute&problem=damaged&dispute=waiting&opened=2026-03-01&pay=bank&paid=2026-02-20&country=DE&made=2026-03-10",
    "stage=delivered&problem=defective&delivered=2025-10-01&confirmed=2025-10-01&item=used&pay=paypal&paid=2025-09-20\
        &country=GB&claimed=refused",
];

impl Page {
    /// All of them.
    pub fn all() -> Vec<Self> {
        let mut found = Found::default();
        found.walk(&mut Answers::default());
        let missing: Vec<_> = Action::iter().filter(|action| !found.plans.iter().any(|(is, ..)| is == action)).collect();
        assert!(missing.is_empty(), "no plan found for {missing:?}");
        let questions = found.questions.into_iter().map(|(_, link)| link);
        let plans = found.plans.into_iter().map(|(.., link)| link);
        questions.chain(plans).chain(SPECIAL.map(str::to_owned)).map(|link| Self::at(&link)).collect()
    }

    /// The page that a link opens on the day.
    pub fn at(link: &str) -> Self {
        let shows = match page(link, today()) {
            recoup::page::Page::Ask(asking) => Showing::Question(asking.question.key().to_owned()),
            recoup::page::Page::Plan(planned) => Showing::Plan(planned.plan.advice.action.name().to_owned()),
        };
        Self { link: format!("#{}&today={TODAY}", link.trim_start_matches('#')), shows }
    }
}

fn today() -> Date {
    read_date(TODAY).expect("a day")
}

/// The first link to each question, and to each action the link of the plan with most on it.
#[derive(Default)]
struct Found {
    questions: Vec<(Question, String)>,
    plans: Vec<(Action, usize, String)>,
}

impl Found {
    fn walk(&mut self, answers: &mut Answers) {
        match plan(&Case::new(answers, today())) {
            Ok(plan) => self.note(&plan, answers),
            Err(ask) if ask.flaw.is_some() => {}
            Err(ask) => {
                if self.questions.iter().all(|(known, _)| *known != ask.question) {
                    self.questions.push((ask.question, written(answers)));
                }
                for reply in replies(ask.question, answers) {
                    answers.give(ask.question, &reply);
                    self.walk(answers);
                }
                answers.withdraw(ask.question);
            }
        }
    }

    fn note(&mut self, plan: &Plan, answers: &Answers) {
        let shown = plan.deadlines.len() + plan.others.len() + plan.letters.len() + plan.steps.len();
        match self.plans.iter_mut().find(|(action, ..)| *action == plan.advice.action) {
            Some((_, most, _)) if *most >= shown => {}
            Some((_, most, link)) => (*most, *link) = (shown, written(answers)),
            None => self.plans.push((plan.advice.action, shown, written(answers))),
        }
    }
}

fn written(answers: &Answers) -> String {
    Link { answers: answers.clone(), ..Link::default() }.to_string()
}

/// Every choice, and enough else to meet every action.
fn replies(question: Question, answers: &Answers) -> Vec<String> {
    let written = |dates: &[Date]| dates.iter().map(|date| write_date(*date)).collect();
    let ago = |days: u64| minus_days(today(), days);
    match question.field() {
        Field::Choices => question.choices(answers),
        Field::Day if question.may_be_ahead() => written(&[plus_days(today(), 5), ago(3), ago(130)]),
        Field::Day => written(&[ago(3), ago(20), ago(130)]),
        Field::Country => ["DE", "GB", "US"].map(str::to_owned).to_vec(),
        Field::Amount => vec!["120".to_owned()],
        Field::Currency => vec!["GBP".to_owned()],
    }
}
