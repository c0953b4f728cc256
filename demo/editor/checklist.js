// The questions as plain HTML, for who reads a page without scripts. As core/src/fallback.rs writes them, without its
// line about rating on paper: each line is a block or the tag of one, so that other programs leave it as it is.

import { escape } from "../snippets.js";
import { shortOf } from "./models.js";
import { forMode } from "./modes.js";
import { elements } from "./path.js";
import { plain } from "./preview.js";
import { hasBlock } from "./structure.js";

/** Between a point and its text; in a language that the widget does not speak, that of its English. */
const colonOf = (language) => (shortOf(language) === "fr" ? "\u00a0: " : ": ");

/** The questions of a document, about oneself or a candidate. */
export function checklist(document, mode) {
  const text = (value) => escape(plain(forMode(value, mode) ?? ""));
  const { texts, scale, language } = document;
  const items = elements(document, "items");
  const colon = colonOf(language);
  const couldHave = text(texts.couldHave).replaceAll("{lowest}", scale.anchors[0]);
  const instruction = [text(texts.instruction), couldHave].filter(Boolean).join(" ");
  const lines = [`<div lang="${escape(language)}">`, `  <h2>${text(texts.title)}</h2>`, `  <p>${instruction}</p>`];

  /** Questions that stand together; they count on from those above. */
  function list(questions, before) {
    lines.push(before ? `  <ol start="${before + 1}">` : "  <ol>");
    for (const { name, definition, anchors } of questions) {
      lines.push("  <li>", `  <p><strong>${text(name)}</strong><br />${text(definition)}</p>`, "  <ul>");
      scale.anchors.forEach((point, at) => {
        lines.push(`  <li>${point}${colon}${escape(plain(forMode(anchors, mode)[at]))}</li>`);
      });
      lines.push("  </ul>", "  </li>");
    }
    lines.push("  </ol>");
  }

  const pillars = elements(document, "pillars");
  for (const { key, name } of pillars.length ? pillars : [{}]) {
    const own = items.filter(({ pillar }) => pillar === key);
    if (name) lines.push(`  <h3>${text(name)}</h3>`);
    list(own, items.indexOf(own[0]));
  }
  if (hasBlock(document)) {
    const { heading, intro } = texts.seller;
    const strengths = elements(document, "seller");
    lines.push(`  <h3>${text(heading)}</h3>`, `  <p>${text(intro).replaceAll("{items}", strengths.length)}</p>`);
    list(strengths, items.length);
  }
  return [...lines, "</div>"].join("\n");
}
