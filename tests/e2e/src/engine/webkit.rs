//! `WebKitGTK`: its `MiniBrowser` on a display of its own.

use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

use serde_json::{Value, json};

use super::needed;
use crate::{
    Setup,
    driver::{Launch, Port},
    session::Session,
    tree::Node,
};

/// A display, the settings of its desktop, and the driver.
const START: &str = r#"
mkfifo "$3/display"
Xvfb -displayfd 3 -screen 0 1400x1200x24 -nolisten tcp 3>"$3/display" &
read -r number <"$3/display"
export DISPLAY=":$number" XDG_CONFIG_HOME="$3"
test "$4" = composed || export WEBKIT_DISABLE_DMABUF_RENDERER=1
xsettingsd -c "$3/desktop" & echo $! >"$3/desktop.pid"
exec "$1" --port="$2"
"#;

/// The window that `MiniBrowser` opens, in pixels.
const WINDOW: [u32; 2] = [1024, 768];

/// The bar above the page would make the window wider than a phone.
const SMALL_BAR: &str = "
* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }
button image, entry image { -gtk-icon-transform: scale(0.01); }
";

pub(crate) fn launch(setup: Setup, home: &Path) -> Launch {
    let styles = home.join("gtk-3.0");
    fs::create_dir_all(&styles).expect("a folder for the desktop's settings");
    fs::write(styles.join("gtk.css"), SMALL_BAR).expect("a style for the desktop");
    Desktop::of(&[]).write(home);
    let port = free_port();
    let words = [
        "sh".to_owned(),
        "-c".to_owned(),
        START.to_owned(),
        "sh".to_owned(),
        needed("WEBKITDRIVER"),
        port.to_string(),
        home.display().to_string(),
        if setup.composed { "composed" } else { "" }.to_owned(),
    ];
    Launch {
        words: words.into(),
        port: Port::Told(port),
    }
}

/// A port that nobody listens on, and below those that the system hands out: of such a one, whoever asks whether the
/// driver listens may be given that very port, and then hears only itself.
fn free_port() -> u16 {
    const FIRST: u32 = 20_000;
    const PORTS: u32 = 12_000;
    static ASKED: AtomicU32 = AtomicU32::new(0);
    let numbers = std::iter::repeat_with(|| ASKED.fetch_add(1, Ordering::Relaxed));
    let ports = numbers.map(|number| FIRST + (std::process::id() + number) % PORTS);
    let ports = ports.filter_map(|port| u16::try_from(port).ok());
    let mut tried = ports.take(PORTS as usize);
    let free = tried.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    free.expect("a free port")
}

pub(crate) fn capabilities(setup: Setup) -> Value {
    json!({
        "webkitgtk:browserOptions": {
            "binary": needed("MINIBROWSER"),
            "args": [
                "--automation",
                format!("--enable-javascript={}", setup.scripts),
                format!("--enable-page-cache={}", setup.way_back),
            ],
        },
    })
}

/// Takes back what a page was shown on.
pub(crate) fn renew(session: &Session) -> Result<(), String> {
    let window = json!({ "x": 0, "y": 0, "width": WINDOW[0], "height": WINDOW[1] });
    session.try_post("window/rect", &window)?;
    let usual = Desktop::of(&[]);
    if !usual.is_told(session.home()) {
        usual.tell(session);
    }
    Ok(())
}

/// The window is larger than the page in it, by what its bar takes.
#[track_caller]
pub(crate) fn resize(session: &Session, width: u32, height: u32) {
    let bar = session.script("return outerHeight - innerHeight", Value::Null);
    let bar = bar.as_u64().unwrap_or_default();
    let height = u64::from(height);
    let size = json!({ "x": 0, "y": 0, "width": width, "height": height + bar });
    session.post("window/rect", &size);
    let size = json!([width, height]);
    session.until("return [innerWidth, innerHeight]", &Value::Null, &size);
}

#[track_caller]
pub(crate) fn prefer(session: &Session, features: &[(&str, &str)]) {
    Desktop::of(features).tell(session);
}

/// What a desktop tells its programs.
#[derive(Clone, Copy)]
struct Desktop {
    dark: bool,
    still: bool,
}

impl Desktop {
    fn of(features: &[(&str, &str)]) -> Self {
        let mut desktop = Self {
            dark: false,
            still: false,
        };
        for feature in features {
            match *feature {
                ("prefers-color-scheme", "dark") => desktop.dark = true,
                ("prefers-reduced-motion", "reduce") => desktop.still = true,
                ("prefers-color-scheme", "light")
                | ("prefers-reduced-motion", "no-preference")
                | ("forced-colors", "none") => {}
                unknown => panic!("WebKitGTK can't prefer {unknown:?}"),
            }
        }
        desktop
    }

    /// Tells the browser. It styles a page anew for other colours only, so they change there and
    /// back.
    #[track_caller]
    fn tell(self, session: &Session) {
        let other = Self {
            dark: !self.dark,
            ..self
        };
        for desktop in [other, self] {
            desktop.write(session.home());
            let read = r#"kill -HUP "$(cat "$1/desktop.pid")""#;
            let told = Command::new("sh")
                .args(["-c", read, "sh"])
                .arg(session.home())
                .status();
            assert!(told.is_ok_and(|status| status.success()), "no xsettingsd");
            session.until(
                "return matchMedia('(prefers-color-scheme: dark)').matches",
                &Value::Null,
                &desktop.dark.into(),
            );
        }
    }

    fn write(self, home: &Path) {
        fs::write(home.join("desktop"), self.settings()).expect("the desktop's settings");
    }

    fn is_told(self, home: &Path) -> bool {
        fs::read_to_string(home.join("desktop")).is_ok_and(|told| told == self.settings())
    }

    fn settings(self) -> String {
        let theme = if self.dark { "Adwaita-dark" } else { "Adwaita" };
        let animations = u8::from(!self.still);
        format!("Net/ThemeName \"{theme}\"\nGtk/EnableAnimations {animations}\n")
    }
}

/// Everything that can have a role, and every text, in the order in which they are read.
const COLLECT: &str = "
const found = [];
const SEMANTIC = 'a, button, h1, h2, h3, h4, input, meter, output, progress, select, summary, table, ' +
  'textarea, [role], [aria-live]';
const walk = (node) => {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.data.trim();
    if (text) found.push([null, text, '']);
    return;
  }
  if (!(node instanceof Element)) return;
  if (node.ariaHidden === 'true' || node.matches('script, style, template')) return;
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  if (node.matches(SEMANTIC)) {
    const implied = { status: 'polite', log: 'polite', alert: 'assertive' }[node.role] ?? '';
    found.push([node, '', node.getAttribute('aria-live') ?? implied]);
  }
  const inside = node.localName === 'slot' && node.assignedNodes().length
    ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  for (const child of inside) walk(child);
};
walk(document.body);
return found;";

/// The driver computes role and name of one element at a time; the order is the page's.
#[track_caller]
pub(crate) fn tree(session: &Session) -> Vec<Node> {
    let found = session.script(COLLECT, Value::Null);
    let found = found.as_array().expect("a tree has nodes");
    found
        .iter()
        .map(|node| {
            let live = text(&node[2]);
            let Some((_, id)) = node[0]
                .as_object()
                .and_then(|element| element.iter().next())
            else {
                let (role, name) = ("StaticText".to_owned(), text(&node[1]));
                return Node { role, name, live };
            };
            let id = id.as_str().unwrap_or_default();
            let computed = |what| text(&session.get(&format!("element/{id}/computed{what}")));
            let (role, name) = (computed("role"), computed("label"));
            Node { role, name, live }
        })
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
