//! What the page that times the WebAssembly calls.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::speed;
use crate::walk;

/// A sample of all paths.
#[wasm_bindgen]
pub struct Cases(speed::Cases);

#[wasm_bindgen]
impl Cases {
    /// Makes it.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default, reason = "a page has no default")]
    pub fn new() -> Self {
        Self(speed::Cases::sample())
    }

    /// How many cases there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Plans each once.
    pub fn plans(&self) -> usize {
        self.0.plans()
    }

    /// Opens the link of each once.
    pub fn pages(&self) -> usize {
        self.0.pages()
    }
}

/// Walks every path.
#[wasm_bindgen]
pub fn walk_all() -> usize {
    walk::count()
}
