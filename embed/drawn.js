// What others do to what a program has drawn. Translators and highlighters replace, split and wrap text nodes, which Yew
// keeps by reference: it would go on with nodes that nobody sees, or trip over them. So each drawing begins with what the
// last one left: what others took away or wrote over is put back, and what they put in its place goes.

/** Of all that was drawn the text, if it is one, and the nodes inside. */
const kept = new WeakMap();
/** Where others were since the last drawing. */
const touched = new Set();

function see(records) {
  for (const { target } of records) touched.add(target).add(target.parentNode);
}

const observer = new MutationObserver(see);

/** Watches a place in which a program draws. */
export function watch(root) {
  observer.observe(root, { subtree: true, childList: true, characterData: true });
}

function restore(place) {
  const own = kept.get(place)?.filter((node) => kept.has(node));
  const isChanged = (node) => node.parentNode !== place || node.data !== kept.get(node)[0];
  if (!own?.some(isChanged)) return;
  // What holds no text stays, such as the nodes of a spelling checker.
  for (const node of [...place.childNodes])
    if (!kept.has(node) && node.textContent) place.removeChild(node);
  let next = null;
  for (const node of own.reverse()) {
    if (isChanged(node)) {
      node.data = kept.get(node)[0];
      place.insertBefore(node, next);
    }
    next = node;
  }
}

/** Draws, after what others did was undone if it `restores`. */
export function draw(run, restores) {
  see(observer.takeRecords());
  if (restores) {
    touched.forEach(restore);
    touched.clear();
  }
  run();
  for (const { target, addedNodes } of observer.takeRecords())
    for (const node of [...addedNodes, target])
      // The place itself is nobody's: beside the scorecard stands what prints.
      if (node !== target || kept.has(node)) kept.set(node, [node.data, ...node.childNodes]);
}
