// Settings as HTML to paste: pure functions from settings to text.

import { attributes } from "./settings.js";

const WIDTH = 76;
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-modals allow-downloads";

const WORDS = {
  nl: {
    title: "Scorecard: leiderschap in sales",
    self: "Doe de scorecard: hoe staat het met je leiderschap in sales?",
    selfFormal: "Doe de scorecard: hoe staat het met uw leiderschap in sales?",
    candidate: "Open de scorecard: hoeveel leiderschap laat een kandidaat zien?",
  },
  en: {
    title: "Scorecard: leadership in sales",
    self: "Take the scorecard: how do you lead in sales?",
    candidate: "Open the scorecard: how much leadership does a candidate show?",
  },
};

/** The script and the element, with the checklist as what it holds until it runs. */
export function element(settings, base, checklist) {
  const given = attributes(settings);
  if (settings.accent) given.push(["style", `--scorecard-accent: ${settings.accent}`]);
  return [
    script(base, "embed.js"),
    tag("sales-leader-scorecard", given),
    indent(checklist ?? link(settings, base)),
    "</sales-leader-scorecard>",
  ].join("\n");
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
    ["style", "border: 0"],
  ];
  return `${tag("iframe", given)}</iframe>\n${script(base, "frame.js")}`;
}

/** A plain link. */
export function link(settings, base) {
  const words = WORDS[settings.lang];
  const formal = settings.address === "u" && words.selfFormal;
  const text = settings.mode === "candidate" ? words.candidate : formal || words.self;
  return `<a href="${escape(address(settings, base))}">${text}</a>`;
}

/** What a page adds to its stylesheet where its policy forbids style attributes. */
export function rule({ accent }) {
  return `sales-leader-scorecard { --scorecard-accent: ${accent}; }`;
}

/** Where the widget stands on a page of its own. */
export function address(settings, base) {
  const url = new URL("embed.html", base);
  const given = attributes(settings);
  if (settings.accent) given.push(["accent", settings.accent]);
  url.search = new URLSearchParams(given);
  return url.href;
}

function script(base, file) {
  return `<script type="module" src="${escape(new URL(file, base).href)}"></script>`;
}

/** A start tag, on one line if it fits. */
function tag(name, given) {
  const parts = given.map(([key, value]) => (value === "" ? key : `${key}="${escape(value)}"`));
  const line = `<${[name, ...parts].join(" ")}>`;
  return line.length <= WIDTH ? line : `<${name}\n  ${parts.join("\n  ")}\n>`;
}

function indent(html) {
  return html.trim().replace(/^(?=.)/gm, "  ");
}

function escape(text) {
  const entities = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
  return text.replace(/[&"<>]/g, (character) => entities[character]);
}
