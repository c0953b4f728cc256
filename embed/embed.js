// Registers <sales-leader-scorecard> and loads the program once an element comes near the
// viewport. The contract is docs/CONTRACT.md.

const VERSION = "0.1.0";
const INTEGRITY = "";
const TAG = "sales-leader-scorecard";
const ATTRIBUTES = [
  "lang", "mode", "address", "theme", "seller-profile", "persist", "name", "contact-url", "loading",
];
// Listeners of the host page must not hear what happens inside.
const INNER_EVENTS = ["input", "beforeinput", "change", "keydown", "keypress", "keyup"];
const MOST_MILLISECONDS = 15_000;
const WORDS = {
  nl: {
    load: "De interactieve scorecard kan hier niet starten.",
    crash: "De scorecard is onverwacht gestopt. De antwoorden zijn er nog.",
    again: "Opnieuw proberen",
  },
  en: {
    load: "The interactive scorecard cannot start here.",
    crash: "The scorecard stopped unexpectedly. The answers are still there.",
    again: "Try again",
  },
};
// The height of an empty checklist, as measured. What the fallback needs is never given back.
const CSS = `
.room { display: grid; container-type: inline-size; }
.room > div { grid-area: 1 / 1; min-inline-size: 0; --slsc-room: 3780px;
  min-block-size: calc(var(--slsc-room) * var(--slsc-more, 1)); }
.fallback ~ div { display: none; }
.is-ready > .fallback + div { display: grid; }
@container (width < 690px) { .room > div { --slsc-room: 4200px; } }
@container (width < 540px) { .room > div { --slsc-room: 4010px; } }
@container (width < 360px) { .room > div { --slsc-room: 4200px; } }
:host([seller-profile]) { --slsc-more: 1.42; }
.is-failed > div { --slsc-room: 0 !important; }
.is-ready > .fallback { visibility: hidden; opacity: 0; pointer-events: none; }
.notice { margin: 0 0 1em; padding: 1em; border: 1px solid; border-radius: 8px; }
.notice p { margin: 0 0 .75em; }
.notice button { font: inherit; padding: .5em 1em; min-block-size: 44px; }
@media print { .is-ready > .fallback { display: none; } .room > div { --slsc-room: 0; } }`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

/** What was loaded: a maker of fresh glue, and the compiled module. Kept for a restart. */
let parts;
/** A promise of the running program. */
let running;
let tries = 0;

