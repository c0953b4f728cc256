// The events that the element fires.

import { VERSION } from "./version.js";

/** Fires an event whose frozen detail has version and name too. */
export function fire(host, type, detail) {
  detail = freeze({ version: VERSION, name: host.getAttribute("name"), ...detail });
  host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
