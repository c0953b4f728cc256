// Loads the program that every page needs, and keeps it for a restart.

import { importAgain } from "./import-again.js";
import { load } from "./load.js";
import { startOnce } from "./start-once.js";

/** The script and the compiled module. */
let parts;

/** The running program. */
export const startProgram = startOnce(async () => {
  // Bundlers follow addresses that are written out.
  parts ??= await load(
    (again) =>
      again ? importAgain("sales-leader-scorecard.js") : import("./sales-leader-scorecard.js"),
    new URL("./sales-leader-scorecard_bg.wasm", import.meta.url),
    PROGRAM_INTEGRITY,
  );
  const [script, module] = parts;
  return script.program(module);
});
