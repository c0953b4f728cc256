// Has the full program, with notes and report, take the place of the small one.

import { importAgain } from "./import-again.js";
import { load } from "./load.js";
import { pause } from "./promise.js";

const PAUSE_MILLISECONDS = 20;

/** Loads what makes the report: `startFullProgram` and `pdf`. */
export async function loadReport() {
  const [script] = await load((again) =>
    again
      ? importAgain("sales-leader-scorecard-report.js")
      : import("./sales-leader-scorecard-report.js"),
  );
  return script;
}

/** Has the full program draw the element; `start` lets it. */
export async function swap(host, room, program, lifecycle) {
  const focused = room.active?.getAttribute("name");
  while (!program.draws(lifecycle)) {
    if (!host.isConnected) throw new Error("The element is in no page");
    if (program.stopped) throw new Error("The program stopped");
    await lifecycle.start(program);
    await pause(PAUSE_MILLISECONDS);
  }
  // What had the focus was replaced by its like.
  if (focused && !room.active)
    room.find(`[name="${focused}"]`)?.focus({ __proto__: null, preventScroll: true });
}
