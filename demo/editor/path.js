// Places in a document, written as the program writes them: `items[3].anchors.self[1]`.

/** The steps of a path: names and numbers. */
export function steps(path) {
  const parts = path.split(/[.[\]]+/).filter(Boolean);
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What stands at a path, or undefined. */
export function get(root, path) {
  let found = root;
  for (const step of steps(path)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = found[step];
  }
  return found;
}

/** Puts something at a path; undefined takes it away, and each object that it leaves empty. */
export function set(root, path, value) {
  const way = steps(path);
  const last = way.pop();
  const passed = [];
  let place = root;
  way.forEach((step, index) => {
    passed.push([place, step]);
    if (!isContainer(place[step])) {
      place[step] = typeof (way[index + 1] ?? last) === "number" ? [] : {};
    }
    place = place[step];
  });
  if (value !== undefined) {
    place[last] = value;
    return;
  }
  delete place[last];
  for (const [parent, step] of passed.reverse()) {
    const isList = Array.isArray(parent) || Array.isArray(parent[step]);
    if (isList || Object.keys(parent[step]).length) return;
    delete parent[step];
  }
}

function isContainer(value) {
  return typeof value === "object" && value !== null;
}

/** A path without what differs between two elements of a list, and between the modes. */
export function pattern(path) {
  return path.replace(/\[\d+\]/g, "[]").replace(/\.(self|candidate)(?=$|\[)/, "");
}

/** A text about oneself stands where a text for both modes does: both have this path. */
export function shared(path) {
  return path.replace(/\.self(?=$|\[)/, "");
}

/** The elements of a list, none where there is no list. */
export function elements(root, path) {
  const found = get(root, path);
  return Array.isArray(found) ? found : [];
}
