//! Chromium, with the commands of its developer tools.

use std::path::Path;

use serde_json::{Value, json};

use super::needed;
use crate::{
    Setup,
    driver::{Launch, Port},
    session::Session,
    site,
    tree::Node,
};

pub(crate) fn launch() -> Launch {
    Launch {
        words: vec![needed("CHROMEDRIVER"), "--port=0".into()],
        port: Port::After("started successfully on port "),
    }
}

pub(crate) fn capabilities(setup: Setup, home: &Path) -> Value {
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--window-size=1100,900",
        &format!("--user-data-dir={}", home.display()),
    ];
    let scripts = if setup.scripts { 1 } else { 2 };
    json!({
        "goog:chromeOptions": {
            "binary": needed("CHROMIUM"),
            "args": arguments,
            "prefs": { "profile.managed_default_content_settings.javascript": scripts },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

/// Takes back what a page was shown on, and forgets the way to it and what is in the logs.
pub(crate) fn renew(session: &Session) -> Result<(), String> {
    for origin in site::origins() {
        let everything = json!({ "origin": origin, "storageTypes": "all" });
        try_devtools(session, "Storage.clearDataForOrigin", &everything)?;
    }
    for (command, parameters) in [
        ("Network.clearBrowserCache", json!({})),
        ("Browser.resetPermissions", json!({})),
        ("Page.resetNavigationHistory", json!({})),
        ("Emulation.clearDeviceMetricsOverride", json!({})),
        (
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": false }),
        ),
        (
            "Emulation.setEmulatedMedia",
            json!({ "media": "", "features": [] }),
        ),
    ] {
        try_devtools(session, command, &parameters)?;
    }
    for kind in ["browser", "performance"] {
        session.try_post("se/log", &json!({ "type": kind }))?;
    }
    Ok(())
}

#[track_caller]
pub(crate) fn devtools(session: &Session, command: &str, parameters: &Value) -> Value {
    try_devtools(session, command, parameters).unwrap_or_else(|error| panic!("{command}: {error}"))
}

fn try_devtools(session: &Session, command: &str, parameters: &Value) -> Result<Value, String> {
    let command = json!({ "cmd": command, "params": parameters });
    session.try_post("goog/cdp/execute", &command)
}

#[track_caller]
pub(crate) fn resize(session: &Session, width: u32, height: u32, mobile: bool) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1,
        "mobile": mobile });
    devtools(session, "Emulation.setDeviceMetricsOverride", &size);
}

#[track_caller]
pub(crate) fn touch_screen(session: &Session) {
    let enabled = json!({ "enabled": true });
    devtools(session, "Emulation.setTouchEmulationEnabled", &enabled);
}

#[track_caller]
pub(crate) fn prefer(session: &Session, features: &[(&str, &str)]) {
    let features: Vec<_> = features
        .iter()
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect();
    let features = json!({ "features": features });
    devtools(session, "Emulation.setEmulatedMedia", &features);
}

#[track_caller]
pub(crate) fn print(session: &Session) {
    let print = json!({ "media": "print" });
    devtools(session, "Emulation.setEmulatedMedia", &print);
}

#[track_caller]
pub(crate) fn log(session: &Session, kind: &str) -> Vec<Value> {
    match session.post("se/log", &json!({ "type": kind })) {
        Value::Array(entries) => entries,
        other => panic!("no log: {other}"),
    }
}

#[track_caller]
pub(crate) fn requests(session: &Session) -> Vec<String> {
    let log = log(session, "performance");
    let messages = log.iter().filter_map(|entry| {
        let text = entry["message"].as_str()?;
        Some(serde_json::from_str::<Value>(text).ok()?["message"].take())
    });
    messages
        .filter(|message| message["method"] == "Network.requestWillBeSent")
        .filter_map(|message| {
            let address = message["params"]["request"]["url"].as_str()?;
            Some(address.to_owned())
        })
        .collect()
}

/// The protocol shows the number of a native range as its value text, so what a slider says is
/// read from its `aria-valuetext`.
#[track_caller]
pub(crate) fn tree(session: &Session) -> Vec<Node> {
    session.spend_tab();
    devtools(session, "Accessibility.enable", &json!({}));
    let tree = devtools(session, "Accessibility.getFullAXTree", &json!({}));
    let nodes = tree["nodes"].as_array().expect("a tree has nodes");
    nodes
        .iter()
        .filter(|node| node["ignored"] != true)
        .map(|node| Node {
            role: text(&node["role"]["value"]),
            name: text(&node["name"]["value"]),
            live: property(node, "live").unwrap_or_default(),
        })
        .collect()
}

fn property(node: &Value, name: &str) -> Option<String> {
    let properties = node["properties"].as_array()?;
    let found = properties
        .iter()
        .find(|property| property["name"] == name)?;
    Some(text(&found["value"]["value"]))
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
