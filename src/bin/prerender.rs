//! Writes what is drawn when the site is built: what stands in the page where the questions cannot run, the words of
//! plans, the other pages, what devices and other sites show of it, what each page may load and run, and the worker that
//! keeps all of it on a device.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod build {
    use std::io::Write;
    use std::path::Path;
    use std::process::{Command, Stdio};
    use std::time::UNIX_EPOCH;
    use std::{env, fs, io};

    use recoup::dates::{Date, plus_days, read_date};
    use recoup::i18n::messages::{PLANS_FILE, plans};
    use recoup::site::csp::{Need, guarded, headers};
    use recoup::site::glue_names::Names;
    use recoup::site::inline_assets::each;
    use recoup::site::{assets, pages, service_worker};

    /// What each page needs beyond what stands in it.
    const PAGES: [(&str, &[Need]); 5] = [
        ("index.html", &[Need::Scripts, Need::Program, Need::Requests]),
        ("rules.html", &[]),
        ("embedding.html", &[Need::Scripts, Need::Frames]),
        ("404.html", &[Need::Requests]),
        ("offline.html", &[]),
    ];

    /// Does all of it, in the folder where trunk has put the page.
    pub fn main() -> io::Result<()> {
        let folder = env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| io::Error::other("TRUNK_STAGING_DIR is not set"))?;
        let folder = Path::new(&folder);
        name(folder)?;
        draw(folder)?;
        guard(folder)?;
        let worker = if is_finished() { service_worker::worker(&kept(folder)?) } else { service_worker::none().to_owned() };
        fs::write(folder.join("sw.js"), worker)
    }

    /// Shortens the program's files and names each by its content: trunk names them by what they were before.
    fn name(folder: &Path) -> io::Result<()> {
        let (glue_file, program_file) = (written(folder, ".js")?, written(folder, ".wasm")?);
        let mut glue = fs::read_to_string(folder.join(&glue_file))?;
        if is_finished() {
            let names = names_of(&folder.join(&program_file))?;
            glue = names.shorten(&glue).ok_or_else(|| io::Error::other("another wasm-bindgen has written this glue"))?;
        }
        fs::write(folder.join(&glue_file), short(&glue, Kind::Module)?)?;
        let page = folder.join("index.html");
        let mut text = fs::read_to_string(&page)?.replace("{words}", PLANS_FILE);
        for (old, ending) in [(glue_file, "js"), (program_file, "wasm")] {
            let content = fs::read(folder.join(&old))?;
            let new = assets::named("recoup", &content, ending);
            fs::remove_file(folder.join(&old))?;
            fs::write(folder.join(&new), content)?;
            text = text.replace(&old, &new);
        }
        fs::write(page, assets::asked_first(&text))
    }

    #[derive(Clone, Copy)]
    enum Kind {
        Module,
        Script,
        Style,
    }

    impl Kind {
        const fn options(self) -> &'static [&'static str] {
            match self {
                Self::Module => &["--loader=js", "--format=esm"],
                Self::Script => &["--loader=js"],
                Self::Style => &["--loader=css"],
            }
        }
    }

    /// A script or a style without what only its writers need. While the site is being worked on it stays as it is.
    fn short(text: &str, kind: Kind) -> io::Result<String> {
        if !is_finished() {
            return Ok(text.to_owned());
        }
        let options = ["--minify", "--charset=utf8", "--log-level=error"];
        let mut child = Command::new("esbuild")
            .args(options)
            .args(kind.options())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        child.stdin.take().map_or(Ok(()), |mut input| input.write_all(text.as_bytes()))?;
        let output = child.wait_with_output()?;
        if !output.status.success() {
            return Err(io::Error::other("esbuild could not read a script or style"));
        }
        String::from_utf8(output.stdout).map_err(io::Error::other)
    }

    /// Gives a program short names for what it shares with its glue.
    fn names_of(program: &Path) -> io::Result<Names> {
        let options = ["--minify-imports-and-exports-and-modules", "--strip-target-features"];
        let output = Command::new("wasm-opt").arg(program).args(options).arg("-o").arg(program).output()?;
        Names::read(&String::from_utf8_lossy(&output.stdout)).ok_or_else(|| io::Error::other("wasm-opt said no names"))
    }

    /// The file of the program that trunk has written.
    fn written(folder: &Path, ending: &str) -> io::Result<String> {
        let file = names(folder)?.into_iter().find(|name| name.starts_with("recoup-") && name.ends_with(ending));
        file.ok_or_else(|| io::Error::other(format!("trunk has written no recoup-*{ending}")))
    }

    fn draw(folder: &Path) -> io::Result<()> {
        let file = folder.join("index.html");
        let day = written_on(&file)?;
        let page = fs::read_to_string(&file)?
            .replace("<!--social-->", &pages::social(address()))
            .replace("<!--start-->", &pages::start())
            .replace("<!--next-->", &pages::next())
            .replace("<!--fallback-->", &pages::fallback())
            .replace("<!--update-->", &pages::update())
            .replace("<!--theme-->", &pages::theme());
        fs::write(file, page)?;
        fs::write(folder.join(PLANS_FILE), plans())?;
        fs::write(folder.join("rules.html"), pages::rules(day))?;
        fs::write(folder.join("embedding.html"), pages::embedding())?;
        fs::write(folder.join("404.html"), pages::lost(address()))?;
        fs::write(folder.join("offline.html"), pages::offline())?;
        fs::write(folder.join("manifest.webmanifest"), pages::manifest())
    }

    /// Tells browsers what the finished pages may load and run.
    fn guard(folder: &Path) -> io::Result<()> {
        let mut pages = Vec::new();
        for (name, needs) in PAGES {
            let page = fs::read_to_string(folder.join(name))?;
            let page = each(&page, "script", |text| short(text, Kind::Script))?;
            let page = each(&page, "style", |text| short(text, Kind::Style))?;
            fs::write(folder.join(name), guarded(&page, needs))?;
            pages.push(page);
        }
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        let needs: Vec<Need> = PAGES.iter().flat_map(|(_, needs)| *needs).copied().collect();
        let mut files = names(folder)?;
        files.push("sw.js".to_owned());
        fs::write(folder.join("_headers"), headers(&pages, &needs, &files))
    }

    /// What a device keeps of the site, each file with its content.
    fn kept(folder: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
        let files = names(folder)?.into_iter().filter(|name| service_worker::is_kept(name));
        files.map(|name| Ok((name.replace("index.html", "./"), fs::read(folder.join(name))?))).collect()
    }

    /// Every file's name, in an order that is always the same.
    fn names(folder: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Whether the site is built to be used, and not to be worked on.
    fn is_finished() -> bool {
        env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
    }

    /// Where the site is going to stand, if whoever builds it says so.
    fn address() -> Option<String> {
        let address = env::var("SITE_URL").ok().filter(|address| !address.is_empty())?;
        Some(format!("{}/", address.trim_end_matches('/')))
    }

    /// The day of the build: trunk has just written the page.
    fn written_on(file: &Path) -> io::Result<Date> {
        let since = fs::metadata(file)?.modified()?.duration_since(UNIX_EPOCH);
        let days = since.map_err(io::Error::other)?.as_secs() / (24 * 60 * 60);
        Ok(plus_days(read_date("1970-01-01").unwrap_or_default(), days))
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    match build::main() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}
