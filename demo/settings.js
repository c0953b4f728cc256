// The settings: one row a setting, and what all of them mean for an element.

import { contact, instrument, webPage } from "./contact.js";

const KEPT = "scorecard-builder";
/** What the address of the page can ask for: the questions, not the agency. */
const ASKED = ["lang", "mode", "address", "seller-profile", "instrument-src"];

/**
 * In the order of the attributes. A row has the attribute's `name`, the `group` of the form that it
 * stands in, and a `field` of the form (form.js). The first of its `choices` is what an element does
 * without it. What is typed is read by `read`, which returns `{ value }` or `{ problem }`; what is
 * `loaded` can be right and not be had. What are `words` embed.html shows nobody, since anyone can write
 * a link to it. words.js has the texts by name.
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
  { name: "instrument-src", group: "more", field: "text", read: instrument, loaded: true },
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
  const typed = text.trim().toLowerCase();
  const digits = (parts(typed) ?? typed).replace(/^#/, "");
  if (!digits) return { value: "" };
  if (/^[\da-f]{6}$/.test(digits)) return { value: `#${digits}` };
  if (/^[\da-f]{3}$/.test(digits)) return { value: `#${[...digits].map((d) => d + d).join("")}` };
  return { problem: "colour" };
}

/** The digits of a colour as other programs copy it: `rgb(11, 85, 99)`. */
function parts(text) {
  const found = /^rgb\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*\)$/.exec(text)?.slice(1).map(Number);
  if (!found?.every((part) => part <= 255)) return undefined;
  return found.map((part) => part.toString(16).padStart(2, "0")).join("");
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

/** Puts these values by name into the form, as they were typed; what has none is as at first. */
export function fill(form, values = {}) {
  form.reset();
  put(form, rowOf("lang"), document.documentElement.lang);
  for (const row of SETTINGS) put(form, row, values[row.name]);
}

/** Puts a value into its field, unless somebody else wrote what can't be in it. */
function put(form, { name, field, choices, most }, value) {
  if (typeof value !== "string" || (choices && !choices.includes(value))) return;
  const control = form.elements[name];
  if (field === "toggle") control.checked = value === "on";
  else control.value = value.slice(0, most);
}

/** The row of a setting. */
export function rowOf(name) {
  return SETTINGS.find((row) => row.name === name);
}

/** What was kept in this tab: values by name, or undefined where the browser refuses or nobody can read it. */
export function kept() {
  try {
    return Object(JSON.parse(sessionStorage.getItem(KEPT)));
  } catch {
    return undefined;
  }
}

/** Keeps what stands in the form until the tab closes, and returns whether the browser does. */
export function keep(form, isLangChosen) {
  const values = Object.fromEntries(SETTINGS.map(({ name, field }) => [name, standing(form.elements[name], field)]));
  // A language that nobody chose is that of the page, and the page in the other language has its own.
  if (!isLangChosen && !kept()?.lang) delete values.lang;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

function standing(control, field) {
  if (field === "toggle") return control.checked ? "on" : "";
  return control.value;
}

/** Forgets what was kept. */
export function forget() {
  try {
    sessionStorage.removeItem(KEPT);
  } catch {
    // Then nothing was kept either.
  }
}

/**
 * Puts what the address of the page asks for into the form, and returns its names. Whoever writes a link to the page is
 * not the agency: questions come from the editor alone, which `isOurs` says.
 */
export function ask(form, query, isOurs) {
  const names = ASKED.filter((name) => query.has(name) && (isOurs || name !== "instrument-src"));
  const asked = Object.fromEntries(names.map((name) => [name, query.get(name)]));
  if (["", "true"].includes(asked["seller-profile"])) asked["seller-profile"] = "on";
  // As on an element, what is not written is off: it would be that of other questions.
  const values = asked["instrument-src"] ? { mode: "self", "seller-profile": "", ...asked } : asked;
  for (const row of SETTINGS) put(form, row, values[row.name]);
  return names;
}
