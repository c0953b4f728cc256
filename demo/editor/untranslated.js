// The texts of the edited language that are still in another one, and where in the form they are.

import { hasCandidate } from "./modes.js";
import { elements } from "./path.js";
import { SECTIONS } from "./rows.js";

/** Whether the text of a row is still to translate: of a mode, and of anchors the one at an index. */
export function isUntranslated(drafts, row, path, mode, index) {
  if (!row.words || !drafts.isUntranslated(path, mode, index)) return false;
  // One field asks for both where both have the same text.
  return mode !== "candidate" || drafts.text(path, mode, index) !== drafts.text(path, "self", index);
}

/** The places of all of them: the section of each, and its index in a section with a list. */
export function untranslated(drafts) {
  return SECTIONS.flatMap((section) => {
    const { list } = section;
    if (!list) return places(drafts, section, "");
    return elements(drafts.document, list).flatMap((_, index) => places(drafts, section, `${list}[${index}].`, index));
  });
}

function places(drafts, section, base, index) {
  return section.rows.flatMap((row) => {
    const anchors = row.field === "anchors" ? elements(drafts.document, "scale.anchors").keys() : [undefined];
    const modes = row.modes ? (hasCandidate(drafts.document) ? ["self", "candidate"] : ["self"]) : [undefined];
    return [...anchors]
      .flatMap((anchor) => modes.map((mode) => [mode, anchor]))
      .filter(([mode, anchor]) => isUntranslated(drafts, row, base + row.path, mode, anchor))
      .map(() => ({ section, index }));
  });
}
