// Has the full program, with notes and report, take the place of the small one.

import { pause } from "./promise.js";

const PAUSE_MILLISECONDS = 20;

/** Has `program` draw the element; `lifecycle.start` lets it. */
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
