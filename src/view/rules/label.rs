//! What boxes, branches and ends of a picture are called.

use crate::answers::Answers;
use crate::calendar::Date;
use crate::country::Region;
use crate::figures::Quantity;
use crate::path::Path;
use crate::question::Question;
use crate::rules::classes::{Class, Topic, written};
use crate::rules::condense::Subject;
use crate::rules::diagram::Outcome;
use crate::rules::link;
use crate::rules::picture::{Asked, Branch};
use crate::view::voice::Voice;
use crate::words::Language;

/// An end in words.
pub struct End {
    /// What to do, or where to go on.
    pub what: String,
    /// Why; none where another picture goes on.
    pub why: Option<String>,
    /// The picture that goes on, by its name.
    pub goes_on: Option<&'static str>,
}

/// Speaks as the page does to a buyer with these answers.
pub fn as_to<T>(said: &Answers, today: Date, speak: impl FnOnce(&Voice) -> T) -> T {
    speak(&Voice::asking(&link(said, today), today, Language::english()))
}

/// The name of a picture, in its message and in the address of its section.
pub const fn name(subject: Subject) -> &'static str {
    match subject {
        Subject::Start => "start",
        Subject::Way(path) => way_name(path),
        Subject::Claims => "claims",
        Subject::Left => "left",
    }
}

const fn way_name(path: Path) -> &'static str {
    match path {
        Path::Unshipped => "unshipped",
        Path::ShippedRegret => "shipped-regret",
        Path::NotReceived => "not-received",
        Path::SomethingWrong => "something-wrong",
        Path::Regret => "regret",
        Path::Dispute => "dispute",
        Path::Refund => "refund",
        Path::DeliveredOther => "delivered-other",
        Path::Account => "account",
        Path::Other => "other",
    }
}

/// What a picture shows.
pub fn heading(voice: &Voice, subject: Subject) -> String {
    voice.say(&format!("rules-picture-{}", name(subject)))
}

/// What a box asks.
pub fn title(voice: &Voice, topic: Topic) -> String {
    match topic {
        Topic::Asked(question) => question_title(voice, question),
        Topic::ShortDelivery => voice.say("rules-short"),
        Topic::FreeReturn => voice.say("rules-free-return"),
    }
}

/// What a question is called.
pub fn question_title(voice: &Voice, question: Question) -> String {
    voice.maybe(&format!("question-{}", question.key()), "title").unwrap_or_default()
}

/// The answers of a branch, each in words. Short, those that are all but the others are one.
pub fn answers(voice: &Voice, asked: &Asked, branch: &Branch, is_short: bool) -> Vec<String> {
    if is_short && branch.is_rest {
        return vec![rest(voice, asked)];
    }
    let is_listed = |class: &&Class| is_in_list(asked.topic, class);
    let listed: Vec<String> =
        branch.classes.iter().filter(is_listed).map(|class| answer(voice, asked.topic, class)).collect();
    let single = branch.classes.iter().filter(|class| !is_listed(class)).map(|class| answer(voice, asked.topic, class));
    let listed = (!listed.is_empty()).then(|| listed.join(&voice.say("rules-comma")));
    let all: Vec<String> = listed.into_iter().chain(single).collect();
    let or = |(place, label): (usize, String)| {
        if place == 0 { label } else { voice.say_with("rules-or", &[("answer", label)]) }
    };
    all.into_iter().enumerate().map(or).collect()
}

/// Countries and currencies are short enough to stand in a row.
fn is_in_list(topic: Topic, class: &Class) -> bool {
    match class {
        Class::Region(_) | Class::Currency(_) => true,
        Class::Choice(_) => matches!(topic, Topic::Asked(Question::Country)),
        Class::Day { .. } | Class::Sum { .. } | Class::Short(_) | Class::FreeReturn(_) => false,
    }
}

fn rest(voice: &Voice, asked: &Asked) -> String {
    voice.say(if asked.topic == Topic::Asked(Question::Country) { "rules-rest-country" } else { "rules-rest" })
}

