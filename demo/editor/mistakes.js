// What is wrong, said where it is: asked of the program that the widget comes with.

import { draw } from "../draw.js";
import { count } from "./badges.js";
import { controlAt } from "./fields.js";
import { isTooLarge, MOST_BYTES } from "./file.js";
import { controlPath, goTo, labelOf, placeOf } from "./form.js";
import { SAID, WORDS } from "./words.js";

const PAUSE = 300;
const MOST_SHOWN = 12;

/** What may stand there, as a sentence. */
export function sentence({ kind, path, found, numbers, names }) {
  if (kind === "text" && (found === "" || found === '""')) return SAID.empty(numbers);
  const said = SAID[kind]({ numbers, names, found });
  return path?.startsWith("limits.") ? `${said} ${WORDS.orEmpty}` : said;
}

/**
 * Has the drafts checked after each change. `told` is called with the mistakes of all languages: none once all is
 * right, or undefined where nobody could check.
 */
export function watch(drafts, place, told) {
  let timer;
  let number = 0;
  let found;

  async function check() {
    const mine = (number += 1);
    const { documents } = drafts;
    if (!documents.length) return;
    let lists;
    try {
      await customElements.whenDefined("sales-leader-scorecard");
      const program = await import("../sales-leader-scorecard-report.js");
      lists = await program.mistakes(structuredClone(documents));
    } catch {
      lists = undefined;
    }
    if (mine !== number) return;
    found = lists && [...gathered(drafts, lists), ...tooLarge(drafts)];
    mark(found ?? []);
    list(drafts, place, found);
    told(found);
  }

  drafts.addEventListener("change", ({ detail }) => {
    clearTimeout(timer);
    number += 1;
    // The fields are new ones, and what was said of them still holds.
    if (detail.whole && found) mark(found);
    timer = setTimeout(check, detail.whole ? 0 : PAUSE);
  });
  document.addEventListener("entry-toggle", () => mark(found ?? []));
}

/** The mistakes of all languages; what is the same in all is told once, for the one that is edited. */
function gathered(drafts, lists) {
  const order = [drafts.current, ...drafts.documents.keys()].filter((at, index, all) => all.indexOf(at) === index);
  const known = new Set();
  const all = [];
  for (const at of order) {
    const { language } = drafts.documents[at];
    const paths = new Set();
    for (const mistake of lists[at]) {
      // What is wrong with a place is said once, however many read it.
      if (paths.has(mistake.path)) continue;
      paths.add(mistake.path);
      const { row } = placeOf(mistake.path) ?? {};
      const key = `${mistake.path} ${mistake.kind}`;
      if (!row?.words && known.has(key)) continue;
      known.add(key);
      all.push({ ...mistake, language, isHere: at === drafts.current });
    }
  }
  return all;
}

/** The languages whose file would be too large: the program checks a document, and sees no file. */
function tooLarge({ documents, document: current }) {
  return documents.filter(isTooLarge).map((document) => ({
    kind: "size",
    path: "",
    numbers: [MOST_BYTES / 1024],
    language: document.language,
    isHere: document === current,
  }));
}

/** Says it at the fields of the language that is edited. */
function mark(mistakes) {
  const here = mistakes.filter(({ isHere }) => isHere);
  for (const control of document.querySelectorAll("#form [data-path]")) tell(control, "");
  for (const mistake of here) {
    const path = controlPath(mistake.path);
    const control = path && controlAt(path);
    if (control && !control.hasAttribute("aria-invalid")) tell(control, sentence(mistake));
  }
  count("wrong", here.map(({ path }) => placeOf(path)).filter(Boolean), WORDS.mistakes);
}

function tell(control, text) {
  const problem = document.getElementById(`${control.id}-problem`);
  if (problem.textContent !== text) problem.textContent = text;
  const isField = control.matches("input, textarea, select");
  if (text && isField) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

/** The list above the form, with a way to each field. */
function list(drafts, place, mistakes) {
  const title = place.querySelector("[role=status]");
  const said = mistakes ? (mistakes.length ? WORDS.mistakesLeft(mistakes.length) : WORDS.noMistakes) : WORDS.unchecked;
  if (title.textContent !== said) title.textContent = said;
  place.classList.toggle("has-mistakes", Boolean(mistakes?.length));
  const shown = (mistakes ?? []).slice(0, MOST_SHOWN).map((mistake) => draw("li", {}, ...line(drafts, mistake)));
  const more = (mistakes?.length ?? 0) - shown.length;
  if (more > 0) shown.push(draw("li", {}, WORDS.andMore(more)));
  place.querySelector("ul").replaceChildren(...shown);
}

function line(drafts, mistake) {
  const language = mistake.isHere ? "" : `${WORDS.language(mistake.language)}, `;
  const text = ` ${sentence(mistake)}`;
  const label = language + (labelOf(drafts, mistake.path) || WORDS.wholeDocument);
  if (!placeOf(mistake.path)) return [draw("code", {}, label), text];
  const link = draw("button", { type: "button", class: "quiet" }, label);
  link.addEventListener("click", () => {
    drafts.turnTo(mistake.language);
    goTo(drafts, mistake.path);
  });
  return [link, text];
}
