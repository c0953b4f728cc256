// Loads the program that every page needs, and keeps it for a restart.

import { fetchProgram, MOST_MILLISECONDS } from "./fetch-program.js";
import { importAgain } from "./import-again.js";
import { startOnce } from "./start-once.js";

/** The script and the compiled module. */
let parts;

function load(again) {
  const late = (_, reject) => setTimeout(reject, MOST_MILLISECONDS, new Error("It took too long"));
  // Bundlers follow addresses that are written out.
  const script = again
    ? importAgain("sales-leader-scorecard.js")
    : import("./sales-leader-scorecard.js");
  const url = new URL("./sales-leader-scorecard_bg.wasm", import.meta.url);
  const module = fetchProgram(url, PROGRAM_INTEGRITY, again);
  return Promise.race([Promise.all([script, module]), new Promise(late)]);
}

/** The running program. */
export const startProgram = startOnce(async () => {
  parts ??= await load(false).catch(() => load(true));
  const [script, module] = parts;
  return script.program(module);
});
