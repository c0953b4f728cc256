// Copying a text that stands on the page.

/**
 * Puts the text of an element on the clipboard. Where that is refused it selects the text, so
 * that the visitor can copy it. Returns what to tell them.
 */
export async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return "Gekopieerd";
  } catch {
    getSelection().selectAllChildren(element);
    const keys = /mac|iphone|ipad/i.test(navigator.userAgent) ? "⌘ C" : "Ctrl + C";
    return `Je browser laat kopiëren niet toe. De code is nu geselecteerd: druk op ${keys}.`;
  }
}