fn answer(voice: &Voice, topic: Topic, class: &Class) -> String {
    match (class, topic) {
        (Class::Choice(_), Topic::Asked(Question::Country)) => region(voice, Region::Unknown),
        (Class::Choice(text), Topic::Asked(question)) => voice.say(&format!("answer-{}-{text}", question.key())),
        (Class::Day { over, within }, Topic::Asked(question)) => day(voice, question, *over, *within),
        (Class::Region(found), _) => region(voice, *found),
        (Class::Sum { least, most }, _) => sum(voice, *least, *most),
        (Class::Currency(code), _) => code.map_or_else(|| voice.say("rules-currency-other"), str::to_owned),
        (Class::FreeReturn(state), _) => voice.say(&format!("rules-free-return-{}", <&str>::from(state))),
        (Class::Short(true), _) => voice.say("rules-short-yes"),
        (Class::Short(false) | Class::Choice(_) | Class::Day { .. }, _) => voice.say("rules-short-no"),
    }
}

fn region(voice: &Voice, region: Region) -> String {
    let name: &str = region.into();
    voice.say(&format!("rules-region-{name}"))
}

/// Calendar days are named by their number, other times by what is over and what is not.
fn day(voice: &Voice, question: Question, over: Option<Quantity>, within: Option<Quantity>) -> String {
    use Quantity::Days;
    let say = |name: &str, own: &[(&str, u16)]| {
        let own: Vec<_> = own.iter().map(|(key, count)| (*key, count.to_string())).collect();
        voice.say_with(name, &own)
    };
    let time = |key, quantity| (key, voice.quantity(quantity));
    match (over, within) {
        (None, None) => voice.say("rules-day-any"),
        (None, Some(Days(0))) => voice.say("rules-day-ahead"),
        (None, Some(to)) if question.may_be_ahead() => voice.say_with("rules-day-within-or-ahead", &[time("to", to)]),
        (None, Some(to)) => voice.say_with("rules-day-within", &[time("to", to)]),
        (Some(Days(over)), Some(Days(to))) if over + 1 == to => say("rules-day-one", &[("to", to)]),
        (Some(Days(over)), Some(Days(to))) => say("rules-day-between", &[("from", over + 1), ("to", to)]),
        (Some(Days(over)), None) => say("rules-day-from", &[("from", over + 1)]),
        (Some(from), Some(to)) => voice.say_with("rules-day-over-within", &[time("from", from), time("to", to)]),
        (Some(from), None) => voice.say_with("rules-day-over", &[time("from", from)]),
    }
}

fn sum(voice: &Voice, least: u64, most: Option<u64>) -> String {
    let own = [("least", written(least)), ("most", most.map(written).unwrap_or_default())];
    let name = match (least, most) {
        (_, None) => "rules-sum-from",
        (1, Some(_)) => "rules-sum-to",
        (_, Some(_)) => "rules-sum-between",
    };
    voice.say_with(name, &own)
}

/// What an end says.
pub fn end(voice: &Voice, outcome: Outcome) -> End {
    let goes_on = |subject| {
        let what = voice.say_with("rules-goes-on", &[("picture", heading(voice, subject))]);
        End { what, why: None, goes_on: Some(name(subject)) }
    };
    match outcome {
        Outcome::Way(path) => goes_on(Subject::Way(path)),
        Outcome::Claims => goes_on(Subject::Claims),
        Outcome::Left | Outcome::Law => goes_on(Subject::Left),
        Outcome::Advice(action, ground) => {
            let ground: &str = ground.into();
            let why = voice.say(&format!("rules-ground-{ground}"));
            let unless = if outcome.yields_to_law() { voice.say("rules-unless-law") } else { String::new() };
            End { what: voice.say(&format!("action-{}", action.name())), why: Some(why + &unless), goes_on: None }
        }
    }
}
