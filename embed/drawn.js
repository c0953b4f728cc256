// What others do to what a program has drawn. Translators and highlighters replace, split and wrap text nodes, which Yew
// keeps by reference: it would go on with nodes that nobody sees, or trip over them. So each drawing begins with what the
// last one left: what others took away or wrote over is put back, and what they put in its place goes.

/** Where a node that was drawn has its text, if it is one, and the nodes inside. No `WeakMap`: a page may have replaced it. */
const kept = Symbol();
/** Where others were since the last drawing, and the mark of a place among these. */
let touched = [];
const isTouched = Symbol();

function see(records) {
  for (const { target } of records)
    for (const place of [target, target.parentNode])
      if (place && !place[isTouched]) {
        place[isTouched] = true;
        touched.push(place);
      }
}

let observer;

/** Watches a place in which a program draws. */
export function watch(root) {
  observer ??= new MutationObserver(see);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
}

function restore(place) {
  place[isTouched] = false;
  const own = place[kept]?.filter((node) => node?.[kept]);
  const isChanged = (node) => node.parentNode !== place || node.data !== node[kept][0];
  if (!own?.some(isChanged)) return;
  // What holds no text stays, such as the nodes of a spelling checker.
  for (const node of [...place.childNodes])
    if (!node[kept] && node.textContent) place.removeChild(node);
  let next = null;
  for (const node of own.reverse()) {
    if (isChanged(node)) {
      node.data = node[kept][0];
      place.insertBefore(node, next);
    }
    next = node;
  }
}

/** How many slices were drawn to their end. */
export let slices = 0;

/** Draws a slice, after what others did was undone if it `restores`. */
export function draw(run, restores) {
  see(observer?.takeRecords() ?? []);
  if (restores) {
    touched.forEach(restore);
    touched = [];
  }
  try {
    run();
    slices += 1;
  } finally {
    for (const { target, addedNodes } of observer?.takeRecords() ?? [])
      for (const node of [...addedNodes, target])
        // The place itself is nobody's: beside the scorecard stands what prints.
        if (node !== target || node[kept]) node[kept] = [node.data, ...node.childNodes];
  }
}
