/**
 * Imports a file of this folder once more. A browser may remember that a script failed, so it has a new address, put
 * together by hand since bundlers would take it for a file to copy.
 */
export function importAgain(file) {
  return import(import.meta.url.replace(/[^/]*([?#].*)?$/, `${file}?${Date.now()}`));
}
