//! Firefox. What `WebDriver` has no command for is asked of the browser's own, privileged scripts.

use std::path::Path;

use serde_json::{Value, json};

use super::needed;
use crate::{
    Setup,
    driver::{Launch, Port},
    session::Session,
    tree::Node,
};

pub(crate) fn launch(home: &Path) -> Launch {
    let words = [
        needed("GECKODRIVER"),
        "--port=0".into(),
        "--websocket-port=0".into(),
        "--allow-system-access".into(),
        "--profile-root".into(),
        home.display().to_string(),
    ];
    Launch {
        words: words.into(),
        port: Port::After("Listening on 127.0.0.1:"),
    }
}

pub(crate) fn capabilities(setup: Setup) -> Value {
    json!({
        "moz:firefoxOptions": {
            "binary": needed("FIREFOX"),
            // Bars that nobody sees take a tenth of the processor.
            "args": ["-headless", "-kiosk"],
            "env": { "MOZ_HEADLESS_WIDTH": "1100", "MOZ_HEADLESS_HEIGHT": "900" },
            "prefs": {
                "javascript.enabled": setup.scripts,
                // Not one request of the browser's own.
                "app.normandy.enabled": false,
                "nimbus.rollouts.enabled": false,
                "services.settings.server": "data:,",
                // Nor a process in store: each test opens one tab.
                "dom.ipc.processPrelaunch.enabled": false,
            },
        },
    })
}

/// Takes back every preference that a test has set, and forgets the way to the page and what is stored.
pub(crate) fn renew(session: &Session) -> Result<(), String> {
    let script = "for (const name of [
          'layout.css.prefers-color-scheme.content-override', 'ui.prefersReducedMotion',
          'browser.display.document_color_use', 'dom.w3c_touch_events.enabled',
          'ui.primaryPointerCapabilities', 'ui.allPointerCapabilities',
          'ui.useOverlayScrollbars',
        ]) Services.prefs.clearUserPref(name);
        const { selectedBrowser } = gBrowser;
        selectedBrowser.removeAttribute('style');
        selectedBrowser.browsingContext.mediumOverride = '';
        const { sessionHistory } = selectedBrowser.browsingContext;
        if (sessionHistory.count > 1) sessionHistory.purgeHistory(sessionHistory.count - 1);
        delete globalThis.accessibility;
        for (let tries = 0; Services.appinfo.accessibilityEnabled; tries += 1) {
          if (tries > 500) throw new Error('the accessibility service stays');
          Cu.forceShrinkingGC();
          Cu.forceCC();
          await new Promise((done) => setTimeout(done, 10));
        }
        const { clearData } = Services;
        await new Promise((done) => clearData.deleteData(clearData.CLEAR_ALL, done));";
    try_privileged(session, script, &Value::Null).map(drop)
}

/// Runs a script with the rights of the browser itself.
#[track_caller]
fn privileged(session: &Session, script: &str, argument: &Value) -> Value {
    try_privileged(session, script, argument).unwrap_or_else(|error| panic!("{script}: {error}"))
}

fn try_privileged(session: &Session, script: &str, argument: &Value) -> Result<Value, String> {
    session.try_post("moz/context", &json!({ "context": "chrome" }))?;
    let answer = session.try_await_script(script, &json!([argument]));
    session.try_post("moz/context", &json!({ "context": "content" }))?;
    let answer = answer?;
    match answer["failed"].as_str() {
        Some(error) => Err(error.to_owned()),
        None => Ok(answer),
    }
}

/// As the responsive design mode does it: a window can't be this narrow.
#[track_caller]
pub(crate) fn resize(session: &Session, width: u32, height: u32) {
    let script = "const { style } = gBrowser.selectedBrowser;
        style.minWidth = style.minHeight = '0';
        style.width = `${arguments[0][0]}px`; style.height = `${arguments[0][1]}px`;";
    privileged(session, script, &json!([width, height]));
    session.until(
        "return [innerWidth, innerHeight]",
        &Value::Null,
        &json!([width, height]),
    );
}

