// Keeps the drafts in this browser, until they are cleared. A browser may refuse.

const NAME = "scorecard-editor";
const PAUSE = 300;

/** What is kept, as it is written: null where nothing is, or where the browser refuses. */
function stored(name = NAME) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text, or no longer anything, and returns whether the browser does. */
function store(name, text) {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    return true;
  } catch {
    return false;
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

/** Keeps what is typed in a field as long as there are drafts. That the browser refuses is said of these. */
export function keepField(field, drafts) {
  const name = `${NAME}-${field.id}`;
  const look = () => (field.value = stored(name) ?? "");
  field.addEventListener("input", () => store(name, field.value));
  drafts.addEventListener("change", () => {
    if (!drafts.isEmpty) return;
    field.value = "";
    store(name, "");
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
    const isKept = (text !== null && text === known) || store(NAME, text);
    if (isKept) known = text;
    refused(!isKept);
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
