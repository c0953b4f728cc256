// Changes of what is the same in every language. Each is made in all documents, and returns what undoes it.

import { elements } from "./path.js";
import { keyFor, keysOf } from "./keys.js";
import { shortOf } from "./models.js";
import { WORDS } from "./words.js";

const pillarsOf = (document) => keysOf(document.pillars);

/** Whether there are questions beside those that make the total. */
export const hasBlock = (document) => elements(document, "seller").length > 0;

/** Words to begin with, in the language of a document or else in English. */
export const defaults = ({ language }, { nl, en }) => ({ ...(shortOf(language) === "nl" ? nl : en) });

/** The keys that a new element of a list can't have: all questions share theirs. */
function takenKeys(document, list) {
  const lists = ["items", "seller"].includes(list) ? ["items", "seller"] : [list];
  return lists.flatMap((name) => keysOf(document[name]));
}

/** Puts the items of a pillar together, in the order of the pillars; otherwise they stay as they are. */
function sortItems(document) {
  const pillars = pillarsOf(document);
  if (!pillars.length || !Array.isArray(document.items)) return;
  const place = (item) => pillars.indexOf(item?.pillar);
  document.items = document.items
    .map((item, index) => ({ item, index }))
    .sort((one, other) => place(one.item) - place(other.item) || one.index - other.index)
    .map(({ item }) => item);
}

/** Adds an element with this name at the end of a list, and returns its place. */
export function add(documents, list, name) {
  const [first] = documents;
  const taken = takenKeys(first, list);
  const key = keyFor(name, taken, `${list.replace(/s$/, "")}_${taken.length + 1}`);
  for (const document of documents) {
    if (!Array.isArray(document[list])) document[list] = [];
    document[list].push(fresh(document, list, key, name));
    if (list === "pillars" && document.pillars.length === 1) {
      for (const item of elements(document, "items")) item.pillar = key;
    }
    if (list === "items") sortItems(document);
    if (list === "seller") document.texts.seller ??= defaults(document, WORDS.block);
  }
  return keysOf(first[list]).indexOf(key);
}

function fresh(document, list, key, name) {
  if (list === "pillars") return { key, name };
  if (list === "bands") {
    // Somebody may be half way with one: what they typed is no number then.
    const limits = elements(document, "bands").map(({ from }) => Number.parseInt(from, 10));
    const last = limits.findLast(Number.isFinite) ?? -10;
    return { key, from: Math.min(100, last + 10), name, meaning: "" };
  }
  const anchors = elements(document, "scale.anchors").map(() => "");
  const pillar = list === "items" && pillarsOf(document).at(-1);
  return { key, ...(pillar && { pillar }), name, definition: "", anchors };
}

/** Takes an element away. What it returns brings that back, while but words have changed. */
export function remove(documents, list, index) {
  const undo = documents.map((document) => {
    const [taken] = document[list].splice(index, 1);
    const after = LEAVE[list]?.(document, taken, index);
    return () => {
      after?.();
      document[list].splice(index, 0, taken);
      sortItems(document);
    };
  });
  return () => undo.forEach((act) => act());
}

/** What else goes with an element of a list; each returns what brings that back. */
const LEAVE = { pillars: leavePillar, bands: leaveBand, seller: leaveBlock };

/** The words of the second block go with the last of its questions. */
function leaveBlock(document) {
  if (hasBlock(document)) return undefined;
  const words = document.texts.seller;
  delete document.seller;
  delete document.texts.seller;
  return () => {
    document.seller = [];
    if (words !== undefined) document.texts.seller = words;
  };
}

/** The lowest band begins at 0, whichever it is. */
function leaveBand(document) {
  const [first] = document.bands;
  if (!first || first.from === 0) return undefined;
  const { from } = first;
  first.from = 0;
  return () => (first.from = from);
}

/** What a pillar held goes to the one beside it. */
function leavePillar(document, pillar, index) {
  const next = document.pillars[Math.max(0, index - 1)];
  const held = elements(document, "items").filter((item) => item.pillar === pillar.key);
  if (!next) delete document.pillars;
  for (const item of held) {
    if (next) item.pillar = next.key;
    else delete item.pillar;
  }
  sortItems(document);
  return () => {
    document.pillars ??= [];
    for (const item of held) item.pillar = pillar.key;
  };
}

/**
 * Moves an element by one place. Past the edge of its pillar an item goes into the next one, and keeps its number.
 * Returns its place.
 */
export function move(documents, list, index, by) {
  let place = index + by;
  for (const document of documents) {
    const all = document[list];
    const other = all[index + by];
    if (list === "items" && all[index].pillar !== other.pillar) {
      all[index].pillar = other.pillar;
      place = index;
      continue;
    }
    const [moved] = all.splice(index, 1);
    all.splice(index + by, 0, moved);
    // A limit belongs to its place, not to its name.
    if (list === "bands") [moved.from, other.from] = [other.from, moved.from];
    if (list === "pillars") sortItems(document);
  }
  return place;
}

/** Puts an item into a pillar, after those that are there. Returns its place. */
export function putInPillar(documents, index, pillar) {
  let place = index;
  for (const document of documents) {
    const [item] = document.items.splice(index, 1);
    item.pillar = pillar;
    document.items.push(item);
    sortItems(document);
    place = document.items.indexOf(item);
  }
  return place;
}
