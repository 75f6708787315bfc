//! The finished site in `dist/`, served to this machine only.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use tiny_http::{Header, Request, Response, Server};

/// A static host as plain as those that the page is meant for: it knows files and their types, the page for
/// what is not there, and no rules.
pub struct Site {
    server: Arc<Server>,
    /// Where the page is, with a slash at the end.
    pub address: String,
}

impl Site {
    /// Serves `dist/` below `base`, which begins and ends with a slash: the page must work at any path.
    pub fn at(base: &str) -> Self {
        Self::with(base, |_| true)
    }

    /// Like [`Site::at`], but only the files that pass `keep` are there.
    pub fn with(base: &str, keep: fn(&Path) -> bool) -> Self {
        Self::changed(base, keep, "")
    }

    /// A site whose page runs a script before its own, so that a test can deny it something in any browser.
    pub fn with_script(script: &'static str) -> Self {
        Self::changed("/", |_| true, script)
    }

    fn changed(base: &str, keep: fn(&Path) -> bool, script: &'static str) -> Self {
        let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        assert!(dist.join("index.html").is_file(), "run `make dist` first");
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a free port"));
        let address = format!("http://{}{base}", server.server_addr());
        let (host, base) = (Arc::clone(&server), base.to_owned());
        thread::spawn(move || {
            let lost = fs::read(dist.join("404.html")).unwrap_or_default();
            for request in host.incoming_requests() {
                let file = file(&dist, &base, request.url()).filter(|file| keep(file));
                // A browser that hangs up early is no concern of the host's.
                let _ = serve(request, file, script, &lost);
            }
        });
        Self { server, address }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

/// The file that a request means, if it lies in the folder.
fn file(dist: &Path, base: &str, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix(base)?;
    let path = if path.is_empty() { "index.html" } else { path };
    (!path.contains("..")).then(|| dist.join(path))
}

fn serve(request: Request, file: Option<PathBuf>, script: &str, lost: &[u8]) -> io::Result<()> {
    let found = file.and_then(|file| Some((content_type(&file), fs::read(file).ok()?)));
    match found {
        Some((kind, body)) if kind.starts_with("text/html") && !script.is_empty() => {
            let page = String::from_utf8_lossy(&body).replacen("<head>", &format!("<head><script>{script}</script>"), 1);
            let header = Header::from_bytes("Content-Type", kind).expect("a plain header");
            request.respond(Response::from_string(page).with_header(header))
        }
        Some((kind, body)) => {
            let header = Header::from_bytes("Content-Type", kind).expect("a plain header");
            request.respond(Response::from_data(body).with_header(header))
        }
        None => {
            let header = Header::from_bytes("Content-Type", "text/html; charset=utf-8").expect("a plain header");
            request.respond(Response::from_data(lost).with_status_code(404).with_header(header))
        }
    }
}

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
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
