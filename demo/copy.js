// Copying a text that stands on the page.

import { WORDS } from "./words.js";

/**
 * Puts the text of an element on the clipboard. Where that is refused it selects the text, so
 * that the visitor can copy it. Returns what to tell them.
 */
export async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return WORDS.copied;
  } catch {
    getSelection().selectAllChildren(element);
    return WORDS.selected(/mac|iphone|ipad/i.test(navigator.userAgent) ? "⌘ C" : "Ctrl + C");
  }
}
