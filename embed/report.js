// Published as sales-leader-scorecard-report.js, with the glue of the full program.

import { attributes } from "./attributes.js";
import { beside } from "./beside.js";
import { withAdvice } from "./documents.js";
import { load } from "./load.js";
import { program } from "./program.js";
import { startOnce } from "./start-once.js";
import { swap } from "./swap.js";

export { pdf } from "./pdf.js";

/** The compiled module, kept for a restart. */
let module;

/** The full program, running. */
const startFullProgram = startOnce(async () => {
  const url = beside(
    () => new URL("./sales-leader-scorecard-report_bg.wasm", import.meta.url),
    "./sales-leader-scorecard-report_bg.wasm",
  );
  module ??= (await load(() => {}, url, REPORT_INTEGRITY))[1];
  return program(module, withAdvice);
});

/** Has it draw the element in place of the small one. */
export async function takeOver(host, room, lifecycle) {
  const program = await startFullProgram();
  // What is shown stays where the advice can't be had.
  await program.prepare(() => attributes(host));
  await swap(host, room, program, lifecycle);
}
