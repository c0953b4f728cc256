// Loads scripts, programs and documents.

import { Promise } from "./promise.js";

/** How long nothing may come. How long all of it takes is the line's affair. */
const MOST_MILLISECONDS = 15_000;

/** What `attempt` loads; where it fails it is called once more, with true. */
export function twice(attempt) {
  const once = (again) =>
    new Promise((resolve, reject) => {
      const control = new AbortController();
      let timer;
      const heard = () => {
        clearTimeout(timer);
        timer = setTimeout(() => end(new Error("It took too long")), MOST_MILLISECONDS);
      };
      const end = (error) => {
        clearTimeout(timer);
        reject(error);
        control.abort(error);
      };
      heard();
      attempt(again, control.signal, heard).then(resolve, reject).then(end);
    });
  return once(false).catch(() => once(true));
}

/**
 * What `script` imports, and the compiled program at `url`, of which `integrity` is the hash. Where that fails both are
 * asked for once more: `script` is called with true, and the program comes past the browser's cache.
 */
export function load(script, url, integrity) {
  return twice((again, signal, heard) =>
    Promise.all([
      script(again),
      url && fetchBytes(url, integrity, again, signal, heard).then(WebAssembly.compile),
    ]),
  );
}

/** The bytes at `url`, which have this hash if one is given. */
export async function fetchBytes(url, integrity, again, signal, heard) {
  const options = { __proto__: null, signal };
  if (again) options.cache = "reload";
  // A browser that checks the hash itself hands over nothing until it has all.
  const { subtle } = crypto;
  if (!subtle) options.integrity = integrity;
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  const whole = response.clone().arrayBuffer();
  // Where it fails, the reader says so.
  whole.catch(() => {});
  const reader = response.body.getReader();
  for (let piece; !(piece = await reader.read()).done; ) heard(piece.value);
  const bytes = await whole;
  if (subtle && integrity) {
    const hash = new Uint8Array(await subtle.digest("SHA-384", bytes));
    if (`sha384-${btoa(String.fromCharCode(...hash))}` !== integrity) throw new Error("It is altered");
  }
  return bytes;
}
