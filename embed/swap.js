// Has the full program, with notes and report, take the place of the small one.

import { importAgain } from "./import-again.js";

const PAUSE_MILLISECONDS = 20;

/** Loads what makes the report: `startFullProgram` and `pdf`. */
export function loadReport() {
  return import("./sales-leader-scorecard-report.js").catch(() =>
    importAgain("sales-leader-scorecard-report.js"),
  );
}

/** Has the full program draw the element; `start` lets it. */
export async function swap(host, program, lifecycle) {
  const shadow = host.shadowRoot;
  const focused = shadow.activeElement?.getAttribute("name");
  while (!program.lifecycles.has(lifecycle)) {
    if (!host.isConnected) throw new Error("The element is in no page");
    if (program.stopped) throw new Error("The program stopped");
    await lifecycle.start(program);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  // What had the focus was replaced by its like.
  if (focused && !shadow.activeElement)
    shadow.querySelector(`[name="${focused}"]`)?.focus({ preventScroll: true });
}
