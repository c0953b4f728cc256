// Gives `poor()`: everything in the widget with too little contrast, as sentences.
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** A computed colour as four numbers of 0 to 255, whatever colour space it is written in. */
const bytes = (colour) => {
  if (!known.has(colour)) known.set(colour, drawn(colour));
  return known.get(colour);
};

/** Kept in the page: few colours are asked for many thousand times. */
const known = (window.knownColours ??= new Map());

const drawn = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = "#f0f";
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};

const linear = (byte) =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;

const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

const contrast = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const over = ([r, g, b, a], below) =>
  [r, g, b].map((of, at) => (of * a + below[at] * (255 - a)) / 255).concat(255);

/** What is painted behind the content of an element; `grounds` remembers it for a while. */
const ground = (element, grounds = new Map()) => {
  if (!element) return bytes(getComputedStyle(host).colorScheme === "dark" ? "#000" : "#fff");
  if (!grounds.has(element)) {
    const own = bytes(getComputedStyle(element).backgroundColor);
    const opaque = own[3] === 255;
    grounds.set(element, opaque ? own : over(own, ground(element.parentElement, grounds)));
  }
  return grounds.get(element);
};

const seen = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest(".status");

/** What to compare, whatever the colours: what it is, an element, a part of it, the property of the
 * colour in front, the element behind it, and the least ratio. */
const texts = () => {
  const elements = new Set();
  const walk = document.createTreeWalker(root.querySelector("[part~=base]"), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    // The thumb is behind the chosen figure: a test of its own looks at the picture.
    if (walk.currentNode.data.trim() && !element.matches(".is-chosen")) elements.add(element);
  }
  return [...elements].filter(seen).map((element) => [
    `text ${element.className.baseVal ?? element.className}`,
    element,
    null,
    element.matches("svg text") ? "fill" : "color",
    element,
    4.5,
  ]);
};

/** What must be told apart without words: the selector, the property, a part of the element. */
const GRAPHICS = [
  [".segment.is-rated", "backgroundColor"],
  [".segment.is-not-observed", "borderTopColor"],
  [".stop:not(.is-chosen)", "borderTopColor", "::after"],
  [".stop.is-filled + .stop.is-filled:not(.is-chosen)", "backgroundColor", "::before"],
  [".dots path", "stroke"],
  [".dots .is-filled", "stroke"],
  [".ruler-mark", "fill"],
  [".ruler-range", "stroke"],
  [".bar-fill", "fill"],
  [".badge", "borderTopColor"],
  [".button", "borderTopColor"],
  [".result-missing", "borderTopColor", "::before"],
];
const graphics = () =>
  GRAPHICS.flatMap(([selector, property, part]) =>
    all(selector)
      .filter(seen)
      .map((element) => [
        `${selector} ${part ?? ""} ${property}`,
        element,
        part,
        property,
        part ? element : element.parentElement,
        3,
      ]),
  );

const places = () => [...texts(), ...graphics()];

/** The colour in front and that behind, for now. */
const colours = ([, element, part, property, behind], grounds) => [
  getComputedStyle(element, part)[property],
  ground(behind, grounds),
];

/** One place of each kind: those that share their colours under every accent given are drawn by the
 * same rule, as the stops of ten sliders are. */
const kinds = (accents) => {
  const found = places().map((place) => [place, ""]);
  for (const accent of accents) {
    paint(accent);
    const grounds = new Map();
    for (const one of found) one[1] += `${colours(one[0], grounds).join()};`;
  }
  const kinds = new Map();
  for (const [place, seen] of found)
    if (!kinds.has(place[0] + seen)) kinds.set(place[0] + seen, place);
  return { looked: found.length, shown: [...kinds.values()] };
};

/** Looks while only the items that hold one of these places are laid out: a colour has the whole
 * widget laid out anew. */
const apart = (places, look) => {
  const needed = new Set(places.map(([, element]) => element.closest(".item")));
  const others = all(".item").filter((item) => !needed.has(item));
  for (const item of others) item.style.display = "none";
  const seen = look();
  for (const item of others) item.style.removeProperty("display");
  return seen;
};

const paint = (accent) => {
  if (accent) host.style.setProperty("--scorecard-accent", accent);
  else host.style.removeProperty("--scorecard-accent");
};

const poor = (places) => {
  const found = new Map();
  const grounds = new Map();
  for (const place of places) {
    const [what, , , , , least] = place;
    const [colour, below] = colours(place, grounds);
    const ratio = contrast(over(bytes(colour), below), below);
    if (!(ratio >= least) && !(found.get(what)?.ratio <= ratio))
      found.set(what, { ratio, says: `${what}: ${ratio.toFixed(2)}, ${colour} on ${below}` });
  }
  return [...found.values()].map(({ says }) => says);
};
