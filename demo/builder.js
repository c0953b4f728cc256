// The snippet builder: settings in a form, the widget live beside it, HTML to copy.

import { copy } from "./copy.js";
import { draw } from "./draw.js";
import { foldable } from "./fold.js";
import { drawForm, goTo, judge, judgeAll, judged, tellUnloaded, turnOff, unjudge } from "./form.js";
import { mail, pluginMail } from "./mail.js";
import { blockCode, shortcode } from "./plugin.js";
import { preview } from "./preview.js";
import { apply, ask, fill, forget, keep, kept, problems, read, reading, rowOf, SETTINGS } from "./settings.js";
import * as snippets from "./snippets.js";
import { tabs } from "./tabs.js";
import { WORDS } from "./words.js";

// The folder that this page is served from holds the widget too.
const BASE = new URL("./", import.meta.url);

const find = (id) => document.getElementById(id);
const form = document.querySelector(".settings");
const { elements } = form;
let widget = find("scorecard");
/** Whose questions the widget shows: the address of their file, or nothing for ours. */
let shown = "";
const pane = find("pane");
const code = find("code");
const status = find("copy-status");
const mailStatus = find("mail-status");
drawForm(form);
const fold = foldable(find("code-box"), code, find("unfold"), find("folded"));
const replace = preview(widget, find("filled"), pane);
let checklists;

function show() {
  const settings = read(form);
  if (fileOf(settings) === shown) apply(settings, widget);
  else renew(settings);
  // Around the widget it looks as on a page of that kind.
  pane.dataset.theme = settings.theme;
  turnOff(form);
  showCode(settings);
}

/** An element that has questions goes on with them where others can't be had; a new one has none. */
function renew(settings) {
  const next = draw("sales-leader-scorecard", { id: "scorecard", loading: "eager" });
  const source = widget.getAttribute("instrument-src") ?? "";
  apply(settings, next);
  replace(next, source === settings["instrument-src"]);
  widget = next;
  shown = fileOf(settings);
  tellUnloaded(rowOf("instrument-src"), "");
}

function fileOf({ lang, "instrument-src": source }) {
  return source.replaceAll("{lang}", lang);
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
  goTo(elements[wrong.row.name]);
  return false;
}

function setAccent(value) {
  elements.accent.value = value;
  followAccent();
  judge(form, rowOf("accent"));
  remember(false);
  show();
  warn();
}

function followAccent() {
  const picker = elements["accent-picker"];
  const { value, problem } = reading(form, rowOf("accent"));
  if (!problem) picker.value = value || picker.defaultValue;
  find("accent-default").disabled = elements.accent.value === "";
}

/** Shows the form as it is filled in now. */
function showAll() {
  judgeAll(form);
  followAccent();
  show();
  warn();
}

/** What is kept, and over it what the address asks for, once. */
function start() {
  const values = kept();
  find("kept").hidden = !values;
  fill(form, values);
  const url = new URL(location);
  const isOurs = document.referrer.startsWith(new URL(".", url).href);
  const names = ask(form, url.searchParams, isOurs);
  // After a reload it holds what was chosen since.
  const isLangAsked = url.searchParams.get("lang") === elements.lang.value;
  if (names.length && remember(isLangAsked)) {
    for (const name of names) url.searchParams.delete(name);
    history.replaceState(history.state, "", url);
  }
}

/** Keeps what stands in the form, and returns whether the browser does. */
function remember(isLangChosen) {
  const isKept = keep(form, isLangChosen);
  find("kept").hidden = !isKept;
  return isKept;
}

function startAnew() {
  forget();
  fill(form);
  showAll();
  goTo(form.querySelector("input"));
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
  remember(row.name === "lang");
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
find("anew").addEventListener("click", startAnew);
// What the page in the other language has kept since one left this one.
addEventListener("pageshow", ({ persisted }) => {
  const values = persisted && !find("kept").hidden && kept();
  if (!values) return;
  fill(form, values);
  showAll();
});
pane.addEventListener("scorecard-error", ({ detail: { code, message } }) => {
  if (shown && ["instrument", "load"].includes(code)) tellUnloaded(rowOf("instrument-src"), message);
});
pane.addEventListener("scorecard-ready", () => tellUnloaded(rowOf("instrument-src"), ""));
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
whenNear(find("snippets"), fetchChecklists);
start();
showAll();
