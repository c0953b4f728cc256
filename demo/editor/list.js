// A list of the form: its entries, which open one by one, and what adds, moves and removes them.

import { draw } from "../draw.js";
import { drawBadge } from "./badges.js";
import { cleaned, drawField, idOf } from "./fields.js";
import { elements } from "./path.js";
import { add, canMove, move, remove } from "./structure.js";
import { WORDS } from "./words.js";

/** By list and key, the entries that are open. */
const open = new Set();
/** What was removed last and can come back: `list`, `index`, `pillar`, `name`, and how. */
let removed;
/** By list, the name that somebody has begun to type for one more. */
const begun = new Map();

/** What somebody calls an element of a list. */
export function nameOf(drafts, list, index) {
  const name = elements(drafts.document, list)[index]?.name;
  return typeof name === "string" && name ? name : WORDS.lists[list].one(index + 1);
}

const marker = (drafts, list, index) => `${list} ${elements(drafts.document, list)[index]?.key}`;

/** Opens an entry at the next drawing. */
export function openEntry(drafts, list, index) {
  open.add(marker(drafts, list, index));
}

/** Forgets what was open, removed and begun: another scorecard is made. */
export function closeEntries() {
  open.clear();
  begun.clear();
  removed = undefined;
}

/** Draws a list with what is said of it as a whole. `say` tells what happened to who can't see it. */
export function drawList(drafts, section, say) {
  const { list } = section;
  const words = WORDS.lists[list];
  const pillars = list === "items" ? elements(drafts.document, "pillars").map(({ key }) => key) : [];
  const entries = elements(drafts.document, list).map((element, index) => ({
    group: pillars.indexOf(element?.pillar),
    drawn: entry(drafts, section, index, say),
  }));
  if (removed?.list === list) {
    const group = pillars.length ? Math.max(0, pillars.indexOf(removed.pillar)) : -1;
    entries.splice(removed.index, 0, { group, drawn: undoing(drafts, say) });
  }
  return [
    words.hint && draw("p", { class: "hint" }, words.hint),
    ...(pillars.length ? grouped(drafts, entries) : [ordered(entries)]),
    adding(drafts, section, say),
  ].filter(Boolean);
}

const ordered = (entries, labelled) =>
  draw("ol", { class: "entries", "aria-labelledby": labelled }, ...entries.map(({ drawn }) => drawn));

/** The id of the caption of a group, by its index. */
export const groupId = (index) => `items-of-group-${index}`;

/** The questions of each group under its name, also of one that has none. */
function grouped(drafts, entries) {
  const groups = [-1, ...elements(drafts.document, "pillars").keys()];
  return groups.flatMap((group) => {
    const held = entries.filter((one) => one.group === group);
    if (group < 0 && !held.length) return [];
    const name = group < 0 ? WORDS.noGroup : nameOf(drafts, "pillars", group);
    const caption = draw("p", { class: "entry-group", id: groupId(group) }, name);
    return held.length ? [caption, ordered(held, caption.id)] : [caption];
  });
}

function entry(drafts, section, index, say) {
  const { list, rows } = section;
  const mark = marker(drafts, list, index);
  const content = draw("div", { class: "entry-fields", id: idOf(`${list}[${index}]-fields`) });
  const id = idOf(`${list}[${index}]`);
  const head = draw(
    "button",
    { type: "button", class: "entry-name", id, "aria-controls": content.id },
    draw(
      "span",
      { class: "entry-text" },
      draw("span", { class: "entry-number" }, `${index + 1}. `),
      draw("span", { class: "entry-title" }, nameOf(drafts, list, index)),
      " ",
      drawBadge("wrong"),
      " ",
      drawBadge("todo"),
    ),
  );
  head.dataset.entry = `${list}[${index}]`;

  function show() {
    const isOpen = open.has(mark);
    head.setAttribute("aria-expanded", isOpen);
    content.hidden = !isOpen;
    if (isOpen && !content.firstChild) content.append(...fields());
  }

  function fields() {
    const drawn = rows.map((row) => drawField(drafts, row, `${list}[${index}].${row.path}`));
    const button = draw("button", { type: "button", class: "plain remove" }, WORDS.lists[list].remove);
    button.addEventListener("click", () => take(drafts, list, index, say));
    return [...drawn.filter(Boolean), button];
  }

  head.addEventListener("click", () => {
    if (!open.delete(mark)) open.add(mark);
    show();
    head.dispatchEvent(new CustomEvent("entry-toggle", { bubbles: true }));
  });
  show();
  const moves = draw("div", { class: "moves" }, ...[-1, 1].map((by) => mover(drafts, list, index, by, say)));
  return draw("li", { class: "entry" }, draw("div", { class: "entry-head" }, head, moves), content);
}

