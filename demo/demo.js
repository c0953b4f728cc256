// The demo page: loads the two worked examples and starts the snippet builder.

import { start } from "./builder.js";

// The order of the ratings below: the ten items, then the five seller strengths.
const KEYS = [
  "leadership_motivation",
  "listening_empathy",
  "trust_delegation",
  "coaching",
  "team_strategy",
  "consistency",
  "planning_structure",
  "connecting_motivating",
  "self_reflection",
  "learning_agility",
  "persuasion",
  "result_drive",
  "perseverance",
  "autonomy",
  "negotiation",
];
// Our reading of the two stories.
const EXAMPLES = {
  failed_top_seller: [2, 3, 1, 2, 2, 4, 4, 3, 2, 3, 7, 7, 7, 7, 6],
  introverted_leader: [5, 7, 5, 6, 6, 7, 6, 5, 6, 6, 4, 4, 5, 5, 4],
};

const widget = document.querySelector("#scorecard");
const form = document.querySelector(".settings");
const buttons = document.querySelectorAll("[data-example]");
const show = start(form, widget);

function load(example) {
  const entries = KEYS.map((key, index) => [key, EXAMPLES[example][index]]);
  form.elements["seller-profile"].checked = true;
  // A story is about somebody else.
  form.elements.mode.value = "candidate";
  show();
  widget.ratings = Object.fromEntries(entries);
  widget.scrollIntoView({ block: "start" });
  widget.focus({ preventScroll: true });
}

function enable() {
  for (const button of buttons) button.disabled = widget.status !== "ready";
}

for (const button of buttons) {
  button.addEventListener("click", () => load(button.dataset.example));
}
widget.addEventListener("scorecard-ready", enable);
widget.addEventListener("scorecard-error", enable);
enable();
