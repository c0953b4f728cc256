// The events that the element fires.

import { VERSION } from "./version.js";

/** Fires an event whose frozen detail has version and name too. */
export function fire(host, type, detail) {
  detail = freeze({ version: VERSION, name: host.getAttribute("name"), ...detail });
  const options = { __proto__: null, bubbles: true, composed: true, detail };
  host.dispatchEvent(new CustomEvent(type, options));
}

function freeze(value) {
  if (value && typeof value === "object") Reflect.ownKeys(value).forEach((key) => freeze(value[key]));
  return Object.freeze(value);
}
