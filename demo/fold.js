// A long code, of which the first lines show until somebody wants them all.

import { WORDS } from "./words.js";

const MOST = 14;

/** Returns a function that is to be called when the code is another. */
export function foldable(box, code, button, hint) {
  let open = false;

  function show() {
    const lines = code.textContent.split("\n").length;
    const long = lines > MOST;
    box.classList.toggle("is-folded", long && !open);
    button.parentElement.hidden = !long;
    button.setAttribute("aria-expanded", open);
    button.textContent = open ? WORDS.fold : WORDS.unfold(lines);
    hint.hidden = open;
  }

  button.addEventListener("click", () => {
    open = !open;
    show();
    // What was folded away may have moved the button far.
    if (!open) button.scrollIntoView({ block: "nearest" });
  });
  return show;
}
