// The controls of the form, by what a row asks for.

import { draw } from "../draw.js";
import { hasCandidate, isShared } from "./modes.js";
import { elements, get, shared } from "./path.js";
import { anchorsFor, setModes, setScale } from "./scale.js";
import { putInPillar } from "./structure.js";
import { isUntranslated } from "./untranslated.js";
import { WORDS } from "./words.js";

const FIELDS = { line: texts, area: texts, anchors, number, flag, whom, points, marks, pillar };

/** What asks for a row of the document, at a path; nothing where there is nothing to ask. */
export function drawField(drafts, row, path) {
  return FIELDS[row.field](drafts, row, path);
}

/** Signs that nobody sees. Those that join others are none of them: emoji and Persian need them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text as it is typed or pasted, on one line. Spaces that do not break, as in French, stay what they are. */
export function cleaned(text) {
  return text.replace(UNSEEN, "").replace(/[^\S\u00a0\u202f]+/g, " ").trim();
}

/** The id of the control that stands for a path. */
export function idOf(path) {
  return `at-${path.replace(/[^\w-]+/g, "-")}`;
}

/** A control with its label and what is said about it. */
function field(path, label, control, hint, more) {
  const id = idOf(path);
  control.id = id;
  control.dataset.path = path;
  control.setAttribute("aria-describedby", [hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(" "));
  return draw(
    "div",
    { class: "field" },
    draw("label", { for: id }, label),
    control,
    more,
    draw("p", { class: "problem", id: `${id}-problem` }),
    hint && draw("p", { class: "hint", id: `${id}-hint` }, hint),
  );
}

/** A group of fields with a name. */
function group(label, hint, ...fields) {
  const legend = draw("legend", {}, label);
  return draw("fieldset", { class: "group" }, legend, hint && draw("p", { class: "hint" }, hint), ...fields);
}

function labelOf({ name, optional }) {
  const { label } = WORDS.fields[name];
  return optional ? `${label} ${WORDS.optional}` : label;
}

/** A text, or one for each mode. */
function texts(drafts, row, path) {
  const { hint } = WORDS.fields[row.name];
  if (!row.modes || !hasCandidate(drafts.document)) {
    return typed(drafts, row, path, labelOf(row), hint, row.modes && "self");
  }
  return group(
    labelOf(row),
    hint,
    typed(drafts, row, path, WORDS.modes.self, undefined, "self"),
    typed(drafts, row, `${path}.candidate`, WORDS.modes.candidate, undefined, "candidate"),
  );
}

/** A text for each anchor, and for each mode. */
function anchors(drafts, row, path) {
  const points = elements(drafts.document, "scale.anchors");
  const modes = hasCandidate(drafts.document) ? ["self", "candidate"] : ["self"];
  const lists = modes.map((mode) => {
    const base = mode === "self" ? path : `${path}.${mode}`;
    const fields = points.map((point, index) =>
      typed(drafts, row, `${base}[${index}]`, WORDS.point(point), undefined, mode, index),
    );
    const title = draw("p", { class: "mode" }, WORDS.modes[mode]);
    return draw("div", { class: "anchors" }, modes.length > 1 ? title : undefined, ...fields);
  });
  return group(labelOf(row), WORDS.fields[row.name].hint, ...lists);
}

/** A field to type in. */
function typed(drafts, row, place, label, hint, mode, index) {
  // Both modes and all anchors are written where the row is.
  const path = index === undefined ? place.replace(/\.candidate$/, "") : place.replace(/(\.candidate)?\[\d+\]$/, "");
  const own = drafts.text(path, mode, index);
  const isSame = mode === "candidate" && own === drafts.text(path, "self", index);
  const control = draw(row.field === "line" ? "input" : "textarea", {
    rows: row.field === "line" ? undefined : 2,
    maxlength: row.exact ? row.most : undefined,
    placeholder: mode === "candidate" ? WORDS.same : undefined,
    lang: row.exact ? undefined : drafts.document.language,
    spellcheck: row.exact ? "false" : undefined,
    autocapitalize: row.exact ? "off" : undefined,
  });
  control.value = isSame || typeof own !== "string" ? "" : own;
  const mark = draw("p", { class: "todo", hidden: true }, WORDS.toTranslate);
  const look = () => (mark.hidden = !isUntranslated(drafts, row, path, mode, index));
  look();
  // What is half typed may be the same as the other text by chance.
  let follows;
  for (const type of ["focus", "change"]) control.addEventListener(type, () => (follows = undefined));
  control.addEventListener("input", () => {
    follows ??= isShared(drafts.text(path, "self", index), drafts.text(path, "candidate", index));
    drafts.write(row, path, cleaned(control.value), { mode, index, follows });
    look();
  });
  return field(place, label, control, hint, mark);
}

function number(drafts, row, path) {
  const control = draw("input", { inputmode: "numeric", class: "number" });
  control.value = get(drafts.document, path) ?? "";
  control.addEventListener("input", () => {
    const text = control.value.trim();
    const value = /^\d+$/.test(text) ? Number(text) : text;
    drafts.write({ ...row, optional: true }, path, value);
  });
  return field(path, labelOf(row), control, WORDS.fields[row.name].hint);
}

function flag(drafts, row, path) {
  const id = idOf(path);
  const { label, hint } = WORDS.fields[row.name];
  const described = `${id}-hint ${id}-problem`;
  const control = draw("input", { type: "checkbox", id, "data-path": path, "aria-describedby": described });
  control.checked = get(drafts.document, path) === true;
  control.addEventListener("change", () => {
    drafts.write({ ...row, optional: true }, path, control.checked || "");
  });
  return draw(
    "div",
    { class: "field" },
    draw("label", { class: "toggle" }, control, label),
    draw("p", { class: "problem", id: `${id}-problem` }),
    draw("p", { class: "hint", id: `${id}-hint` }, hint),
  );
}

function whom(drafts, row, path) {
  const { label, hint, choices } = WORDS.fields[row.name];
  const control = chosen(["both", "self"], choices, hasCandidate(drafts.document) ? "both" : "self");
  control.addEventListener("change", () => setModes(drafts, control.value === "both"));
  return field(path, label, control, hint);
}

function points(drafts, row, path) {
  const { label, hint } = WORDS.fields[row.name];
  const { document } = drafts;
  const numbers = Array.from({ length: 9 }, (_, index) => String(index + 2));
  const control = chosen(numbers, {}, String(get(document, path)));
  control.addEventListener("change", () => {
    const wanted = Number(control.value);
    setScale(drafts, wanted, anchorsFor(elements(document, "scale.anchors"), wanted));
  });
  return field(path, label, control, hint);
}

/** Which points between the ends have a text. */
function marks(drafts, row, path) {
  const { label, hint } = WORDS.fields[row.name];
  const points = get(drafts.document, "scale.points");
  const marked = elements(drafts.document, path);
  const between = Array.from({ length: Math.max(0, points - 2) || 0 }, (_, index) => index + 2);
  const boxes = between.map((point) => {
    const id = idOf(`${path}.${point}`);
    const control = draw("input", { type: "checkbox", id, checked: marked.includes(point) });
    control.addEventListener("change", () => {
      const kept = marked.filter((other) => other !== point);
      const wanted = control.checked ? [...kept, point] : kept;
      setScale(drafts, points, wanted.sort((one, other) => one - other));
    });
    return draw("label", { class: "toggle" }, control, String(point));
  });
  const problem = draw("p", { class: "problem", id: `${idOf(path)}-problem` });
  const set = group(label, hint, draw("div", { class: "marks" }, ...boxes), problem);
  Object.assign(set, { id: idOf(path), tabIndex: -1 });
  set.dataset.path = path;
  return boxes.length ? set : undefined;
}

function pillar(drafts, row, path) {
  const { label, hint } = WORDS.fields[row.name];
  const { document } = drafts;
  const pillars = elements(document, "pillars");
  if (!pillars.length) return undefined;
  const names = Object.fromEntries(pillars.map(({ key, name }) => [key, name || key]));
  const control = chosen(pillars.map(({ key }) => key), names, get(document, path));
  const index = Number(/\[(\d+)\]/.exec(path)[1]);
  control.addEventListener("change", () => {
    const place = putInPillar(drafts.documents, index, control.value);
    drafts.reshaped({ focus: idOf(`items[${place}].${row.path}`) });
  });
  return field(path, label, control, hint);
}

function chosen(values, words, value) {
  const options = values.map((name) => draw("option", { value: name }, words[name] ?? name));
  const control = draw("select", {}, ...options);
  control.value = value;
  return control;
}

/** The control of a mistake's path, if it is drawn. */
export function controlAt(path) {
  return document.getElementById(idOf(shared(path)));
}
