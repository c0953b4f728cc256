//! Mouse and finger.

use std::time::Duration;

use fantoccini::{
    Client,
    actions::{Actions, InputSource as _, MouseActions, PointerAction, TouchActions},
};
use serde_json::Value;

use crate::{engine::Engine, page::Page, surely::surely};

/// How long a move of a drag takes: a browser needs to see some way.
const STEP: Duration = Duration::from_millis(15);
const STEPS: u32 = 10;
const LEFT: u64 = 0;

/// A button of a mouse beside the left one.
#[derive(Clone, Copy, Debug)]
pub enum OtherButton {
    /// The wheel.
    Middle = 1,
    /// The one for menus.
    Right = 2,
}

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
    /// Comes to a place and stays there.
    #[track_caller]
    pub fn hover(self, page: &Page, place: Place) {
        self.act(page, vec![at(place, None)]);
    }

    /// A click or a tap, which reaches the page.
    #[track_caller]
    pub fn tap(self, page: &Page, place: Place) {
        surely(page, "pointerdown", || {
            self.act(page, vec![at(place, None), DOWN, UP]);
        });
    }

    /// A click with another button than the left one.
    #[track_caller]
    pub fn click_with(self, button: OtherButton, page: &Page, place: Place) {
        let button = button as u64;
        let (down, up) = (PointerAction::Down { button }, PointerAction::Up { button });
        self.act(page, vec![at(place, None), down, up]);
    }

    /// Press at one place, a straight way to another, release there.
    #[track_caller]
    pub fn drag(self, page: &Page, from: Place, to: Place) {
        // In one command: a finger that is down when its command ends stays down for ever.
        let mut actions = way(from, to);
        actions.push(UP);
        self.act(page, actions);
    }

    /// Press at one place and a straight way to another.
    #[track_caller]
    pub fn hold(self, page: &Page, from: Place, to: Place) {
        self.act(page, way(from, to));
    }

    /// Lets go, wherever it is.
    #[track_caller]
    pub fn release(self, page: &Page) {
        self.act(page, vec![UP]);
    }

    #[track_caller]
    fn act(self, page: &Page, actions: Vec<PointerAction>) {
        let actions = actions.into_iter();
        let sequence: Actions = match self {
            Self::Mouse => actions
                .fold(MouseActions::new("mouse".into()), MouseActions::then)
                .into(),
            // It would pass for a finger.
            Self::Touch if Engine::chosen() == Engine::Webkit => {
                panic!("WebKitWebDriver moves a mouse when told to move a finger")
            }
            Self::Touch => actions
                .fold(TouchActions::new("finger".into()), TouchActions::then)
                .into(),
        };
        let act = async |client: &Client| client.perform_actions(sequence).await;
        page.session().ask("a pointer", act);
    }
}

const DOWN: PointerAction = PointerAction::Down { button: LEFT };
const UP: PointerAction = PointerAction::Up { button: LEFT };

/// Press at one place and a straight way to another.
fn way(from: Place, to: Place) -> Vec<PointerAction> {
    let steps = (1..=STEPS).map(|step| {
        let share = f64::from(step) / f64::from(STEPS);
        let place = from.by((to.x - from.x) * share, (to.y - from.y) * share);
        at(place, Some(STEP))
    });
    [at(from, None), DOWN].into_iter().chain(steps).collect()
}

fn at(place: Place, duration: Option<Duration>) -> PointerAction {
    PointerAction::MoveTo {
        duration,
        x: place.x.round(),
        y: place.y.round(),
    }
}
