// The attributes of the element, and the language that the page gives it.

import { kind } from "./ratings.js";

export const ATTRIBUTES = (
  "lang mode address theme layout accent seller-profile persist name agency contact-url contact-label privacy-url " +
  "loading instrument-src"
).split(" ");

/** The nearest `lang` around the element, through shadow roots, or Dutch. */
export function language(host) {
  for (let place = host; ; ) {
    const found = place.closest('[lang]:not([lang=""])');
    // Where a form or document around has a field or picture of that name, it has it in the place of the method.
    if (found) return host.getAttribute.call(found, "lang").toLowerCase();
    const root = host.getRootNode.call(place);
    if (kind(root) !== "[object ShadowRoot]") return "nl";
    place = root.host;
  }
}

/** The attributes of the element, by name, and its language. */
export function attributes(host) {
  const values = { __proto__: null };
  for (const name of ATTRIBUTES) values[name] = host.getAttribute(name);
  values.lang = language(host);
  return values;
}
