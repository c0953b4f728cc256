// The questions as plain HTML, for who reads a page without scripts. As core/src/fallback.rs writes them: each line is a
// block or the tag of one, so that other programs leave it as it is.

import { escape } from "../snippets.js";
import { forMode } from "./modes.js";
import { elements } from "./path.js";
import { plain } from "./preview.js";

/** The questions of a document, about oneself. */
export function checklist(document) {
  const text = (value) => escape(plain(forMode(value, "self") ?? ""));
  const { texts, scale, language } = document;
  const lines = [`<div lang="${escape(language)}">`, `  <h2>${text(texts.title)}</h2>`, `  <p>${text(texts.instruction)}</p>`];
  let pillar;
  elements(document, "items").forEach((item, index, items) => {
    if (item.pillar !== pillar || index === 0) {
      if (index) lines.push("  </ol>");
      pillar = item.pillar;
      const found = elements(document, "pillars").find(({ key }) => key === pillar);
      if (found) lines.push(`  <h3>${text(found.name)}</h3>`);
      lines.push(index ? `  <ol start="${index + 1}">` : "  <ol>");
    }
    lines.push("  <li>", `  <p><strong>${text(item.name)}</strong><br />${text(item.definition)}</p>`, "  <ul>");
    scale.anchors.forEach((point, at) => {
      lines.push(`  <li>${point}: ${escape(plain(forMode(item.anchors, "self")[at]))}</li>`);
    });
    lines.push("  </ul>", "  </li>");
    if (index === items.length - 1) lines.push("  </ol>");
  });
  return [...lines, "</div>"].join("\n");
}
