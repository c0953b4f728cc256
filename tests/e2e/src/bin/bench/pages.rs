//! The pages that are measured, and what they load.

use std::{env, fs, path::Path};

use crate::server::Server;

const PROBE: &str = include_str!("../../../bench/probe.js");
const JOB: &str = include_str!("../../../bench/job.js");
const STYLE: &str = include_str!("../../../bench/by-hand.css");
const PLAIN: &str = include_str!("../../../bench/plain.html");
const PREACT: &str = include_str!("../../../bench/preact.html");
const WIDGET: &str = include_str!("../../../bench/widget.html");
const ELEMENT: &str = "<sales-leader-scorecard loading=eager></sales-leader-scorecard>";

/// What a widget loads at first use, beside the documents of one language.
const FIRST_USE: [&str; 3] = [
    "embed.js",
    "sales-leader-scorecard.js",
    "sales-leader-scorecard_bg.wasm",
];

/// How the names of documents begin and end.
const DOCUMENT: (&str, [&str; 2]) = ("sales-leader", ["txt", "json"]);

/// What a page is made with.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// `<sales-leader-scorecard>`.
    Widget,
    /// Native elements and a script by hand.
    Plain,
    /// Native elements and Preact.
    Preact,
}

impl Kind {
    /// All, in the order in which they take turns.
    pub(crate) const ALL: [Self; 3] = [Self::Widget, Self::Plain, Self::Preact];

    /// Its name in the figures.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Widget => "widget",
            Self::Plain => "plain",
            Self::Preact => "preact",
        }
    }

    fn template(self) -> &'static str {
        match self {
            Self::Widget => WIDGET,
            Self::Plain => PLAIN,
            Self::Preact => PREACT,
        }
    }
}

/// Two origins: that of the pages, and that of what they load.
pub(crate) struct Pages {
    pages: Server,
    parts: Server,
}

impl Pages {
    /// Serves what the pages load, the built folder among it.
    pub(crate) fn new() -> Self {
        let parts = Server::start();
        let dist = env::var("DIST").expect("DIST names the built folder");
        let dist = Path::new(&dist);
        for name in FIRST_USE {
            parts.put(name, &read(&dist.join(name)));
        }
        for file in fs::read_dir(dist).expect("the built folder").flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            let (beginning, endings) = DOCUMENT;
            let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
            if name.starts_with(beginning) && endings.contains(&ending) {
                parts.put(&name, &read(&file.path()));
            }
        }
        let preact = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/preact");
        for (name, file) in [
            ("preact.mjs", "dist/preact.mjs"),
            ("hooks.mjs", "hooks/dist/hooks.mjs"),
        ] {
            parts.put(name, &read(&preact.join(file)));
        }
        let pages = Server::start();
        Self { pages, parts }
    }

    /// The address of a page with this many scorecards.
    pub(crate) fn address(&self, kind: Kind, count: usize) -> String {
        let page = kind
            .template()
            .replace("PARTS", self.parts.address())
            .replace("ELEMENTS", &ELEMENT.repeat(count))
            .replace("COUNT", &count.to_string())
            .replace("STYLE", STYLE)
            .replace("JOB", JOB)
            .replace("PROBE", PROBE);
        let name = format!("{}-{count}.html", kind.name());
        self.pages.put(&name, page.as_bytes())
    }
}

fn read(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
