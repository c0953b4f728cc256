// What others do to what a program has drawn. Translators and highlighters replace, split and wrap text nodes, which Yew
// keeps by reference: it would go on with nodes that nobody sees, or trip over them. So each drawing begins with what the
// last one left: what others took away or wrote over is put back, and what they put in its place goes.

const WATCHED = { subtree: true, childList: true, characterDataOldValue: true };

/** Watches a root in which a program draws. */
export function drawn(root) {
  /** What others did since the last drawing. */
  let records = [];
  /** Nodes that others brought in. */
  const foreign = new WeakSet();
  const observer = new MutationObserver((more) => records.push(...more));

  /** Undoes what others did to what was drawn. Nodes that they put beside it stay, such as those of a spelling checker. */
  function restore() {
    const taken = new Set();
    const harmed = new Set();
    const isForeign = (node) =>
      node && !taken.has(node) && (foreign.has(node) || isForeign(node.parentNode));
    // Beside the scorecard stands what prints.
    const undone = records.filter(({ target }) => target !== root);
    records = [];
    for (const { target, oldValue, addedNodes, removedNodes } of undone) {
      if (isForeign(target)) continue;
      if (oldValue !== null) harmed.add(target.parentNode);
      for (const node of removedNodes) if (!foreign.has(node)) harmed.add(target) && taken.add(node);
      for (const node of addedNodes) if (!taken.has(node)) foreign.add(node);
    }
    for (const { target, oldValue, addedNodes, removedNodes, nextSibling } of undone.reverse()) {
      if (isForeign(target)) continue;
      if (oldValue !== null) target.data = oldValue;
      for (const node of removedNodes)
        if (taken.has(node)) target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
      for (const node of addedNodes)
        if (harmed.has(target) && foreign.has(node) && node.parentNode === target) target.removeChild(node);
    }
  }

  return {
    /** Before a drawing. */
    begin(restores) {
      records.push(...observer.takeRecords());
      if (restores) restore();
    },

    /** After it. */
    end() {
      observer.takeRecords();
      observer.observe(root, WATCHED);
    },
  };
}