async function compiled(url, integrity, again) {
  const options = { signal: AbortSignal.timeout(MOST_MILLISECONDS) };
  if (again) options.cache = "reload";
  if (integrity) options.integrity = integrity;
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

function loaded(again) {
  const late = (_, reject) => setTimeout(reject, MOST_MILLISECONDS, new Error("It took too long"));
  // A browser may remember that a script failed: each time but the first it has a new address.
  // It is put together by hand, since bundlers would take it for a file to copy.
  const script = again
    ? import(import.meta.url.replace(/[^/]*([?#].*)?$/, `${TAG}.js?${(tries += 1)}`))
    : import("./sales-leader-scorecard.js");
  // Bundlers follow addresses that are written out.
  const url = new URL("./sales-leader-scorecard_bg.wasm", import.meta.url);
  return Promise.race([Promise.all([script, compiled(url, INTEGRITY, again)]), new Promise(late)]);
}

async function start() {
  parts ??= await loaded(false).catch(() => loaded(true));
  const [script, module] = parts;
  return script.program(module);
}

function program() {
  running ??= start().catch((error) => {
    running = undefined;
    throw error;
  });
  return running;
}

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

const elements = new Set();
const all = (what) => elements.forEach((element) => SalesLeaderScorecard[what](element));

class SalesLeaderScorecard extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  #status = "idle";
  #room = document.createElement("div");
  #notice = document.createElement("div");
  #near;
  #starting = false;
  #checking = false;
  #checkAgain = false;
  #program;
  #widget;
  #root;
  // Set by the host before there is a widget.
  #given;
  #wiped = false;
  // What the program told last, kept outside it, since it may stop at any time.
  #snapshot = { ratings: {}, result: null };

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    const fallback = document.createElement("div");
    this.#room.className = "room";
    fallback.className = "fallback";
    this.#notice.className = "notice";
    this.#notice.hidden = true;
    this.#notice.setAttribute("role", "status");
    fallback.append(this.#notice, document.createElement("slot"));
    this.#room.append(fallback);
    shadow.append(this.#room);
    for (const type of INNER_EVENTS) shadow.addEventListener(type, (e) => e.stopPropagation());
    for (const type of ["click", "pointerup", "keydown", "change"])
      shadow.addEventListener(type, () => this.#check());
  }

  connectedCallback() {
    // A property that was set before the upgrade hides the accessor.
    if (Object.hasOwn(this, "ratings")) {
      const { ratings } = this;
      delete this.ratings;
      this.ratings = ratings;
    }
    elements.add(this);
    if (this.#widget) this.#update();
    else if (this.#status === "ready") this.#start();
    else this.#watch();
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    // A move is a disconnect and a connect in one task: only an element that stays away ends.
    setTimeout(() => {
      if (this.isConnected) return;
      elements.delete(this);
      if (this.#widget) this.#retire(this.#leave());
    });
  }

  attributeChangedCallback() {
    if (this.#widget) this.#update();
    else if (this.isConnected) this.#watch();
  }

  #watch() {
    if (this.#status !== "idle") return;
    // A link that somebody opened is for reading now.
    if (this.getAttribute("loading") === "eager" || /[#&]slsc/.test(location.hash)) {
      return void this.#start();
    }
    this.#near ??= new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#start(),
      { rootMargin: "600px" },
    );
    this.#near.observe(this);
  }

  /** Starts, or goes on in another program. */
  async #start(wanted) {
    this.#near?.disconnect();
    if (this.#starting || (this.#widget && !wanted)) return;
    this.#starting = true;
    await this.#run(wanted);
    this.#starting = false;
    if (this.#status !== "loading") return;
    // Taken away meanwhile, and perhaps put back.
    this.#status = "idle";
    if (this.isConnected) this.#watch();
  }

  async #run(wanted) {
    const back = this.#status === "ready";
    if (!back) this.#status = "loading";
    let ready;
    try {
      ready = wanted ?? (await program());
    } catch (error) {
      return this.#fail("load", error);
    }
    if (!this.isConnected || ready === this.#program) return;
    const before = this.#widget && this.#parting();
    this.#program = ready;
    ready.elements.add(this);
    let widget;
    try {
      const root = document.createElement("div");
      [widget, this.#root] = ready.spare.pop() ?? [new ready.Widget(root), root];
      this.#widget = widget;
      this.#room.append(this.#root);
      this.#show();
      // What was there stays until the drawing is there.
      await ready.drawn(widget);
    } catch (error) {
      if (widget === this.#widget) SalesLeaderScorecard.#crash(ready, error);
      return;
    } finally {
      if (before) this.#retire(before);
    }
    if (widget !== this.#widget) return;
    this.#room.className = "room is-ready";
    // The pressed button goes away, and the focus must not go with it.
    if (this.#notice.contains(this.shadowRoot.activeElement)) this.focus({ preventScroll: true });
    this.#notice.hidden = true;
    this.#room.firstElementChild.inert = true;
    if (back) return;
    this.#status = "ready";
    this.#tell("scorecard-ready", this.#detail());
    if (this.#widget?.shared) this.scrollIntoView();
  }

  #show() {
    const widget = this.#widget;
    const listener = (told) => {
      // What it took over from may still be drawn.
      if (widget === this.#widget) this.#hear(told);
    };
    const show = (given) => widget.show(this.#attributes(), given, this.#snapshot, listener);
    try {
      show(this.#given);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      show(undefined);
      this.#error("ratings", error);
    }
    if (this.#wiped) widget.reset();
    this.#given = undefined;
    this.#wiped = false;
  }

  /** Takes in what the program tells, and passes on to the host what is the host's. */
  #hear({ request, types, ...snapshot }) {
    if (request) return void this.#request(request).catch(() => {});
    Object.assign(this.#snapshot, snapshot);
    const detail = this.#detail();
    for (const type of types) this.#tell(type, detail);
  }

  /** The program, and what it draws for this element, which is another's from now on. */
  #parting() {
    this.#program.elements.delete(this);
    return [this.#program, this.#widget, this.#root];
  }

  #leave() {
    const left = this.#parting();
    this.#root.remove();
    this.#widget = this.#root = this.#program = undefined;
    this.#room.className = "room";
    this.#room.firstElementChild.inert = false;
    return left;
  }

  #retire([program, widget, root]) {
    root.remove();
    widget.hide();
    program.spare.push([widget, root]);
  }

  /** Has the larger program draw this element and do what it is asked for. */
  async #request(request) {
    const { grant } = await program();
    return grant(request, this, compiled, (larger) => this.#start(larger), () => this.#widget);
  }

  /** Sees, after something happened, whether the program still draws. */
  async #check() {
    const [widget, program] = [this.#widget, this.#program];
    if (!widget) return;
    if (this.#checking) return void (this.#checkAgain = true);
    this.#checking = true;
    try {
      await program.drawn(widget);
    } catch (error) {
      if (widget === this.#widget) SalesLeaderScorecard.#crash(program, error);
    }
    this.#checking = false;
    if (!this.#checkAgain) return;
    this.#checkAgain = false;
    this.#check();
  }

  /** One program draws all elements of the page: when it stops, it stops for all. */
  static #crash(dead, error) {
    running = undefined;
    dead.over = true;
    for (const element of [...dead.elements]) {
      element.#leave();
      element.#fail("crash", error);
    }
  }

  #fail(code, error) {
    this.#status = "failed";
    const words = this.#language().startsWith("nl") ? WORDS.nl : WORDS.en;
    const line = document.createElement("p");
    const again = document.createElement("button");
    line.textContent = words[code];
    again.textContent = words.again;
    again.type = "button";
    again.addEventListener("click", () => this.#start());
    this.#notice.replaceChildren(line, again);
    this.#notice.hidden = false;
    this.#room.className = "room is-failed";
    this.#error(code, error);
  }

  #error(code, error) {
    const message = error?.message ?? String(error);
    this.#tell("scorecard-error", { version: VERSION, name: this.#name, code, message });
  }

  #tell(type, detail) {
    this.dispatchEvent(
      new CustomEvent(type, { bubbles: true, composed: true, detail: freeze(detail) }),
    );
  }

  #detail() {
    const { ratings, result } = this.#snapshot;
    return { version: VERSION, name: this.#name, ratings, result };
  }

  get #name() {
    return this.getAttribute("name");
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
    this.#ask((widget) => widget.update(this.#attributes()));
  }

  /** Calls into the program; whatever it throws but a TypeError means that it has stopped. */
  #ask(question) {
    try {
      return question(this.#widget);
    } catch (error) {
      if (error instanceof TypeError) throw error;
      SalesLeaderScorecard.#crash(this.#program, error);
    }
  }

  static check(element) {
    element.#check();
  }

  static update(element) {
    if (element.#widget) element.#update();
  }

  static sync(element) {
    if (element.#widget) element.#ask((widget) => widget.sync());
  }

  static follow(element) {
    if (!element.#widget) element.#watch();
    else if (element.#ask((widget) => widget.follow())) element.scrollIntoView();
  }

  get ratings() {
    if (this.#widget) return this.#ask((widget) => widget.ratings) ?? this.#snapshot.ratings;
    return { ...(this.#given ?? this.#snapshot.ratings) };
  }

  set ratings(ratings) {
    if (!this.#widget) return void (this.#given = ratings);
    this.#ask((widget) => (widget.ratings = ratings));
  }

  get result() {
    if (this.#widget) return this.#ask((widget) => widget.result) ?? this.#snapshot.result;
    return this.#status === "ready" ? this.#snapshot.result : null;
  }

  get status() {
    return this.#status;
  }

  get version() {
    return VERSION;
  }

  reset() {
    if (this.#widget) return this.#ask((widget) => widget.reset());
    this.#given = undefined;
    this.#snapshot = { ratings: {}, result: null };
    this.#wiped = true;
  }

  shareUrl() {
    return this.#widget ? this.#ask((widget) => widget.shareUrl()) : null;
  }

  print() {
    return this.#request("print");
  }

  pdf(options) {
    return this.#request(options?.blank ? "blank" : "pdf");
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

if (!customElements.get(TAG)) {
  customElements.define(TAG, SalesLeaderScorecard);
  addEventListener("error", () => all("check"));
  addEventListener("storage", () => all("sync"));
  // A page that comes back from the browser's cache slept through what happened to storage.
  addEventListener("pageshow", () => all("sync"));
  addEventListener("hashchange", () => all("follow"));
  new MutationObserver(() => all("update")).observe(document, {
    subtree: true,
    attributeFilter: ["lang"],
  });
}
