// The answers of one element, kept where a stopped program can't take them along.

export class Answers {
  // Set by the host before there is a widget.
  #given;
  #cleared = false;
  // What a widget told last, for the next one.
  #snapshot = { ratings: {}, result: null };

  /** Ratings and result, as they were told last. */
  get last() {
    const { ratings, result } = this.#snapshot;
    return { ratings, result };
  }

  /** The ratings, while there is no widget to ask. */
  get ratings() {
    return { ...(this.#given ?? this.#snapshot.ratings) };
  }

  /** Remembers what a widget tells. */
  keep(told) {
    Object.assign(this.#snapshot, told);
  }

  /** Takes ratings for the next widget. */
  give(ratings) {
    this.#given = ratings;
  }

  /** Forgets all; what is stored goes with the next widget. */
  clear() {
    this.#given = undefined;
    this.#snapshot = { ratings: {}, result: null };
    this.#cleared = true;
  }

  /** Has a widget show them; returns the TypeError that says what is wrong with ratings given before. */
  show(widget, attributes, listener) {
    const show = (given) => widget.show(attributes, given, this.#snapshot, listener);
    let wrong;
    try {
      show(this.#given);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      wrong = error;
      show(undefined);
    }
    if (this.#cleared) widget.reset();
    this.#given = undefined;
    this.#cleared = false;
    return wrong;
  }
}
