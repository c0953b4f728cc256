//! What a visitor or a page does to the widget.

use serde_json::{Value, json};

use crate::{
    Widget,
    pointer::{Place, Pointer},
    session::listed,
    vectors::{Case, ITEMS},
    widget::{INSIDE, TOTAL_NUMBER},
};

impl Widget {
    /// Sets the ratings, as a page may.
    #[track_caller]
    pub fn set_ratings(&self, ratings: &Value) {
        self.look_at("host.ratings = arguments[0]", json!([ratings]));
    }

    /// Sets the ratings of a worked case and waits for its total.
    #[track_caller]
    pub fn load(&self, case: &Case) {
        self.set_ratings(&case.ratings);
        let total = case.result["total"].to_string();
        self.wait(TOTAL_NUMBER, total);
        // Its parts are drawn one after the other.
        self.page.settle();
    }

    /// Rates every item 5 by the keyboard, which makes a total of 67.
    #[track_caller]
    pub fn answer_all(&self) {
        for key in ITEMS {
            self.focus(key);
            self.page.press(&["5"]);
            self.wait_for_rating(key, 5);
        }
        self.wait("return host.result.total", 67);
    }

    /// Sets or, with `null`, removes an attribute.
    #[track_caller]
    pub fn set_attribute(&self, name: &str, value: impl Into<Value>) {
        self.look_at(
            "const [name, value] = arguments;
             if (value === null) host.removeAttribute(name); else host.setAttribute(name, value);",
            json!([name, value.into()]),
        );
    }

    /// Focuses a slider, as assistive technology does.
    #[track_caller]
    pub fn focus(&self, key: &str) {
        // What is waited for in vain tells in what state the widget is.
        let script = format!(
            "{INSIDE}const found = slider(arguments[0]); found?.focus(); return found !== null"
        );
        self.page.wait(&script, &json!(key), &true.into());
    }

    /// Presses Tab until a slider has the focus, at most `most` times.
    #[track_caller]
    pub fn tab_to(&self, key: &str, most: usize) {
        for _ in 0..most {
            self.page.press(&["Tab"]);
            if self.focused() == key {
                return;
            }
        }
        panic!("{most} times Tab did not reach {key}: {}", self.focused());
    }

    /// Brings an item to the middle of the window.
    #[track_caller]
    pub fn bring(&self, key: &str) {
        self.look_at(
            "slider(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })",
            json!(key),
        );
        self.page.settle();
    }

    /// The middle of a stop; bring its item first.
    #[track_caller]
    pub fn stop(&self, key: &str, point: u8) -> Place {
        let place = self.look_at(
            "const [key, point] = arguments;
             const stop = item(key).querySelector(`[data-point='${point}']`);
             return middle(stop.getBoundingClientRect())",
            json!([key, point]),
        );
        Place::of(&place)
    }

    /// Clicks or taps a stop.
    #[track_caller]
    pub fn tap_stop(&self, pointer: Pointer, key: &str, point: u8) {
        let find = "return item(arguments[0]).querySelector(`[data-point='${arguments[1]}']`)";
        self.tap(pointer, find, json!([key, point]));
    }

    /// Clicks the visible button with this text; with a key, inside that item.
    #[track_caller]
    pub fn click(&self, text: &str, key: Option<&str>) {
        self.unfold(text);
        let find = "return buttonOf(...arguments)";
        self.tap(Pointer::Mouse, find, json!([text, key]));
    }

    /// Clicks or taps what a script finds, in the middle, once it is there and at rest.
    #[track_caller]
    pub fn tap(&self, pointer: Pointer, find: &str, arguments: Value) {
        let arguments = listed(arguments);
        // Chromium may go on with a smooth scroll after two frames of rest: a press beside it is made anew.
        self.page
            .until(&format!("a press on {arguments:?}"), |page| {
                let what = format!("{arguments:?}");
                let place = page.at_rest(&what, || self.place(find, &arguments));
                self.look_at(
                    &format!(
                        "const find = () => {{ {find} }};
                         const [x, y] = [...arguments].slice(-2);
                         window.isBeside = false;
                         const pressed = () => {{
                           const box = find()?.getBoundingClientRect();
                           const now = box && middle(box);
                           window.isBeside = !now || Math.hypot(now.x - x, now.y - y) > 1;
                         }};
                         addEventListener('pointerdown', pressed, {{ capture: true, once: true }});"
                    ),
                    [&arguments[..], &[json!(place.x), json!(place.y)]]
                        .concat()
                        .into(),
                );
                pointer.tap(page, place);
                // The press may lead to another page.
                let beside = page
                    .session()
                    .try_script("return window.isBeside", Value::Null);
                (beside != Ok(Value::Bool(true))).then_some(())
            });
    }

    /// Where something is, which is brought to the middle of the window.
    #[track_caller]
    fn place(&self, find: &str, arguments: &[Value]) -> Option<Place> {
        let place = self.look_at(
            &format!(
                "const find = () => {{ {find} }};
                 const found = find();
                 if (!found) return null;
                 found.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                 return middle(found.getBoundingClientRect())"
            ),
            arguments.into(),
        );
        place.is_object().then(|| Place::of(&place))
    }

    /// Opens what a button is folded into, with a press on what opens it, as a visitor does.
    #[track_caller]
    pub fn unfold(&self, text: &str) {
        let folded = "const button = all('button').find((b) => b.textContent.trim() === arguments[0]);
             const part = button?.closest('[hidden]');
             return part ? root.querySelector(`[aria-controls='${part.id}']`).textContent.trim() : ''";
        let opener = self.look_at(folded, json!(text));
        let opener = opener.as_str().unwrap_or_default();
        if !opener.is_empty() {
            self.click(opener, None);
            self.page.until(&format!("{text:?} unfolded"), |_| {
                (self.look_at(folded, json!(text)) == "").then_some(())
            });
        }
    }

    /// Waits for a button with this text and clicks it.
    #[track_caller]
    pub fn click_when_there(&self, text: &str) {
        self.page.until(&format!("a button {text:?}"), |_| {
            let texts = "return all('button').some((b) => b.textContent.trim() === arguments[0])";
            (self.look_at(texts, json!(text)) == true).then_some(())
        });
        self.click(text, None);
    }
}
