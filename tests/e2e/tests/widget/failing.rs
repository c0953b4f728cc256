//! Each way in which the program can fail to load: it is contained and said, and where it can
//! be mended it is.

use end_to_end::{
    Fault, FaultServer, Page, Widget,
    fault_server::{GLUE, WASM, origin},
    site, tree,
};
use serde_json::{Value, json};

const LINE: &str = "De interactieve scorecard kan hier niet starten.";
const FALLBACK: &str = "De vragenlijst als tekst.";

/// What the page keeps, and what it does by itself.
const PAGE: &str = "
window.wrong = []; window.heard = [];
addEventListener('error', (event) => wrong.push(event.message));
addEventListener('unhandledrejection', (event) => wrong.push(`rejected: ${event.reason}`));
for (const kind of ['ready', 'error'])
  document.addEventListener(`scorecard-${kind}`, ({ type, detail, bubbles, composed, cancelable }) =>
    heard.push({ type, detail, bubbles, composed, cancelable, frozen: Object.isFrozen(detail) }));
document.addEventListener('click', ({ target }) => {
  if (target.id === 'own') target.textContent = 'Geklikt';
});";

/// A page of a host: `before` is its script, `policy` what it allows, `elements` how many.
pub(super) struct Host {
    pub(super) before: String,
    pub(super) policy: String,
    pub(super) elements: usize,
}

impl Default for Host {
    fn default() -> Self {
        Self {
            before: String::new(),
            policy: String::new(),
            elements: 1,
        }
    }
}

impl Host {
    pub(super) fn open(&self, server: &FaultServer) -> Widget {
        let page = Page::open(&self.address(server));
        Widget { page }
    }

    /// Firefox calls no page complete whose import is still on its way.
    pub(super) fn open_unfinished(&self, server: &FaultServer) -> Widget {
        let page = Page::open(&site::blank());
        page.set_out(&self.address(server));
        Widget { page }
    }

    fn address(&self, server: &FaultServer) -> String {
        let Self { before, policy, .. } = self;
        let element = format!(
            "<sales-leader-scorecard loading=eager name=een><p>{FALLBACK}</p></sales-leader-scorecard>"
        );
        let html = format!(
            "<!doctype html><html lang=nl><meta charset=utf-8><title>x</title>
             <link rel=icon href=data:,><script>{PAGE}{before}</script>
             <meta http-equiv=Content-Security-Policy content=\"{policy}\">
             <button id=own>Van de pagina</button>{}
             <script type=module src={}embed.js></script>",
            element.repeat(self.elements),
            server.address()
        );
        site::page(html)
    }
}

pub(super) fn open(server: &FaultServer) -> Widget {
    Host::default().open(server)
}

/// The fallback with one line, one error that says why, and a page that goes on.
#[track_caller]
pub(super) fn assert_contained(widget: &Widget) {
    widget.wait_for("failed");
    let texts = widget.page.until("the line", |page| {
        let nodes = tree::read(page);
        let texts = nodes.into_iter().map(|node| node.name).collect::<Vec<_>>();
        texts.contains(&LINE.to_owned()).then_some(texts)
    });
    assert!(texts.contains(&FALLBACK.to_owned()), "{texts:?}");
    assert_eq!(
        widget.look("return all('.notice p').map((line) => line.textContent)"),
        json!([LINE])
    );
    assert_eq!(
        widget.look("return host.firstElementChild.checkVisibility({ opacityProperty: true, visibilityProperty: true })"),
        true
    );
    assert_eq!(widget.look("return all('[part~=base]').length"), 0);
    let heard = widget.page.run("return heard", Value::Null);
    let version = widget.look("return host.version");
    let message = heard[0]["detail"]["message"].as_str().unwrap_or_default();
    assert!(!message.is_empty(), "{heard}");
    assert_eq!(
        heard,
        json!([{
            "type": "scorecard-error", "bubbles": true, "composed": true, "cancelable": false,
            "frozen": true,
            "detail": { "version": version, "name": "een", "code": "load", "message": message },
        }])
    );
    widget.page.run("own.click()", Value::Null);
    assert_eq!(
        widget
            .page
            .run("return [wrong, own.textContent]", Value::Null),
        json!([[], "Geklikt"])
    );
}

