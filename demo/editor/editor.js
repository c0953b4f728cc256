// The editor: starts instrument.html and instrument-en.html, and brings their parts together.

import { draw } from "../draw.js";
import { Drafts } from "./drafts.js";
import { startForm } from "./form.js";
import { keep, keepField } from "./keep.js";
import { startLanguages } from "./languages.js";
import { closeEntries } from "./list.js";
import { watch } from "./mistakes.js";
import { fromFiles, model } from "./models.js";
import { startPlace } from "./place.js";
import { startPreview, titleOf } from "./preview.js";
import { WORDS } from "./words.js";

const find = (id) => document.getElementById(id);
const drafts = new Drafts();
const problem = find("start-problem");

/** Tells what happened to who can't see it. */
function say(text) {
  const status = find("said");
  // The same words twice would be said once.
  status.textContent = status.textContent === text ? `${text}\u00a0` : text;
}

const preview = startPreview({
  pane: find("pane"),
  note: find("preview-note"),
  mode: find("mode"),
  sample: find("sample"),
});
keepField(find("folder"), drafts);
const place = startPlace({
  downloads: find("downloads"),
  mode: find("mode"),
  onward: find("onward"),
  wrong: find("download-wrong"),
  folder: find("folder"),
  problem: find("folder-problem"),
  code: find("code"),
  box: find("code-box"),
  page: find("code-page"),
  later: find("code-later"),
  unfold: find("unfold"),
  folded: find("folded"),
  button: find("copy"),
  status: find("copy-status"),
  local: find("local"),
});

drafts.addEventListener("change", ({ detail }) => {
  document.body.classList.toggle("is-working", !drafts.isEmpty);
  find("models").hidden = !drafts.isEmpty;
  find("working").hidden = drafts.isEmpty;
  for (const step of document.querySelectorAll(".later")) step.hidden = drafts.isEmpty;
  if (drafts.isEmpty) return preview.clear();
  place.changed();
  find("working-title").textContent = WORDS.start.working(titleOf(drafts.document));
  if (detail.whole) showAdvice();
});
startLanguages(find("languages"), drafts, say);
startForm(find("form"), drafts, say);
const earlier = keep(drafts, showKept, (found) => {
  closeEntries();
  drafts.restore(found ?? { documents: [] });
  const words = found ? WORDS.start.elsewhere : WORDS.start.clearedElsewhere;
  find("cleared").replaceChildren(draw("span", {}, words));
});
watch(drafts, find("mistakes"), (mistakes) => {
  // Another language may still have to be written.
  if (mistakes?.every(({ isHere }) => !isHere)) preview.show(structuredClone(drafts.document));
  else preview.wrong();
  if (mistakes?.length === 0) place.show(structuredClone(drafts.documents), drafts.current);
  else place.wrong();
});

function showKept(refused) {
  find("kept").textContent = refused ? "" : WORDS.start.kept;
  // What is said again is heard again.
  if (find("refused").hidden === !refused) return;
  find("refused").textContent = refused ? WORDS.start.refused : "";
  find("refused").hidden = !refused;
}

/** A document may name a file with its advice, which the form does not have. */
function showAdvice() {
  const { advice } = drafts.document;
  find("advice").hidden = typeof advice !== "string";
  find("advice").textContent = typeof advice === "string" ? WORDS.start.advice(advice) : "";
}

/** How often somebody has chosen what to begin with: the last time counts. */
let chosen = 0;

async function begin(load) {
  const mine = (chosen += 1);
  // Something else may have been begun while this one was on its way.
  const isLate = () => mine !== chosen || !drafts.isEmpty;
  problem.textContent = "";
  find("models").ariaBusy = "true";
  try {
    const documents = await load();
    if (isLate()) return;
    closeEntries();
    find("cleared").replaceChildren();
    drafts.restore({ documents });
    say(WORDS.start.begun(titleOf(drafts.document)));
    find("change").focus({ preventScroll: true });
    find("change").scrollIntoView({ block: "start" });
  } catch (error) {
    if (!isLate()) problem.textContent = error.message;
  } finally {
    if (mine === chosen) find("models").ariaBusy = null;
  }
}

for (const button of find("models").querySelectorAll("[data-model]")) {
  button.addEventListener("click", () =>
    begin(() => model(button.dataset.model).catch(() => Promise.reject(new Error(WORDS.start.failed)))),
  );
}

find("file").addEventListener("change", ({ target }) => {
  const files = [...target.files];
  if (files.length) begin(() => fromFiles(files));
  // The same file can be chosen again once it is mended.
  target.value = "";
});

find("clear").addEventListener("click", () => {
  const before = structuredClone(drafts.toJSON());
  const title = titleOf(drafts.document);
  closeEntries();
  drafts.restore({ documents: [] });
  const button = draw("button", { type: "button", class: "plain" }, WORDS.undo);
  button.addEventListener("click", () => {
    find("cleared").replaceChildren();
    drafts.restore(before);
    say(WORDS.restored(title));
    find("clear").focus();
  });
  find("cleared").replaceChildren(draw("span", {}, WORDS.start.cleared(title)), button);
  button.focus();
});

if (earlier) drafts.restore(earlier);
else drafts.changed({ whole: true });
