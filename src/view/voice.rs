//! What a page says: the messages, with the facts of this case filled in.

use chrono::Datelike;
use strum::IntoEnumIterator;

use crate::calendar::{Date, Distance, read_date, write_date};
use crate::case::{Case, Fact};
use crate::deadline::{Deadline, DeadlineId};
use crate::figures::{Figure, Quantity};
use crate::ground::Provider;
use crate::letter::answer_by::{answer_by, further_period_ends};
use crate::link::Link;
use crate::plan::Plan;
use crate::question::{Field, Question};
use crate::remedies::Action;
use crate::remedies::claim::claim;
use crate::words::{Language, Value};

/// Speaks to one reader about one case.
pub struct Voice<'a> {
    /// The day that the page is worked out for.
    pub today: Date,
    link: &'a Link,
    plan: Option<&'a Plan>,
    language: Language<'a>,
}

impl<'a> Voice<'a> {
    /// Speaks about the answers so far.
    #[must_use]
    pub fn asking(link: &'a Link, today: Date, language: Language<'a>) -> Self {
        Self { today, link, plan: None, language }
    }

    /// Speaks about a plan.
    #[must_use]
    pub fn planning(link: &'a Link, plan: &'a Plan, language: Language<'a>) -> Self {
        Self { today: plan.today, link, plan: Some(plan), language }
    }

