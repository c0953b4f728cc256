// Loads the program that every page needs, and keeps it for a restart; and the script of the full one.

import { beside } from "./beside.js";
import { importAgain } from "./import-again.js";
import { load } from "./load.js";
import { startOnce } from "./start-once.js";
import { WORDS } from "./words.js";

/** The script and the compiled module. */
let parts;

/** The running program. */
export const startProgram = startOnce(async () => {
  parts ??= await load(
    (again) =>
      again ? importAgain("sales-leader-scorecard.js") : import("./sales-leader-scorecard.js"),
    beside(
      () => new URL("./sales-leader-scorecard_bg.wasm", import.meta.url),
      "./sales-leader-scorecard_bg.wasm",
    ),
    PROGRAM_INTEGRITY,
  );
  const [script, module] = parts;
  Object.assign(WORDS, script.WORDS);
  return script.program(module);
});

/** The script that makes the report: after a failure it may be another copy than the browser's own. */
let report;

/** Loads what makes the report: `takeOver` and `pdf`. */
export async function loadReport() {
  return (report ??= (
    await load((again) =>
      again
        ? importAgain("sales-leader-scorecard-report.js")
        : import("./sales-leader-scorecard-report.js"),
    )
  )[0]);
}
