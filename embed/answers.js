// The answers of one element, kept where a stopped program can't take them along.

import { copy, pairs } from "./ratings.js";

export class Answers {
  // Set by the host before there is a widget, the last one first, and the TypeError of what is no set of ratings.
  #given = [];
  #wrong;
  #cleared;
  // What a widget told last, for the next one.
  #snapshot = { __proto__: null, ratings: {}, result: null };

  /** Ratings and result, as they were told last. */
  get last() {
    const { ratings, result } = this.#snapshot;
    return { ratings, result };
  }

  /** The ratings, while there is no widget to ask. */
  get ratings() {
    return { ...(this.#given[0] ?? this.#snapshot.ratings) };
  }

  /** Remembers what a widget tells. */
  keep(told) {
    this.#snapshot = { __proto__: null, ...this.#snapshot, ...told };
  }

  /** Takes ratings for the next widget. */
  give(ratings) {
    try {
      // Some are kept back, as only the program knows which keys there are.
      this.#given = [copy(ratings), ...this.#given].slice(0, 9);
      this.#wrong = undefined;
    } catch (error) {
      this.#wrong = error;
    }
  }

  /** Forgets all; what is stored goes with the next widget. */
  clear() {
    this.#snapshot = { __proto__: null, ratings: {}, result: null };
    this.#given = [];
    this.#wrong = undefined;
    this.#cleared = true;
  }

  /** Has a widget show them; returns the error that says what is wrong with ratings given before. */
  show(widget, attributes, listener) {
    let wrong = this.#wrong;
    // The last good ones count; where the program stops, the next one finds them still.
    for (;;) {
      const last = this.#given[0];
      const given = last && pairs(last);
      try {
        widget.show(attributes, given, this.#snapshot, listener);
        if (this.#cleared) {
          widget.reset();
          if (given) widget.ratings = given;
        }
        break;
      } catch (error) {
        if (!last || !(error instanceof TypeError)) throw error;
        wrong = error;
        this.#given.shift();
      }
    }
    this.#given = [];
    this.#wrong = this.#cleared = undefined;
    return wrong;
  }
}
