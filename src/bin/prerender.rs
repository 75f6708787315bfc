//! Writes what must stand in the HTML itself into the built page: the basic advice for browsers that cannot run it
//! and the switch between light and dark; and beside it the pages of all rules and on embedding.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    let folder =
        std::env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| std::io::Error::other("TRUNK_STAGING_DIR is not set"))?;
    let folder = std::path::Path::new(&folder);
    let file = folder.join("index.html");
    let day = written_on(&file)?;
    let page = std::fs::read_to_string(&file)?;
    let page = page.replace("<!--fallback-->", &recoup::native::fallback());
    std::fs::write(file, page.replace("<!--theme-->", &recoup::native::theme()))?;
    std::fs::write(folder.join("embedding.html"), recoup::native::embedding())?;
    std::fs::write(folder.join("rules.html"), recoup::native::rules(day))
}

/// The day of the build: trunk has just written the page.
#[cfg(not(target_arch = "wasm32"))]
fn written_on(file: &std::path::Path) -> std::io::Result<recoup::calendar::Date> {
    let since = std::fs::metadata(file)?.modified()?.duration_since(std::time::UNIX_EPOCH);
    let days = since.map_err(std::io::Error::other)?.as_secs() / (24 * 60 * 60);
    let start = recoup::calendar::read_date("1970-01-01").unwrap_or_default();
    Ok(recoup::calendar::plus_days(start, days))
}
