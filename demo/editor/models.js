// What one begins with: ours, an example, an empty scorecard, or files.

import { MOST_BYTES } from "./file.js";
import { WORDS } from "./words.js";

const BASE = new URL("../", import.meta.url);
/** Texts are told apart by their first part: that is what `{lang}` in an address is filled with. */
export const shortOf = (language) => language.split("-")[0];

/** The languages that the widget itself speaks. */
export const SPOKEN = ["nl", "en", "de", "fr"];
/** The languages of the examples. */
const EXAMPLES = ["nl", "en"];

/** The documents of a model, by its name. */
export async function model(name) {
  if (name === "empty") return [empty(document.documentElement.lang)];
  const source = name === "ours" ? "sales-leader" : `instruments/${name}`;
  const documents = await Promise.all((name === "ours" ? SPOKEN : EXAMPLES).map((lang) => load(`${source}.${lang}.json`)));
  if (name !== "ours") return own(documents);
  const whole = await Promise.all(documents.map(withAdvice));
  // They are those of every scorecard that has none, as far as its scale and its number of questions allow.
  return own(whole.map(({ limits, ...document }) => document));
}

async function load(name) {
  const response = await fetch(new URL(name, BASE));
  if (!response.ok) throw new Error(`${name} answers ${response.status}`);
  return response.json();
}

/** Ours with the advice of the report, which is a file of its own: as the widget puts them together. */
async function withAdvice(document) {
  await customElements.whenDefined("sales-leader-scorecard");
  const report = await import("../sales-leader-scorecard-report.js");
  const { advice, ...whole } = await report.withAdvice(document);
  return whole;
}

/** A key that no other scorecard has: answers and links are told apart by it. */
const newKey = () => `${WORDS.newKey}-${Math.random().toString(36).slice(2, 6)}`;

/** As somebody else's: another key, so that answers and links do not mix, and no claim of who made it. */
function own(documents) {
  const page = document.documentElement.lang;
  // The language of the page comes first.
  const sorted = documents.sort((one, other) => (other.language === page) - (one.language === page));
  const key = newKey();
  return sorted.map(({ credits, texts: { paper, ...texts }, ...document }) => ({
    ...document,
    key,
    version: 1,
    texts,
  }));
}

/** The smallest one: three questions on five points, and two bands. */
function empty(language) {
  const words = WORDS.empty;
  const items = [1, 2, 3].map((number) => ({
    key: `item_${number}`,
    name: words.item(number),
    definition: words.definition,
    anchors: [...words.anchors],
  }));
  return {
    format: 1,
    key: newKey(),
    version: 1,
    language,
    modes: ["self"],
    scale: { points: 5, anchors: [1, 5] },
    items,
    bands: [
      { key: "band_1", from: 0, ...words.bands[0] },
      { key: "band_2", from: 50, ...words.bands[1] },
    ],
    texts: { ...words.texts },
  };
}

/**
 * The documents of files, which are of one instrument, and of the same as `known` where that is given. Throws an
 * error that says for a person which file is of no use, and why.
 */
export async function fromFiles(files, known) {
  const documents = [];
  for (const file of files) {
    const refuse = (why) => {
      throw new Error(why(file.name));
    };
    if (file.size > MOST_BYTES) refuse(WORDS.files.large);
    const document = parsed(await file.text()) ?? refuse(WORDS.files.noJson);
    if (!isDocument(document)) refuse(WORDS.files.noDocument);
    const first = known ?? documents[0];
    if (first && document.key !== first.key) refuse((name) => WORDS.files.other(name, first.key));
    if (first && skeleton(document) !== skeleton(first)) refuse(WORDS.files.differs);
    const twin = documents.find(({ language }) => shortOf(language) === shortOf(document.language));
    if (twin) refuse((name) => WORDS.files.twice(name, WORDS.language(document.language)));
    documents.push(document);
  }
  return documents;
}

/** What a file holds. Spaces around a text are of no use, and would count as a mistake that nobody sees. */
function parsed(text) {
  try {
    return JSON.parse(text, (_, value) => (typeof value === "string" ? value.trim() : value));
  } catch {
    return undefined;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value) && value.every(isObject);

/** Whether something has the form of a document, so that what is wrong in it can be shown and mended. */
function isDocument(value) {
  return (
    isObject(value) &&
    value.format === 1 &&
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value.language) &&
    isObject(value.texts) &&
    isObject(value.scale) &&
    Array.isArray(value.scale.anchors) &&
    isList(value.items) &&
    isList(value.bands) &&
    ["pillars", "seller"].every((list) => value[list] === undefined || isList(value[list]))
  );
}

/** What is the same in every language, written so that two can be compared. */
function skeleton({ version, scale, pillars = [], items, seller = [], bands }) {
  const keys = (list) => list.map(({ key }) => key);
  const asked = items.map(({ key, pillar, weight = 1, critical = false, roleShift = false }) =>
    [key, pillar, weight, critical, roleShift]);
  const limits = bands.map(({ key, from }) => [key, from]);
  const { points, anchors } = scale;
  return JSON.stringify([version, points, anchors, keys(pillars), asked, keys(seller), limits]);
}
