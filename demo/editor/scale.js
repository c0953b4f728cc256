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
    const places = (point) => (point === points ? "end" : point);
    for (const { path, key } of asked(document)) {
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
        return anchors.map((point) => known[places(point)] ?? "");
      });
      set(document, path, isBoth ? joined(self, filled(candidate, self)) : self);
      if (waiting?.candidate) waiting.candidate = candidate;
    }
    document.scale = { points, anchors };
  }
  drafts.reshaped();
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

function asideFor(drafts, { language }, key) {
  const aside = (drafts.aside[language] ??= {});
  return (aside[key] ??= {});
}

/** Whom the texts are about. Those about a candidate wait until they are wanted again. */
export function setModes(drafts, withCandidate) {
  for (const document of drafts.documents) {
    const had = hasCandidate(document);
    document.modes = withCandidate ? ["self", "candidate"] : ["self"];
    if (had === withCandidate) continue;
    for (const { path, key } of byMode(document)) {
      const value = get(document, path);
      const aside = asideFor(drafts, document, key);
      const self = forMode(value, "self");
      if (!withCandidate) {
        const candidate = forMode(value, "candidate");
        if (candidate !== undefined) aside.candidate = candidate;
        if (self !== undefined) set(document, path, self);
      } else if (fits(aside.candidate, self)) {
        set(document, path, joined(self, filled(aside.candidate, self)));
      }
    }
  }
  drafts.reshaped();
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
