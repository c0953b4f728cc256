// Registers <sales-leader-scorecard> and loads the program once an element comes near the
// viewport. The contract is docs/CONTRACT.md.

const VERSION = "0.1.0";
const TAG = "sales-leader-scorecard";
const ATTRIBUTES = ["lang", "mode", "address", "theme", "seller-profile"];
// Listeners of the host page must not hear what happens inside.
const INNER_EVENTS = ["input", "beforeinput", "change", "keydown", "keypress", "keyup"];
const FAILED = {
  nl: "De interactieve scorecard kan hier niet starten. Dit is de vragenlijst als tekst.",
  en: "The interactive scorecard cannot start here. This is the checklist as text.",
};

let program;
function load() {
  program ??= import(new URL(`${TAG}.js`, import.meta.url).href).then(async (glue) => {
    await glue.default({ module_or_path: new URL(`${TAG}_bg.wasm`, import.meta.url) });
    return glue.Widget;
  });
  return program;
}

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

class SalesLeaderScorecard extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  #status = "idle";
  #slot = document.createElement("slot");
  #notice = document.createElement("p");
  #root;
  #widget;
  #given;
  #near;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    this.#notice.hidden = true;
    this.#notice.setAttribute("role", "status");
    shadow.append(this.#notice, this.#slot);
    for (const type of INNER_EVENTS) shadow.addEventListener(type, (e) => e.stopPropagation());
  }

  connectedCallback() {
    // A property that was set before the upgrade hides the accessor.
    if (Object.hasOwn(this, "ratings")) {
      const { ratings } = this;
      delete this.ratings;
      this.ratings = ratings;
    }
    if (this.#status === "ready" && !this.#widget) this.#start();
    else if (this.#widget) this.#update();
    if (this.#status !== "idle") return;
    if (this.getAttribute("loading") === "eager") return void this.#start();
    this.#near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#start(),
      { rootMargin: "400px" },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    // A move is a disconnect and a connect in one task: only an element that stays away ends.
    setTimeout(() => {
      if (this.isConnected || !this.#widget) return;
      this.#given = this.#all();
      this.#widget.destroy();
      this.#widget = undefined;
      this.#root.remove();
    });
  }

  attributeChangedCallback() {
    if (this.#widget) this.#update();
  }

  async #start() {
    this.#near?.disconnect();
    const again = this.#status === "ready";
    if (this.#status === "loading") return;
    if (!again) this.#status = "loading";
    let Widget;
    try {
      Widget = await load();
    } catch (error) {
      return this.#fail("load", error);
    }
    if (!this.isConnected) {
      if (!again) this.#status = "idle";
      return;
    }
    this.#root = document.createElement("div");
    this.shadowRoot.append(this.#root);
    const listener = (type) => this.#tell(type, this.#detail());
    const make = (ratings) => new Widget(this.#root, this.#attributes(), ratings, listener);
    try {
      this.#widget = make(this.#given);
    } catch (error) {
      if (!(error instanceof TypeError)) return this.#fail("start", error);
      this.#widget = make(undefined);
      this.#error("ratings", error);
    }
    this.#given = undefined;
    // The first drawing is a microtask away: the fallback stays until it is there.
    setTimeout(() => {
      this.#slot.style.display = "none";
      if (again) return;
      this.#status = "ready";
      this.#tell("scorecard-ready", this.#detail());
    });
  }

  #fail(code, error) {
    this.#status = "failed";
    this.#notice.textContent = this.#language().startsWith("nl") ? FAILED.nl : FAILED.en;
    this.#notice.hidden = false;
    this.#error(code, error);
  }

  #error(code, error) {
    const message = error instanceof Error ? error.message : String(error);
    this.#tell("scorecard-error", { version: VERSION, name: null, code, message });
  }

  #tell(type, detail) {
    this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, detail: freeze(detail) }),
    );
  }

  #detail() {
    return { version: VERSION, name: null, ratings: this.ratings, result: this.result };
  }

  #language() {
    for (let node = this; node; node = node.parentNode ?? node.host) {
      const lang = node.getAttribute?.("lang");
      if (lang) return lang.toLowerCase();
    }
    return "nl";
  }

  #attributes() {
    const present = ATTRIBUTES.filter((name) => this.hasAttribute(name));
    const values = Object.fromEntries(present.map((name) => [name, this.getAttribute(name)]));
    return { ...values, lang: this.#language() };
  }

  #update() {
    this.#widget.update(this.#attributes());
  }

  /** The answers of both blocks: those of a hidden one are kept as well. */
  #all() {
    this.#widget.update({ ...this.#attributes(), "seller-profile": "" });
    return this.#widget.ratings;
  }

  get ratings() {
    return this.#widget ? this.#widget.ratings : { ...this.#given };
  }

  set ratings(ratings) {
    if (this.#widget) this.#widget.ratings = ratings;
    else this.#given = ratings;
  }

  get result() {
    return this.#widget?.result ?? null;
  }

  get status() {
    return this.#status;
  }

  get version() {
    return VERSION;
  }

  reset() {
    if (this.#widget) this.#widget.reset();
    else this.#given = undefined;
  }

  focus(options) {
    const find = (selector) => this.shadowRoot.querySelector(selector);
    const open = find(".is-current .range") ?? find(".range");
    if (open) open.focus(options);
    else super.focus(options);
  }

  toJSON() {
    return { version: VERSION, ratings: this.ratings, result: this.result };
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, SalesLeaderScorecard);