    /// A message.
    #[must_use]
    pub fn say(&self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// A message with variables of its own.
    #[must_use]
    pub fn say_with(&self, name: &str, own: &[(&str, String)]) -> String {
        self.language.words.say(name, &|variable| self.variable(variable, own), self.language.intl)
    }

    /// A message's attribute, if it has one.
    #[must_use]
    pub fn maybe(&self, name: &str, attribute: &str) -> Option<String> {
        self.maybe_with(name, attribute, &[])
    }

    /// A message's attribute with variables of its own, if it has one.
    #[must_use]
    pub fn maybe_with(&self, name: &str, attribute: &str, own: &[(&str, String)]) -> Option<String> {
        self.language.words.attribute(name, attribute, &|variable| self.variable(variable, own), self.language.intl)
    }

    /// A day with its weekday.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.language.intl.date(&write_date(date)).unwrap_or_else(|| {
            let weekday = self.say(&format!("weekday-{}", date.weekday().number_from_monday()));
            let month = self.say(&format!("month-{}", date.month()));
            let own = [
                ("weekday", weekday),
                ("day", date.day().to_string()),
                ("month", month),
                ("year", date.year().to_string()),
            ];
            self.say_with("date-plain", &own)
        })
    }

    /// A day in short, with its year only where it is another one.
    #[must_use]
    pub fn short_date(&self, date: Date) -> String {
        let has_year = date.year() != self.today.year();
        self.language.intl.short_date(&write_date(date), has_year).unwrap_or_else(|| {
            let month = self.say(&format!("month-{}", date.month()));
            let year = if has_year { date.year().to_string() } else { String::new() };
            let text = self.say_with("date-short", &[("day", date.day().to_string()), ("month", month), ("year", year)]);
            text.trim_end().to_owned()
        })
    }

    /// The short name of a question.
    #[must_use]
    pub fn title(&self, question: Question) -> String {
        self.maybe(&format!("question-{}", question.key()), "title").unwrap_or_default()
    }

    /// How far a day is from today: "in 5 days", "in 3 months".
    #[must_use]
    pub fn relative(&self, date: Date) -> String {
        let distance = Distance::between(self.today, date);
        self.language.intl.relative(distance).unwrap_or_else(|| {
            let name = if distance.count() < 0 { "relative-past" } else { "relative-ahead" };
            self.say_distance(name, distance)
        })
    }

    /// A message that counts how far a day is, whichever way.
    #[must_use]
    pub fn say_distance(&self, name: &str, distance: Distance) -> String {
        let unit: &str = distance.into();
        self.say_with(name, &[("count", distance.count().abs().to_string()), ("unit", unit.to_owned())])
    }

    /// A figure's number and unit.
    #[must_use]
    pub fn quantity(&self, quantity: Quantity) -> String {
        let name = match quantity {
            Quantity::Days(_) => "quantity-days",
            Quantity::BusinessDays(_) => "quantity-business-days",
            Quantity::Months(_) => "quantity-months",
            Quantity::Years(_) => "quantity-years",
            Quantity::Money(_) => "quantity-money",
        };
        self.say_with(name, &[("count", self.number(quantity.number()))])
    }

    /// A country's name, or its code where nobody knows the name.
    #[must_use]
    pub fn country(&self, code: &str) -> String {
        self.language.intl.country(code).unwrap_or_else(|| code.to_owned())
    }

    /// A currency's name, or its code where nobody knows the name.
    #[must_use]
    pub fn currency(&self, code: &str) -> String {
        self.language.intl.currency(code).unwrap_or_else(|| code.to_owned())
    }

    /// An answer as a reader reads it.
    #[must_use]
    pub fn answer(&self, question: Question) -> String {
        self.link.answers.written(question).map(|text| self.answer_written(question, &text)).unwrap_or_default()
    }

    /// An answer that a link writes so, as a reader reads it.
    #[must_use]
    pub fn answer_written(&self, question: Question, text: &str) -> String {
        if question.choices(&self.link.answers).iter().any(|choice| choice == text) {
            return self.say(&format!("answer-{}-{text}", question.key()));
        }
        match (question.field(), read_date(text)) {
            (Field::Day, Some(date)) => self.date(date),
            (Field::Country, _) => self.country(text),
            (Field::Currency, _) => self.currency(text),
            (Field::Choices | Field::Day | Field::Amount, _) => text.to_owned(),
        }
    }

    fn variable(&self, name: &str, own: &[(&str, String)]) -> Option<Value> {
        let found = own.iter().find(|(key, _)| *key == name).map(|(_, text)| text.clone());
        let text = found.or_else(|| self.figure(name)).map(Value::Text);
        text.or_else(|| self.said(name)).or_else(|| self.planned(name))
    }

    /// `$n-NAME`: a number of policy.
    fn figure(&self, name: &str) -> Option<String> {
        let wanted = name.strip_prefix("n-")?;
        let figure = Figure::iter().find(|figure| <&'static str>::from(*figure) == wanted)?;
        Some(self.number(figure.record().quantity.number()))
    }

    /// A number as people write it: a long one with its thousands apart.
    fn number(&self, number: u16) -> String {
        if number < 10_000 {
            return number.to_string();
        }
        let own = [("thousands", (number / 1000).to_string()), ("rest", format!("{:03}", number % 1000))];
        self.say_with("number-long", &own)
    }

    /// An answer: the choice as links write it, or a day.
    fn said(&self, name: &str) -> Option<Value> {
        let question: Question = name.parse().ok()?;
        if let Some(date) = self.link.answers.date(question) {
            return Some(Value::Text(self.date(date)));
        }
        let is_on_path = self.plan.is_none_or(|plan| plan.path.has_read(question));
        Some(self.link.answers.written(question).filter(|_| is_on_path).into())
    }

    fn planned(&self, name: &str) -> Option<Value> {
        let advice = self.plan.map(|plan| &plan.advice);
        Some(match name {
            "next-day" => self.day(self.plan.and_then(Plan::next_day)),
            "urgency" => self.plan.and_then(Plan::urgency).map(<&str>::from).into(),
            "today" => Value::Text(self.date(self.today)),
            "due-is-over" => {
                let is_over = self.link.answers.date(Question::Due).is_some_and(|due| due < self.today);
                Some(if is_over { "yes" } else { "no" }).into()
            }
            "answer-by" => self.day(advice.and_then(answer_by)),
            "further-period-ends" => Value::Text(self.date(further_period_ends(self.today))),
            "look-again" => self.day(advice.and_then(|advice| advice.look_again)),
            "action" => advice.map(|advice| advice.action.name()).into(),
            "beside" => advice.and_then(|advice| advice.beside).map(Action::name).into(),
            // Where there is one, the view gives it.
            "state" | "date" | "pinned" | "preview" => Value::Absent,
            "provider" => self.provider().into(),
            "region" => self.region().into(),
            "guarantee" => self.guarantee().into(),
            _ => self.deadline(name)?,
        })
    }

    /// A deadline's day, or with `-latest` the latest one.
    fn deadline(&self, name: &str) -> Option<Value> {
        let (wanted, is_latest) = name.strip_suffix("-latest").map_or((name, false), |id| (id, true));
        let id = DeadlineId::iter().find(|id| id.name() == wanted)?;
        let found: Option<&Deadline> = self.plan.and_then(|plan| plan.deadlines.iter().find(|deadline| deadline.id == id));
        Some(self.day(found.and_then(|deadline| if is_latest { deadline.latest } else { deadline.date })))
    }

    fn day(&self, date: Option<Date>) -> Value {
        date.map(|date| self.date(date)).into()
    }

    fn region(&self) -> Option<&'static str> {
        self.on_path(Question::Country, |case| Ok(Some(case.country()?.region().into())))
    }

    fn guarantee(&self) -> Option<&'static str> {
        self.on_path(Question::Country, |case| Ok(Some(case.country()?.guarantee().into())))
    }

    fn provider(&self) -> Option<&'static str> {
        self.on_path(Question::Pay, |case| {
            Ok(claim(case)?.map(|claim| match claim.provider {
                Provider::Paypal => "paypal",
                Provider::Klarna => "klarna",
                Provider::Card => "card",
            }))
        })
    }

    fn on_path(&self, question: Question, rule: impl FnOnce(&Case) -> Fact<Option<&'static str>>) -> Option<&'static str> {
        let is_on_path = self.plan.is_some_and(|plan| plan.path.has_read(question));
        if is_on_path { rule(&Case::new(&self.link.answers, self.today)).ok().flatten() } else { None }
    }
}
