//! Writes what must stand in the HTML itself into the built page: the basic advice for browsers that cannot run it;
//! and all rules on a page of their own.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    let folder =
        std::env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| std::io::Error::other("TRUNK_STAGING_DIR is not set"))?;
    let folder = std::path::Path::new(&folder);
    let page = std::fs::read_to_string(folder.join("index.html"))?;
    std::fs::write(folder.join("index.html"), page.replace("<!--fallback-->", &recoup::native::fallback()))?;
    std::fs::write(folder.join("rules.html"), recoup::native::rules(today()))
}

/// The day of the build, in universal time.
#[cfg(not(target_arch = "wasm32"))]
fn today() -> recoup::calendar::Date {
    let since_1970 = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    recoup::calendar::plus_days(recoup::calendar::Date::default(), since_1970.as_secs() / 86_400)
}
