// What becomes of one element: idle, loading, ready or failed, and which program draws it.

import { opened, rename } from "./address.js";
import { Answers } from "./answers.js";
import { attributes, language } from "./attributes.js";
import { fire } from "./events.js";
import { loadReport, startProgram } from "./loader.js";
import { copy, pairs } from "./ratings.js";
import { Room } from "./room.js";
import { words } from "./words.js";

/** Those of the elements in the page; a page may have put something else in the place of `Set`. */
let present = [];

const others = (lifecycle) => present.filter((other) => other !== lifecycle);

export function forAll(act) {
  present.forEach(act);
}

export class Lifecycle {
  status = "idle";
  #host;
  room;
  #answers = new Answers();
  /** Where answers are kept; it outlives the program that brings it. */
  #entry;
  /** The widget that is shown, if there is one. */
  #mount;
  #near;
  /** The link that it has read. */
  #read;
  #starting = false;
  /** What was wanted when it failed. */
  #hindered;

  constructor(host) {
    this.#host = host;
    this.room = new Room(host);
    for (const type of ["click", "pointerup", "keydown", "change"])
      this.room.listen(type, () => this.check());
  }

  connect() {
    present = [...others(this), this];
    this.#entry?.use();
    if (this.#mount) this.update();
    else if (this.status === "ready") this.start();
    else this.#watch();
  }

  disconnect() {
    this.#near?.disconnect();
    // A move is a disconnect and a connect in one task: only an element that stays away ends.
    setTimeout(() => {
      if (this.#host.isConnected) return;
      present = others(this);
      this.#entry?.release();
      if (this.#mount) this.#leave().retire();
    });
  }

  #watch() {
    // What failed may come in another language or from another place.
    if (this.status === "failed" && this.#hindered !== this.#wanted) this.status = "idle";
    if (this.status !== "idle") return;
    // A link that somebody opened is for reading now, and nobody tells of the scrolling of another window.
    if (
      this.#host.getAttribute("loading") === "eager" ||
      this.#read !== opened ||
      this.room.isElsewhere
    ) {
      return void this.start();
    }
    this.#near ??= new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.start(),
      { __proto__: null, rootMargin: "600px" },
    );
    // An element with `display: contents` has no box.
    this.#near.observe(this.room.find("div"));
  }

  /** Starts, or goes on in another program. */
  async start(program) {
    this.#near?.disconnect();
    if (this.#starting || (this.#mount && !program)) return;
    this.#starting = true;
    await this.#run(program);
    this.#starting = false;
    if (this.#mount) return;
    // Taken away meanwhile and perhaps put back, or changed by who heard that it failed.
    if (this.status === "loading") this.status = "idle";
    if (this.#host.isConnected) this.connect();
  }

  async #run(wanted) {
    const back = this.status === "ready";
    if (!back) this.status = "loading";
    let program;
    try {
      program = await startProgram();
      // Entries of two programs would not know of each other.
      this.#entry ??= program.entry();
      program = wanted ?? program;
      await program.prepare(() => this.attributes);
    } catch (error) {
      return this.#fail(error.kind ?? "load", error);
    }
    const before = this.#mount;
    if (!this.#host.isConnected || program === before?.program) return;
    before?.program.drop(this);
    program.add(this);
    this.#mount = undefined;
    // The program gives its styles to this document only.
    const stage = this.room.isElsewhere ? new Room(document.createElement("div")) : this.room;
    let mount;
    try {
      this.#mount = mount = program.mount();
      stage.append(mount.root);
      this.room.guard(program);
      this.#show();
      // What was there stays until the drawing is there.
      await mount.drawn();
    } catch (error) {
      if (mount === this.#mount) program.crash(error);
      return;
    } finally {
      before?.retire();
    }
    if (mount !== this.#mount) return;
    this.room.ready(stage, mount);
    if (back) return;
    this.status = "ready";
    fire(this.#host, "scorecard-ready", this.#answers.last);
    program.shown(this.#host, this.room.find("div"));
    if (this.#mount?.widget.shared) this.#host.scrollIntoView();
  }

  get attributes() {
    return { ...attributes(this.#host), entry: this.#entry };
  }

  get #wanted() {
    return language(this.#host) + this.#host.getAttribute("instrument-src");
  }

  #show() {
    const mount = this.#mount;
    const listener = (told) => {
      if (!this.#mount) return;
      this.#notify(told);
      // What it took over from may still be drawn, and used.
      if (mount !== this.#mount) this.#show();
    };
    const wrong = this.#answers.show(mount.widget, this.attributes, listener);
    this.#open();
    if (wrong) this.#error("ratings", wrong);
  }

  /** Reads the link that was opened last, once; true if its answers are shown. */
  #open() {
    const link = opened;
    return this.#read !== link && this.#ask((widget) => widget.follow((this.#read = link).hash));
  }

  /** Takes in what the widget tells, and passes on to the host what is the host's. */
  #notify(told) {
    const { request, address, types, ...snapshot } = { __proto__: null, ...told };
    // A browser that refuses leaves the address as it is.
    if (address) return rename(address);
    if (request) return void this.request(request).catch(() => {});
    this.#answers.keep(snapshot);
    forAll((other) => other.#entry?.shares(this.#entry) && other.sync());
    const { last } = this.#answers;
    for (const type of types) fire(this.#host, type, last);
  }

  #leave() {
    const mount = this.#mount;
    mount?.program.drop(this);
    mount?.leave();
    this.#mount = undefined;
    this.room.empty();
    return mount;
  }

  /** The program that draws it has stopped. */
  crashed(error, stopped) {
    this.#leave();
    // What never started did not stop.
    this.#fail("crash", error, this.status === "ready" && stopped);
  }

  #fail(code, error, stopped) {
    const spoken = language(this.#host);
    const said = words(spoken);
    const { ratings } = this.#answers.last;
    let why = stopped ? words(spoken, stopped) : said.load;
    if (Reflect.ownKeys(ratings).some((key) => ratings[key])) why += said.kept;
    this.status = "failed";
    this.#hindered = this.#wanted;
    this.room.failed(why, said.again, () => this.start());
    this.#error(code, error);
  }

  #error(code, error) {
    fire(this.#host, "scorecard-error", { code, message: error?.message ?? String(error) });
  }

  /** Has the full program draw the element and do what it is asked for. */
  async request(wanted) {
    // The one to go back to after a crash, which must make no request.
    await startProgram();
    let prints;
    // What is said again would not be heard.
    this.#mount?.widget.failed(false);
    try {
      const report = await loadReport();
      await report.takeOver(this.#host, this.room, this);
      prints = wanted === "print";
      return await this.#mount.widget.open(wanted, report.pdf);
    } catch (error) {
      // That a browser does not print is no part that did not load.
      this.#mount?.widget.failed(!prints);
      throw error;
    }
  }

  check() {
    this.#mount?.check();
  }

  /** Takes over changed attributes. */
  update() {
    if (this.#mount) this.#mount.ask((widget) => widget.update(this.attributes));
    else this.#watch();
  }

  /** Takes over what another tab or element stored. */
  sync() {
    this.#ask((widget) => widget.sync());
  }

  /** Shows the answers of a link that was opened. */
  follow() {
    if (!this.#mount) this.#watch();
    else if (this.#open()) this.#host.scrollIntoView();
  }

  #ask(question) {
    return this.#mount?.ask(question);
  }

  get ratings() {
    return this.#ask((widget) => widget.ratings) ?? this.#answers.ratings;
  }

  set ratings(ratings) {
    // A getter of the host may do anything meanwhile.
    const given = this.#mount ? copy(ratings) : ratings;
    if (this.#mount) this.#ask((widget) => (widget.ratings = pairs(given)));
    else this.#answers.give(given);
  }

  get result() {
    if (!this.#mount) return this.status === "ready" ? this.#answers.last.result : null;
    return this.#ask((widget) => widget.result) ?? this.#answers.last.result;
  }

  reset() {
    if (this.#mount) this.#ask((widget) => widget.reset());
    else this.#answers.clear();
  }

  shareUrl() {
    return this.#ask((widget) => widget.shareUrl()) || null;
  }
}
