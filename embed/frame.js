// For a page that shows embed.html in an iframe: gives the iframe the height of its content, tells it
// how much of it is below the window, and fires `scorecard-ready` and `scorecard-complete` on it.
// docs/IFRAME.md tells what is sent.

const TYPE = "scorecard";
const VERSION = 1;
// Bounds what a page that is not ours, or a mistake in ours, can do to the host's layout.
const MOST = 20_000;
const AROUND = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"];
const fitted = new Set();
const LOADED = Symbol.for("sales-leader-scorecard.frame");

// Recognised by its name, not its folder: a cache plugin may serve this file from elsewhere.
function address(frame) {
  // A variable of the page may be called `URL`.
  const url = document.createElement("a");
  url.href = frame.src;
  return frame.src && url.pathname.endsWith("/embed.html") ? url : null;
}

// To anyone: the iframe may still be empty or be sandboxed, and then has no origin to name.
function say(frame, message) {
  frame.contentWindow?.postMessage({ type: TYPE, version: VERSION, ...message }, "*");
}

// Says nothing but that its heights are listened to.
function greet(frame) {
  say(frame, { event: "hello" });
}

// An iframe as high as its content never scrolls, so nothing in it stays in sight by itself.
function tellBelow(frame) {
  const { bottom } = frame.getBoundingClientRect();
  const below = Math.max(0, Math.round(bottom - innerHeight));
  say(frame, { event: "below", below });
}

let asked = false;
function tellAll() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    for (const frame of fitted) {
      if (frame.isConnected) tellBelow(frame);
      else fitted.delete(frame);
    }
  });
}

function fit(frame, height) {
  if (!(Number.isFinite(height) && height > 0 && height <= MOST)) return;
  const style = getComputedStyle(frame);
  const around = style.boxSizing === "border-box" ? AROUND : [];
  const outside = around.reduce((sum, side) => sum + parseFloat(style[side]), 0);
  frame.style.height = `${Math.ceil(height) + outside}px`;
}

function hear({ source, origin, data }) {
  if (data?.type !== TYPE || data.version !== VERSION) return;
  const frames = [...document.querySelectorAll("iframe")];
  const frame = frames.find(({ contentWindow }) => source && contentWindow === source);
  const url = frame && address(frame);
  // Sandboxed without `allow-same-origin` it has the origin "null".
  if (!url || (origin !== "null" && origin !== url.origin)) return;
  if (data.event === "height") {
    fit(frame, data.height);
    // Heights come first from every embed.html, also from one that was reloaded.
    greet(frame);
    fitted.add(frame);
    // Not between a height and what follows from it, by which embed.html tells an echo from a change.
    setTimeout(tellAll, 200);
  } else if (data.event === "ready" || data.event === "complete") {
    frame.dispatchEvent(new CustomEvent(`scorecard-${data.event}`, { bubbles: true }));
  }
}

// Two copies would fire each event twice.
if (!window[LOADED]) {
  window[LOADED] = true;
  addEventListener("message", hear);
  // Whatever scrolls: the iframe may stand in a part of the page that does.
  addEventListener("scroll", tellAll, { capture: true, passive: true });
  addEventListener("resize", tellAll);
  // An iframe that spoke before this file was there speaks again when it is greeted.
  [...document.querySelectorAll("iframe")].filter(address).forEach(greet);
}
