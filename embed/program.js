// Published as sales-leader-scorecard.js, with the glue of the small program.

// wasm-bindgen's glue as a function, of which every call is a fresh copy: xtask/src/glue.rs.
import { freshGlue } from "fresh-glue";
import { warnIfUnclosed } from "./closing.js";
import { Mount } from "./mount.js";

/** A copy of the program that runs, and whom it draws. */
class Program {
  // A list, since a page may have put something else in the place of `Set`.
  #lifecycles = [];
  stopped = false;
  /** Mounts that nobody uses. */
  spare = [];
  warnIfUnclosed = warnIfUnclosed;

  constructor(Widget) {
    this.Widget = Widget;
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

  mount() {
    return this.spare.pop() ?? new Mount(this);
  }

  /** One program draws all elements of the page: when it stops, it stops for all. */
  crash(error) {
    const lifecycles = this.#lifecycles;
    this.stopped = true;
    this.#lifecycles = [];
    for (const lifecycle of lifecycles) lifecycle.crashed(error);
  }
}

/** Starts a copy of the program. */
export function program(module) {
  return new Program(freshGlue()(module));
}
