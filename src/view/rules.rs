//! The page of all rules: a picture of each way, the same in words, and the table of all figures.

mod label;
mod layout;
mod listing;
mod picture;
mod table;

use yew::{Html, html};

use crate::answers::Answers;
use crate::figures::Figure;
use crate::ground::Ground;
use crate::path::Path;
use crate::remedies::Action;
use crate::rules::Rules;
use crate::rules::condense::Subject;
use crate::rules::diagram::Outcome;
use crate::rules::picture::{Picture, To};
use crate::view::brand;
use crate::view::voice::Voice;
use label::{as_to, heading, name, question_title};
use listing::view_listing;
use picture::view_picture;
use table::{row_id, view_oldest, view_other_sources, view_table};

/// The page, worked out on the day of the rules.
pub fn view(voice: &Voice, rules: &Rules) -> Html {
    html! {
        <div class="rulebook">
            <header class="top">
                { brand::view(voice, "./") }
                <a class="again" href="./">{ voice.say("rules-back") }</a>
            </header>
            <main id="main">
                <h1>{ voice.say("rules-title") }</h1>
                <p class="lead">{ voice.say("rules-lead") }</p>
                { view_oldest(voice, rules.today()) }
                { view_contents(voice, rules) }
                { view_reading(voice) }
                { for rules.pictures.iter().map(|picture| view_section(voice, rules, picture)) }
                { view_figures(voice) }
            </main>
            <footer class="bottom"><p>{ voice.say("start-not-aliexpress") }</p></footer>
        </div>
    }
}

fn view_contents(voice: &Voice, rules: &Rules) -> Html {
    html! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents">{ voice.say("rules-contents") }</h2>
            <ul>
                { for rules.pictures.iter().map(|picture| html! {
                    <li><a href={format!("#{}", name(picture.subject))}>{ heading(voice, picture.subject) }</a></li>
                }) }
                <li><a href="#figures">{ voice.say("rules-figures") }</a></li>
            </ul>
        </nav>
    }
}

fn view_reading(voice: &Voice) -> Html {
    let points = ["boxes", "days", "order", "paypal", "beside"];
    html! {
        <section id="reading">
            <h2>{ voice.say("rules-reading") }</h2>
            <ul class="points">
                { for points.map(|point| html! { <li>{ voice.say(&format!("rules-reading-{point}")) }</li> }) }
            </ul>
        </section>
    }
}

fn view_section(voice: &Voice, rules: &Rules, picture: &Picture) -> Html {
    let name = name(picture.subject);
    html! {
        <section id={name}>
            <h2>{ heading(voice, picture.subject) }</h2>
            { for voice.maybe(&format!("rules-picture-{name}"), "lead").map(|lead| html! { <p>{ lead }</p> }) }
            { view_picture(voice, picture, rules.today()) }
            { view_listing(voice, picture, rules.today()) }
            { view_hurry(voice, rules, picture) }
            { view_beside(voice, rules, picture) }
            { view_used(voice, &picture.figures) }
        </section>
    }
}

/// What `PayPal`'s last days go before, on a way where they matter.
fn view_hurry(voice: &Voice, rules: &Rules, picture: &Picture) -> Html {
    let Subject::Way(way) = picture.subject else { return Html::default() };
    if rules.hurried.iter().all(|(path, _)| *path != way) {
        return Html::default();
    }
    let label = |action: Action| voice.say(&format!("action-{}", action.name()));
    let ground: &str = Ground::PaypalClock.into();
    let own = [("action", label(Action::ClaimPaypal)), ("why", voice.say(&format!("rules-ground-{ground}")))];
    let goes_on: Vec<String> = never_hurried(rules, way, picture).into_iter().map(label).collect();
    let except = [("actions", goes_on.join(&voice.say("rules-semicolon")))];
    let except = (!goes_on.is_empty()).then(|| voice.say_with("rules-hurry-except", &except));
    html! {
        <p class="fine" data-ground={ground}>
            { voice.say_with("rules-hurry", &own) }{ for except.map(|except| format!(" {except}")) }
        </p>
    }
}

/// The actions of a picture that go on in those days too.
fn never_hurried(rules: &Rules, way: Path, picture: &Picture) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for branch in picture.boxes.iter().flat_map(|asked| &asked.branches) {
        if let To::End(Outcome::Advice(action, ground), _) = branch.to
            && !rules.hurried.contains(&(way, ground))
            && !actions.contains(&action)
        {
            actions.push(action);
        }
    }
    actions
}

fn view_beside(voice: &Voice, rules: &Rules, picture: &Picture) -> Html {
    let said = picture.boxes.first().map_or_else(Answers::default, |asked| asked.said.clone());
    let titles = as_to(&said, rules.today(), |voice| {
        let titles: Vec<String> = picture.beside.iter().map(|question| question_title(voice, *question)).collect();
        titles.join(&voice.say("rules-comma"))
    });
    let own = [("questions", titles)];
    let text = (!picture.beside.is_empty()).then(|| voice.say_with("rules-beside", &own));
    html! { { for text.map(|text| html! { <p class="fine">{ text }</p> }) } }
}

fn view_used(voice: &Voice, figures: &[Figure]) -> Html {
    if figures.is_empty() {
        return Html::default();
    }
    let view = |figure: &Figure| {
        let number = voice.quantity(figure.record().quantity);
        let what = voice.say(&format!("figure-{}", <&str>::from(*figure)));
        html! { <li><a href={format!("#{}", row_id(*figure))}>{ number }</a>{ " " }{ what }</li> }
    };
    html! {
        <details class="used">
            <summary>{ voice.say("rules-used") }</summary>
            <ul class="points">{ for figures.iter().map(view) }</ul>
        </details>
    }
}

fn view_figures(voice: &Voice) -> Html {
    html! {
        <section id="figures">
            <h2>{ voice.say("rules-figures") }</h2>
            <p>{ voice.say("rules-figures-lead") }</p>
            { view_table(voice) }
            <h3>{ voice.say("rules-other-sources") }</h3>
            { view_other_sources(voice) }
        </section>
    }
}
