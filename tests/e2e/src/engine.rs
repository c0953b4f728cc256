//! The browsers that the tests can run in.
//!
//! What an engine can't do or show is listed in `README.md`, test by test.

pub(crate) mod chromium;
pub(crate) mod firefox;
pub(crate) mod webkit;

use std::{env, path::Path};

use fantoccini::{
    Client,
    actions::{InputSource as _, MouseActions, PointerAction},
    error::CmdError,
};
use serde_json::{Map, Value};

use crate::{Setup, driver::Launch, session::Session, site};

/// A browser engine; `ENGINE` chooses one by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, steered by chromedriver.
    Chromium,
    /// Firefox, steered by geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, steered by `WebKitWebDriver`.
    Webkit,
}

impl Engine {
    /// The engine that `ENGINE` names, or Chromium.
    pub fn chosen() -> Self {
        match env::var("ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::Webkit,
            Ok(other) => panic!("ENGINE is chromium, firefox or webkit, not {other}"),
        }
    }

    /// How a driver is started that keeps its files in this folder.
    pub(crate) fn launch(self, setup: Setup, home: &Path) -> Launch {
        match self {
            Self::Chromium => chromium::launch(),
            Self::Firefox => firefox::launch(home),
            Self::Webkit => webkit::launch(setup, home),
        }
    }

    /// Makes a used session as good as new: window, storage, permissions, media and logs; false where that can't be.
    ///
    /// # Errors
    ///
    /// What the driver says is wrong, or that it did not answer in time.
    pub(crate) fn renew(self, session: &Session, tab_is_spent: bool) -> Result<bool, String> {
        let held = session.try_ask(async |client| {
            let mut held = forget(client, &site::forgetting()[0]).await?;
            // What a page of its own stores, no frame in another page sees there.
            if self == Self::Webkit {
                for address in &site::forgetting()[1..] {
                    held |= forget(client, address).await?;
                }
            }
            Ok(held)
        })?;
        // On a busy machine WebKit empties a store while the next page writes to it.
        if held && self == Self::Webkit {
            return Ok(false);
        }
        if tab_is_spent {
            session.try_ask(new_tab)?;
        }
        match self {
            Self::Chromium => chromium::renew(session),
            Self::Firefox => firefox::renew(session),
            Self::Webkit => webkit::renew(session),
        }
        .map(|()| true)
    }

    /// What a session asks of the driver.
    pub(crate) fn capabilities(self, setup: Setup, home: &Path) -> Map<String, Value> {
        let capabilities = match self {
            Self::Chromium => chromium::capabilities(setup, home),
            Self::Firefox => firefox::capabilities(setup),
            Self::Webkit => webkit::capabilities(setup),
        };
        match capabilities {
            Value::Object(capabilities) => capabilities,
            other => panic!("not capabilities: {other}"),
        }
    }
}

/// Empties the stores of every origin as this page sees them, and leaves no key or pointer where it was; true where something was in a store.
async fn forget(client: &Client, address: &str) -> Result<bool, CmdError> {
    client.release_actions().await?;
    client.goto(address).await?;
    let origins = site::origins().len();
    let held = "return frames.length > arguments[0] || [...document.querySelectorAll('iframe')]
       .some(({ contentWindow }) => contentWindow.length > 0)";
    let held = client.execute(held, vec![origins.into()]).await?;
    client.delete_all_cookies().await?;
    let away = MouseActions::new("mouse".into()).then(PointerAction::MoveTo {
        duration: None,
        x: 0.0,
        y: 0.0,
    });
    client.perform_actions(away).await?;
    Ok(held == true)
}

/// A tab in place of the one that was used: a window takes four times as long, a browser ten times.
async fn new_tab(client: &Client) -> Result<(), CmdError> {
    let used = client.window().await?;
    let fresh = client.new_window(true).await?;
    client.switch_to_window(used).await?;
    client.close_window().await?;
    client.switch_to_window(fresh.handle).await
}

pub(crate) fn needed(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run: cargo xtask test e2e"))
}
