//! The pieces that a page is made of, put together by calls. Yew's `html!` would write out some 300 bytes of WebAssembly
//! for each element; a call takes a tenth of that.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::{VList, VTag, VText};

/// An element with its attributes and children.
#[must_use]
pub struct Block(Box<VTag>);

/// An element, still without anything.
pub fn tag(name: &'static str) -> Block {
    Block(Box::new(VTag::new(name)))
}

/// A part of the page below its heading, with the name that others find it by.
pub fn part(name: &'static str, heading: String) -> Block {
    tag("section").set("data-part", name).with(tag("h2").with(heading))
}

/// A paragraph in small print.
pub fn fine(text: impl Child) -> Block {
    tag("p").class("fine").with(text)
}

/// Something that opens on a tap.
pub fn details(summary: impl Child) -> Block {
    tag("details").with(tag("summary").with(summary))
}

/// A button that says what it does to the browser, which does it.
pub fn button(deed: &'static str, label: String) -> Block {
    tag("button").set("type", "button").set("data-do", deed).with(label)
}

/// Pieces side by side, without an element around them.
pub fn all<C: Child>(children: impl IntoIterator<Item = C>) -> Html {
    let mut list = VList::new();
    for child in children {
        list.add_child(keyed(child.node(), list.len()));
    }
    list.into()
}

/// Gives an element a key that holds its own text, so that a redraw with another text replaces the element. A browser that
/// translates the page has replaced the text node by then: a text written into that would not show. The place among its
/// siblings keeps the key unique.
fn keyed(mut node: Html, place: usize) -> Html {
    if let Html::VTag(tag) = &mut node
        && tag.key.is_none()
        && let Some(text) = tag.children().map(own_text).filter(|text| !text.is_empty())
        && let Some(tag) = Rc::get_mut(tag)
    {
        tag.key = Some(format!("{place} {text}").into());
    }
    node
}

/// How many pieces stand in an element.
fn children_of(node: &Html) -> usize {
    if let Html::VList(list) = node { list.len() } else { 1 }
}

/// The text that stands directly in an element.
fn own_text(node: &Html) -> String {
    match node {
        Html::VText(text) => text.text.to_string(),
        Html::VList(list) => list.iter().map(own_text).collect(),
        _ => String::new(),
    }
}

impl Block {
    /// Gives it an attribute; where there is no value, none.
    pub fn set(mut self, name: &'static str, value: impl Value) -> Self {
        value.set(&mut self, name);
        self
    }

    /// Gives it a class.
    pub fn class(self, name: &'static str) -> Self {
        self.set("class", name)
    }

    /// Gives it an attribute that needs no value.
    pub fn flag(self, name: &'static str) -> Self {
        self.set(name, name)
    }

    /// Puts a text into a field until something is typed there: a redraw never changes what was typed.
    pub fn value(self, text: Option<String>) -> Self {
        self.set("value", text)
    }

    /// Tells browsers that translate the page to leave its text alone.
    pub fn untranslated(self) -> Self {
        self.set("translate", "no")
    }

    /// Names it among its siblings: a redraw with another name replaces it.
    pub fn key(mut self, name: String) -> Self {
        self.0.key = Some(name.into());
        self
    }

    /// Ticks a box, or not.
    pub fn checked(mut self, is_checked: bool) -> Self {
        self.0.set_checked(is_checked);
        self
    }

    /// Puts a child after the others.
    pub fn with(mut self, child: impl Child) -> Self {
        self.push(child.node());
        self
    }

    /// Puts a child for each item after the others.
    pub fn each<T, C: Child>(self, items: impl IntoIterator<Item = T>, child: impl FnMut(T) -> C) -> Self {
        self.with(all(items.into_iter().map(child)))
    }

    fn push(&mut self, child: Html) {
        let place = self.0.children().map_or(0, children_of);
        self.0.add_child(keyed(child, place));
    }
}

/// What an attribute can be given.
pub trait Value {
    /// Gives it to the attribute of this name.
    fn set(self, block: &mut Block, name: &'static str);
}

impl Value for &'static str {
    #[inline(never)]
    fn set(self, block: &mut Block, name: &'static str) {
        block.0.add_attribute(name, self);
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, block: &mut Block, name: &'static str) {
        block.0.add_attribute(name, self);
    }
}

impl<V: Value> Value for Option<V> {
    fn set(self, block: &mut Block, name: &'static str) {
        if let Some(value) = self {
            value.set(block, name);
        }
    }
}

/// What can stand in an element.
pub trait Child {
    /// As Yew knows it.
    fn node(self) -> Html;
}

impl Child for Html {
    fn node(self) -> Html {
        self
    }
}

impl Child for Block {
    #[inline(never)]
    fn node(self) -> Html {
        (*self.0).into()
    }
}

impl From<Block> for Html {
    fn from(block: Block) -> Self {
        block.node()
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn node(self) -> Html {
        VText::new(self).into()
    }
}

impl Child for String {
    #[inline(never)]
    fn node(self) -> Html {
        VText::new(self).into()
    }
}

/// Where there is none its place stays empty, so that those after it are still told by their place when a page changes.
impl<C: Child> Child for Option<C> {
    fn node(self) -> Html {
        self.map_or_else(Html::default, Child::node)
    }
}

#[cfg(test)]
mod tests {
    use super::{Html, VTag, all, tag};

    fn keys(parent: &VTag) -> Vec<Option<String>> {
        let Some(Html::VList(children)) = parent.children() else { panic!("a list") };
        children.iter().map(|child| child.key().map(ToString::to_string)).collect()
    }

    #[test]
    fn an_element_with_a_text_is_replaced_with_the_text() {
        let pieces = tag("div")
            .with(tag("p").with("one"))
            .with(tag("p").with("one"))
            .with(tag("p").with(tag("b").with("bold")))
            .with(tag("p").with("with ").with(tag("b").with("bold")).with(all([" end"])))
            .with(tag("p").with("named").key("name".to_owned()));
        let expected = [Some("0 one"), Some("1 one"), None, Some("3 with  end"), Some("name")];
        assert_eq!(keys(&pieces.0), expected.map(|key| key.map(str::to_owned)));
    }
}
