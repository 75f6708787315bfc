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

    use recoup::calendar::{Date, plus_days, read_date};
    use recoup::native::inline::each;
    use recoup::native::names::Names;
    use recoup::native::policy::{Need, guarded, headers};
    use recoup::native::{program, site, worker};
    use recoup::view::later::STYLE;
    use recoup::words::{PLANS_FILE, plans};

    /// What each page needs beyond what stands in it.
    const PAGES: [(&str, &[Need]); 5] = [
        ("index.html", &[Need::Scripts, Need::Program, Need::Requests, Need::Style(STYLE)]),
        ("rules.html", &[]),
        ("embedding.html", &[Need::Scripts, Need::Frames]),
        ("404.html", &[Need::Requests]),
        ("offline.html", &[]),
    ];

    /// Does all of it, in the folder where trunk has put the page.
    pub fn main() -> io::Result<()> {
        let folder = env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| io::Error::other("TRUNK_STAGING_DIR is not set"))?;
        let folder = Path::new(&folder);
        join(folder)?;
        draw(folder)?;
        guard(folder)?;
        let worker = if is_finished() { worker::worker(&kept(folder)?) } else { worker::none().to_owned() };
        fs::write(folder.join("sw.js"), worker)
    }

    /// Puts the program's files together, and names each by its content: trunk names them by what they were before.
    fn join(folder: &Path) -> io::Result<()> {
        let parts = Path::new("target/split").join(if is_finished() { "release" } else { "debug" });
        let later = copy(folder, &parts.join("split_plans.wasm"), "plans", "wasm")?;
        let (glue_file, first_file) = (written(folder, ".js")?, written(folder, ".wasm")?);
        let (glue, loader) =
            (fs::read_to_string(folder.join(&glue_file))?, fs::read_to_string(parts.join("__wasm_split.js"))?);
        let mut glue = program::joined(&glue, &loader, &later).map_err(io::Error::other)?;
        if is_finished() {
            glue = names_of(&folder.join(&first_file))?.shorten(&glue).map_err(io::Error::other)?;
        }
        fs::write(folder.join(&glue_file), short(&glue, Kind::Module)?)?;
        let page = folder.join("index.html");
        let mut text = fs::read_to_string(&page)?.replace("{later}", &later).replace("{words}", PLANS_FILE);
        for (old, ending) in [(glue_file, "js"), (first_file, "wasm")] {
            let new = copy(folder, &folder.join(&old), "recoup", ending)?;
            fs::remove_file(folder.join(&old))?;
            text = text.replace(&old, &new);
        }
        fs::write(page, program::asked_first(&text))
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

    /// Copies a file into a folder, to a name with its hash.
    fn copy(folder: &Path, file: &Path, name: &str, ending: &str) -> io::Result<String> {
        let content = fs::read(file)?;
        let name = program::named(name, &content, ending);
        fs::write(folder.join(&name), content)?;
        Ok(name)
    }

    fn draw(folder: &Path) -> io::Result<()> {
        let file = folder.join("index.html");
        let day = written_on(&file)?;
        let page = fs::read_to_string(&file)?
            .replace("<!--social-->", &site::social(address()))
            .replace("<!--start-->", &site::start())
            .replace("<!--next-->", &site::next())
            .replace("<!--fallback-->", &site::fallback())
            .replace("<!--update-->", &site::update())
            .replace("<!--theme-->", &site::theme());
        fs::write(file, page)?;
        fs::write(folder.join(PLANS_FILE), plans())?;
        fs::write(folder.join("rules.html"), site::rules(day))?;
        fs::write(folder.join("embedding.html"), site::embedding())?;
        fs::write(folder.join("404.html"), site::lost(address()))?;
        fs::write(folder.join("offline.html"), site::offline())?;
        fs::write(folder.join("manifest.webmanifest"), site::manifest())
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
        let files = names(folder)?.into_iter().filter(|name| worker::is_kept(name));
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
