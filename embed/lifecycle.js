// What becomes of one element: idle, loading, ready or failed, and which program draws it.

import { Answers } from "./answers.js";
import { attributes, language } from "./attributes.js";
import { ask, check, crash, drawn } from "./crash.js";
import { fire } from "./events.js";
import { startProgram } from "./loader.js";
import { Mount } from "./mount.js";
import { Room } from "./room.js";
import { loadReport, swap } from "./swap.js";
import { words } from "./words.js";

/** Those of the elements in the page. */
const present = new Set();

export function forAll(act) {
  present.forEach(act);
}

export class Lifecycle {
  status = "idle";
  #host;
  #room;
  #answers = new Answers();
  /** The widget that is shown, if there is one. */
  #mount;
  #near;
  #starting = false;

  constructor(host) {
    this.#host = host;
    this.#room = new Room(host);
    for (const type of ["click", "pointerup", "keydown", "change"])
      this.#room.listen(type, () => this.check());
  }

  connect() {
    present.add(this);
    if (this.#mount) this.update();
    else if (this.status === "ready") this.start();
    else this.#watch();
  }

  disconnect() {
    this.#near?.disconnect();
    // A move is a disconnect and a connect in one task: only an element that stays away ends.
    setTimeout(() => {
      if (this.#host.isConnected) return;
      present.delete(this);
      if (this.#mount) this.#leave().retire();
    });
  }

  #watch() {
    if (this.status !== "idle") return;
    // A link that somebody opened is for reading now.
    if (this.#host.getAttribute("loading") === "eager" || /[#&]slsc/.test(location.hash)) {
      return void this.start();
    }
    this.#near ??= new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.start(),
      { rootMargin: "600px" },
    );
    this.#near.observe(this.#host);
  }

  /** Starts, or goes on in another program. */
  async start(program) {
    this.#near?.disconnect();
    if (this.#starting || (this.#mount && !program)) return;
    this.#starting = true;
    await this.#run(program);
    this.#starting = false;
    if (this.status !== "loading") return;
    // Taken away meanwhile, and perhaps put back.
    this.status = "idle";
    if (this.#host.isConnected) this.#watch();
  }

  async #run(wanted) {
    const back = this.status === "ready";
    if (!back) this.status = "loading";
    let program;
    try {
      program = wanted ?? (await startProgram());
    } catch (error) {
      return this.#fail("load", error);
    }
    const before = this.#mount;
    if (!this.#host.isConnected || program === before?.program) return;
    before?.program.lifecycles.delete(this);
    program.lifecycles.add(this);
    this.#mount = undefined;
    let mount;
    try {
      this.#mount = mount = Mount.of(program);
      this.#room.append(mount.root);
      program.keepInside(this.#host.shadowRoot);
      this.#show();
      // What was there stays until the drawing is there.
      await drawn(mount);
    } catch (error) {
      if (mount === this.#mount) crash(program, error);
      return;
    } finally {
      before?.retire();
    }
    if (mount !== this.#mount) return;
    this.#room.ready();
    if (back) return;
    this.status = "ready";
    fire(this.#host, "scorecard-ready", this.#answers.last);
    if (this.#mount?.widget.shared) this.#host.scrollIntoView();
  }

  #show() {
    const mount = this.#mount;
    const listener = (told) => {
      // What it took over from may still be drawn.
      if (mount === this.#mount) this.#notify(told);
    };
    const wrong = this.#answers.show(mount.widget, attributes(this.#host), listener);
    if (wrong) this.#error("ratings", wrong);
  }

  /** Takes in what the widget tells, and passes on to the host what is the host's. */
  #notify({ request, types, ...snapshot }) {
    if (request) return void this.request(request).catch(() => {});
    this.#answers.keep(snapshot);
    const { last } = this.#answers;
    for (const type of types) fire(this.#host, type, last);
  }

  #leave() {
    const mount = this.#mount;
    mount?.program.lifecycles.delete(this);
    mount?.root.remove();
    this.#mount = undefined;
    this.#room.empty();
    return mount;
  }

  /** The program that draws it has stopped. */
  crashed(error) {
    this.#leave();
    this.#fail("crash", error);
  }

  #fail(code, error) {
    this.status = "failed";
    const said = words(language(this.#host));
    this.#room.failed(said[code], said.again, () => this.start());
    this.#error(code, error);
  }

  #error(code, error) {
    fire(this.#host, "scorecard-error", { code, message: error?.message ?? String(error) });
  }

  /** Has the full program draw the element and do what it is asked for. */
  async request(wanted) {
    // The one to go back to after a crash, which must make no request.
    await startProgram();
    try {
      const report = await loadReport();
      await swap(this.#host, await report.startFullProgram(), this);
      return await this.#mount.widget.open(wanted, report.pdf);
    } catch (error) {
      this.#mount?.widget.failed();
      throw error;
    }
  }

  check() {
    if (this.#mount) check(this.#mount);
  }

  /** Takes over changed attributes. */
  update() {
    if (this.#mount) this.#ask((widget) => widget.update(attributes(this.#host)));
    else this.#watch();
  }

  /** Takes over what another tab stored. */
  sync() {
    if (this.#mount) this.#ask((widget) => widget.sync());
  }

  /** Takes over the answers of a new address. */
  follow() {
    if (!this.#mount) this.#watch();
    else if (this.#ask((widget) => widget.follow())) this.#host.scrollIntoView();
  }

  #ask(question) {
    return ask(this.#mount, question);
  }

  get ratings() {
    if (!this.#mount) return this.#answers.ratings;
    return this.#ask((widget) => widget.ratings) ?? this.#answers.last.ratings;
  }

  set ratings(ratings) {
    if (this.#mount) this.#ask((widget) => (widget.ratings = ratings));
    else this.#answers.give(ratings);
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
    return this.#mount ? this.#ask((widget) => widget.shareUrl()) : null;
  }
}
