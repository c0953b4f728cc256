// The settings as a form.

import { draw } from "./draw.js";
import { reading, SETTINGS } from "./settings.js";
import { WORDS } from "./words.js";

// Contact first: it is what the result leads to.
const GROUPS = ["contact", "questions", "looks", "keeping"];

const FIELDS = { select, text, colour, toggle, radios };

/** Puts the fields into a form. */
export function drawForm(form) {
  for (const group of GROUPS) {
    const legend = draw("legend", {}, WORDS.groups[group]);
    form.append(draw("fieldset", { class: group }, legend, ...fields(group)));
  }
  const summary = draw("summary", {}, WORDS.groups.more);
  form.append(draw("details", {}, summary, ...fields("more")));
  const anew = draw("button", { type: "button", class: "quiet", id: "anew" }, WORDS.anew);
  form.append(draw("div", { class: "anew" }, draw("p", { class: "hint", id: "kept" }, WORDS.kept), anew));
}

/** Says under every field what is to be said of it, and opens what is filled in. */
export function judgeAll(form) {
  for (const row of SETTINGS.filter(({ read }) => read)) judge(form, row);
  const more = SETTINGS.filter(({ group }) => group === "more");
  form.querySelector("details").open ||= more.some(({ name }) => form.elements[name].value);
}

/** Says that what was typed is right, but can't be had, with the widget's own message; or takes that back. */
export function tellUnloaded({ name, id = name }, message) {
  const said = message ? [`${WORDS.unloaded} `, draw("span", { lang: "en" }, message)] : [];
  document.getElementById(`${id}-unloaded`).replaceChildren(...said);
}

/** Goes to a field, also where it is folded away. */
export function goTo(field) {
  for (let at = field.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  field.focus();
}

/** Says under a field what is wrong with it, or what was made of what was typed. */
export function judge(form, row) {
  const { problem, kind, shown } = reading(form, row);
  const field = form.elements[row.name];
  tell(row, "problem", problem && WORDS.problems[problem]);
  tell(row, "made", kind && WORDS.made[kind](shown));
  if (problem) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

/** What is said under a field: `problem`, `made` or nothing. */
export function judged({ name, id = name }) {
  return ["problem", "made"].find((kind) => document.getElementById(`${id}-${kind}`)?.textContent);
}

/** Takes back what was said under a field. */
export function unjudge(form, row) {
  tell(row, "problem", "");
  tell(row, "made", "");
  form.elements[row.name].removeAttribute("aria-invalid");
}

/** Turns off what has no meaning beside the other settings. */
export function turnOff(form) {
  for (const { name, id = name, only } of SETTINGS.filter((row) => row.only)) {
    const off = form.elements[only[0]].value !== only[1];
    form.elements[name].disabled = off;
    document.getElementById(`${id}-hint`).hidden = !off;
  }
}

function tell({ name, id = name }, kind, text) {
  const place = document.getElementById(`${id}-${kind}`);
  // A status that is written anew is said anew.
  if (place && place.textContent !== (text ?? "")) place.textContent = text ?? "";
}

function fields(group) {
  return SETTINGS.filter((row) => row.group === group).map((row) => FIELDS[row.field](row));
}

function select(row) {
  const { name, choices, id = name } = row;
  const { label, choices: texts, off, hint = off } = WORDS.settings[name];
  const options = choices.map((value) => draw("option", { value }, texts[value]));
  const describedby = hint && `${id}-hint`;
  return draw(
    "div",
    { class: "field" },
    draw("label", { for: name }, label),
    draw("select", { name, id: name, "aria-describedby": describedby }, ...options),
    hint && draw("p", { class: "hint", id: `${id}-hint`, hidden: hint === off }, hint),
  );
}

function text(row) {
  const { name } = row;
  const label = draw("label", { for: name }, WORDS.settings[name].label);
  return draw("div", { class: "field" }, label, typed(row), ...messages(row));
}

function colour(row) {
  const { name } = row;
  const { label, pick, clear } = WORDS.settings[name];
  const picker = draw("input", {
    type: "color",
    name: `${name}-picker`,
    value: "#0b5563",
    "aria-label": pick,
  });
  return draw(
    "div",
    { class: "field" },
    draw("label", { for: name }, label),
    draw("div", { class: "colour" }, picker, typed(row)),
    ...messages(row),
    draw("button", { type: "button", class: "quiet", id: `${name}-default`, disabled: true }, clear),
  );
}

function toggle({ name }) {
  const input = draw("input", { type: "checkbox", name });
  return draw("label", { class: "toggle" }, input, WORDS.settings[name].label);
}

function radios({ name, choices }) {
  const { choices: texts, hint } = WORDS.settings[name];
  const rows = choices.map((value, index) => {
    const id = `${name}-${value}`;
    const checked = index === 0;
    const input = draw("input", { type: "radio", name, value, checked, "aria-describedby": id });
    const [title, meaning] = texts[value];
    const words = [draw("span", {}, title), draw("small", { id }, meaning)];
    return draw("label", { class: "choice" }, input, ...words);
  });
  return draw("div", {}, ...rows, draw("p", { class: "hint" }, hint));
}

/** A field to type in, tied to what is said about it. */
function typed({ name, id = name, most, loaded }) {
  const { placeholder, hint } = WORDS.settings[name];
  const said = [`${id}-problem`, loaded && `${id}-unloaded`, `${id}-made`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return draw("input", {
    name,
    id: name,
    placeholder,
    maxlength: most,
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": said,
  });
}

function messages({ name, id = name, loaded }) {
  const { hint } = WORDS.settings[name];
  return [
    draw("p", { class: "problem", id: `${id}-problem`, role: "status" }),
    loaded && draw("p", { class: "problem", id: `${id}-unloaded`, role: "status" }),
    draw("p", { class: "made", id: `${id}-made`, role: "status" }),
    hint && draw("p", { class: "hint", id: `${id}-hint` }, hint),
  ].filter(Boolean);
}
