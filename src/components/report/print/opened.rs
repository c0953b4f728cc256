//! Whether a browser that was asked to print did anything.
//!
//! Some browsers inside other apps have a `print()` that does nothing, and no browser says so. What
//! prints tells its window before or after, or holds the page while its dialogue is open, or takes
//! the focus. Where none of that comes in time, nothing was printed.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Date, Error, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Window};

/// How long a sign is waited for.
const WAIT_MILLISECONDS: i32 = 2_000;

/// A `print()` that takes longer than this had a dialogue open.
const HELD_MILLISECONDS: f64 = 500.0;

/// The signs that a dialogue opened.
pub(super) struct Opened {
    page: Document,
    window: Window,
    printing: Window,
    had_focus: bool,
    asked: f64,
    told: Rc<Cell<bool>>,
    /// Ends the waiting.
    resolve: Rc<Cell<Option<Function>>>,
    hear: Closure<dyn FnMut()>,
}

impl Opened {
    /// Looks out for signs from now on; `printing` is the window that is printed.
    pub(super) fn watch(place: &Element, printing: &Window) -> Result<Self, JsValue> {
        let page = place.owner_document().ok_or("no document")?;
        let told = Rc::new(Cell::new(false));
        let resolve: Rc<Cell<Option<Function>>> = Rc::default();
        let hear = Closure::new({
            let (told, resolve) = (told.clone(), resolve.clone());
            move || {
                told.set(true);
                if let Some(resolve) = resolve.take() {
                    // Resolving a promise can't fail.
                    let _ = resolve.call0(&JsValue::NULL);
                }
            }
        });
        let opened = Self {
            had_focus: page.has_focus()?,
            window: page.default_view().ok_or("no window")?,
            page,
            printing: printing.clone(),
            asked: Date::now(),
            told,
            resolve,
            hear,
        };
        for event in EVENTS {
            printing.add_event_listener_with_callback(event, opened.listener())?;
        }
        Ok(opened)
    }

    /// Done once there was a sign.
    ///
    /// # Errors
    /// None came in time.
    pub(super) async fn wait(self) -> Result<(), JsValue> {
        let held = Date::now() - self.asked > HELD_MILLISECONDS;
        if self.told.get() || held {
            return Ok(());
        }
        let mut timer = Ok(0);
        let waited = Promise::new(&mut |resolve: Function, _| {
            let window = &self.window;
            timer = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, WAIT_MILLISECONDS);
            self.resolve.set(Some(resolve));
        });
        let timer = timer?;
        JsFuture::from(waited).await?;
        self.window.clear_timeout_with_handle(timer);
        let lost_focus = self.had_focus && !self.page.has_focus()?;
        if self.told.get() || lost_focus {
            return Ok(());
        }
        Err(Error::new("the browser did not print").into())
    }

    fn listener(&self) -> &Function {
        self.hear.as_ref().unchecked_ref()
    }
}

const EVENTS: [&str; 2] = ["beforeprint", "afterprint"];

impl Drop for Opened {
    fn drop(&mut self) {
        for event in EVENTS {
            // What is not there can't be taken away.
            let _ = self
                .printing
                .remove_event_listener_with_callback(event, self.listener());
        }
    }
}
