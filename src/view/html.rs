//! The pieces that a page is made of, put together by calls. Yew's `html!` would write out some 300 bytes of WebAssembly
//! for each element; a call takes a tenth of that.

use yew::Html;
use yew::virtual_dom::{AttrValue, VList, VTag, VText};

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
        list.add_child(child.node());
    }
    list.into()
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

    /// Puts a text into a field.
    pub fn value(mut self, text: Option<String>) -> Self {
        self.0.set_value(text.map(AttrValue::from));
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
        self.0.add_child(child);
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
