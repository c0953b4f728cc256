// A list of the form: its entries, which open one by one, and what adds, moves and removes them.

import { draw } from "../draw.js";
import { drawField, idOf } from "./fields.js";
import { elements } from "./path.js";
import { add, move, remove } from "./structure.js";
import { WORDS } from "./words.js";

/** By list and key, the entries that are open. */
const open = new Set();
/** What was removed last and can come back: `list`, `index`, `name`, how, and the `shape` that it fits in. */
let removed;

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

/** Forgets what was open and removed: another scorecard is made. */
export function closeEntries() {
  open.clear();
  removed = undefined;
}

/** Takes the offer to bring something back away, once all else is no longer as it was. */
export function withdraw(drafts) {
  if (!removed || removed.shape === drafts.shape) return;
  removed = undefined;
  document.getElementById("undo-removal")?.closest(".undone").remove();
}

/** Draws a list with what is said of it as a whole. `say` tells what happened to who can't see it. */
export function drawList(drafts, section, say) {
  const { list } = section;
  const words = WORDS.lists[list];
  const entries = elements(drafts.document, list).map((_, index) => entry(drafts, section, index, say));
  if (removed?.list === list) entries.splice(removed.index, 0, undoing(drafts, say));
  return [
    words.hint && draw("p", { class: "hint" }, words.hint),
    draw("ol", { class: "entries" }, ...entries),
    adding(drafts, section, say),
  ].filter(Boolean);
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
      draw("span", { class: "badge", hidden: true }),
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
  const last = elements(drafts.document, list).length - 1;
  const button = draw("button", {
    type: "button",
    class: "plain move",
    id: moverId(list, index, by),
    disabled: index + by < 0 || index + by > last,
    "aria-label": (by < 0 ? WORDS.up : WORDS.down)(name),
  }, by < 0 ? "↑" : "↓");
  button.addEventListener("click", () => {
    const place = move(drafts.documents, list, index, by);
    const group = list === "items" && drafts.document.pillars?.find(({ key }) => key === drafts.document.items[place].pillar);
    say(WORDS.moved(name, place + 1, last + 1, place === index ? group?.name : undefined));
    // At an edge it is the other one that can still be pressed.
    const atEdge = place + by < 0 || place + by > last;
    drafts.reshaped({ focus: moverId(list, place, atEdge ? -by : by) });
  });
  return button;
}

const moverId = (list, index, by) => idOf(`${list}[${index}]-${by < 0 ? "up" : "down"}`);

function take(drafts, list, index, say) {
  const name = nameOf(drafts, list, index);
  const undo = remove(drafts.documents, list, index);
  removed = { list, index, name, undo, shape: drafts.shape + 1 };
  say(WORDS.removed(name));
  drafts.reshaped({ focus: "undo-removal" });
}

/** In the place of what was removed. */
function undoing(drafts, say) {
  const { list, index, name, undo } = removed;
  const button = draw("button", { type: "button", class: "plain", id: "undo-removal" }, WORDS.undo);
  button.addEventListener("click", () => {
    removed = undefined;
    undo();
    say(WORDS.restored(name));
    drafts.reshaped({ focus: idOf(`${list}[${index}]`) });
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
  const button = draw("button", { type: "button", disabled: isFull }, words.add);
  const problem = draw("p", { class: "problem", id: `${id}-problem`, role: "status" });
  button.addEventListener("click", () => {
    const text = name.value.replace(/\s+/g, " ").trim();
    if (!text) {
      problem.textContent = WORDS.nameFirst;
      name.setAttribute("aria-invalid", "true");
      return name.focus();
    }
    const place = add(drafts.documents, list, text);
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
