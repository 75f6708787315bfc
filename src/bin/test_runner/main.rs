//! Runs every test for `make test`, and says which are slow and which are flaky.
//!
//! Each test of the browser runs in a process of its own, so its time and its output are known. A busy machine can be too slow
//! for a browser, so a failed one gets one retry, alone; but a test that needed it is named, and a page that crashed is never
//! retried.

#[cfg(not(target_arch = "wasm32"))]
mod report;
#[cfg(not(target_arch = "wasm32"))]
mod run;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<std::process::ExitCode> {
    run::main()
}
