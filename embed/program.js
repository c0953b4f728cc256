// The end of each file of glue: how a program starts, and how `embed.js` sees that it still draws.
// xtask/src/glue.rs puts it behind `glue()`, of which every call is a fresh copy.

const MOST_LOOKS = 200;

/** Starts a copy of the program: its Widget class, unused widgets and its elements. */
export function program(module) {
  const { initSync, Widget } = glue();
  initSync({ module });
  return { Widget, drawn, grant, spare: [], elements: new Set() };
}

/**
 * Asks for a drawing and waits until it is done. Yew draws a slice and lets the browser in, so
 * that many looks are many slices, however slow the machine is.
 */
async function drawn(widget) {
  const beat = widget.beat();
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, look && 10));
    if (widget.drawn >= beat) return;
  }
  throw new Error("It no longer draws");
}
