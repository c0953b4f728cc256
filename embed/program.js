// Published as sales-leader-scorecard.js, with the glue of the small program.

import { beside } from "./beside.js";
import { register, tint } from "./colours.js";
import { draw, watch } from "./drawn.js";
import { Entry } from "./entry.js";
import { keepInside } from "./inside.js";
// wasm-bindgen's glue as a function, of which every call is a fresh copy: xtask/src/glue.rs.
import { freshGlue } from "fresh-glue";
import { warnIfUnclosed } from "./closing.js";
import { fit } from "./fit.js";
import { Mount } from "./mount.js";
import { warn } from "./warn.js";

/** The page about what the checklist rests on. */
const SOURCES = beside(() => new URL("./sources.html", import.meta.url), "./sources.html");

/** What an element says once the program has stopped, by language. */
const STOPPED = {
  nl: "De scorecard is onverwacht gestopt.",
  en: "The scorecard stopped unexpectedly.",
};

/** A copy of the program that runs, and whom it draws. */
class Program {
  // A list, since a page may have put something else in the place of `Set`.
  #lifecycles = [];
  stopped = false;
  /** Mounts that nobody uses. */
  spare = [];
  keepInside = keepInside;
  register = register;

  constructor(Widget) {
    this.Widget = Widget;
  }

  /** The element is shown for the first time, in this room. */
  shown(host, room) {
    warnIfUnclosed(host);
    fit(room);
  }

  add(lifecycle) {
    this.#lifecycles.push(lifecycle);
  }

  drop(lifecycle) {
    this.#lifecycles = this.#lifecycles.filter((other) => other !== lifecycle);
  }

  draws(lifecycle) {
    return this.#lifecycles.includes(lifecycle);
  }

  /** A place for the answers of an element, in use. */
  entry() {
    const entry = new Entry();
    entry.use();
    return entry;
  }

  mount() {
    return this.spare.pop() ?? new Mount(this);
  }

  /** One program draws all elements of the page: when it stops, it stops for all. */
  crash(error) {
    const lifecycles = this.#lifecycles;
    this.stopped = true;
    this.#lifecycles = [];
    for (const lifecycle of lifecycles) lifecycle.crashed(error, STOPPED);
  }
}

/** Starts a copy of the program. */
export function program(module) {
  let isBeat = false;
  // All drawing is done in what the program puts off. A beat changes nothing that is seen: a translation may stay.
  const drawing = (run) => draw.bind(null, run, !isBeat);
  const start = freshGlue(
    (run) => queueMicrotask(drawing(run)),
    (run, milliseconds) => setTimeout(drawing(run), milliseconds),
    warn,
  );
  const Widget = start(module);
  class WatchedWidget extends Widget {
    #root;

    constructor(root) {
      super(root);
      this.#root = root;
      watch(root);
    }

    show(attributes, ...rest) {
      return super.show(this.#seen(attributes), ...rest);
    }

    update(attributes) {
      return super.update(this.#seen(attributes));
    }

    /** Does what is not the program's, and adds what only a script knows. */
    #seen(attributes) {
      tint(this.#root, attributes.accent);
      return { __proto__: null, ...attributes, sources: SOURCES };
    }

    beat() {
      isBeat = true;
      const beat = super.beat();
      isBeat = false;
      return beat;
    }
  }
  return new Program(WatchedWidget);
}
