// Scale and modes: a change of them asks for more texts or for fewer. Those that have no place wait aside.

import { elements, get, set } from "./path.js";
import { forMode, hasCandidate, joined } from "./modes.js";
import { SECTIONS } from "./rows.js";

/** What the anchors of a scale become when it has so many points. */
export function anchorsFor(anchors, points) {
  const middle = anchors.slice(1, -1).filter((point) => point > 1 && point < points);
  return [1, ...middle, points];
}

/** Another scale: the texts of its ends stay with the ends. */
export function setScale(drafts, points, anchors) {
  for (const document of drafts.documents) {
    const before = elements(document, "scale.anchors");
    document.scale = { points, anchors };
    for (const place of asked(document)) rescale(drafts, document, place, before);
  }
  drafts.reshaped();
}

/** Has the anchors at a place, which were those of the points `before`, be those of the scale of now. */
function rescale(drafts, document, { path, key }, before) {
  const { points, anchors } = document.scale;
  const value = get(document, path);
  const isBoth = hasCandidate(document);
  // Those about a candidate may wait: they get the same points.
  const waiting = isBoth ? undefined : asideFor(drafts, document, `anchors ${key}`);
  const [self, candidate] = ["self", "candidate"].map((mode) => {
    const texts = waiting && mode === "candidate" ? waiting.candidate : forMode(value, mode);
    const known = asideFor(drafts, document, `${key} ${mode}`);
    before.forEach((point, index) => {
      const place = index === before.length - 1 ? "end" : point;
      if (Array.isArray(texts)) known[place] = texts[index] ?? "";
    });
    return anchors.map((point) => known[point === points ? "end" : point] ?? "");
  });
  set(document, path, isBoth ? joined(self, filled(candidate, self)) : self);
  if (waiting?.candidate) waiting.candidate = candidate;
}

/** The anchors of all that is asked, with a key that outlives another order. */
function asked(document) {
  return ["items", "seller"].flatMap((list) =>
    elements(document, list).map((item, index) => ({
      path: `${list}[${index}].anchors`,
      key: item?.key,
    })),
  );
}

/** What waits aside in a language, under a name. */
export function asideFor(drafts, { language }, key) {
  const aside = (drafts.aside[language] ??= {});
  return (aside[key] ??= {});
}

/** The names under which the texts of an element of a list wait. */
function namesOf(list, key) {
  const rows = SECTIONS.find((section) => section.list === list).rows.filter((row) => row.modes);
  const names = rows.map(({ name }) => `${name} ${key}`);
  return ["items", "seller"].includes(list) ? [...names, `${key} self`, `${key} candidate`] : names;
}

/**
 * Forgets what waits for an element of a list: another one may get its key. Returns what lets it wait again, for the
 * key that the element has then.
 */
export function forget(drafts, { language }, list, key) {
  const known = drafts.aside[language] ?? {};
  const names = namesOf(list, key);
  const kept = names.map((name) => known[name]);
  for (const name of names) delete known[name];
  return (now) => {
    const again = namesOf(list, now).map((name, at) => [name, kept[at]]);
    Object.assign((drafts.aside[language] ??= {}), Object.fromEntries(again.filter(([, texts]) => texts)));
  };
}

/** Has an element that comes back ask for what scale and modes ask for now, and not for what they did `before`. */
export function refit(drafts, document, list, index, before) {
  const base = `${list}[${index}].`;
  const isOwn = ({ path }) => path.startsWith(base);
  if (hasCandidate(before) !== hasCandidate(document)) {
    for (const place of byMode(document).filter(isOwn)) turn(drafts, document, place);
  }
  if (JSON.stringify(before.scale) === JSON.stringify(document.scale)) return;
  for (const place of asked(document).filter(isOwn)) rescale(drafts, document, place, before.scale.anchors);
}

/** Whom the texts are about. Those about a candidate wait until they are wanted again. */
export function setModes(drafts, withCandidate) {
  for (const document of drafts.documents) {
    const had = hasCandidate(document);
    document.modes = withCandidate ? ["self", "candidate"] : ["self"];
    if (had === withCandidate) continue;
    for (const place of byMode(document)) turn(drafts, document, place);
  }
  drafts.reshaped();
}

/** Has the texts at a place be about whom the document is about now. */
function turn(drafts, document, { path, key }) {
  const value = get(document, path);
  const aside = asideFor(drafts, document, key);
  const self = forMode(value, "self");
  if (!hasCandidate(document)) {
    const candidate = forMode(value, "candidate");
    if (candidate !== undefined) aside.candidate = candidate;
    if (self !== undefined) set(document, path, self);
  } else if (fits(aside.candidate, self)) {
    set(document, path, joined(self, filled(aside.candidate, self)));
  }
}

/** The scale may have another number of anchors than when its texts were put aside. */
function fits(candidate, self) {
  return candidate !== undefined && self !== undefined && candidate.length > 0 &&
    (!Array.isArray(candidate) || candidate.length === self.length);
}

/** A candidate's text that is empty is the same as the other. */
function filled(candidate, self) {
  return Array.isArray(candidate) ? candidate.map((text, index) => text || self[index]) : candidate;
}

/** All places with a text for each mode. */
function byMode(document) {
  const places = [{ path: "texts.paper.title", key: "paper" }];
  for (const { list, rows } of SECTIONS) {
    for (const { name, path } of rows.filter((row) => row.modes)) {
      if (!list) places.push({ path, key: name });
      else
        elements(document, list).forEach((element, index) =>
          places.push({ path: `${list}[${index}].${path}`, key: `${name} ${element?.key}` }),
        );
    }
  }
  return places.filter(({ path }) => get(document, path) !== undefined);
}
