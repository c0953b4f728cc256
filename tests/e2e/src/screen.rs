//! What a page is shown on: a window, a phone, a screen of other colours, paper.

use serde_json::{Value, json};

use crate::{
    Page,
    engine::{Engine, chromium, firefox, webkit},
    pointer::Place,
};

impl Page {
    /// Gives the page a viewport of this many CSS pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        match self.engine {
            Engine::Chromium => chromium::resize(self.session(), width, height, false),
            Engine::Firefox => {
                self.at_top(|page| firefox::resize(page.session(), width, height));
            }
            Engine::Webkit => {
                self.at_top(|page| webkit::resize(page.session(), width, height));
            }
        }
    }

    /// Gives the page the screen of a phone: no scroll bar takes room from these CSS pixels.
    #[track_caller]
    pub fn phone(&self, width: u32, height: u32) {
        match self.engine {
            Engine::Chromium => chromium::resize(self.session(), width, height, true),
            Engine::Firefox => {
                firefox::overlay_scroll_bars(self.session());
                self.resize(width, height);
                self.at_top(|page| firefox::wait_for_room(page.session(), width));
            }
            // Its scroll bars always lie over the page.
            Engine::Webkit => self.resize(width, height),
        }
    }

    /// Gives the machine a touch screen.
    #[track_caller]
    pub fn touch_screen(&self) {
        match self.engine {
            Engine::Chromium => chromium::touch_screen(self.session()),
            Engine::Firefox => firefox::touch_screen(self.session()),
            Engine::Webkit => panic!("WebKitGTK is not told that there is a touch screen"),
        }
    }

    /// Answers media queries as told, `[("prefers-color-scheme", "dark")]` for example.
    #[track_caller]
    pub fn prefer(&self, features: &[(&str, &str)]) {
        match self.engine {
            Engine::Chromium => return chromium::prefer(self.session(), features),
            Engine::Firefox => firefox::prefer(self.session(), features),
            Engine::Webkit => webkit::prefer(self.session(), features),
        }
        for (name, value) in features {
            let look = format!("return matchMedia('({name}: {value})').matches");
            self.until(&format!("{name}: {value}"), |page| {
                (page.run(&look, Value::Null) == true).then_some(())
            });
        }
    }

    /// Shows the page as it is printed.
    #[track_caller]
    pub fn print(&self) {
        match self.engine {
            Engine::Chromium => chromium::print(self.session()),
            Engine::Firefox => firefox::print(self.session()),
            Engine::Webkit => panic!("WebKitGTK shows no page as it is printed"),
        }
    }

    /// The page as a PDF on paper of this many centimetres, in base64; its own rules set the margins.
    #[track_caller]
    pub fn printed(&self, width: f64, height: f64) -> String {
        assert_ne!(self.engine, Engine::Webkit, "its driver prints nothing");
        let paper = json!({ "page": { "width": width, "height": height } });
        let pdf = self.post("print", &paper);
        pdf.as_str().unwrap_or_default().to_owned()
    }

    /// A picture of the square of this many pixels around a place, encoded: equal pictures are
    /// equal texts.
    #[track_caller]
    pub fn picture(&self, around: Place, size: f64) -> String {
        let whole = self.session().get("screenshot");
        let corner = around.by(-size / 2.0, -size / 2.0);
        let square = json!([whole, corner.x.round(), corner.y.round(), size]);
        let picture = self.session().await_script(CUT, &square);
        picture
            .as_str()
            .unwrap_or_else(|| panic!("no picture: {picture}"))
            .to_owned()
    }
}

/// Cuts a square out of a screenshot.
const CUT: &str = "
const [whole, x, y, size] = arguments;
const bytes = Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), x, y, size, size);
const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
canvas.getContext('2d').drawImage(image, 0, 0);
return canvas.toDataURL().split(',')[1];";
