// Warnings, each said once a page: attributes are read again at every change of any of them, and what one program has
// said the other one, or the next copy of it, would say again.

/** So many are remembered, since a page can be wrong in any number of ways. */
const MOST_SAID = 32;

/** Says it once, and not before a program has returned: a page may listen in, and call back or throw. */
export function warn(text) {
  // Where the scripts of both programs find it.
  const said = (customElements.get("sales-leader-scorecard")[Symbol.for("slsc")] ??= []);
  if (said.includes(text)) return;
  if (said.push(text) > MOST_SAID) said.shift();
  queueMicrotask(() => console.warn("<sales-leader-scorecard> " + text));
}
