// Changes of what is the same in every language. Each is made in all documents.

import { elements } from "./path.js";
import { keyFor, keysOf } from "./keys.js";
import { shortOf } from "./models.js";
import { asideFor, forget, refit } from "./scale.js";
import { WORDS } from "./words.js";

const pillarsOf = (document) => keysOf(document.pillars);

/** Whether there are questions beside those that make the total. */
export const hasBlock = (document) => elements(document, "seller").length > 0;

/** Whether some questions are compared with the others. */
export const hasShift = (document) => elements(document, "items").some((item) => item?.roleShift === true);

/** Words that are there as long as what they are about, by their name among the texts. */
const PARTS = {
  roleShift: { isWanted: hasShift, words: WORDS.shift },
  seller: { isWanted: hasBlock, words: WORDS.block },
};

/** Brings the words of a part, those that it had or some to begin with, or puts them aside. Returns whether it did. */
export function settle(drafts, part) {
  const { isWanted, words } = PARTS[part];
  const others = drafts.documents.filter((document) => isWanted(document) !== (document.texts[part] !== undefined));
  for (const document of others) {
    const aside = asideFor(drafts, document, `texts ${part}`);
    if (isWanted(document)) {
      document.texts[part] = aside.words ?? defaults(drafts, document, words);
      delete aside.words;
    } else {
      aside.words = document.texts[part];
      delete document.texts[part];
    }
  }
  return others.length > 0;
}

/** The same for the parts that an element of a list has to do with. */
function settleFor(drafts, list, element) {
  if (list === "seller") settle(drafts, "seller");
  if (element.roleShift) settle(drafts, "roleShift");
}

/** Words to begin with, in the language of a document or else in English. */
function defaults(drafts, { language }, { nl, en }) {
  const spoken = shortOf(language);
  if (!["nl", "en"].includes(spoken)) drafts.owe(language, en);
  return { ...(spoken === "nl" ? nl : en) };
}

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
export function add(drafts, list, name) {
  const [first] = drafts.documents;
  const taken = takenKeys(first, list);
  const key = keyFor(name, taken, `${list.replace(/s$/, "")}_${taken.length + 1}`);
  for (const document of drafts.documents) {
    if (!Array.isArray(document[list])) document[list] = [];
    document[list].push(fresh(document, list, key, name));
    if (list === "pillars" && document.pillars.length === 1) {
      for (const item of elements(document, "items")) item.pillar = key;
    }
    if (list === "items") sortItems(document);
    if (document !== drafts.document) drafts.owe(document.language, name);
  }
  if (list === "seller") settle(drafts, "seller");
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

/**
 * Takes an element away. What it returns brings that back in each language of then, as far as all else still has room
 * for it, and returns its place.
 */
export function remove(drafts, list, index) {
  const taken = new Map(drafts.documents.map((document) => [document, take(drafts, document, list, index)]));
  const [source] = taken.values();
  settleFor(drafts, list, source.element);
  return () => {
    const key = free(source.element.key, takenKeys(drafts.document, list));
    const words = structuredClone(source.element);
    const places = drafts.documents.map((document) => {
      const own = taken.get(document);
      if (own) return bringBack(drafts, document, list, own, key);
      // A language that came since has the words of another one.
      drafts.owe(document.language, words);
      const copy = { ...source, element: structuredClone(words), wait: undefined };
      return bringBack(drafts, document, list, copy, key);
    });
    settleFor(drafts, list, source.element);
    return places[0];
  };
}

/** A key that stays as it is, unless another one has it by now. */
const free = (key, taken) => (key && taken.includes(key) ? keyFor(key, taken, key) : key);

/** Takes an element away, with all that is to know to bring it back. */
function take(drafts, document, list, index) {
  const { scale, modes } = document;
  const [element] = document[list].splice(index, 1);
  const wait = forget(drafts, document, list, element.key);
  const after = LEAVE[list]?.(document, element, index);
  return { element, index, before: { scale, modes }, wait, after };
}

function bringBack(drafts, document, list, { element, index, before, wait, after }, key) {
  const all = (document[list] ??= []);
  element.key = key;
  all.splice(index, 0, element);
  after?.(document, key);
  if (list === "items") intoPillar(document, element);
  sortItems(document);
  wait?.(key);
  const place = document[list].indexOf(element);
  refit(drafts, document, list, place, before);
  return place;
}

/** There may be pillars by now. */
function intoPillar(document, item) {
  const pillars = pillarsOf(document);
  if (pillars.length && item.pillar === undefined) item.pillar = pillars[0];
}

/** What else goes with an element of a list; each returns what brings that back into a document. */
const LEAVE = { pillars: leavePillar, bands: leaveBand, seller: leaveBlock };

function leaveBlock(document) {
  if (!hasBlock(document)) delete document.seller;
}

/** The lowest band begins at 0, whichever it is. */
function leaveBand(document) {
  const [first] = document.bands;
  if (!first || first.from === 0) return undefined;
  const { from } = first;
  first.from = 0;
  return ({ bands }) => {
    if (bands[1]?.from === 0) bands[1].from = from;
  };
}

/** What a pillar held goes to the one beside it. */
function leavePillar(document, pillar, index) {
  const next = document.pillars[Math.max(0, index - 1)]?.key;
  const held = elements(document, "items").filter((item) => item.pillar === pillar.key);
  if (!next) delete document.pillars;
  for (const item of held) {
    if (next) item.pillar = next;
    else delete item.pillar;
  }
  sortItems(document);
  const keys = keysOf(held);
  return ({ items }, key) => {
    // What was moved on since stays where it is; where there was no other one, no item is without.
    const back = items.filter((item) => item.pillar === next && (!next || keys.includes(item.key)));
    for (const item of back) item.pillar = key;
  };
}

/** Whether an element can move by one place: an item also past the edge of its pillar. */
export function canMove(document, list, index, by) {
  const all = elements(document, list);
  const other = all[index + by];
  if (list !== "items") return other !== undefined;
  const pillars = pillarsOf(document);
  const pillar = pillars.indexOf(all[index]?.pillar);
  return (other && pillars.indexOf(other.pillar) === pillar) || pillars[pillar + by] !== undefined;
}

/** Moves an element by one place, and returns its place. */
export function move(documents, list, index, by) {
  const places = documents.map((document) => {
    if (list === "items") return moveItem(document, document.items[index], by);
    const all = document[list];
    const other = all[index + by];
    const [moved] = all.splice(index, 1);
    all.splice(index + by, 0, moved);
    // A limit belongs to its place, not to its name.
    if (list === "bands") [moved.from, other.from] = [other.from, moved.from];
    if (list === "pillars") sortItems(document);
    return index + by;
  });
  return places[0];
}

/** Past the edge of its pillar an item goes into the next one, be that empty, and keeps its number. */
function moveItem(document, item, by) {
  // A file may have them in another order.
  sortItems(document);
  const { items } = document;
  const index = items.indexOf(item);
  const other = items[index + by];
  const pillars = pillarsOf(document);
  const pillar = pillars.indexOf(item.pillar);
  if (other && pillars.indexOf(other.pillar) === pillar) {
    [items[index], items[index + by]] = [other, item];
    return index + by;
  }
  if (pillars[pillar + by] !== undefined) item.pillar = pillars[pillar + by];
  return index;
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
