// The custom element class, which WebAssembly cannot define: what a host page reads, sets and calls.

import { VERSION } from "./version.js";
import { ATTRIBUTES } from "./attributes.js";
import { Lifecycle } from "./lifecycle.js";

// A page may have put something else in the place of the global.
const HTMLElement = document.createElement("b").constructor;

export class SalesLeaderScorecard extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  #lifecycle = new Lifecycle(this);

  connectedCallback() {
    // A property that was set before the upgrade hides the accessor.
    if (Object.hasOwn(this, "ratings")) {
      const { ratings } = this;
      delete this.ratings;
      this.ratings = ratings;
    }
    this.#lifecycle.connect();
  }

  adoptedCallback() {
    this.#lifecycle.room.wear();
  }

  disconnectedCallback() {
    this.#lifecycle.disconnect();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#lifecycle.update();
  }

  get ratings() {
    return this.#lifecycle.ratings;
  }

  set ratings(ratings) {
    this.#lifecycle.ratings = ratings;
  }

  get result() {
    return this.#lifecycle.result;
  }

  get status() {
    return this.#lifecycle.status;
  }

  get version() {
    return VERSION;
  }

  reset() {
    this.#lifecycle.reset();
  }

  shareUrl() {
    return this.#lifecycle.shareUrl();
  }

  print() {
    return this.#lifecycle.request("print");
  }

  pdf(options) {
    return this.#lifecycle.request(options?.blank ? "blank" : "pdf");
  }

  focus(options) {
    const { room } = this.#lifecycle;
    const open = room.find(".is-current .range") ?? room.find(".range");
    if (open) open.focus(options);
    else super.focus(options);
  }

  toJSON() {
    return { version: VERSION, ratings: this.ratings, result: this.result };
  }
}
