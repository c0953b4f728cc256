// Keeps the drafts in this browser, until they are cleared. A browser may refuse.

const NAME = "scorecard-editor";
const PAUSE = 300;

/** What is kept, as it is written: null where nothing is, or where the browser refuses. */
function stored() {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function read(text) {
  try {
    const found = JSON.parse(text);
    return Array.isArray(found?.documents) && found.documents.length ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed in a field as long as there are drafts. */
export function keepField(field, drafts) {
  const name = `${NAME}-${field.id}`;
  function look() {
    try {
      field.value = localStorage.getItem(name) ?? "";
    } catch {
      // That the browser refuses is said of the drafts.
    }
  }
  field.addEventListener("input", () => {
    try {
      if (field.value) localStorage.setItem(name, field.value);
      else localStorage.removeItem(name);
    } catch {
      // The same.
    }
  });
  drafts.addEventListener("change", () => {
    if (!drafts.isEmpty) return;
    field.value = "";
    try {
      localStorage.removeItem(name);
    } catch {
      // The same.
    }
  });
  addEventListener("storage", ({ key }) => key === name && look());
  look();
}

/**
 * Keeps the drafts after each change, and returns what was kept before, or undefined. `refused` is called with whether
 * the browser does not; `elsewhere` with what another tab kept, or undefined where it cleared it.
 */
export function keep(drafts, refused, elsewhere) {
  /** What this page wrote or read last. */
  let known = stored();
  let isReading = false;
  let timer;

  function write() {
    stop();
    const text = drafts.isEmpty ? null : JSON.stringify(drafts);
    try {
      if (text === null) localStorage.removeItem(NAME);
      else if (text !== known) localStorage.setItem(NAME, text);
      known = text;
      refused(false);
    } catch {
      refused(true);
    }
  }

  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }

  /** Takes over what another tab made of it; what waits to be written here is older. */
  function look() {
    const found = stored();
    if (found === known) return;
    stop();
    known = found;
    isReading = true;
    elsewhere(read(found));
    isReading = false;
  }

  drafts.addEventListener("change", () => {
    stop();
    // Written again it could overwrite what is newer still.
    if (isReading) return;
    // What was cleared is gone at once.
    if (drafts.isEmpty) write();
    else timer = setTimeout(write, PAUSE);
  });
  addEventListener("pagehide", () => timer && write());
  // The key is null where all of the storage was cleared.
  addEventListener("storage", ({ key }) => (key === NAME || key === null) && look());
  // A page that one comes back to has heard of nothing meanwhile.
  addEventListener("pageshow", ({ persisted }) => persisted && look());
  return read(known);
}
