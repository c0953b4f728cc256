// What a page says of colours, and what has to be done beside a stylesheet.

import { warn } from "./warn.js";

/** Does what `@property` does in a sheet of the document: browsers take no such rule in a shadow root. */
export function register(sheets) {
  for (const { cssRules } of sheets) {
    for (const rule of cssRules) {
      try {
        // Throws where it is registered already.
        if (rule.syntax) CSS.registerProperty(rule);
      } catch {}
    }
  }
}

/** Gives all inside this accent, or none, in a way that policies against style attributes allow. */
export function tint(root, colour) {
  const { style } = root;
  // A variable of the page may be called `CSS`, so `supports` is not asked. Of what waits for the value of another property,
  // which may be an address, a border's one side knows nothing.
  style.color = style.borderColor = "";
  style.color = style.borderColor = colour;
  const known = style.color && style.borderTopColor && colour;
  style.color = style.borderColor = "";
  if (!known && colour) warn(`accent="${colour.slice(0, 60)}" is no CSS colour.`);
  style.setProperty("--scorecard-accent", known);
}