/// A widget that works, without a word about failure.
#[track_caller]
pub(super) fn assert_works(widget: &Widget) {
    widget.wait_for("ready");
    widget.focus("consistency");
    widget.page.press(&["3"]);
    widget.wait_for_rating("consistency", 3);
    assert_eq!(
        widget.look("return root.querySelector('.notice').hidden"),
        true
    );
    assert_eq!(widget.page.run("return wrong", Value::Null), json!([]));
}

#[track_caller]
pub(super) fn heard(widget: &Widget) -> Value {
    widget
        .page
        .run("return heard.map(({ type }) => type)", Value::Null)
}

#[test]
fn a_program_that_is_missing() {
    let server = FaultServer::with(WASM, Fault::Missing);
    assert_contained(&open(&server));
    assert_eq!(server.count(WASM), 2, "one retry");
}

#[test]
fn glue_that_is_missing() {
    let server = FaultServer::with(GLUE, Fault::Missing);
    assert_contained(&open(&server));
    assert_eq!(server.count(GLUE), 2, "one retry");
}

/// Another letter in the key of a question: the program would run, and read links wrongly.
fn altered(mut program: Vec<u8>) -> Vec<u8> {
    let text = b"leadership_motivation";
    let at = program.windows(text.len()).position(|seen| seen == text);
    program[at.expect("the keys of links are in the program")] = b'r';
    program
}

#[test]
fn a_program_with_one_byte_altered() {
    let server = FaultServer::with(WASM, Fault::Bytes(altered));
    assert_contained(&open(&server));
    assert_eq!(server.count(WASM), 2, "one retry");
}

#[test]
fn a_program_that_is_cut_short() {
    let half = |mut program: Vec<u8>| {
        program.truncate(program.len() / 2);
        program
    };
    assert_contained(&open(&FaultServer::with(WASM, Fault::Bytes(half))));
}

#[test]
fn a_program_of_a_wrong_type_or_none_works_all_the_same() {
    for kind in ["application/octet-stream", "text/html", "text/plain", ""] {
        let server = FaultServer::with(WASM, Fault::Type(kind));
        let widget = open(&server);
        assert_works(&widget);
        assert_eq!(heard(&widget), json!(["scorecard-ready"]), "{kind}");
        assert_eq!(server.count(WASM), 1, "{kind}");
    }
}

/// Browsers run no module of another type.
#[test]
fn glue_of_a_wrong_type() {
    assert_contained(&open(&FaultServer::with(GLUE, Fault::Type("text/plain"))));
}

/// The error page of a server that answers 200 to everything.
#[test]
fn glue_that_is_another_page() {
    let page = |_| b"<!doctype html><title>Niet gevonden</title>".to_vec();
    assert_contained(&open(&FaultServer::with(GLUE, Fault::Bytes(page))));
}

fn under(policy: String) -> (FaultServer, Widget) {
    let server = FaultServer::new();
    let host = Host {
        policy,
        ..Host::default()
    };
    let widget = host.open(&server);
    (server, widget)
}

#[test]
fn a_policy_that_forbids_programs() {
    let origin = origin();
    let (server, widget) = under(format!(
        "default-src 'none'; script-src {origin}; connect-src {origin}"
    ));
    assert_contained(&widget);
    assert!(server.count(GLUE) <= 2);
}

#[test]
fn a_policy_that_forbids_to_fetch_the_program() {
    let origin = origin();
    let (server, widget) = under(format!(
        "default-src 'none'; script-src {origin} 'wasm-unsafe-eval'"
    ));
    assert_contained(&widget);
    assert_eq!(server.count(WASM), 0);
}

#[test]
fn a_policy_that_allows_no_script_but_the_one_that_is_named() {
    let server = FaultServer::new();
    let (named, origin) = (server.address(), origin());
    let host = Host {
        policy: format!(
            "default-src 'none'; script-src {named}embed.js 'wasm-unsafe-eval'; connect-src {origin}"
        ),
        ..Host::default()
    };
    assert_contained(&host.open(&server));
    assert_eq!(server.count(GLUE), 0);
}
