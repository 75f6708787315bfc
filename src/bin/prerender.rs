//! Writes what must stand in the HTML itself into the built page: the basic advice for browsers that cannot run it.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    let folder =
        std::env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| std::io::Error::other("TRUNK_STAGING_DIR is not set"))?;
    let file = std::path::Path::new(&folder).join("index.html");
    let page = std::fs::read_to_string(&file)?;
    std::fs::write(file, page.replace("<!--fallback-->", &recoup::native::fallback()))
}
