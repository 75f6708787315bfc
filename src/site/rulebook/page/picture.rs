//! A picture as SVG: boxes that ask, with a row for each branch, and lines to the boxes that come next.

use yew::{AttrValue, Html, html};

use super::label::{answers, as_to, end, heading, name, title};
use super::layout::{Layout, Shape, WIDTH, layout};
use crate::dates::Date;
use crate::i18n::localizer::Voice;
use crate::site::rulebook::picture::{Asked, Branch, Picture, To};

/// The space around texts, and from one line to the next.
const PAD: i32 = 11;
const LINE: i32 = 18;

/// The space that the number of the next box takes.
const NEXT: i32 = 34;

/// A box with its texts broken into lines.
struct Face {
    title: Vec<String>,
    rows: Vec<Row>,
}

struct Row {
    labels: Vec<String>,
    what: Vec<String>,
    why: Vec<String>,
    next: Option<usize>,
    is_passage: bool,
}

/// The picture, in a frame that scrolls sideways.
pub fn view_picture(voice: &Voice, picture: &Picture, today: Date) -> Html {
    if picture.boxes.is_empty() {
        return Html::default();
    }
    let faces: Vec<Face> = picture.boxes.iter().map(|asked| face(asked, today)).collect();
    let places = layout(&picture.boxes.iter().zip(&faces).map(|(asked, face)| shape(asked, face)).collect::<Vec<_>>());
    let own = [("picture", heading(voice, picture.subject))];
    let label = voice.say_with("rules-picture-label", &own);
    let id = format!("title-{}", name(picture.subject));
    html! {
        <div class="picture" tabindex="0" role="region" aria-label={label}>
            <svg role="img" aria-labelledby={id.clone()} viewBox={format!("0 0 {} {}", places.width, places.height)}
                width={places.width.to_string()} height={places.height.to_string()}>
                <title {id}>{ voice.say_with("rules-picture-title", &own) }</title>
                { view_lines(&places) }
                { for faces.iter().zip(&places.corners).enumerate().map(|(place, (face, corner))| view_face(place, face, *corner)) }
            </svg>
        </div>
    }
}

fn face(asked: &Asked, today: Date) -> Face {
    as_to(&asked.said, today, |voice| Face {
        title: broken(&title(voice, asked.topic), WIDTH - 2 * PAD - NEXT, true),
        rows: asked.branches.iter().map(|branch| row(voice, asked, branch)).collect(),
    })
}

fn row(voice: &Voice, asked: &Asked, branch: &Branch) -> Row {
    let space = WIDTH - 2 * PAD;
    let to_end = |text: &str, is_bold| broken(text, space - 16, is_bold);
    let (next, end) = match &branch.to {
        To::Box(place) => (Some(*place), None),
        To::End(outcome, _) => (None, Some(end(voice, *outcome))),
    };
    let space = if next.is_some() { space - NEXT } else { space };
    Row {
        labels: answers(voice, asked, branch, true).iter().flat_map(|label| broken(label, space, false)).collect(),
        what: end.as_ref().map(|end| to_end(&end.what, true)).unwrap_or_default(),
        why: end.as_ref().and_then(|end| end.why.as_ref()).map(|why| to_end(why, false)).unwrap_or_default(),
        next,
        is_passage: end.is_some_and(|end| end.goes_on.is_some()),
    }
}

fn shape(asked: &Asked, face: &Face) -> Shape {
    let branches = face.rows.iter().map(|row| (row_height(row), row.next)).collect();
    Shape { column: asked.column, head: head_height(face), branches }
}

fn head_height(face: &Face) -> i32 {
    lines(&face.title) + PAD + 6
}

fn row_height(row: &Row) -> i32 {
    lines(&row.labels) + lines(&row.what) + lines(&row.why) + PAD + 3
}

fn lines(texts: &[String]) -> i32 {
    i32::try_from(texts.len()).unwrap_or_default() * LINE
}

fn view_lines(places: &Layout) -> Html {
    let view = |(path, is_last): &(String, bool)| {
        // An arrow at the end of the path.
        let end =
            is_last.then(|| path.rsplit_once(' ').map(|(before, level)| (before.rsplit(' ').next(), level))).flatten();
        let arrow = end.and_then(|(left, level)| left.map(|left| format!("m{left} {level}l-8 -4v8z")));
        html! {
            <>
                <path class="wire" d={path.clone()} />
                { for arrow.map(|arrow| html! { <path class="arrow" d={arrow} /> }) }
            </>
        }
    };
    html! { { for places.lines.iter().map(view) } }
}

fn view_face(place: usize, face: &Face, (left, top): (i32, i32)) -> Html {
    let heights: Vec<i32> = face.rows.iter().map(row_height).collect();
    let head = head_height(face);
    let height = head + heights.iter().sum::<i32>();
    let mut level = head;
    let rows = face.rows.iter().zip(&heights).map(|(row, height)| {
        let drawn = view_row(row, level);
        level += height;
        drawn
    });
    html! {
        <g transform={format!("translate({left} {top})")}>
            <rect class="card" width={WIDTH.to_string()} height={height.to_string()} rx="10" />
            { view_number("number", place, 6 + LINE) }
            { view_text("asked", &face.title, PAD, 6 + LINE) }
            { for rows.collect::<Vec<_>>() }
        </g>
    }
}

fn view_row(row: &Row, top: i32) -> Html {
    let what = top + 3 + LINE + lines(&row.labels);
    let why = what + lines(&row.what);
    let class = if row.is_passage { "what passage" } else { "what" };
    html! {
        <>
            <path class="rule" d={format!("m0 {top}h{WIDTH}")} />
            { view_text("label", &row.labels, PAD, top + 3 + LINE) }
            { view_text(class, &row.what, PAD + 16, what) }
            { for (!row.what.is_empty()).then(|| html! {
                <path class="sign" d={format!("m{} {}h8m-4 -4l4 4l-4 4", PAD, what - 5)} />
            }) }
            { view_text("reason", &row.why, PAD + 16, why) }
            { for row.next.map(|next| view_number("next", next, top + row_height(row) / 2 + 5)) }
        </>
    }
}

/// The number of a box, in a circle at the right edge.
fn view_number(class: &'static str, place: usize, level: i32) -> Html {
    let left = WIDTH - PAD - 9;
    html! {
        <g {class}>
            <circle cx={left.to_string()} cy={(level - 5).to_string()} r="12" />
            { view_text("figure", &[(place + 1).to_string()], left, level) }
        </g>
    }
}

fn view_text(class: &'static str, lines: &[String], left: i32, first: i32) -> Html {
    let view = |(line, level): (&String, i32)| {
        html! { <text {class} x={left.to_string()} y={level.to_string()}>{ AttrValue::from(line.clone()) }</text> }
    };
    html! { { for lines.iter().zip((0..).map(|line| first + line * LINE)).map(view) } }
}

/// Breaks a text into lines that fit, by careful widths of letters: every reader has other fonts.
fn broken(text: &str, space: i32, is_bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line, is_bold) + width(word, is_bold) + 4 <= space => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The width of a text in letters of 14 pixels.
fn width(text: &str, is_bold: bool) -> i32 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '’' | '(' | ')' | ' ' => 5,
        'm' | 'w' | 'M' | 'W' => 12,
        'A'..='Z' => 10,
        _ => 8,
    };
    text.chars().map(letter).sum::<i32>() * if is_bold { 22 } else { 20 } / 20
}
