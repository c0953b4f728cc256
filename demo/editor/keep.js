// Keeps the drafts in this browser, until they are cleared. A browser may refuse.

const NAME = "scorecard-editor";
const PAUSE = 300;

/** What was kept, or undefined. */
export function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(NAME));
    return Array.isArray(found?.documents) && found.documents.length ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the drafts after each change; `refused` is called with whether the browser does not. */
export function keep(drafts, refused) {
  let timer;

  function write() {
    clearTimeout(timer);
    timer = undefined;
    try {
      if (drafts.isEmpty) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, JSON.stringify(drafts));
      refused(false);
    } catch {
      refused(true);
    }
  }

  drafts.addEventListener("change", () => {
    clearTimeout(timer);
    // What was cleared is gone at once.
    if (drafts.isEmpty) write();
    else timer = setTimeout(write, PAUSE);
  });
  addEventListener("pagehide", () => timer && write());
}
