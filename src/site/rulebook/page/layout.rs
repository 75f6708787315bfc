//! Where the boxes of a picture stand and how its lines run, in pixels.
//!
//! Each column stands right of the boxes that lead to it. A line that passes a column has a lane there, one for all lines
//! to the same box, so that no line runs behind a box.

use std::collections::BTreeSet;

/// The width of a box, and the space between two columns.
pub const WIDTH: i32 = 272;
const GAP: i32 = 64;

/// The space between two boxes, the height of a lane, and the edge around all.
const SPACE: i32 = 24;
const LANE: i32 = 18;
const EDGE: i32 = 8;

/// What the layout needs to know of a box.
pub struct Shape {
    /// Its column.
    pub column: usize,
    /// The height of its head.
    pub head: i32,
    /// The height of each branch, and the box that it leads to, if it leads to one.
    pub branches: Vec<(i32, Option<usize>)>,
}

/// Where everything is.
pub struct Layout {
    /// The width of the picture.
    pub width: i32,
    /// The height of the picture.
    pub height: i32,
    /// The upper left corner of each box.
    pub corners: Vec<(i32, i32)>,
    /// The lines, as the paths of an SVG, and whether each ends at a box.
    pub lines: Vec<(String, bool)>,
}

/// Something that stands in a column, by the place of its box or of the box that its lines lead to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    Box(usize),
    Lane(usize),
}

struct Placed {
    item: Item,
    top: i32,
}

/// Finds a place for every box.
pub fn layout(shapes: &[Shape]) -> Layout {
    let mut columns: Vec<Vec<Placed>> = Vec::new();
    for column in 0..=shapes.iter().map(|shape| shape.column).max().unwrap_or_default() {
        let wanted = items(shapes, column).into_iter().map(|item| {
            let entries: Vec<i32> = sources(shapes, columns.last(), item).map(|(_, level)| level).collect();
            let count = i32::try_from(entries.len()).unwrap_or(1).max(1);
            (item, entries.iter().sum::<i32>() / count - entry(shapes, item))
        });
        columns.push(stacked(shapes, wanted.collect()));
    }
    let lines = columns.iter().enumerate().flat_map(|(column, placed)| {
        let before = column.checked_sub(1).map(|before| &columns[before]);
        placed.iter().flat_map(move |placed| lines_to(shapes, column, before, placed))
    });
    let bottoms = columns.iter().flatten().map(|placed| placed.top + height(shapes, placed.item));
    let across = i32::try_from(columns.len()).unwrap_or(1);
    Layout {
        width: across * (WIDTH + GAP) - GAP + 2 * EDGE,
        height: bottoms.max().unwrap_or_default() + EDGE,
        lines: lines.collect(),
        corners: corners(shapes, &columns),
    }
}

fn corners(shapes: &[Shape], columns: &[Vec<Placed>]) -> Vec<(i32, i32)> {
    let corner = |(place, shape): (usize, &Shape)| {
        let found = columns[shape.column].iter().find(|placed| placed.item == Item::Box(place));
        (left(shape.column), found.map_or(0, |placed| placed.top))
    };
    shapes.iter().enumerate().map(corner).collect()
}

fn left(column: usize) -> i32 {
    EDGE + i32::try_from(column).unwrap_or_default() * (WIDTH + GAP)
}

/// The boxes of a column, and a lane for each box beyond it that a line from before it leads to.
fn items(shapes: &[Shape], column: usize) -> Vec<Item> {
    let boxes = (0..shapes.len()).filter(|place| shapes[*place].column == column).map(Item::Box);
    let passing = shapes.iter().filter(|shape| shape.column < column).flat_map(|shape| &shape.branches);
    let targets: BTreeSet<usize> =
        passing.filter_map(|(_, target)| *target).filter(|target| shapes[*target].column > column).collect();
    boxes.chain(targets.into_iter().map(Item::Lane)).collect()
}

fn target(item: Item) -> usize {
    match item {
        Item::Box(place) | Item::Lane(place) => place,
    }
}

fn height(shapes: &[Shape], item: Item) -> i32 {
    match item {
        Item::Box(place) => shapes[place].head + shapes[place].branches.iter().map(|(height, _)| height).sum::<i32>(),
        Item::Lane(_) => LANE,
    }
}

/// How far below the top of an item its lines come in.
fn entry(shapes: &[Shape], item: Item) -> i32 {
    match item {
        Item::Box(place) => shapes[place].head / 2,
        Item::Lane(_) => LANE / 2,
    }
}

/// Where the lines to an item come from: the right edge of each branch, or of a lane, in the column before.
fn sources<'a>(shapes: &'a [Shape], before: Option<&'a Vec<Placed>>, item: Item) -> impl Iterator<Item = (Item, i32)> + 'a {
    before.into_iter().flatten().flat_map(move |placed| {
        let levels: Vec<i32> = match placed.item {
            Item::Lane(place) if place == target(item) => vec![placed.top + LANE / 2],
            Item::Lane(_) => Vec::new(),
            Item::Box(place) => branch_levels(&shapes[place], placed.top, target(item)),
        };
        levels.into_iter().map(|level| (placed.item, level))
    })
}

/// The middle of each branch of a box that leads to a target.
fn branch_levels(shape: &Shape, top: i32, target: usize) -> Vec<i32> {
    let mut bottom = top + shape.head;
    let mut levels = Vec::new();
    for (height, leads_to) in &shape.branches {
        if *leads_to == Some(target) {
            levels.push(bottom + height / 2);
        }
        bottom += height;
    }
    levels
}

/// Puts items one below the other, each as near as it can be to where it wants to be, the boxes in their order.
fn stacked(shapes: &[Shape], mut wanted: Vec<(Item, i32)>) -> Vec<Placed> {
    let mut lowest = i32::MIN;
    for (item, wish) in &mut wanted {
        if matches!(item, Item::Box(_)) {
            lowest = lowest.max(*wish);
            *wish = lowest;
        }
    }
    wanted.sort_by_key(|(item, wish)| wish + entry(shapes, *item));
    let mut bottom = EDGE;
    let mut placed: Vec<Placed> = Vec::new();
    for (item, wish) in &wanted {
        let top = bottom.max(*wish);
        bottom = top + height(shapes, *item) + SPACE;
        placed.push(Placed { item: *item, top });
    }
    raise(&mut placed, &wanted);
    placed
}

/// What had to go down, on the whole, goes up again as far as there is space.
fn raise(placed: &mut [Placed], wanted: &[(Item, i32)]) {
    let down: i32 = placed.iter().zip(wanted).map(|(placed, (_, wish))| placed.top - wish).sum();
    let count = i32::try_from(placed.len()).unwrap_or(1).max(1);
    let space = placed.first().map_or(0, |first| first.top - EDGE);
    let up = (down / count).clamp(0, space.max(0));
    for placed in placed {
        placed.top -= up;
    }
}

/// The lines from the column before to an item, and along it if it is a lane.
fn lines_to(shapes: &[Shape], column: usize, before: Option<&Vec<Placed>>, placed: &Placed) -> Vec<(String, bool)> {
    let (to, level) = (left(column), placed.top + entry(shapes, placed.item));
    let from = to - GAP;
    let is_box = matches!(placed.item, Item::Box(_));
    let bend = |(_, start): (Item, i32)| {
        let middle = from + GAP / 2;
        (format!("m{from} {start}C{middle} {start} {middle} {level} {to} {level}"), is_box)
    };
    let mut lines: Vec<_> = sources(shapes, before, placed.item).map(bend).collect();
    if !is_box {
        lines.push((format!("m{to} {level}h{WIDTH}"), false));
    }
    lines
}
