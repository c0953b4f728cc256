// The demo page: loads the two worked examples and passes the settings on as attributes.

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
const settings = document.querySelector(".settings");
const buttons = document.querySelectorAll("[data-example]");

function set(name, value) {
  if (name === "seller-profile") {
    widget.toggleAttribute(name, value);
  } else {
    widget.setAttribute(name, value);
  }
  // English has one form of address.
  if (name === "lang") settings.elements.address.disabled = value !== "nl";
  // The page's own colours follow; an empty value leaves the choice to the stylesheet.
  if (name === "theme") {
    document.documentElement.style.colorScheme = value === "auto" ? "" : value;
  }
}

function load(example) {
  const entries = KEYS.map((key, index) => [key, EXAMPLES[example][index]]);
  settings.elements["seller-profile"].checked = true;
  set("seller-profile", true);
  // A story is about somebody else.
  settings.elements.mode.value = "candidate";
  set("mode", "candidate");
  widget.ratings = Object.fromEntries(entries);
  widget.scrollIntoView({ block: "start" });
  widget.focus({ preventScroll: true });
}

function enable() {
  for (const button of buttons) button.disabled = widget.status !== "ready";
}

settings.addEventListener("change", ({ target }) => {
  set(target.name, target.type === "checkbox" ? target.checked : target.value);
});
settings.addEventListener("submit", (event) => event.preventDefault());
for (const button of buttons) {
  button.addEventListener("click", () => load(button.dataset.example));
}
widget.addEventListener("scorecard-ready", enable);
widget.addEventListener("scorecard-error", enable);
enable();
