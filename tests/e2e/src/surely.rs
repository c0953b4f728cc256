//! Presses that reach the page.

use std::{thread, time::Duration};

use serde_json::{Value, json};

use crate::{engine::Engine, pace::Deadline, page::Page, session::say, wait::BETWEEN_LOOKS};

/// How long a press takes to the page at most.
const TO_ARRIVE: Duration = Duration::from_secs(2);

/// Presses a button or keys, of which the page is told by this event. On a busy machine `WebKitGTK` may lose a press on
/// its way to the page: it is made anew; one that reached the page and did nothing is not.
#[track_caller]
pub(crate) fn surely(page: &Page, event: &str, press: impl Fn()) {
    if Engine::chosen() != Engine::Webkit {
        return press();
    }
    // The press may lead to another page.
    let ask = |script: &str| page.session().try_script(script, json!(event));
    let _ = ask("window.isPressed = false;
         addEventListener(arguments[0], () => window.isPressed = true, { capture: true, once: true })");
    press();
    let deadline = Deadline::after(TO_ARRIVE);
    // What is pressed in a frame reaches no listener here.
    let arrived = "return isPressed || document.activeElement?.localName === 'iframe'";
    while ask(arrived) == Ok(Value::Bool(false)) {
        if deadline.has_passed() {
            say("WebKitGTK lost a press; it is made anew");
            return press();
        }
        thread::sleep(BETWEEN_LOOKS);
    }
}
