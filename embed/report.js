// Published as sales-leader-scorecard-report.js, with the glue of the full program.

import { beside } from "./beside.js";
import { load } from "./load.js";
import { program } from "./program.js";
import { loadWords, prefetch, withAdvice } from "./report-documents.js";
import { startOnce } from "./start-once.js";
import { swap } from "./swap.js";

export { pdf } from "./pdf.js";
export { withAdvice };

// No namespace: what esbuild makes of one trips over pages that add to every object.
const MORE = { loadWords, prefetch, withAdvice };

/** The compiled module, kept for a restart. */
let module;

async function startCopy() {
  const url = beside(
    () => new URL("./sales-leader-scorecard-report_bg.wasm", import.meta.url),
    "./sales-leader-scorecard-report_bg.wasm",
  );
  module ??= (await load(() => {}, url, REPORT_INTEGRITY))[1];
  return program(module, MORE);
}

/** The full program, running. */
const startFullProgram = startOnce(startCopy);

/** So many documents are read by one copy of the program, which keeps what they hold. */
const MOST_READ = 100;
let reader;
let read = 0;

/**
 * What is wrong with the documents of an instrument, a list of mistakes for each (src/element/mistakes.rs), for a page on
 * which they are written. A copy of the program that draws nothing reads them; it is gone once it has read so many.
 */
export async function mistakes(documents) {
  if (!reader || (read += documents.length) > MOST_READ) {
    reader = (await startCopy()).Widget;
    read = documents.length;
  }
  try {
    return reader.mistakes(documents);
  } catch (error) {
    // It has stopped.
    reader = undefined;
    throw error;
  }
}

/** Has it draw the element in place of the small one. */
export async function takeOver(host, room, lifecycle) {
  // Not one after the other.
  prefetch(lifecycle.attributes);
  const program = await startFullProgram();
  // What is shown stays where advice or words can't be had.
  await program.prepare(() => lifecycle.attributes);
  await swap(host, room, program, lifecycle);
}
