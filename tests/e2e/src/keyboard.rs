//! The keys of a keyboard.

use fantoccini::{
    actions::{InputSource as _, KeyAction, KeyActions},
    key::Key,
};

use crate::{engine::Engine, page::Page, surely::surely};

impl Page {
    /// Presses and releases keys, one after the other: characters, or names such as `Tab`.
    #[track_caller]
    pub fn press(&self, keys: &[&str]) {
        let press = |keys: &[&str]| {
            let keyboard = KeyActions::new("keyboard".into());
            let strokes = keys.iter().fold(keyboard, |strokes, name| {
                let value = key(name);
                let strokes = strokes.then(KeyAction::Down { value });
                strokes.then(KeyAction::Up { value })
            });
            let press = async |client: &fantoccini::Client| client.perform_actions(strokes).await;
            self.session().ask("keys", press);
        };
        // Of several, one may be lost as well as all.
        if Engine::chosen() == Engine::Webkit {
            for one in keys.chunks(1) {
                surely(self, "keydown", || press(one));
            }
        } else {
            press(keys);
        }
    }
}

/// The character that stands for a key in `WebDriver`.
fn key(name: &str) -> char {
    match name {
        "Backspace" => Key::Backspace.into(),
        "Tab" => Key::Tab.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "Space" => ' ',
        "End" => Key::End.into(),
        "Home" => Key::Home.into(),
        "ArrowLeft" => Key::Left.into(),
        "ArrowUp" => Key::Up.into(),
        "ArrowRight" => Key::Right.into(),
        "ArrowDown" => Key::Down.into(),
        "Delete" => Key::Delete.into(),
        "PageDown" => Key::PageDown.into(),
        character => {
            let mut characters = character.chars();
            match (characters.next(), characters.next()) {
                (Some(one), None) => one,
                _ => panic!("no key {character}"),
            }
        }
    }
}
