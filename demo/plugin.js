// Settings as what goes into a post of WordPress with our plugin, which brings script and checklist itself.

import { attributes } from "./settings.js";

/**
 * The block as a post holds it. Pasted into the block editor it is the block; of a shortcode that is pasted
 * there WordPress loses each address, since it makes a link of it first.
 */
export function blockCode(settings) {
  const given = attributes(settings).map(([name, value]) => [name, value || true]);
  // As WordPress itself writes it, so that nothing in it ends the comment.
  const json = JSON.stringify(Object.fromEntries(given))
    .replaceAll("--", "\\u002d\\u002d")
    .replaceAll("\\\\", "\\u005c")
    .replaceAll('\\"', "\\u0022")
    .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
  return `<!-- wp:sales-leader-scorecard/scorecard ${json} /-->`;
}

/** The shortcode, for where there are no blocks. */
export function shortcode(settings) {
  const given = attributes(settings).map(([name, value]) => (value ? `${name}=${quoted(value)}` : name));
  return `[${["sales-leader-scorecard", ...given].join(" ")}]`;
}

/**
 * A value as WordPress reads it: as written, but for what would end it there. Editors encode the other
 * ampersands themselves.
 */
function quoted(value) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "[": "&#91;", "]": "&#93;" };
  const text = value.replace(/&(?=#?\w+;)|[<>[\]]/g, (character) => entities[character]);
  return text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replaceAll('"', "&quot;")}"`;
}
