// The live widget of the builder, empty or filled in.

import { fill } from "./examples.js";

/**
 * Starts the switch between the visitor's own answers and an example with its result. Returns a function that shows
 * another element in the place of this one.
 */
export function preview(widget, toggle, pane) {
  let own = {};

  function show() {
    own = widget.ratings;
    return land();
  }

  async function land() {
    const focused = document.activeElement;
    const result = await fill(widget, "introverted_leader");
    // The way to the result moves the focus along.
    focused.focus({ preventScroll: true });
    if (toggle.checked) bring(result, pane);
  }

  function hide() {
    widget.ratings = own;
    bring(widget, pane);
  }

  // What is kept between visits are the visitor's own answers.
  function giveBack() {
    if (toggle.checked) widget.ratings = own;
    toggle.checked = false;
  }

  const enable = () => (toggle.disabled = widget.status !== "ready");

  /** Questions in another language are the same, and keep their answers. */
  function replace(next, isSame) {
    giveBack();
    const { ratings } = widget;
    if (isSame && Object.values(ratings ?? {}).some(Boolean)) next.ratings = ratings;
    widget.replaceWith(next);
    widget = next;
    follow();
  }

  function follow() {
    observer.disconnect();
    observer.observe(widget, { attributeFilter: ["layout"] });
    enable();
  }

  toggle.addEventListener("change", () => (toggle.checked ? show() : hide()));
  // In another layout the result is elsewhere.
  const observer = new MutationObserver(() => toggle.checked && land());
  // Whoever clears the example has an empty widget.
  pane.addEventListener("scorecard-reset", () => (toggle.checked = false));
  addEventListener("pagehide", giveBack);
  pane.addEventListener("scorecard-ready", enable);
  pane.addEventListener("scorecard-error", enable);
  follow();
  return replace;
}

/** Scrolls to a part of the widget: within the pane where that scrolls, and else the page. */
export function bring(part, pane) {
  if (getComputedStyle(pane).overflowY !== "auto") return part.scrollIntoView();
  const margin = Number.parseFloat(getComputedStyle(part).scrollMarginTop) || 0;
  const distance = part.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += distance - margin;
}
