//! The finished site in `dist/`, served to this machine only.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
};

/// The files of a site by their names.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A static host as plain as those that the page is meant for: it knows files and their types, the page for what is not
/// there, and no rules. Unlike a library's server it can be cut off, also in the middle of a file.
pub struct Site {
    host: Arc<Host>,
    /// Where the page is, with a slash at the end.
    pub address: String,
}

#[derive(Default)]
struct Host {
    base: String,
    files: Mutex<Files>,
    /// Of a file that ends like this only the first half arrives.
    cut: Option<&'static str>,
    /// A file that ends like this is sent as if nobody knew what it is.
    mistyped: Option<&'static str>,
    /// The first request for a file that contains this in its name gets no answer.
    stalled: Option<&'static str>,
    has_stalled: AtomicBool,
    is_off: AtomicBool,
    is_over: AtomicBool,
}

/// Runs before every page, so that it is the day that the links of the tests name. A page for another day is a preview.
const CLOCK: &str = "{
    const Real = Date;
    const now = () => Real.UTC(2026, 2, 10, 12) + performance.now();
    window.Date = class extends Real {
        constructor(...given) { given.length ? super(...given) : super(now()); }
        static now() { return now(); }
    };
}";

impl Site {
    /// Serves `dist/` below `base`, which begins and ends with a slash: the page must work at any path.
    pub fn at(base: &str) -> Self {
        Self::of(Host { base: base.to_owned(), ..Host::of(scripted(finished(), CLOCK)) })
    }

    /// Like [`Site::at`], but every file is as it was built, and today is today.
    pub fn as_built(base: &str) -> Self {
        Self::of(Host { base: base.to_owned(), ..Host::of(finished()) })
    }

    /// Like [`Site::at`], but only the files that pass `keep` are there.
    pub fn with(base: &str, keep: fn(&Path) -> bool) -> Self {
        let mut files = scripted(finished(), CLOCK);
        files.retain(|name, _| keep(Path::new(name)));
        Self::of(Host { base: base.to_owned(), ..Host::of(files) })
    }

    /// A site whose page runs a script before its own, so that a test can deny it something in any browser.
    pub fn with_script(script: &str) -> Self {
        Self::of(Host::of(scripted(finished(), &format!("{CLOCK}\n{script}"))))
    }

    /// The same with one page more, which is left as it is.
    pub fn with_page(script: &str, name: &str, page: &str) -> Self {
        let site = Self::with_script(script);
        site.host.files.lock().expect("a whole host").insert(name.to_owned(), page.as_bytes().to_vec());
        site
    }

    /// A site that does not answer the first request for a file that contains this in its name.
    pub fn stalling(script: &str, part: &'static str) -> Self {
        let host = Host::of(scripted(finished(), &format!("{CLOCK}\n{script}")));
        Self::of(Host { stalled: Some(part), ..host })
    }

    /// A site of whose files with a certain end only the first half arrives.
    pub fn cutting(end: &'static str) -> Self {
        Self::cutting_with("", end)
    }

    /// The same, and its page runs a script before its own.
    pub fn cutting_with(script: &str, end: &'static str) -> Self {
        let host = Host::of(scripted(finished(), &format!("{CLOCK}\n{script}")));
        Self::of(Host { cut: Some(end), ..host })
    }

    /// A site of a host that does not know what files with a certain end are.
    pub fn mistyping(end: &'static str) -> Self {
        Self::of(Host { mistyped: Some(end), ..Host::of(scripted(finished(), CLOCK)) })
    }

    /// Answers nobody any more, as without a network.
    pub fn switch_off(&self) {
        self.host.is_off.store(true, SeqCst);
    }

    /// Answers again.
    pub fn switch_on(&self) {
        self.host.is_off.store(false, SeqCst);
    }

    /// Serves other files from now on.
    pub fn publish(&self, files: Files) {
        *self.host.files.lock().expect("a whole host") = files;
    }

    fn of(host: Host) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}{}", listener.local_addr().expect("an address"), host.base);
        let host = Arc::new(host);
        let own = Arc::clone(&host);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if own.is_over.load(SeqCst) {
                    return;
                }
                let host = Arc::clone(&own);
                // A browser that hangs up early is no concern of the host's.
                thread::spawn(move || host.answer(stream).ok());
            }
        });
        Self { host, address }
    }
}

/// The files with a script at the beginning of each page.
fn scripted(mut files: Files, script: &str) -> Files {
    for (_, page) in files.iter_mut().filter(|(name, _)| content_type(Path::new(name)).starts_with("text/html")) {
        let text = String::from_utf8_lossy(page);
        *page = text.replacen("<head>", &format!("<head><script>{script}</script>"), 1).into_bytes();
    }
    files
}

impl Drop for Site {
    fn drop(&mut self) {
        self.host.is_over.store(true, SeqCst);
        // The host sees it when it is called once more.
        let place = self.address.trim_start_matches("http://").split('/').next().unwrap_or_default();
        drop(TcpStream::connect(place));
    }
}

/// The files of the finished site.
pub fn finished() -> Files {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(dist.join("index.html").is_file(), "run `make dist` first");
    let names = fs::read_dir(&dist).expect("a folder").flatten().map(|entry| entry.file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    names.filter_map(|name| Some((name.clone(), fs::read(dist.join(name)).ok()?))).collect()
}

impl Host {
    fn of(files: Files) -> Self {
        Self { base: "/".to_owned(), files: Mutex::new(files), ..Self::default() }
    }

    /// One answer on each line, which is then closed.
    fn answer(&self, mut stream: TcpStream) -> io::Result<()> {
        let mut lines = BufReader::new(&stream).lines();
        let asked = lines.next().unwrap_or_else(|| Ok(String::new()))?;
        while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
        let [method, url] = [0, 1].map(|place| asked.split(' ').nth(place).unwrap_or_default());
        if self.is_off.load(SeqCst) || url.is_empty() {
            return Ok(());
        }
        if self.stalled.is_some_and(|part| url.contains(part)) && !self.has_stalled.swap(true, SeqCst) {
            // Until the browser hangs up.
            let mut rest = [0];
            return stream.read(&mut rest).map(drop);
        }
        let (status, name, body) = self.find(url);
        write!(
            stream,
            "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.content_type(&name),
            body.len()
        )?;
        let is_cut = self.cut.is_some_and(|end| name.ends_with(end));
        let sent = if is_cut { &body[..body.len() / 2] } else { &body[..] };
        if method == "HEAD" { Ok(()) } else { stream.write_all(sent) }
    }

    fn content_type(&self, name: &str) -> &'static str {
        if self.mistyped.is_some_and(|end| name.ends_with(end)) { UNKNOWN } else { content_type(Path::new(name)) }
    }

    /// The file that a request means, or the page for what is not there.
    fn find(&self, url: &str) -> (&str, String, Vec<u8>) {
        let files = self.files.lock().expect("a whole host");
        let name = url.split(['?', '#']).next().and_then(|path| path.strip_prefix(&self.base)).unwrap_or("nowhere");
        let name = if name.is_empty() { "index.html" } else { name };
        match files.get(name) {
            Some(body) => ("200 OK", name.to_owned(), body.clone()),
            None => ("404 Not Found", "404.html".to_owned(), files.get("404.html").cloned().unwrap_or_default()),
        }
    }
}

const UNKNOWN: &str = "application/octet-stream";

/// A wrong type is not forgiven everywhere: WebAssembly is compiled while it arrives, and modules run, only under theirs.
fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        _ => UNKNOWN,
    }
}
