// The live widget beside the form. It is a new element each time, since another document begins with its own answers;
// the one that is shown stays until the next is ready.

import { bring } from "../preview.js";
import { draw } from "../draw.js";
import { forMode, hasCandidate } from "./modes.js";
import { elements } from "./path.js";
import { hasBlock } from "./structure.js";
import { WORDS } from "./words.js";

/** Starts it in this pane. `show` takes what is right; `isWrong` says that what is shown is older. */
export function startPreview({ pane, note, mode, sample }) {
  let document_;
  let latest = 0;

  const current = () => pane.querySelector("sales-leader-scorecard:not([hidden])");

  function show(document) {
    document_ = document;
    const both = hasCandidate(document);
    mode.parentElement.hidden = !both;
    if (!both) mode.value = "self";
    note.hidden = true;
    renew();
  }

  function renew() {
    const mine = (latest += 1);
    const before = current();
    const blob = new Blob([JSON.stringify(document_)], { type: "application/json" });
    const source = URL.createObjectURL(blob);
    const next = draw("sales-leader-scorecard", {
      lang: document_.language,
      mode: mode.value,
      loading: "eager",
      "instrument-src": source,
      hidden: before !== null,
    });
    next.toggleAttribute("seller-profile", hasBlock(document_));
    const answers = () =>
      sample.value === "own" ? kept(document_, before?.ratings ?? {}) : answersOf(document_, sample.value);
    const isFolded = Boolean(before?.shadowRoot.querySelector(".folded"));
    if (isFolded) next.ratings = answers();
    let isShown = false;
    next.addEventListener("scorecard-ready", async () => {
      if (isShown) return;
      isShown = true;
      URL.revokeObjectURL(source);
      // A later one took its place.
      if (mine !== latest) return next.remove();
      // Only now, as one that begins with all answers is folded, and as they or whom it is about may have changed.
      next.ratings = answers();
      next.setAttribute("mode", mode.value);
      await drawn(next);
      if (before) await openAsIn(before, next);
      if (mine !== latest) return next.remove();
      const { scrollTop } = pane;
      before?.remove();
      next.hidden = false;
      pane.scrollTop = scrollTop;
    });
    next.addEventListener("scorecard-error", ({ detail }) => {
      // One that stops later says so itself, and can be tried again.
      if (isShown || detail.code === "ratings") return;
      if (mine !== latest) return next.remove();
      note.textContent = WORDS.preview.failed;
      note.hidden = false;
      // What still works stays; what does not gives way to one that can be tried again.
      if (before?.status === "ready") return next.remove();
      before?.remove();
      next.hidden = false;
    });
    next.addEventListener("scorecard-change", () => (sample.value = "own"));
    next.addEventListener("scorecard-reset", () => (sample.value = "own"));
    pane.append(next);
  }

  mode.addEventListener("change", () => current()?.setAttribute("mode", mode.value));
  sample.addEventListener("change", () => {
    const widget = current();
    if (!document_ || widget?.status !== "ready") return;
    widget.ratings = sample.value === "own" ? {} : answersOf(document_, sample.value);
    if (sample.value === "own") pane.scrollTop = 0;
    else drawn(widget).then((result) => result && bring(result, pane));
  });

  return {
    show,
    wrong() {
      note.textContent = WORDS.preview.older;
      note.hidden = !current();
    },
    clear() {
      latest += 1;
      document_ = undefined;
      note.hidden = true;
      sample.value = "own";
      mode.value = "self";
      pane.replaceChildren();
    },
  };
}

/** The keys of all questions, those of the second block last. */
const questions = (document) => ["items", "seller"].flatMap((list) => elements(document, list).map(({ key }) => key));

/** The answers that the questions and the scale still have. */
function kept(document, ratings) {
  const keys = questions(document);
  const { points } = document.scale;
  return Object.fromEntries(
    Object.entries(ratings).filter(([key, rating]) =>
      keys.includes(key) && (rating === "not-observed" || (rating >= 1 && rating <= points))),
  );
}

/** Answers to all questions: `low`, `high`, or `mixed` ones, the same each time. */
function answersOf(document, sample) {
  const { points } = document.scale;
  const mixed = (index) => 1 + ((index * 3 + Math.floor(points / 2)) % points);
  const rating = { low: () => 1, high: () => points, mixed }[sample];
  return Object.fromEntries(questions(document).map((key, index) => [key, rating(index)]));
}

/** Waits until the answers of a widget are drawn, for a second at most, and returns its result, if it has one. */
async function drawn(widget) {
  const find = (part) => widget.shadowRoot.querySelector(`[part~=${part}]`);
  const isDrawn = await withinASecond((frame) => {
    const { total } = widget.result;
    const said = find("total")?.textContent ?? "";
    // A frame alone is enough for what shows no total.
    return total === null ? frame > 0 : said.includes(String(total));
  });
  return isDrawn && find("result");
}

/** The button that opens the report, in either program. */
const REPORT = ":is(.share, .way) > [aria-expanded]";

/** Opens in a widget what is open in the one before it: the report, and then what was opened in that. */
async function openAsIn(before, next) {
  for (const kind of [REPORT, ".opener"]) {
    const all = (widget) => [...widget.shadowRoot.querySelectorAll(kind)];
    const were = all(before).map(isOpen);
    if (!were.includes(true)) return;
    await withinASecond(() => all(next).length >= were.length);
    all(next).forEach((button, index) => were[index] && !isOpen(button) && button.click());
    await withinASecond(() => all(next).every((button, index) => !were[index] || isOpen(button)));
  }
}

const isOpen = (button) => button.ariaExpanded === "true";

/** Looks after each frame, for a second of them at most, and returns null where there was nothing to see. */
async function withinASecond(isThere) {
  for (let frame = 0; frame < 60; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (isThere(frame)) return true;
  }
  return null;
}

/** What a document is called. */
export function titleOf(document) {
  const title = forMode(document.texts?.title, "self");
  return plain(typeof title === "string" ? title : "") || document.key;
}

/** A text as somebody reads it who is addressed with "je". */
export function plain(text) {
  return text.replace(/\[([^|\]]*)\|[^\]]*\]/g, "$1");
}
