// The settings as the form has them, and what they mean for an element.

import { contact } from "./contact.js";

/** Attributes that the builder looks after. */
export const ATTRIBUTES = [
  "lang",
  "mode",
  "address",
  "theme",
  "seller-profile",
  "persist",
  "contact-url",
  "name",
];

// Without them an element does the same.
const DEFAULTS = { mode: "self", address: "je", theme: "auto", persist: "none" };

/** Reads the form; what is not (yet) right in it counts as left open. */
export function read(form) {
  const { elements } = form;
  return {
    lang: elements.lang.value,
    mode: elements.mode.value,
    // English has one form of address.
    address: elements.lang.value === "nl" ? elements.address.value : "je",
    theme: elements.theme.value,
    seller: elements["seller-profile"].checked,
    persist: elements.persist.value,
    contact: contact(elements["contact-url"].value).link ?? "",
    name: elements.name.value.trim(),
    accent: colour(elements.accent.value) ?? "",
  };
}

/** The colour that a text names, as `#rrggbb`: empty for an empty text, undefined for no colour. */
export function colour(text) {
  const digits = text.trim().replace(/^#/, "").toLowerCase();
  if (!digits) return "";
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join("")}`;
  return undefined;
}

/** The attributes that say so, as `[name, value]`, without those that change nothing. */
export function attributes(settings) {
  const values = {
    ...settings,
    "seller-profile": settings.seller ? "" : undefined,
    "contact-url": settings.contact || undefined,
    name: settings.name || undefined,
  };
  return ATTRIBUTES.map((name) => [name, values[name]]).filter(
    ([name, value]) => value !== undefined && value !== DEFAULTS[name],
  );
}

/** Gives a live element these settings; the answers in it stay. */
export function apply(settings, element) {
  const wanted = new Map(attributes(settings));
  for (const name of ATTRIBUTES) {
    const value = wanted.get(name) ?? null;
    if (value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  // A policy that forbids style attributes allows this.
  if (settings.accent) element.style.setProperty("--scorecard-accent", settings.accent);
  else element.style.removeProperty("--scorecard-accent");
}
