// A document as the file that one takes along.

/** What the widget reads of a file (core/src/instrument/document.rs). */
export const MOST_BYTES = 256 * 1024;

const fits = (text) => new Blob([text]).size <= MOST_BYTES;

/** The text of its file: for a person to read, or without spaces where only that fits. */
export function written(document) {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return fits(text) ? text : JSON.stringify(document);
}

/** Whether the widget could not read its file. */
export function isTooLarge(document) {
  return !fits(written(document));
}
