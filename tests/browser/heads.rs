//! What the built pages say of themselves to browsers, search engines and other sites.

use recoup::words::{NoIntl, Words};

use crate::site::finished;

#[test]
fn the_built_pages_have_their_titles_and_descriptions() {
    let files = finished();
    for (file, title, lead) in [
        ("index.html", "start-title", "start-lead"),
        ("rules.html", "rules-title", "rules-lead"),
        ("embedding.html", "embedding-title", "embedding-lead"),
        ("404.html", "lost-heading", "lost-lead"),
        ("offline.html", "offline-heading", "offline-lead"),
    ] {
        let page = String::from_utf8_lossy(&files[file]);
        let [title, lead] = [title, lead].map(|name| Words::english().say(name, &|_| None, &NoIntl));
        assert!(page.contains(&format!("<title>{title}")), "{file}: {title}");
        assert!(page.contains(&format!("name=\"description\" content=\"{lead}\"")), "{file}: {lead}");
        assert!(!page.contains("{title}") && !page.contains("{lead}"), "{file}: a gap is left");
    }
    let titles = files.values().filter(|content| content.windows(7).any(|part| part == b"<title>")).count();
    assert_eq!(titles, 5, "every page of the site is looked at");
}
