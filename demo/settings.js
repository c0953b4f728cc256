// The settings: one row a setting, and what all of them mean for an element.

import { contact, instrument, webPage } from "./contact.js";

/**
 * In the order of the attributes. A row has the attribute's `name`, the `group` of the form that it
 * stands in, and a `field` of the form (form.js). The first of its `choices` is what an element does
 * without it. What is typed is read by `read`, which returns `{ value }` or `{ problem }`. What are
 * `words` embed.html shows nobody, since anyone can write a link to it. words.js has the texts by name.
 */
export const SETTINGS = [
  { name: "lang", group: "questions", field: "select", choices: ["nl", "en", "de", "fr"], always: true },
  { name: "mode", group: "questions", field: "select", choices: ["self", "candidate"] },
  // Other languages have one form of address.
  { name: "address", group: "questions", field: "select", choices: ["je", "u"], only: ["lang", "nl"] },
  { name: "seller-profile", group: "questions", field: "toggle" },
  { name: "layout", group: "looks", field: "select", choices: ["list", "steps"] },
  { name: "theme", group: "looks", field: "select", choices: ["auto", "light", "dark"] },
  { name: "accent", group: "looks", field: "colour", read: colour },
  { name: "persist", group: "keeping", field: "radios", choices: ["none", "session", "local"] },
  { name: "contact-url", id: "contact", group: "contact", field: "text", read: contact },
  { name: "agency", group: "contact", field: "text", read: plain, most: 80, words: true },
  { name: "contact-label", group: "contact", field: "text", read: plain, most: 60, words: true, needs: "contact-url" },
  { name: "privacy-url", id: "privacy", group: "contact", field: "text", read: webPage },
  { name: "instrument-src", group: "more", field: "text", read: instrument },
  { name: "name", group: "more", field: "text", read: plain },
];

/** Reads the form, as a value by each name; what is not (yet) right in it counts as left open. */
export function read(form) {
  const values = {};
  for (const row of SETTINGS) values[row.name] = reading(form, row).value ?? "";
  for (const { name, only, choices } of SETTINGS) {
    if (only && values[only[0]] !== only[1]) values[name] = choices[0];
  }
  return values;
}

/** What was typed and the code can't hold, as `{ row, problem }`. */
export function problems(form) {
  return SETTINGS.map((row) => ({ row, ...reading(form, row) })).filter(({ problem }) => problem);
}

/** A setting as it stands in the form: `{ value }` or `{ problem }`. */
export function reading(form, { name, field, read }) {
  const control = form.elements[name];
  if (field === "toggle") return { value: control.checked ? "on" : "" };
  return read ? read(control.value) : { value: control.value };
}

/** The colour that a text names, as `#rrggbb`. */
function colour(text) {
  const digits = text.trim().replace(/^#/, "").toLowerCase();
  if (!digits) return { value: "" };
  if (/^[\da-f]{6}$/.test(digits)) return { value: `#${digits}` };
  if (/^[\da-f]{3}$/.test(digits)) return { value: `#${[...digits].map((d) => d + d).join("")}` };
  return { problem: "colour" };
}

function plain(text) {
  return { value: text.replace(/\s+/g, " ").trim() };
}

/** The attributes that say so, as `[name, value]`, without those that change nothing. */
export function attributes(settings) {
  return SETTINGS.filter(({ name, choices, always }) => {
    const value = settings[name];
    return value && (always || value !== choices?.[0]);
  }).map(({ name, field }) => [name, field === "toggle" ? "" : settings[name]]);
}

/** Gives a live element these settings; the answers in it stay. */
export function apply(settings, element) {
  // A policy that forbids style attributes allows this one, and it undoes itself.
  const wanted = new Map(attributes({ ...settings, accent: "" }));
  for (const { name } of SETTINGS) {
    const value = wanted.get(name) ?? null;
    if (value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  if (settings.accent) element.style.setProperty("--scorecard-accent", settings.accent);
  else element.style.removeProperty("--scorecard-accent");
}
