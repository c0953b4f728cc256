// Published as sales-leader-scorecard.js, with the glue of the small program.

// wasm-bindgen's glue as a function, of which every call is a fresh copy: xtask/src/glue.rs.
import { freshGlue } from "fresh-glue";

/** Starts a copy of the program: its Widget class, widgets that nobody uses, and whom it draws. */
export function program(module) {
  return { Widget: freshGlue()(module), spare: [], lifecycles: new Set(), stopped: false };
}
