//! Mouse and finger.

use serde_json::{Value, json};

use crate::{engine::Engine, page::Page};

/// Milliseconds that a move of a drag takes: a browser needs to see some way.
const STEP: u32 = 15;
const STEPS: u32 = 10;

/// A place in the viewport, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

impl Place {
    /// Reads `{x, y}`.
    pub fn of(value: &Value) -> Self {
        let read = |name: &str| {
            value[name]
                .as_f64()
                .unwrap_or_else(|| panic!("no place: {value}"))
        };
        Self {
            x: read("x"),
            y: read("y"),
        }
    }

    /// A place that far from this one.
    #[must_use]
    pub fn by(self, x: f64, y: f64) -> Self {
        Self {
            x: self.x + x,
            y: self.y + y,
        }
    }
}

/// What points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse.
    Mouse,
    /// A finger.
    Touch,
}

impl Pointer {
    /// A click or a tap.
    #[track_caller]
    pub fn tap(self, page: &Page, place: Place) {
        let actions = [at(place, 0), down(), up()];
        self.act(page, &actions);
    }

    /// Press at one place, a straight way to another, release there.
    #[track_caller]
    pub fn drag(self, page: &Page, from: Place, to: Place) {
        let mut actions = vec![at(from, 0), down()];
        for step in 1..=STEPS {
            let share = f64::from(step) / f64::from(STEPS);
            let way = from.by((to.x - from.x) * share, (to.y - from.y) * share);
            actions.push(at(way, STEP));
        }
        actions.push(up());
        self.act(page, &actions);
    }

    #[track_caller]
    fn act(self, page: &Page, actions: &[Value]) {
        let (id, kind) = match self {
            Self::Mouse => ("mouse", "mouse"),
            // It would pass for a finger.
            Self::Touch if Engine::chosen() == Engine::Webkit => {
                panic!("WebKitWebDriver moves a mouse when told to move a finger")
            }
            Self::Touch => ("finger", "touch"),
        };
        page.act(&json!({ "type": "pointer", "id": id, "actions": actions,
            "parameters": { "pointerType": kind } }));
    }
}

fn at(place: Place, duration: u32) -> Value {
    json!({ "type": "pointerMove", "duration": duration, "origin": "viewport",
        "x": place.x.round(), "y": place.y.round() })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}
