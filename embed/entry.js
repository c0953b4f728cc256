// Where the answers of one element are kept when its host asks for it: an entry of the browser's storage, or, where the
// browser refuses, of the page as long as it lives. Elements with the same kind and key share it.

/** What the browser refused to keep, by place. No `Map` and no `Set`: a page may have put something else there. */
const refused = { __proto__: null };

/** Those of the elements in the page. */
let inUse = [];

export class Entry {
  /** Whether the browser keeps what it is given. */
  kept = false;
  /** The attributes of its element whose instrument and language were shown last. */
  shown;
  /** By what it wrote, the addresses of the questions of its element. */
  places = { __proto__: null };
  #kind = "";
  #key;
  // What was last read or written.
  #seen = null;

  get #place() {
    return this.#kind + this.#key;
  }

  // It throws where the browser refuses, and has no methods without a kind.
  get #storage() {
    return globalThis[`${this.#kind}Storage`];
  }

  /** Its element came into the page. */
  use() {
    this.release();
    inUse.push(this);
  }

  /** Its element left the page. */
  release() {
    inUse = inUse.filter((other) => other !== this);
  }

  /** Whether another element keeps its answers in the same place. */
  shares(other) {
    return other !== this && this.#kind !== "" && other.#place === this.#place;
  }

  /** Goes to the entry of this kind, of which there may be none, and key; false if it is there already. */
  follow(kind, key) {
    if (kind === this.#kind && key === this.#key) return false;
    const shared = inUse.some((other) => this.shares(other));
    // Nobody could clear it there any more. After a change of the key alone it may be another widget's.
    if (kind !== this.#kind && !shared) this.write(null);
    this.#kind = kind;
    this.#key = key;
    this.#seen = null;
    return true;
  }

  /** The text that somebody else has written since, null where it was removed; undefined where nothing is new. */
  poll() {
    this.kept = false;
    let now = refused[this.#place];
    try {
      if (now === undefined) {
        now = this.#storage.getItem(this.#key);
        this.kept = true;
      }
    } catch {}
    if (now !== undefined && now !== this.#seen) return (this.#seen = now);
  }

  /** Keeps a text, or with null nothing. */
  write(text) {
    // A page that answers each writing with the same answers does not go on for ever.
    if (!this.#kind || text === this.#seen) return;
    this.#seen = text;
    delete refused[this.#place];
    try {
      const storage = this.#storage;
      try {
        if (text === null) storage.removeItem(this.#key);
        else storage.setItem(this.#key, text);
      } catch {}
      // Some browsers refuse without a word.
      if (this.poll() === undefined && this.kept) return;
      // What was kept before must not come back at the next visit as if it were the newest.
      storage.removeItem(this.#key);
    } catch {}
    refused[this.#place] = text;
    this.#seen = text;
    this.kept = false;
  }
}
