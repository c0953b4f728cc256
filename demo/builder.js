// The snippet builder: settings in a form, the widget live beside it, HTML to copy.

import { copy } from "./copy.js";
import { foldable } from "./fold.js";
import { drawForm, judge, judged, turnOff, unjudge } from "./form.js";
import { mail, pluginMail } from "./mail.js";
import { blockCode, shortcode } from "./plugin.js";
import { preview } from "./preview.js";
import { apply, problems, read, reading, SETTINGS } from "./settings.js";
import * as snippets from "./snippets.js";
import { tabs } from "./tabs.js";
import { WORDS } from "./words.js";

// The folder that this page is served from holds the widget too.
const BASE = new URL("./", import.meta.url);

const find = (id) => document.getElementById(id);
const form = document.querySelector(".settings");
const { elements } = form;
const widget = find("scorecard");
const pane = find("pane");
const code = find("code");
const status = find("copy-status");
const mailStatus = find("mail-status");
drawForm(form);
const fold = foldable(find("code-box"), code, find("unfold"), find("folded"));
let checklists;

function show() {
  const settings = read(form);
  apply(settings, widget);
  // Around the widget it looks as on a page of that kind.
  pane.dataset.theme = settings.theme;
  turnOff(form);
  showCode(settings);
}

function showCode(settings) {
  const kind = kindOfCode();
  const ours = !settings["instrument-src"];
  const whole = kind === "element" && ours && checklists?.[checklistKey(settings)];
  const bare = snippets[kind](settings, BASE);
  const text = whole ? snippets.element(settings, BASE, whole) : bare;
  if (text !== code.textContent) {
    code.textContent = text;
    status.textContent = "";
    fold();
  }
  showInPlugin("block", blockCode(settings));
  showInPlugin("shortcode", shortcode(settings));
  showMail(text, bare);
}

function showInPlugin(id, text) {
  if (text === find(id).textContent) return;
  find(id).textContent = text;
  find(`${id}-status`).textContent = "";
}

function kindOfCode() {
  return document.querySelector("[name=snippet]:checked").value;
}

function showMail(text, bare) {
  const panel = document.querySelector("[role=tabpanel]:not([hidden])");
  const [steps, without] = [...panel.querySelectorAll("ol")].map(stepsOf);
  const { href, said } = without
    ? pluginMail(steps, find("block").textContent, without, bare)
    : mail(steps, [text, bare]);
  find("mail").href = href;
  find("mail-length").textContent = said;
  mailStatus.textContent = "";
}

/** Steps as lines of text, each with the address that it links to. */
function stepsOf(list) {
  return [...list.children].map((step) => {
    const address = step.querySelector("a")?.href;
    return step.textContent.replace(/\s+/g, " ").trim() + (address ? ` ${address}` : "");
  });
}

/** Says beside the code what was typed and is not in it, or will not show. */
function warn() {
  const settings = read(form);
  const given = SETTINGS.filter(({ name }) => settings[name]);
  const idle = given.filter(({ needs }) => needs && !elements[needs].value.trim());
  const texts = [
    ...problems(form).map(({ row }) => WORDS.lacking[row.name]),
    ...idle.map(({ name }) => WORDS.needed[name]),
  ];
  if (kindOfCode() !== "element" && given.some(({ words }) => words)) texts.push(WORDS.unshown);
  if (kindOfCode() !== "element" && settings["instrument-src"]) texts.push(WORDS.ownQuestions);
  const text = texts.join(" ");
  if (find("copy-warning").textContent !== text) find("copy-warning").textContent = text;
}

/** Whether the code has all that was typed; if not, says so and goes to the first wrong field. */
function isWhole(place, words) {
  const [wrong] = problems(form);
  if (!wrong) return true;
  judge(form, wrong.row);
  warn();
  place.textContent = "";
  place.textContent = words;
  elements[wrong.row.name].focus();
  return false;
}

function setAccent(value) {
  elements.accent.value = value;
  followAccent();
  judge(form, rowOf("accent"));
  show();
  warn();
}

function followAccent() {
  const picker = elements["accent-picker"];
  const { value, problem } = reading(form, rowOf("accent"));
  if (!problem) picker.value = value || picker.defaultValue;
  find("accent-default").disabled = elements.accent.value === "";
}

function rowOf(name) {
  return SETTINGS.find((row) => row.name === name);
}

function checklistKey({ lang, mode, address, "seller-profile": seller }) {
  const parts = [lang, mode, lang === "nl" && address, seller && "seller"];
  return parts.filter(Boolean).join("-");
}

async function fetchChecklists() {
  try {
    const response = await fetch(new URL("checklists.json", BASE));
    if (!response.ok) throw new Error(`${response.status}`);
    checklists = await response.json();
  } catch {
    find("checklist-missing").hidden = false;
  }
  showCode(read(form));
}

/** Calls back once, as soon as an element is near the window. */
function whenNear(element, callback) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: "600px" },
  );
  observer.observe(element);
}

form.addEventListener("input", ({ target }) => {
  if (target === elements["accent-picker"]) return setAccent(target.value);
  const row = rowOf(target.name);
  if (target === elements.accent) followAccent();
  // A problem that is told while one still types is no help; what was told stays true.
  if (row.read && judged(row)) {
    if (judged(row) === "made" && reading(form, row).problem) unjudge(form, row);
    else judge(form, row);
    warn();
  }
  return show();
});
form.addEventListener("change", ({ target }) => {
  const row = rowOf(target.name);
  if (row?.read) judge(form, row);
  warn();
});
form.addEventListener("submit", (event) => event.preventDefault());
find("accent-default").addEventListener("click", () => {
  setAccent("");
  elements.accent.focus();
});
find("snippets").addEventListener("change", () => {
  showCode(read(form));
  warn();
});
for (const [button, place, text] of [
  ["copy", status, code],
  ["copy-block", find("block-status"), find("block")],
  ["copy-shortcode", find("shortcode-status"), find("shortcode")],
]) {
  find(button).addEventListener("click", async () => {
    if (!isWhole(place, WORDS.refused)) return;
    // The same words twice would be said once.
    place.textContent = "";
    place.textContent = await copy(text);
  });
}
find("mail").addEventListener("click", (event) => {
  if (!isWhole(mailStatus, WORDS.mailRefused)) event.preventDefault();
});

if (snippets.isLocal(BASE)) {
  find("local-address").textContent = BASE.href;
  find("local").hidden = false;
}
tabs(find("sites"), () => showCode(read(form)));
preview(widget, find("filled"), pane);
whenNear(find("snippets"), fetchChecklists);
show();
