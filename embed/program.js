// Published as sales-leader-scorecard.js, with the glue of the small program.

import { draw, watch } from "./drawn.js";
import { keepInside } from "./inside.js";
// wasm-bindgen's glue as a function, of which every call is a fresh copy: xtask/src/glue.rs.
import { freshGlue } from "fresh-glue";

/** Starts a copy of the program: its Widget class, what keeps events inside, widgets that nobody uses, and whom it draws. */
export function program(module) {
  let isBeat = false;
  // All drawing is done in what the program puts off. A beat changes nothing that is seen: a translation may stay.
  const drawing = (run) => draw.bind(null, run, !isBeat);
  const { initSync, Widget } = freshGlue(
    (run) => queueMicrotask(drawing(run)),
    (run, milliseconds) => setTimeout(drawing(run), milliseconds),
  );
  initSync({ module });
  class WatchedWidget extends Widget {
    constructor(root) {
      super(root);
      watch(root);
    }

    beat() {
      isBeat = true;
      const beat = super.beat();
      isBeat = false;
      return beat;
    }
  }
  return { Widget: WatchedWidget, keepInside, spare: [], lifecycles: new Set(), stopped: false };
}
