// The demo page: loads the two worked examples, and shows the questions in either layout.

import { fill } from "./examples.js";

const widget = document.querySelector("#scorecard");
const buttons = document.querySelectorAll("[data-example]");

async function show(example) {
  const result = await fill(widget, example);
  result.focus({ preventScroll: true });
  result.scrollIntoView({ block: "start" });
}

function enable() {
  for (const button of buttons) button.disabled = widget.status !== "ready";
}

for (const button of buttons) {
  button.addEventListener("click", () => show(button.dataset.example));
}
document.querySelector(".layouts").addEventListener("change", ({ target }) => {
  widget.setAttribute(target.name, target.value);
});
widget.addEventListener("scorecard-ready", enable);
widget.addEventListener("scorecard-error", enable);
enable();
