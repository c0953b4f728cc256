// The languages of a scorecard: which one is edited, one more, one less.

import { draw } from "../draw.js";
import { fromFiles, shortOf, SPOKEN } from "./models.js";
import { WORDS } from "./words.js";

const OFFERED = ["nl", "en", "de", "fr", "es", "it", "pt", "pl", "da", "sv", "nb", "fi", "cs", "ro", "hu", "el", "tr", "uk"];

/** Draws them after each change; `say` tells what happened to who can't see it. */
export function startLanguages(place, drafts, say) {
  let undo;
  let problem = "";

  drafts.addEventListener("change", ({ detail }) => {
    if (undo && undo.shape !== drafts.shape) withdraw();
    if (drafts.isEmpty) problem = "";
    if (detail.whole && !drafts.isEmpty) show(detail.focus);
  });

  /** What was taken away no longer has the questions of those that stayed. */
  function withdraw() {
    undo = undefined;
    document.getElementById("undo-language")?.closest(".undone").remove();
  }

  function show(focus) {
    const focused = focus ?? (place.contains(document.activeElement) && document.activeElement.id);
    place.replaceChildren(choices(), ...toTranslate(), adding(), ...undoing());
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  function choices() {
    const all = drafts.languages.map((language, index) => {
      const checked = index === drafts.current;
      const id = `language-${language}`;
      const input = draw("input", { type: "radio", name: "language", value: language, id, checked });
      input.addEventListener("change", () => drafts.turnTo(language));
      return draw("label", { class: "toggle" }, input, WORDS.language(language));
    });
    const legend = draw("legend", {}, WORDS.languages.legend);
    return draw("fieldset", { class: "languages-chosen" }, legend, ...all);
  }

  function toTranslate() {
    const { language } = drafts.document;
    const notes = [];
    if (!SPOKEN.includes(shortOf(language))) notes.push(draw("p", { class: "hint" }, WORDS.languages.around));
    if (shortOf(language) === "nl") notes.push(draw("p", { class: "hint" }, WORDS.languages.forms));
    const copy = drafts.copied[language];
    if (!copy || !(copy.from || drafts.owes(language))) return notes;
    const done = draw("button", { type: "button", class: "plain" }, WORDS.languages.done);
    done.addEventListener("click", () => {
      say(WORDS.languages.isDone);
      drafts.changed({ whole: true, focus: `language-${language}` });
      drafts.translated();
    });
    const told = copy.from ? WORDS.languages.copied(WORDS.language(copy.from)) : WORDS.languages.owed;
    notes.push(draw("p", { class: "notice" }, told, " ", done));
    return notes;
  }

  function adding() {
    const known = drafts.languages.map(shortOf);
    const free = OFFERED.filter((language) => !known.includes(language));
    const options = free.map((language) => draw("option", { value: language }, WORDS.language(language)));
    const select = draw("select", { id: "language-new" }, ...options);
    const button = draw("button", { type: "button", class: "plain" }, WORDS.languages.add);
    button.addEventListener("click", () => {
      const language = select.value;
      drafts.copyTo(language);
      say(WORDS.languages.added(WORDS.language(language)));
      document.getElementById(`language-${language}`).focus();
    });
    const file = draw("input", { type: "file", id: "language-file", accept: ".json,application/json", "aria-describedby": "language-file-problem" });
    file.addEventListener("change", () => take(file));
    return draw(
      "details",
      { class: "languages-more", open: Boolean(problem) },
      draw("summary", {}, WORDS.languages.more),
      draw("div", { class: "field" }, draw("label", { for: "language-new" }, WORDS.languages.which),
        draw("div", { class: "adding-line" }, select, button)),
      draw("div", { class: "field" }, draw("label", { for: "language-file" }, WORDS.languages.file), file,
        draw("p", { class: "problem", id: "language-file-problem", role: "status" }, problem)),
      ...(drafts.documents.length > 1 ? [dropping()] : []),
    );
  }

  async function take(file) {
    try {
      const [document] = await fromFiles([...file.files].slice(0, 1), drafts.document);
      const twin = drafts.languages.find((language) => shortOf(language) === shortOf(document.language));
      if (twin) throw new Error(WORDS.languages.taken(WORDS.language(twin)));
      problem = "";
      drafts.put(document);
      say(WORDS.languages.added(WORDS.language(document.language)));
    } catch (error) {
      problem = error.message;
      show("language-file");
    }
  }

  function dropping() {
    const { language } = drafts.document;
    const name = WORDS.language(language);
    const button = draw("button", { type: "button", class: "plain remove" }, WORDS.languages.drop(name));
    button.addEventListener("click", () => {
      problem = "";
      undo = { name, act: drafts.drop(language), shape: drafts.shape };
      say(WORDS.removed(name));
      show("undo-language");
    });
    return button;
  }

  function undoing() {
    if (!undo) return [];
    const button = draw("button", { type: "button", class: "plain", id: "undo-language" }, WORDS.undo);
    button.addEventListener("click", () => {
      undo.act();
      say(WORDS.restored(undo.name));
      drafts.reshaped({ focus: `language-${drafts.document.language}` });
    });
    return [draw("p", { class: "undone" }, draw("span", {}, WORDS.removed(undo.name)), button)];
  }
}
