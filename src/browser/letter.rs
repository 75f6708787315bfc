//! The letters on the page: filled with the order number and the name that the buyer types, and kept when edited.

use std::cell::RefCell;

use super::elements::{cast, find, find_all};
use super::{HtmlInputElement, HtmlTextAreaElement, fragment, link_in};
use crate::device::order_id::OrderId;
use crate::letter::draft::{Draft, Filling, Fillings, Placeholder};
use crate::link::Link;

thread_local! {
    /// What was typed and edited since the page was loaded. It is held here and nowhere else, so it never leaves the device.
    static DESK: RefCell<Desk> = const { RefCell::new(Desk::EMPTY) };
}

/// The letters of one order: what is typed once for all, and each letter as it is now, by its template.
struct Desk {
    /// The saved order, if it is one.
    order: Option<OrderId>,
    typed: [String; 2],
    drafts: Vec<(String, Draft)>,
}

/// Takes what is in a field of the letters, and shows it in each of them.
pub fn typed(input: &HtmlInputElement) {
    let Some(place) = field_of(input) else { return };
    DESK.with_borrow_mut(|desk| {
        input.value().trim().clone_into(&mut desk.typed[place]);
        desk.show();
    });
}

/// Keeps what the buyer makes of a letter.
pub fn edited(letter: &HtmlTextAreaElement) {
    DESK.with_borrow_mut(|desk| {
        if let Some(fillings) = desk.fillings() {
            desk.take(letter, &fillings);
        }
    });
}

/// Brings the page up to what the buyer has typed and edited: after each rendering, and before a letter is copied, as a
/// browser may fill in a field without an event.
pub fn restore() {
    DESK.with_borrow_mut(|desk| {
        desk.turn_to(&link_in(&fragment()));
        for field in find_all("[data-fill]").iter().filter_map(cast::<HtmlInputElement>) {
            let Some(place) = field_of(&field) else { continue };
            let now = field.value().trim().to_owned();
            // A browser that fills in a name by itself has typed it too.
            if now.is_empty() {
                field.set_value(&desk.typed[place]);
            } else {
                desk.typed[place] = now;
            }
        }
        desk.show();
    });
}

impl Desk {
    const EMPTY: Self = Self { order: None, typed: [String::new(), String::new()], drafts: Vec::new() };

    /// Forgets everything if another order begins or is opened: its letters must not get the number of the last one.
    fn turn_to(&mut self, link: &Link) {
        let is_other = link.order.is_some_and(|order| self.order.is_some_and(|last| last != order));
        if is_other || link.answers.stage.is_none() {
            *self = Self::EMPTY;
        }
        self.order = link.order.or(self.order);
    }

    fn show(&mut self) {
        let Some(fillings) = self.fillings() else { return };
        for letter in find_all("[data-letter-text]").iter().filter_map(cast::<HtmlTextAreaElement>) {
            self.show_in(&letter, &fillings);
        }
    }

    fn show_in(&mut self, letter: &HtmlTextAreaElement, fillings: &Fillings) {
        let is_untouched = letter.default_value().is_ok_and(|rendered| rendered == letter.value());
        // A letter that was rendered again has lost its edits; the draft has not.
        let Some(draft) = (if is_untouched { self.draft(letter, fillings) } else { self.take(letter, fillings) }) else {
            return;
        };
        draft.fill(fillings);
        let text = draft.text();
        if letter.value() != text {
            letter.set_value(&text);
        }
    }

    /// The draft of a letter, with what its field holds now.
    fn take(&mut self, letter: &HtmlTextAreaElement, fillings: &Fillings) -> Option<&mut Draft> {
        let draft = self.draft(letter, fillings)?;
        draft.edit(&letter.value(), fillings);
        Some(draft)
    }

    fn draft(&mut self, letter: &HtmlTextAreaElement, fillings: &Fillings) -> Option<&mut Draft> {
        let template = letter.get_attribute("data-template")?;
        let known = self.drafts.iter().position(|(known, _)| *known == template);
        let place = known.unwrap_or_else(|| {
            let draft = Draft::new(&template, fillings);
            self.drafts.push((template, draft));
            self.drafts.len() - 1
        });
        self.drafts.get_mut(place).map(|(_, draft)| draft)
    }

    /// None on a page without letters.
    fn fillings(&self) -> Option<Fillings> {
        let fill = |placeholder: Placeholder| {
            let field = find(&format!("[data-fill={}]", placeholder.name()))?;
            let typed = self.typed.get(placeholder.place()).cloned().unwrap_or_default();
            Some(Filling { mark: field.get_attribute("data-gap")?, typed })
        };
        Some([fill(Placeholder::Order)?, fill(Placeholder::Name)?])
    }
}

fn field_of(input: &HtmlInputElement) -> Option<usize> {
    let name = input.get_attribute("data-fill")?;
    Placeholder::ALL.into_iter().find(|placeholder| placeholder.name() == name).map(Placeholder::place)
}
