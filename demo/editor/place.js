// What one takes along: a file for each language, and the code for a page.

import { copy } from "../copy.js";
import { draw } from "../draw.js";
import { foldable } from "../fold.js";
import { block, isLocal, script, tag } from "../snippets.js";
import { checklist } from "./checklist.js";
import { written } from "./file.js";
import { shortOf, SPOKEN } from "./models.js";
import { hasBlock } from "./structure.js";
import { WORDS } from "./words.js";

const BASE = new URL("../", import.meta.url);
/** So long a file that was offered can still be saved. */
const MINUTE = 60_000;

/** Starts the last step. `show` takes documents that are right; `wrong` takes the offer back. */
export function startPlace({
  downloads, wrong, folder, problem, mode, onward, code, box, page, later, unfold, folded, button, status, local,
}) {
  const builder = onward.getAttribute("href");
  const fold = foldable(box, code, unfold, folded);
  let documents = [];
  /** The document of the language that is edited. */
  let edited;
  let addresses = [];
  /** Which file was asked for while it was not yet known to be right. */
  let asked;

  local.hidden = !isLocal(BASE);

  function offer() {
    const old = addresses;
    setTimeout(() => old.forEach((address) => URL.revokeObjectURL(address)), MINUTE);
    addresses = documents.map((document) =>
      URL.createObjectURL(new Blob([written(document)], { type: "application/json" })),
    );
    const links = documents.map((document, index) => {
      const name = fileOf(document, document.language);
      const link = draw("a", { class: "button", href: addresses[index], download: name }, WORDS.place.download(name));
      return draw("li", {}, link);
    });
    downloads.replaceChildren(...links);
  }

  function showCode() {
    const { value, problem: why } = folderOf(folder.value);
    problem.textContent = why ? WORDS.place.folder[why] : "";
    if (why) folder.setAttribute("aria-invalid", "true");
    else folder.removeAttribute("aria-invalid");
    const settings = value && documents.length ? settingsOf(edited, documents.length > 1, value, mode.value) : undefined;
    const text = settings ? snippet(edited, settings) : "";
    onward.href = settings ? toBuilder(builder, settings, edited) : builder;
    box.hidden = !text;
    later.hidden = Boolean(text);
    page.hidden = !text || documents.length < 2;
    page.textContent = edited ? WORDS.place.page(WORDS.language(edited.language)) : "";
    if (text === code.textContent) return;
    code.textContent = text;
    fold();
    status.textContent = "";
  }

  downloads.addEventListener("click", (event) => {
    if (!downloads.ariaBusy) return;
    // It is still the one from before the last change.
    event.preventDefault();
    asked = [...downloads.children].findIndex((line) => line.contains(event.target));
  });
  folder.addEventListener("change", showCode);
  mode.addEventListener("change", showCode);
  folder.addEventListener("input", () => {
    // A problem that is told while one still types is no help.
    if (folder.hasAttribute("aria-invalid") || !folderOf(folder.value).problem) showCode();
  });
  button.addEventListener("click", async () => {
    // The same words twice would be said once.
    status.textContent = "";
    status.textContent = await copy(code);
  });

  function checked() {
    downloads.ariaBusy = null;
    const line = downloads.children[asked];
    asked = undefined;
    line?.firstChild.click();
  }

  return {
    /** From now on what is offered is of before a change. */
    changed() {
      downloads.ariaBusy = "true";
    },
    show(right, current) {
      documents = right;
      edited = right[current];
      wrong.hidden = true;
      offer();
      showCode();
      checked();
    },
    wrong() {
      documents = [];
      wrong.hidden = false;
      downloads.replaceChildren();
      showCode();
      checked();
    },
  };
}

/** The name of the file of a document, with the language that stands in it. */
function fileOf({ key }, language) {
  return `${key}.${shortOf(language)}.json`;
}

/** The attributes of the element on a page in the language of a document. */
function settingsOf(document, hasOthers, folder, mode) {
  // Where there is one language, the widget need not ask for the others.
  const file = hasOthers ? `${document.key}.{lang}.json` : fileOf(document, document.language);
  return {
    lang: document.language,
    ...(mode !== "self" && { mode }),
    ...(hasBlock(document) && { "seller-profile": "" }),
    "instrument-src": `${folder}${file}`,
  };
}

/** The builder with these settings: there are colour, contact and the ways to paste. */
function toBuilder(builder, settings, document) {
  const lang = shortOf(document.language);
  const { "instrument-src": source } = settings;
  // It knows the languages of the widget: of another one it gets the file.
  const own = SPOKEN.includes(lang) ? source : source.replace("{lang}", lang);
  const [page, anchor] = builder.split("#");
  return `${page}?${new URLSearchParams({ ...settings, lang, "instrument-src": own })}#${anchor}`;
}

/** The code for a page: the questions of a document as text until the widget runs. */
function snippet(document, settings) {
  return block(
    script(BASE, "embed.js"),
    tag("sales-leader-scorecard", Object.entries(settings)),
    checklist(document, settings.mode ?? "self"),
    "</sales-leader-scorecard>",
  );
}

/** What somebody typed as the address of a folder: `{ value }`, `{ problem }`, or neither where nothing is typed. */
function folderOf(typed) {
  const text = typed.trim();
  if (!text) return {};
  if (/\s/.test(text)) return { problem: "space" };
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? "" : "https://";
  let url;
  try {
    url = new URL(scheme + text);
  } catch {
    return { problem: "address" };
  }
  const isHere = isLocal(url);
  if (url.protocol !== "https:" && !(isHere && url.protocol === "http:")) return { problem: "secure" };
  // A mail address too would be read as one with a name in it.
  if (url.username || url.password || (!isHere && !url.hostname.includes("."))) return { problem: "address" };
  if (url.search || url.hash || /\.(json|html?|php)$/i.test(url.pathname)) return { problem: "file" };
  return { value: url.href.replace(/\/*$/, "/") };
}
