//! Mounts the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    recoup::browser::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
