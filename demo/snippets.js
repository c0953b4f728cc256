// Settings as HTML to paste: pure functions from settings to text.

import { attributes } from "./settings.js";

/** Whether nobody but this computer reaches an address. */
export function isLocal({ protocol, hostname }) {
  return protocol === "file:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

const WIDTH = 76;
// The page that a contact button opens is no part of the frame: its forms work.
const SANDBOX =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

const WORDS = {
  nl: {
    title: "Scorecard: leiderschap in sales",
    self: "Doe de scorecard: hoe staat het met je leiderschap in sales?",
    selfFormal: "Doe de scorecard: hoe staat het met uw leiderschap in sales?",
    candidate: "Open de scorecard: hoeveel leiderschap laat een kandidaat zien?",
    own: "De vragen verschijnen hier zodra JavaScript aanstaat.",
  },
  en: {
    title: "Scorecard: leadership in sales",
    self: "Take the scorecard: how do you lead in sales?",
    candidate: "Open the scorecard: how much leadership does a candidate show?",
    own: "The questions appear here once JavaScript is on.",
  },
  de: {
    title: "Scorecard: Führung im Vertrieb",
    self: "Zur Scorecard: Wo stehen Sie beim Führen im Vertrieb?",
    candidate: "Zur Scorecard: Was zeigt diese Person beim Führen im Vertrieb?",
    own: "Die Fragen erscheinen hier, sobald JavaScript eingeschaltet ist.",
  },
  fr: {
    title: "Bilan : encadrer une équipe commerciale",
    self: "Faire le bilan : encadrer une équipe commerciale, où en êtes-vous ?",
    candidate: "Ouvrir le bilan : encadrer une équipe commerciale, que montre cette personne ?",
    own: "Les questions s’affichent ici dès que JavaScript est activé.",
  },
};

// Other programs read a snippet before a browser does. Each is one block, in which WordPress makes no
// paragraph of what it holds, nor Markdown; and it is JSX too: no comment, no text as a style, and an
// end to each tag.

/** The script and the element, with what it holds until it runs: the checklist, or a line without one. */
export function element(settings, base, checklist) {
  return block(
    script(base, "embed.js"),
    tag("sales-leader-scorecard", attributes(settings)),
    (checklist || without(settings, base)).trim(),
    "</sales-leader-scorecard>",
  );
}

/** What stands in an element without its checklist: a link to ours, which has no other questions. */
function without(settings, base) {
  const { own } = WORDS[settings.lang];
  return settings["instrument-src"] ? `<p lang="${settings.lang}">${own}</p>` : link(settings, base);
}

/** An iframe and the script that gives it the height of what is in it. */
export function iframe(settings, base) {
  const given = [
    ["src", address(settings, base)],
    ["title", WORDS[settings.lang].title],
    ["width", "100%"],
    ["height", "900"],
    ["loading", "lazy"],
    ["sandbox", SANDBOX],
    ["allow", "clipboard-write"],
    // In HTML it may be written in any way; in JSX in this one.
    ["frameBorder", "0"],
  ];
  return block(`${tag("iframe", given)}</iframe>`, script(base, "frame.js"));
}

/** A plain link. */
export function link(settings, base) {
  const words = WORDS[settings.lang];
  const formal = settings.address === "u" && words.selfFormal;
  const text = settings.mode === "candidate" ? words.candidate : formal || words.self;
  return `<a href="${escape(address(settings, base))}">${text}</a>`;
}

/** Where the widget stands on a page of its own. */
export function address(settings, base) {
  const url = new URL("embed.html", base);
  url.search = new URLSearchParams(attributes(settings));
  return url.href;
}

/** A snippet of these lines. */
export function block(...lines) {
  return ["<div>", ...lines, "</div>"].join("\n");
}

/** The tag that loads a script of this folder. */
export function script(base, file) {
  // React runs a script that is `async`, and no other.
  return `<script async type="module" src="${escape(new URL(file, base).href)}"></script>`;
}

/** A start tag, on one line if it fits. */
export function tag(name, given) {
  const parts = given.map(([key, value]) => `${key}="${escape(value)}"`);
  const line = `<${[name, ...parts].join(" ")}>`;
  return line.length <= WIDTH ? line : `<${name}\n  ${parts.join("\n  ")}\n>`;
}

/** A text, fit to stand in HTML. */
export function escape(text) {
  const entities = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
  return text.replace(/[&"<>]/g, (character) => entities[character]);
}
