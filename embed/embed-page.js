// Inside embed.html: the query becomes attributes and custom properties of the widget, and the
// page around the iframe hears the content's height, and says how much of it is below the window. It never
// hears a rating.

import { spoken } from "./spoken.js";

const ATTRIBUTES = [
  "lang", "mode", "address", "theme", "layout", "seller-profile", "persist", "name", "contact-url",
  "privacy-url", "instrument-src",
];
// Whoever writes a link to this page is not its owner. A name or other words come from the owner alone, who writes
// them on the element in embed.html; then an address of somebody else does not stand beside them.
const OFFERED_BY = ["agency", "contact-label", "contact-url", "privacy-url"];
// Whoever writes the iframe writes the query: only what can't load or refer to anything passes.
const COLOUR =
  /^([\w\s#.,%/+-]|\b(rgba?|hsla?|hwb|(ok)?(lab|lch)|color|color-mix|light-dark)\(|\))+$/i;
const COLOURS = ["accent", "on-accent", "background", "text", "muted", "border"];
// Nothing that a server could read as the way out of a folder.
const FILE = /^[\w-]+([./][\w-]+)*\.json$/;
const LENGTH = /^\d{1,3}(\.\d{1,3})?(px|em|rem)$/;
const FAMILIES = /^([\p{L}\p{N}\s,_-]|(["'])[\p{L}\p{N}\s,_-]*\2)+$/u;

const PROPERTIES = {
  ...Object.fromEntries(COLOURS.map((name) => [name, ["color", COLOUR, "a colour"]])),
  radius: ["width", LENGTH, "a length such as 8px"],
  space: ["width", LENGTH, "a length such as 16px"],
  font: ["font-family", FAMILIES, "a list of font families"],
};

const TYPE = "scorecard";
const VERSION = 1;
// Heights told in a row that each follow a change of the iframe's height: more than any
// transition takes, and an end to content that grows with its window.
const MOST_ECHOES = 30;
// In Firefox the content follows the iframe some frames later, and on a busy machine these take long.
const ECHO_MS = 250;

const page = document.documentElement;
const widget = document.querySelector("sales-leader-scorecard");

const FOLDER = new URL(".", import.meta.url).href;

/** Allows this folder and nothing else. */
function restrict() {
  // `'self'` would match nothing in WebKit when the iframe is sandboxed, for want of an origin.
  const folder = FOLDER.replace(/[;,]/g, encodeURIComponent);
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  // The policy in embed.html holds for styles.
  // Of another place only what the owner has written on the element; a query names documents of this folder.
  const own = widget.getAttribute("instrument-src") ?? "";
  const place = new URL(own, import.meta.url).origin.replace(/[;,\s]/g, encodeURIComponent);
  policy.content =
    `default-src 'none'; script-src ${folder} 'wasm-unsafe-eval'; connect-src ${folder} ${own && place}; ` +
    `img-src ${folder}; style-src 'unsafe-inline'`;
  document.head.append(policy);
}

/** Whether a document lies in this folder. */
function isOurs(source) {
  if (!URL.canParse(source, FOLDER)) return false;
  const { href } = new URL(source.split("{lang}").join("lang"), FOLDER);
  return href.startsWith(FOLDER) && FILE.test(href.slice(FOLDER.length));
}

function configure(query) {
  const offered = OFFERED_BY.some((name) => widget.hasAttribute(name));
  const owned = widget.hasAttribute("instrument-src");
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value === null || (offered && OFFERED_BY.includes(name))) continue;
    if (name !== "instrument-src") widget.setAttribute(name, value);
    else if (!owned && isOurs(value)) widget.setAttribute(name, value);
    else console.warn(`embed.html: ${name}=${value} is ignored: it takes a file of its folder, such as mine.{lang}.json`);
  }
  for (const [name, [property, pattern, choices]] of Object.entries(PROPERTIES)) {
    const value = query.get(name)?.trim();
    if (!value) continue;
    if (pattern.test(value) && CSS.supports(property, value)) {
      widget.style.setProperty(`--scorecard-${name}`, value);
    } else {
      console.warn(`embed.html: ${name}=${value} is ignored: it takes ${choices}`);
    }
  }
  page.lang = spoken((query.get("lang") || page.lang).toLowerCase());
}

/** A page of its own, reached by a link. */
function standAlone(theme) {
  page.classList.add("is-page");
  // In an iframe this would paint the canvas of another scheme over the host's background.
  if (theme === "light" || theme === "dark") page.style.colorScheme = theme;
}

/** Tells the page around it the height now and at each change, and the rest once it is greeted. */
function report() {
  const held = new Set();
  let told, width, resizedAt;
  let echoes = 0;
  let greeted = false;
  // Until the host greets its origin is not known; a height is nothing to keep from anyone.
  let target = "*";

  const tell = (message) =>
    parent.postMessage({ type: TYPE, version: VERSION, ...message }, target);

  const tellHeight = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({ event: "height", height });
  };

  addEventListener("resize", () => {
    if (innerWidth === width) resizedAt = performance.now();
    else echoes = 0;
    width = innerWidth;
  });
  new ResizeObserver(() => {
    echoes = performance.now() - resizedAt < ECHO_MS ? echoes + 1 : 0;
    if (echoes <= MOST_ECHOES) tellHeight();
  }).observe(page);

  for (const event of ["ready", "complete"]) {
    widget.addEventListener(`scorecard-${event}`, () => {
      // Browsers do not run the observer in an iframe that is out of sight.
      setTimeout(tellHeight);
      if (greeted) tell({ event });
      else held.add(event);
    });
  }

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || data?.type !== TYPE || data.version !== VERSION) return;
    if (data.event === "below" && Number.isFinite(data.below)) {
      page.style.setProperty("--slsc-below", `${data.below}px`);
    }
    if (greeted || data.event !== "hello") return;
    greeted = true;
    target = origin === "null" ? "*" : origin;
    page.classList.add("is-fitted");
    told = undefined;
    tellHeight();
    for (const event of held) tell({ event });
  });
}

restrict();
const query = new URLSearchParams(location.search);
configure(query);
if (parent === window) standAlone(query.get("theme"));
else report();
