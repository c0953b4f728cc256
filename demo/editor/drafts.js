// What is being made: a document for each language, the same in all but their words.

import { elements, get, set } from "./path.js";
import { forMode, withElement, withText } from "./modes.js";

/** The documents, in the order of their languages; which of them is edited, and which have texts to translate. */
export class Drafts extends EventTarget {
  documents = [];
  current = 0;
  /** By language, the texts that came in another one, and where all were copied the one they are `from`. */
  copied = {};
  /** Words that have no place for the moment, by language and what they are about. */
  aside = {};
  /** Another number after each change of what is the same in every language: a language that was taken away before fits no more. */
  shape = 0;

  get document() {
    return this.documents[this.current];
  }

  get isEmpty() {
    return !this.documents.length;
  }

  get languages() {
    return this.documents.map(({ language }) => language);
  }

  /** All of it as plain values, and back. */
  toJSON() {
    const { documents, current, copied, aside } = this;
    return { documents, current, copied, aside };
  }

  restore({ documents, current = 0, copied = {}, aside = {} }) {
    Object.assign(this, { documents, current: documents[current] ? current : 0, copied, aside });
    this.reshaped();
  }

  /** Tells everybody: `whole` where the form is another one, `of` the field that changed. */
  changed(detail = {}) {
    this.dispatchEvent(new CustomEvent("change", { detail }));
  }

  /** The same, after a change of what all languages share, or of which languages there are. */
  reshaped(detail = {}) {
    this.shape += 1;
    this.changed({ whole: true, ...detail });
  }

  /** Edits the words of another language. */
  turnTo(language) {
    const index = this.languages.indexOf(language);
    if (index < 0 || index === this.current) return;
    this.current = index;
    this.changed({ whole: true });
  }

  /**
   * Writes what a row asks for: words in this language, all else in every language. A text has its `mode`, its `index`
   * in a list, and whether that of a candidate `follows` it.
   */
  write(row, path, value, text = {}) {
    const documents = row.words ? [this.document] : this.documents;
    for (const document of documents) {
      set(document, path, changed(document, row, path, value, text));
    }
    if (!row.words) this.shape += 1;
    this.changed({ of: path });
  }

  /** Adds the words of another language: those of the one that is edited, to translate. */
  copyTo(language) {
    this.documents.push({ ...structuredClone(this.document), language });
    this.copied[language] = { from: this.document.language, texts: [...new Set(texts(this.document))] };
    this.current = this.documents.length - 1;
    this.reshaped();
  }

  /** Adds a document of the same instrument, in a language that is not there. */
  put(document) {
    this.documents.push(document);
    this.current = this.documents.length - 1;
    this.reshaped();
  }

  /** Takes a language away; returns what brings it back. */
  drop(language) {
    const index = this.languages.indexOf(language);
    const [document] = this.documents.splice(index, 1);
    const copy = this.copied[language];
    delete this.copied[language];
    this.current = 0;
    this.reshaped();
    return () => {
      this.documents.splice(index, 0, document);
      if (copy) this.copied[language] = copy;
      this.current = index;
    };
  }

  /** The text at a place: of a mode, and of a list the one at an index. */
  text(path, mode, index, document = this.document) {
    const value = get(document, path);
    const found = mode ? forMode(value, mode) : value;
    return index === undefined ? found : Array.isArray(found) ? found[index] : undefined;
  }

  /** Whether a text of this language is still one that was copied, whatever became of that one since. */
  isUntranslated(path, mode, index) {
    const copy = this.copied[this.document.language];
    const text = this.text(path, mode, index);
    if (!text || !copy) return false;
    const source = this.documents[this.languages.indexOf(copy.from)];
    // A question that was added since has the words of the language that was edited then.
    const isNew = source !== undefined && text === this.text(path, mode, index, source);
    return isNew || copy.texts.includes(text);
  }

  /** Has texts of a language, in whatever they stand, marked as still to translate: they came in another one. */
  owe(language, given) {
    const copy = (this.copied[language] ??= { texts: [] });
    copy.texts = [...new Set([...copy.texts, ...texts(given)])];
  }

  /** Whether a language still has one of the texts that came in another one. */
  owes(language) {
    const known = this.copied[language]?.texts ?? [];
    const all = texts(this.documents[this.languages.indexOf(language)]);
    return all.some((text) => known.includes(text));
  }

  /** Nothing is to translate in this language any more. */
  translated() {
    delete this.copied[this.document.language];
    this.changed({ whole: true });
  }
}

/** All texts in something. */
function texts(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** What will stand at a path. */
function changed(document, row, path, value, { mode, index, follows }) {
  if (!row.modes) return value === "" && row.optional ? undefined : value;
  const before = get(document, path);
  if (index !== undefined) {
    const count = elements(document, "scale.anchors").length;
    return withElement(before, mode, index, value, follows, count);
  }
  const after = withText(before, mode, value, follows);
  const isNothing = !forMode(after, "self") && !forMode(after, "candidate");
  return row.optional && isNothing ? undefined : after;
}