function mover(drafts, list, index, by, say) {
  const name = nameOf(drafts, list, index);
  const button = draw("button", {
    type: "button",
    class: "plain move",
    id: moverId(list, index, by),
    disabled: !canMove(drafts.document, list, index, by),
    "aria-label": (by < 0 ? WORDS.up : WORDS.down)(name),
  }, by < 0 ? "↑" : "↓");
  button.addEventListener("click", () => {
    const { pillar } = elements(drafts.document, list)[index];
    const place = move(drafts.documents, list, index, by);
    const all = elements(drafts.document, list);
    const group = all[place].pillar === pillar ? undefined : groupOf(drafts, all[place]);
    say(WORDS.moved(name, place + 1, all.length, group));
    // At an edge it is the other one that can still be pressed.
    const goesOn = canMove(drafts.document, list, place, by);
    drafts.reshaped({ focus: moverId(list, place, goesOn ? by : -by) });
  });
  return button;
}

/** What the group of a question is called. */
function groupOf(drafts, { pillar }) {
  const index = elements(drafts.document, "pillars").findIndex(({ key }) => key === pillar);
  return nameOf(drafts, "pillars", index);
}

const moverId = (list, index, by) => idOf(`${list}[${index}]-${by < 0 ? "up" : "down"}`);

function take(drafts, list, index, say) {
  const name = nameOf(drafts, list, index);
  const { pillar } = elements(drafts.document, list)[index];
  removed = { list, index, pillar, name, undo: remove(drafts, list, index) };
  say(WORDS.removed(name));
  drafts.reshaped({ focus: "undo-removal" });
}

/** In the place of what was removed. */
function undoing(drafts, say) {
  const { list, name, undo } = removed;
  const button = draw("button", { type: "button", class: "plain", id: "undo-removal" }, WORDS.undo);
  button.addEventListener("click", () => {
    removed = undefined;
    const place = undo();
    // As it was when somebody removed it.
    openEntry(drafts, list, place);
    say(WORDS.restored(name));
    drafts.reshaped({ focus: idOf(`${list}[${place}]`) });
  });
  return draw("li", { class: "undone" }, draw("span", {}, WORDS.removed(name)), button);
}

/** A field for the name of one more. */
function adding(drafts, { list, most }, say) {
  const words = WORDS.lists[list];
  const id = idOf(`${list}-new`);
  const isFull = elements(drafts.document, list).length >= most;
  const name = draw("input", {
    id,
    maxlength: 60,
    disabled: isFull,
    "aria-describedby": `${idOf(list)}-problem ${id}-problem`,
  });
  name.value = begun.get(list) ?? "";
  name.addEventListener("input", () => begun.set(list, name.value));
  const button = draw("button", { type: "button", disabled: isFull }, words.add);
  const problem = draw("p", { class: "problem", id: `${id}-problem`, role: "status" });
  button.addEventListener("click", () => {
    const text = cleaned(name.value);
    if (!text) {
      problem.textContent = WORDS.nameFirst;
      name.setAttribute("aria-invalid", "true");
      return name.focus();
    }
    begun.delete(list);
    const place = add(drafts, list, text);
    openEntry(drafts, list, place);
    const isFirst = list === "seller" && elements(drafts.document, list).length === 1;
    say(isFirst ? `${WORDS.added(text)} ${WORDS.blockAdded}` : WORDS.added(text));
    drafts.reshaped({ focus: idOf(`${list}[${place}]`) });
  });
  name.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    button.click();
  });
  const line = draw("div", { class: "adding-line" }, name, button);
  const whole = draw("p", { class: "problem", id: `${idOf(list)}-problem` });
  const adds = draw("div", { class: "adding", id: idOf(list), tabindex: -1, "data-path": list }, whole,
    draw("label", { for: id }, isFull ? words.full : words.name), line, problem);
  return adds;
}
