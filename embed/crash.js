// Sees whether a program still draws. A panic or an exception inside a drawing stops Yew for good and says nothing.

import { pause } from "./promise.js";

const MOST_LOOKS = 200;

/**
 * Asks for a drawing and waits until it is done. Yew draws a slice and lets the browser in, so that many looks are
 * many slices, however slow the machine is.
 */
export async function drawn({ widget }) {
  const beat = widget.beat();
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await pause(look && 10);
    if (widget.drawn >= beat) return;
  }
  throw new Error("It no longer draws");
}

/** Looks, after something happened, whether what is mounted still draws. */
export async function check(mount) {
  mount.unchecked = true;
  if (mount.checking) return;
  mount.checking = true;
  while (mount.unchecked) {
    mount.unchecked = false;
    await drawn(mount).catch((error) => crash(mount.program, error));
  }
  mount.checking = false;
}

/** Calls into the program; whatever it throws but a TypeError means that it has stopped. */
export function ask({ program, widget }, question) {
  try {
    return question(widget);
  } catch (error) {
    if (error instanceof TypeError) throw error;
    crash(program, error);
  }
}

/** One program draws all elements of the page: when it stops, it stops for all. */
export function crash(program, error) {
  const lifecycles = [...program.lifecycles];
  program.stopped = true;
  program.lifecycles.clear();
  for (const lifecycle of lifecycles) lifecycle.crashed(error);
}
