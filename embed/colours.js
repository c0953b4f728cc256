// What a page says of colours, and what has to be done beside a stylesheet.

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

/** What was warned of last: attributes are read again at every change of any of them. */
let warned;

/** Gives all inside this accent, or none, in a way that policies against style attributes allow. */
export function tint(root, colour) {
  const known = CSS.supports("color", colour);
  if (!known && colour && colour !== warned) {
    warned = colour;
    console.warn(`<sales-leader-scorecard> accent="${colour.slice(0, 60)}" is no CSS colour.`);
  }
  root.style.setProperty("--scorecard-accent", known ? colour : "");
}