/// Waits until no scroll bar takes room from the page.
#[track_caller]
pub(crate) fn wait_for_room(session: &Session, width: u32) {
    let room = "return document.documentElement.clientWidth";
    session.until(room, &Value::Null, &width.into());
}

#[track_caller]
pub(crate) fn overlay_scroll_bars(session: &Session) {
    let script = "Services.prefs.setIntPref('ui.useOverlayScrollbars', 1)";
    privileged(session, script, &Value::Null);
}

#[track_caller]
pub(crate) fn touch_screen(session: &Session) {
    let script = "Services.prefs.setIntPref('dom.w3c_touch_events.enabled', 1);
        const coarse = 1;
        for (const kind of ['primary', 'all'])
          Services.prefs.setIntPref(`ui.${kind}PointerCapabilities`, coarse);";
    privileged(session, script, &Value::Null);
}

#[track_caller]
pub(crate) fn prefer(session: &Session, features: &[(&str, &str)]) {
    let preferences: Vec<_> = features
        .iter()
        .map(|(name, value)| {
            let value = match (*name, *value) {
                ("prefers-color-scheme", "dark") | ("prefers-reduced-motion", "no-preference") => 0,
                ("prefers-color-scheme", "light")
                | ("prefers-reduced-motion", "reduce")
                | ("forced-colors", "none") => 1,
                ("forced-colors", "active") => 2,
                unknown => panic!("Firefox is not told how to prefer {unknown:?}"),
            };
            json!([name, value])
        })
        .collect();
    let script = "const names = {
          'prefers-color-scheme': 'layout.css.prefers-color-scheme.content-override',
          'prefers-reduced-motion': 'ui.prefersReducedMotion',
          'forced-colors': 'browser.display.document_color_use',
        };
        const wanted = new Map(arguments[0]);
        for (const [feature, name] of Object.entries(names))
          if (wanted.has(feature)) Services.prefs.setIntPref(name, wanted.get(feature));
          else Services.prefs.clearUserPref(name);";
    privileged(session, script, &json!(preferences));
}

#[track_caller]
pub(crate) fn print(session: &Session) {
    let script = "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'";
    privileged(session, script, &Value::Null);
}

/// Roles that have another name here.
const ROLES: [(&str, &str); 3] = [
    ("pushbutton", "button"),
    ("text leaf", "StaticText"),
    ("statusbar", "status"),
];

/// The tree of the browser itself, which needs no script in the page. That of a page that still waits
/// for a file is busy until the file is there; it is read as far as it is built.
#[track_caller]
pub(crate) fn tree(session: &Session, unfinished: bool) -> Vec<Node> {
    let script = "
        const service = Cc['@mozilla.org/accessibilityService;1']
          .getService(Ci.nsIAccessibilityService);
        globalThis.accessibility = service;
        const busy = (node) => {
          const state = {}; node.getState(state, {});
          return (state.value & Ci.nsIAccessibleStates.STATE_BUSY) !== 0;
        };
        const page = () => {
          const found = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
          const built = found?.childCount > 0 && (arguments[0] || !busy(found));
          return built ? found : null;
        };
        while (!page()) await new Promise(requestAnimationFrame);
        const nodes = [];
        const walk = (node) => {
          let live = '';
          try { live = node.attributes.getStringProperty('live'); } catch { /* it has none */ }
          nodes.push([service.getStringRole(node.role), node.name ?? '', live]);
          for (let i = 0; i < node.childCount; i += 1) walk(node.getChildAt(i));
        };
        walk(page());
        return nodes;";
    let nodes = privileged(session, script, &json!(unfinished));
    let nodes: Vec<(String, String, String)> =
        serde_json::from_value(nodes).expect("a tree has nodes");
    nodes
        .into_iter()
        .map(|(role, name, live)| {
            let known = ROLES.iter().find(|(here, _)| *here == role);
            let role = known.map_or(role, |(_, role)| (*role).to_owned());
            Node { role, name, live }
        })
        .collect()
}
