//! Times the rules: natively, printed as JSON, or exported to a page as WebAssembly.

mod speed;
mod walk;

#[cfg(not(target_arch = "wasm32"))]
mod decision;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(not(target_arch = "wasm32"))]
mod parallel;

#[cfg(target_arch = "wasm32")]
mod browser;

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    native::main();
}
