// One widget of a program and the place in which it draws. Yew leaks a little with each app that it
// starts: what an element no longer needs, the next one takes.

import { slices } from "./drawn.js";
import { pause } from "./promise.js";

/** So many looks in a row at which nothing was drawn. */
const MOST_LOOKS = 200;

export class Mount {
  #unchecked;
  #checking;

  constructor(program) {
    this.program = program;
    this.root = document.createElement("div");
    this.widget = new program.Widget(this.root);
  }

  /** Takes its place out of the page. A library of the page may have its own idea of `remove`. */
  leave() {
    const { parentNode } = this.root;
    parentNode?.removeChild(this.root);
  }

  retire() {
    this.leave();
    if (this.program.stopped) return;
    this.widget.hide();
    this.program.spare.push(this);
  }

  /**
   * Asks for a drawing and waits until it is done. A panic or an exception inside a drawing stops Yew for good and says
   * nothing. Yew draws a slice and lets the browser in: on a slow machine one drawing is hundreds of slices, and as long as
   * some come it has not stopped.
   */
  async drawn() {
    const beat = this.widget.beat();
    let seen;
    for (let look = 0; look < MOST_LOOKS; look = seen === slices ? look + 1 : 1) {
      seen = slices;
      await pause(look && 10);
      if (this.widget.drawn >= beat) return;
    }
    throw new Error("It no longer draws");
  }

  /** Looks, after something happened, whether it still draws. */
  async check() {
    this.#unchecked = true;
    if (this.#checking) return;
    this.#checking = true;
    while (this.#unchecked) {
      this.#unchecked = false;
      await this.drawn().catch((error) => this.program.crash(error));
    }
    this.#checking = false;
  }

  /** Calls into the program; whatever it throws but a TypeError means that it has stopped. */
  ask(question) {
    try {
      return question(this.widget);
    } catch (error) {
      if (error instanceof TypeError) throw error;
      this.program.crash(error);
    }
  }
}
