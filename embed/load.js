// Loads a script and a program.

import { Promise } from "./promise.js";

/** How long nothing may come. How long all of it takes is the line's affair. */
const MOST_MILLISECONDS = 15_000;

/**
 * What `script` imports, and the compiled program at `url`, of which `integrity` is the hash. Where that fails both are
 * asked for once more: `script` is called with true, and the program comes past the browser's cache.
 */
export function load(script, url, integrity) {
  const attempt = (again) =>
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
      const program = url && fetchProgram(url, integrity, again, control.signal, heard);
      Promise.all([script(again), program]).then(resolve, reject).then(end);
    });
  return attempt(false).catch(() => attempt(true));
}

async function fetchProgram(url, integrity, again, signal, heard) {
  const options = { __proto__: null, signal };
  if (again) options.cache = "reload";
  // A browser that checks the hash itself hands over nothing until it has all.
  const { subtle } = crypto;
  if (!subtle) options.integrity = integrity;
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  const reader = response.body.getReader();
  const pieces = [];
  for (let piece; !(piece = await reader.read()).done; heard()) pieces.push(piece.value);
  const bytes = await new Blob(pieces).arrayBuffer();
  if (subtle && integrity) {
    const hash = new Uint8Array(await subtle.digest("SHA-384", bytes));
    if (`sha384-${btoa(String.fromCharCode(...hash))}` !== integrity) throw new Error("It is altered");
  }
  return WebAssembly.compile(bytes);
}
