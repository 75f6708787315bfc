//! Writes what is drawn when the site is built: what stands in the page where the questions cannot run, the words of
//! plans, the other pages, and what devices and other sites show of it.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    use recoup::native::site;
    use std::fs::{read_to_string, write};

    let folder =
        std::env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| std::io::Error::other("TRUNK_STAGING_DIR is not set"))?;
    let folder = std::path::Path::new(&folder);
    let file = folder.join("index.html");
    let day = written_on(&file)?;
    let page = read_to_string(&file)?
        .replace("<!--social-->", &site::social(address()))
        .replace("<!--start-->", &site::start())
        .replace("<!--fallback-->", &site::fallback())
        .replace("<!--theme-->", &site::theme());
    write(file, page)?;
    write(folder.join(recoup::words::PLANS_FILE), recoup::words::plans())?;
    write(folder.join("rules.html"), site::rules(day))?;
    write(folder.join("embedding.html"), site::embedding())?;
    write(folder.join("404.html"), site::lost(address()))?;
    write(folder.join("offline.html"), site::offline())?;
    write(folder.join("manifest.webmanifest"), site::manifest())
}

/// Where the site is going to stand, if whoever builds it says so.
#[cfg(not(target_arch = "wasm32"))]
fn address() -> Option<String> {
    let address = std::env::var("SITE_URL").ok().filter(|address| !address.is_empty())?;
    Some(format!("{}/", address.trim_end_matches('/')))
}

/// The day of the build: trunk has just written the page.
#[cfg(not(target_arch = "wasm32"))]
fn written_on(file: &std::path::Path) -> std::io::Result<recoup::calendar::Date> {
    let since = std::fs::metadata(file)?.modified()?.duration_since(std::time::UNIX_EPOCH);
    let days = since.map_err(std::io::Error::other)?.as_secs() / (24 * 60 * 60);
    let start = recoup::calendar::read_date("1970-01-01").unwrap_or_default();
    Ok(recoup::calendar::plus_days(start, days))
}
