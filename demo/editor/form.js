// The form: its sections, which fold, and the way to a place in it.

import { draw } from "../draw.js";
import { count, drawBadge } from "./badges.js";
import { drawField, idOf } from "./fields.js";
import { drawList, groupId, nameOf, openEntry } from "./list.js";
import { elements, pattern, shared } from "./path.js";
import { BY_PATTERN, SECTIONS } from "./rows.js";
import { hasBlock, hasShift, settle } from "./structure.js";
import { untranslated } from "./untranslated.js";
import { WORDS } from "./words.js";

/** The names of the sections that are open. */
const open = new Set(["about", "items"]);

/** Starts the form of these drafts. `say` tells what happened to who can't see it. */
export function startForm(form, drafts, say) {
  drafts.addEventListener("change", ({ detail }) => {
    if (drafts.isEmpty) return;
    if (detail.whole) redraw(form, drafts, say, detail.focus);
    else follow(form, drafts, say, detail.of);
    count("todo", untranslated(drafts), WORDS.leftToTranslate);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

function redraw(form, drafts, say, wanted) {
  const focused = wanted ?? (form.contains(document.activeElement) && document.activeElement.id);
  // Not by their events, which come a moment later.
  for (const details of form.children) open[details.open ? "add" : "delete"](details.className);
  const top = focused && document.getElementById(focused)?.getBoundingClientRect().top;
  form.replaceChildren(...SECTIONS.filter((section) => isShown(drafts, section)).map((section) => fold(drafts, section, say)));
  const control = focused && document.getElementById(focused);
  if (!control) return;
  control.focus({ preventScroll: true });
  // What one works with stays where it is.
  if (top !== undefined && top !== false) scrollBy({ top: control.getBoundingClientRect().top - top, behavior: "instant" });
  // The offer to undo is of no use without what it says.
  (control.closest(".undone") ?? control).scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** Words of a comparison and of a second block are asked for where there is one. */
function isShown({ document }, { name }) {
  if (name === "shift") return hasShift(document) || document.texts?.roleShift !== undefined;
  return name !== "block" || hasBlock(document) || document.texts?.seller !== undefined;
}

function fold(drafts, section, say) {
  const { title, hint } = WORDS.sections[section.name];
  const summary = draw("summary", {}, draw("span", {}, title), " ", drawBadge("wrong"), " ", drawBadge("todo"));
  const content = section.list
    ? drawList(drafts, section, say)
    : section.rows.map((row) => drawField(drafts, row, row.path)).filter(Boolean);
  return draw(
    "details",
    { class: section.name, id: `section-${section.name}`, open: open.has(section.name) },
    summary,
    hint && draw("p", { class: "hint" }, hint),
    ...content,
  );
}

/** Shows elsewhere in the form what was typed. */
function follow(form, drafts, say, path = "") {
  const [, list, index] = /^(\w+)\[(\d+)\]\.name$/.exec(path) ?? [];
  if (list) rename(form, drafts, list, Number(index));
  if (!path.endsWith(".roleShift") || !settle(drafts, "roleShift")) return;
  say(hasShift(drafts.document) ? WORDS.shiftAdded : WORDS.shiftGone);
  drafts.changed({ whole: true });
}

function rename(form, drafts, list, index) {
  const head = document.getElementById(idOf(`${list}[${index}]`));
  const name = nameOf(drafts, list, index);
  head.querySelector(".entry-title").textContent = name;
  const caption = list === "pillars" && document.getElementById(groupId(index));
  if (caption) caption.textContent = name;
  for (const [way, words] of [["up", WORDS.up], ["down", WORDS.down]]) {
    document.getElementById(idOf(`${list}[${index}]-${way}`)).setAttribute("aria-label", words(name));
  }
}

/** Where a path of the document is asked for: section, row, and the index in a list. */
export function placeOf(path) {
  const found = BY_PATTERN.get(pattern(path).replace(/\[\]$/, "")) ?? BY_PATTERN.get(pattern(path));
  const index = /\[(\d+)\]/.exec(path)?.[1];
  if (found) return { ...found, index: found.section.list ? Number(index) : undefined };
  const [name] = path.split(/[.[]/);
  const section = SECTIONS.find(({ list }) => list === name);
  if (section && path === name) return { section };
  const inside = section?.rows.find((row) => index && `${name}[${index}].${row.path}`.startsWith(`${path}.`));
  if (inside) return { section, row: inside, index: Number(index) };
  const part = SECTIONS.flatMap((one) => (one.list ? [] : one.rows.map((row) => ({ section: one, row }))));
  return part.find(({ row }) => row.path.startsWith(`${path}.`));
}

/** The path of the control in which that can be mended. */
export function controlPath(path) {
  const place = placeOf(path);
  if (!place) return undefined;
  const { section, row, index } = place;
  if (!row) return section.list;
  const base = section.list ? `${section.list}[${index}].${row.path}` : row.path;
  const exact = shared(path);
  if (row.field === "anchors") return /\[\d+\]$/.test(exact.slice(base.length)) ? exact : `${base}[0]`;
  return exact === `${base}.candidate` ? exact : base;
}

/** Opens what the control of a path is in, and goes there. */
export function goTo(drafts, path) {
  const { section, index } = placeOf(path);
  open.add(section.name);
  const details = document.getElementById(`section-${section.name}`);
  if (details) details.open = true;
  if (index !== undefined) openEntry(drafts, section.list, index);
  const control = idOf(controlPath(path));
  drafts.changed({ whole: true, focus: control });
  document.getElementById(control)?.scrollIntoView({ block: "center", behavior: "instant" });
}

/** What the place of a path is called. */
export function labelOf(drafts, path) {
  const place = placeOf(path);
  if (!place) return path;
  const { section, row, index } = place;
  const title = WORDS.sections[section.name].title;
  if (!row) return title;
  const label = fieldLabel(drafts, row, path);
  return `${section.list ? nameOf(drafts, section.list, index) : title}: ${label}`;
}

/** The label of the control that a path leads to: that of an anchor is its point. */
function fieldLabel(drafts, row, path) {
  const [, mode, index] = /(?:\.(self|candidate))?(?:\[(\d+)\])?$/.exec(controlPath(path));
  const point = row.field === "anchors" ? elements(drafts.document, "scale.anchors")[index] : undefined;
  const label = point === undefined ? WORDS.fields[row.name].label : WORDS.point(point);
  if (mode !== "candidate") return label;
  const [first, ...rest] = WORDS.modes.candidate;
  return `${label}, ${first.toLowerCase()}${rest.join("")}`;
}
