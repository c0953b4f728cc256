// The answers of one element, kept where a stopped program can't take them along.

import { copy, pairs } from "./ratings.js";

export class Answers {
  // Set by the host before there is a widget, the last one last, and the TypeError of what is no set of ratings.
  #given = [];
  #wrong;
  #cleared = false;
  // What a widget told last, for the next one.
  #snapshot = { __proto__: null, ratings: {}, result: null };

  /** Ratings and result, as they were told last. */
  get last() {
    const { ratings, result } = this.#snapshot;
    return { ratings, result };
  }

  /** The ratings, while there is no widget to ask. */
  get ratings() {
    return { ...(this.#given.at(-1) ?? this.#snapshot.ratings) };
  }

  /** Remembers what a widget tells. */
  keep(told) {
    this.#snapshot = { __proto__: null, ...this.#snapshot, ...told };
  }

  /** Takes ratings for the next widget. */
  give(ratings) {
    try {
      this.#given = [...this.#given, copy(ratings)].slice(-9);
      this.#wrong = undefined;
    } catch (error) {
      this.#wrong = error;
    }
  }

  /** Forgets all; what is stored goes with the next widget. */
  clear() {
    this.#given = [];
    this.#wrong = undefined;
    this.#snapshot = { __proto__: null, ratings: {}, result: null };
    this.#cleared = true;
  }

  /** Has a widget show them; returns the error that says what is wrong with ratings given before. */
  show(widget, attributes, listener) {
    const cleared = this.#cleared;
    let wrong = this.#wrong;
    // Only the program knows which keys there are: the last good ones count.
    for (;;) {
      const last = this.#given.pop();
      const given = last && pairs(last);
      try {
        widget.show(attributes, cleared ? undefined : given, this.#snapshot, listener);
        if (cleared) widget.reset();
        if (cleared && given) widget.ratings = given;
        break;
      } catch (error) {
        if (!last || !(error instanceof TypeError)) throw error;
        wrong = error;
      }
    }
    this.#given = [];
    this.#wrong = undefined;
    this.#cleared = false;
    return wrong;
  }
}
