//! A picture in words: its boxes in order, and for every end a link to a plan that gets there.

use yew::{Html, html};

use super::label::{answers, as_to, end, heading, name, title};
use crate::answers::Answers;
use crate::calendar::Date;
use crate::rules::classes::Topic;
use crate::rules::condense::Subject;
use crate::rules::diagram::Outcome;
use crate::rules::link;
use crate::rules::picture::{Asked, Branch, Picture, To};
use crate::view::voice::Voice;

/// The same as the picture.
pub fn view_listing(voice: &Voice, picture: &Picture, today: Date) -> Html {
    if let Some(only) = &picture.only {
        return html! { <ul class="branches"><li>{ view_to(voice, picture.subject, &only.to, today) }</li></ul> };
    }
    let own = [("picture", heading(voice, picture.subject))];
    html! {
        <details class="in-words">
            <summary>{ voice.say_with("rules-in-words", &own) }</summary>
            <ol class="boxes">
                { for picture.boxes.iter().enumerate().map(|(place, asked)| view_box(picture.subject, place, asked, today)) }
            </ol>
        </details>
    }
}

fn view_box(subject: Subject, place: usize, asked: &Asked, today: Date) -> Html {
    as_to(&asked.said, today, |voice| {
        let key = match asked.topic {
            Topic::Asked(question) => Some(question.key()),
            Topic::ShortDelivery | Topic::FreeReturn => None,
        };
        html! {
            <li id={box_id(subject, place)} data-asks={key}>
                <p><strong>{ title(voice, asked.topic) }</strong></p>
                <ul class="branches">
                    { for asked.branches.iter().map(|branch| view_branch(voice, subject, (asked, branch), today)) }
                </ul>
            </li>
        }
    })
}

fn view_branch(voice: &Voice, subject: Subject, (asked, branch): (&Asked, &Branch), today: Date) -> Html {
    let labels = answers(voice, asked, branch, false).join(&voice.say("rules-semicolon"));
    html! {
        <li>{ labels }{ voice.say("rules-leads-to") }{ view_to(voice, subject, &branch.to, today) }</li>
    }
}

fn view_to(voice: &Voice, subject: Subject, to: &To, today: Date) -> Html {
    match to {
        To::Box(place) => {
            let label = voice.say_with("rules-next", &[("number", (place + 1).to_string())]);
            html! { <a href={format!("#{}", box_id(subject, *place))}>{ label }</a> }
        }
        To::End(outcome, said) => view_end(voice, *outcome, said.as_deref(), today),
    }
}

fn view_end(voice: &Voice, outcome: Outcome, said: Option<&Answers>, today: Date) -> Html {
    let end = end(voice, outcome);
    let what = match end.goes_on {
        Some(name) => html! { <a href={format!("#{name}")}>{ end.what }</a> },
        None => html! { <strong>{ end.what }</strong> },
    };
    let (action, ground) = match outcome {
        Outcome::Advice(action, ground) => (Some(action.name()), Some(<&str>::from(ground))),
        Outcome::Way(_) | Outcome::Claims | Outcome::Left | Outcome::Law => (None, None),
    };
    html! {
        <span data-leads-to={action} data-ground={ground}>
            { what }
            { for end.why.map(|why| voice.say_with("rules-because", &[("why", why)])) }
            { for said.map(|said| html! {
                <>{ " " }<a class="example" href={format!("./{}", link(said, today))}>{ voice.say("rules-example") }</a></>
            }) }
        </span>
    }
}

fn box_id(subject: Subject, place: usize) -> String {
    format!("{}-{}", name(subject), place + 1)
}
