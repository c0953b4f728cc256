//! Nothing is read too early: what a page shows next is waited for.

use std::{fmt::Debug, thread, time::Duration};

use serde_json::Value;

use crate::{Page, pace::Deadline, pointer::Place, session::STATE};

/// How long something may take to come, on an idle machine.
pub(crate) const USUAL_WAIT: Duration = Duration::from_secs(30);
pub(crate) const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// What never rests is not waited for without end.
const SETTLED: &str = "
let changes = 0;
const observer = new MutationObserver(() => changes += 1);
for (const { shadowRoot } of document.querySelectorAll('sales-leader-scorecard'))
  if (shadowRoot) observer.observe(shadowRoot, { attributes: true, characterData: true, childList: true, subtree: true });
for (let quiet = 0, frames = 0; quiet < 2 && frames < 100; frames += 1) {
  const before = changes;
  await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
  quiet = changes === before ? quiet + 1 : 0;
}
observer.disconnect();";

impl Page {
    /// Waits, on the way to another page, until a script returns this there; a page that is being
    /// left may answer with an error.
    #[track_caller]
    pub fn arrive(&self, script: &str, expected: impl Into<Value>) {
        let expected = Ok(expected.into());
        self.until(&format!("{script} = {expected:?}"), |page| {
            (page.session().try_script(script, Value::Null) == expected).then_some(())
        });
    }

    /// Waits until the browser has painted what is there: a visitor does not point at what they
    /// do not see yet. A drawing may come in parts, with tasks between them: two frames in which no widget changes.
    #[track_caller]
    pub fn settle(&self) {
        self.run_and_await(SETTLED);
    }

    /// Waits until `place` finds the same place before and after what is there was painted: what was just drawn can
    /// still move, for instance when it is scrolled to.
    #[track_caller]
    pub fn at_rest(&self, what: &str, place: impl Fn() -> Option<Place>) -> Place {
        self.until(&format!("{what} at rest"), |page| {
            let before = place()?;
            page.settle();
            (place()? == before).then_some(before)
        })
    }

    /// Waits until a script returns this.
    #[track_caller]
    pub fn wait(&self, script: &str, arguments: &Value, expected: &Value) {
        self.session().until(script, arguments, expected);
    }

    /// Waits until `look` sees something; `what` says in a failure what did not come.
    #[track_caller]
    pub fn until<T>(&self, what: &str, mut look: impl FnMut(&Self) -> Option<T>) -> T {
        let deadline = Deadline::after(USUAL_WAIT);
        loop {
            if let Some(seen) = look(self) {
                return seen;
            }
            self.session()
                .alive()
                .unwrap_or_else(|gone| panic!("{gone}: {what}"));
            assert!(
                !deadline.has_passed(),
                "waited in vain: {what}; {:?}",
                self.session().try_script(STATE, Value::Null)
            );
            thread::sleep(BETWEEN_LOOKS);
        }
    }

    /// Waits until `look` sees what is expected; a failure shows what it saw last.
    #[track_caller]
    pub fn until_eq<T: PartialEq + Debug>(&self, expected: &T, look: impl Fn(&Self) -> T) {
        let deadline = Deadline::after(USUAL_WAIT);
        loop {
            let seen = look(self);
            if seen == *expected {
                return;
            }
            if deadline.has_passed() {
                assert_eq!(seen, *expected, "after waiting");
            }
            thread::sleep(BETWEEN_LOOKS);
        }
    }
}
