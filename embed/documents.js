// Loads what is asked, and the words of the interface, as documents; and hands them to a program.

// What is published, by name: the address as bundlers follow it, and the hash. Written by xtask/src/scripts.rs.
import { FILES } from "document-files";
import { beside } from "./beside.js";
import { fetchBytes, twice } from "./load.js";
import { first, spoken } from "./spoken.js";

/** The page that the sales leader names as its source. */
const SOURCES = beside(() => new URL("./sources.html", import.meta.url), "./sources.html");

/** The most bytes of a document. */
const MOST_BYTES = 256 * 1024;

/** What was loaded, by address: all programs of the page share it, so that none asks for it once more. */
const loaded = () =>
  (customElements.get("sales-leader-scorecard")[Symbol.for("slsc documents")] ??= {
    __proto__: null,
  });

/** The text of a file, which has this hash if one is given. */
export function text(url, integrity) {
  const all = loaded();
  all[url] ??= twice((again, signal, heard) => {
    let size = 0;
    const counted = (piece) => {
      if ((size += piece.length) > MOST_BYTES)
        throw Object.assign(new Error(`${url} is larger than 256 KB`), { isThere: true });
      heard();
    };
    return fetchBytes(url, integrity, again, signal, counted);
  }).then((bytes) => new TextDecoder().decode(bytes));
  all[url].catch(() => delete all[url]);
  return all[url];
}

/** The text of a file of our folder, one of these. */
export function own(file, files = FILES) {
  const [written, hash] = files[file];
  const url = beside(written, `./${file}`);
  return text(url, hash).then((found) => [found, url]);
}

/** The text of a file of the page's. */
async function foreign(address) {
  const written = await text(address);
  // Some servers answer with a page of theirs where there is no file.
  if (/^\s*</.test(written)) parse(written, address);
  return [written, address];
}

/** Stands for `{lang}` in an address, of which a browser may encode braces. */
const LANG = "slsc-lang";

/** Where the file of the page's own questions was when its element first asked for it: the page may get another address. */
function placeOf({ entry, "instrument-src": source }) {
  if (!source) return "";
  const known = entry?.places[source];
  if (known) return known;
  const link = document.createElement("a");
  link.href = source.split("{lang}").join(LANG);
  if (entry) entry.places[source] = link.href;
  return link.href;
}

/** The address of the folder of a file, with a slash at its end. */
const folder = (url) => url.replace(/[^/]*([?#].*)?$/, "");

const words = (language) => own(`sales-leader-scorecard-words.${language}.txt`);

/** What may hold the instrument that is asked for, the best first: functions that load it. */
function sources(attributes) {
  const { lang } = attributes;
  const place = placeOf(attributes);
  if (!place) return [() => own(`sales-leader.${spoken(lang)}.json`)];
  if (!place.includes(LANG)) return [() => foreign(place)];
  const languages = first(lang) === "en" ? ["en"] : [first(lang), "en"];
  return languages.map((language) => () => foreign(place.split(LANG).join(language)));
}

/** Asks for what an element with these attributes will need. */
export function prefetch(attributes) {
  for (const file of [words(spoken(attributes.lang)), sources(attributes)[0]()])
    file.catch(() => {});
}

const key = (attributes) => `${attributes.lang} ${placeOf(attributes)}`;

/** Whether these attributes ask for the same documents. */
export const isSame = (one, other) => key(one) === key(other);

/** The documents of one copy of the program. */
export class Documents {
  #Widget;
  #more;
  #known = { __proto__: null };

  /** `more` is what this program needs beyond the small one, if it needs anything: report-documents.js. */
  constructor(Widget, more) {
    this.#Widget = Widget;
    this.#more = more;
  }

  /** What the program calls language and instrument of these attributes, once they are loaded. */
  known(attributes) {
    return this.#known[key(attributes)];
  }

  /** Loads what these attributes ask for. */
  async load(attributes) {
    if (this.known(attributes)) return;
    const source = placeOf(attributes);
    try {
      // At once, and not one after the other.
      prefetch(attributes);
      const more = this.#more;
      more?.prefetch(attributes);
      const [written, url] = await firstOf(sources(attributes));
      const document = parse(written, url);
      const instrument = more ? await more.withAdvice(document, source && folder(url)) : document;
      const lang = this.#Widget.instrument(source, instrument);
      const language = spoken(lang);
      const [lines] = await words(language);
      this.#Widget.words(language, lines);
      await more?.loadWords(this.#Widget, language);
      this.#known[key(attributes)] = {
        lang,
        instrument: source,
        beside: source ? folder(url) : SOURCES,
      };
    } catch (error) {
      throw source ? Object.assign(new Error(error.message), { kind: "instrument" }) : error;
    }
  }
}

/** The first of these files that is there. */
async function firstOf([first, ...others]) {
  try {
    return await first();
  } catch (error) {
    if (error.isThere || !others.length) throw error;
    return firstOf(others);
  }
}

export function parse(written, url) {
  try {
    return JSON.parse(written);
  } catch (error) {
    throw new Error(`${url} is no JSON: ${error.message}`);
  }
}
