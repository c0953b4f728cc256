// Published as sales-leader-scorecard.js, with the glue of the small program.

import { attributes as attributesOf } from "./attributes.js";
import { register, tint } from "./colours.js";
import { Documents, isSame, prefetch } from "./documents.js";
import { draw, watch } from "./drawn.js";
import { Entry } from "./entry.js";
import { keepInside } from "./inside.js";
// wasm-bindgen's glue as a function, of which every call is a fresh copy: xtask/src/glue.rs.
import { freshGlue } from "fresh-glue";
import { warnIfUnclosed } from "./closing.js";
import { fire } from "./events.js";
import { fit } from "./fit.js";
import { Mount } from "./mount.js";
import { warn } from "./warn.js";

/** What an element says once the program has stopped, by language. */
const STOPPED = {
  nl: "De scorecard is onverwacht gestopt.",
  en: "The scorecard stopped unexpectedly.",
  de: "Die Checkliste wurde unerwartet beendet.",
  fr: "La grille a soudain cessé de fonctionner.",
};

/** What else `embed.js` says in the languages that have no words there. */
export const WORDS = {
  de: {
    load: "Die interaktive Checkliste kann hier nicht starten.",
    kept: " Die Antworten sind noch da.",
    again: "Noch einmal versuchen",
  },
  fr: {
    load: "La grille interactive ne peut pas démarrer ici.",
    kept: " Les réponses sont toujours là.",
    again: "Réessayer",
  },
};

/** A copy of the program that runs, and whom it draws. */
class Program {
  #documents;
  // A list, since a page may have put something else in the place of `Set`.
  #lifecycles = [];
  stopped = false;
  /** Mounts that nobody uses. */
  spare = [];
  keepInside = keepInside;
  register = register;

  constructor(Widget, documents) {
    this.Widget = Widget;
    this.#documents = documents;
  }

  /**
   * Loads what is asked of an element, and the words for it; its attributes may change meanwhile. Where these can't be had,
   * what it showed last stays.
   */
  async prepare(attributes) {
    for (let wanted; !this.#documents.known((wanted = attributes())); ) {
      try {
        await this.#documents.load(wanted);
      } catch (error) {
        if (!isSame(wanted, attributes())) continue;
        const { shown } = wanted.entry;
        if (!shown) throw error;
        return this.#documents.load(shown);
      }
    }
  }

  /** The element is shown for the first time, in this room. */
  shown(host, room) {
    warnIfUnclosed(host);
    fit(host, room);
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

  /** A place for the answers of an element, in use. */
  entry() {
    const entry = new Entry();
    entry.use();
    return entry;
  }

  mount() {
    return this.spare.pop() ?? new Mount(this);
  }

  /** One program draws all elements of the page: when it stops, it stops for all. */
  crash(error) {
    const lifecycles = this.#lifecycles;
    this.stopped = true;
    this.#lifecycles = [];
    for (const lifecycle of lifecycles) lifecycle.crashed(error, STOPPED);
  }
}

// While the program itself is still on its way.
globalThis.document
  ?.querySelectorAll("sales-leader-scorecard")
  .forEach((host) => prefetch(attributesOf(host)));

/** Starts a copy of the program. `more` loads what it needs beyond the documents of the small one. */
export function program(module, more) {
  let isBeat = false;
  // All drawing is done in what the program puts off. A beat changes nothing that is seen: a translation may stay.
  const drawing = (run) => draw.bind(null, run, !isBeat);
  const start = freshGlue(
    (run) => queueMicrotask(drawing(run)),
    (run, milliseconds) => setTimeout(drawing(run), milliseconds),
    warn,
  );
  const Widget = start(module);
  const documents = new Documents(Widget, more);
  class WatchedWidget extends Widget {
    #root;
    #wanted;
    /** Those whose documents could not be had: they are told of once. */
    #missed;

    constructor(root) {
      super(root);
      this.#root = root;
      watch(root);
    }

    show(attributes, ...rest) {
      this.#wanted = attributes;
      const wrong = super.show(this.#seen(attributes), ...rest);
      // What can't be had is asked for once more, and told of.
      if (!documents.known(attributes)) this.update(attributes);
      return wrong;
    }

    /** What is shown stays until other documents are there, and where they can't be had: then all else follows. */
    update(attributes) {
      this.#wanted = attributes;
      const { shown } = attributes.entry;
      const isMissed = this.#missed && isSame(attributes, this.#missed);
      if (isMissed || documents.known(attributes)) return super.update(this.#seen(attributes));
      // Whose answers these are follows with the instrument.
      if (shown) super.update(this.#seen({ ...attributes, name: shown.name, persist: shown.persist }));
      const late = () => {
        if (this.#wanted !== attributes || running.stopped) return false;
        this.#missed = undefined;
        this.#late(() => super.update(this.#seen(attributes)));
        return true;
      };
      documents.load(attributes).then(late, ({ kind: code = "load", message }) => {
        if (!late()) return;
        this.#missed = attributes;
        fire(this.#root.getRootNode().host, "scorecard-error", { code, message });
      });
    }

    hide() {
      this.#wanted = undefined;
      super.hide();
    }

    /** Nobody who could tell a stopped program waits for this any more. */
    #late(act) {
      try {
        act();
      } catch (error) {
        running.crash(error);
      }
    }

    /** Does what is not the program's, and adds what only a script knows. */
    #seen(attributes) {
      tint(this.#root, attributes.accent);
      const { entry } = attributes;
      if (documents.known(attributes)) entry.shown = attributes;
      return { __proto__: null, ...attributes, ...documents.known(entry.shown) };
    }

    beat() {
      isBeat = true;
      const beat = super.beat();
      isBeat = false;
      return beat;
    }
  }
  const running = new Program(WatchedWidget, documents);
  return running;
}
