// Published as sales-leader-scorecard.js, with the glue of the small program.

import { drawn } from "./drawn.js";
// wasm-bindgen's glue as a function, of which every call is a fresh copy: xtask/src/glue.rs.
import { freshGlue } from "fresh-glue";

/** Starts a copy of the program: its Widget class, widgets that nobody uses, and whom it draws. */
export function program(module) {
  const places = [];
  let isBeat = false;
  // All drawing is done in what the program puts off.
  const drawing = (draw) => {
    // A beat changes nothing that is seen: a translation may stay.
    const restores = !isBeat;
    return () => {
      for (const place of places) place.begin(restores);
      draw();
      for (const place of places) place.end();
    };
  };
  const { initSync, Widget } = freshGlue(
    (draw) => queueMicrotask(drawing(draw)),
    (draw, milliseconds) => setTimeout(drawing(draw), milliseconds),
  );
  initSync({ module });
  class WatchedWidget extends Widget {
    constructor(root) {
      super(root);
      places.push(drawn(root));
    }

    beat() {
      isBeat = true;
      const beat = super.beat();
      isBeat = false;
      return beat;
    }
  }
  return { Widget: WatchedWidget, spare: [], lifecycles: new Set(), stopped: false };
}
