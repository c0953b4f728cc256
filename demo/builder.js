// The snippet builder: settings in a form, the widget live beside it, HTML to copy.

import { contact } from "./contact.js";
import { copy } from "./copy.js";
import { apply, colour, read } from "./settings.js";
import * as snippets from "./snippets.js";

// The folder that this page is served from holds the widget too.
const BASE = new URL("./", import.meta.url);
const HERE = ["localhost", "127.0.0.1", "[::1]"];

const find = (id) => document.getElementById(id);

/** Starts the builder for a widget; returns a function that shows what a script set in the form. */
export function start(form, widget) {
  const { elements } = form;
  const code = find("code");
  const status = find("copy-status");
  let checklists;
  let shown;

  function show() {
    const settings = read(form);
    apply(settings, widget);
    // The page's own colours follow; an empty value leaves the choice to the stylesheet.
    const { theme } = settings;
    document.documentElement.style.colorScheme = theme === "auto" ? "" : theme;
    elements.address.disabled = settings.lang !== "nl";
    find("address-hint").hidden = settings.lang === "nl";
    showCode(settings);
  }

  function showCode(settings) {
    const kind = document.querySelector("[name=snippet]:checked").value;
    const text =
      kind === "element"
        ? snippets.element(settings, BASE, checklists?.[checklistKey(settings)])
        : snippets[kind](settings, BASE);
    if (text === shown) return;
    shown = text;
    code.textContent = text;
    status.textContent = "";
  }

  function checkContact() {
    const { problem, proposal } = contact(elements["contact-url"].value);
    const button = find("contact-proposal");
    showProblem(elements["contact-url"], "contact-problem", problem);
    button.hidden = !proposal;
    button.textContent = proposal ? `Maak er ${proposal} van` : "";
    button.value = proposal ?? "";
  }

  function checkAccent() {
    const value = colour(elements.accent.value);
    const wrong = value === undefined;
    showProblem(
      elements.accent,
      "accent-problem",
      wrong ? "Schrijf de kleur als # met zes tekens, zoals #0b5563." : undefined,
    );
    if (value) elements["accent-picker"].value = value;
    else if (!wrong) elements["accent-picker"].value = elements["accent-picker"].defaultValue;
    find("accent-default").disabled = elements.accent.value === "";
  }

  function setAccent(value) {
    elements.accent.value = value;
    checkAccent();
    show();
  }

  async function fetchChecklists() {
    try {
      const response = await fetch(new URL("checklists.json", BASE));
      if (!response.ok) throw new Error(`${response.status}`);
      checklists = await response.json();
    } catch {
      find("checklist-missing").hidden = false;
    }
    showCode(read(form));
  }

  form.addEventListener("input", ({ target }) => {
    if (target === elements["accent-picker"]) return setAccent(target.value);
    if (target === elements.accent) checkAccent();
    // A problem that is told while one still types is no help; one that is solved goes at once.
    if (target === elements["contact-url"] && "problem" in target.dataset) checkContact();
    return show();
  });
  elements["contact-url"].addEventListener("change", checkContact);
  form.addEventListener("submit", (event) => event.preventDefault());
  find("accent-default").addEventListener("click", () => {
    setAccent("");
    elements.accent.focus();
  });
  find("contact-proposal").addEventListener("click", ({ target }) => {
    elements["contact-url"].value = target.value;
    checkContact();
    show();
    elements["contact-url"].focus();
  });
  find("snippets").addEventListener("change", () => showCode(read(form)));
  find("copy").addEventListener("click", async () => {
    // The same words twice would be said once.
    status.textContent = "";
    status.textContent = await copy(code);
  });

  if (HERE.includes(BASE.hostname) || BASE.protocol === "file:") {
    find("local-address").textContent = BASE.href;
    find("local").hidden = false;
  }
  whenNear(find("snippets"), fetchChecklists);
  show();
  return show;
}

function checklistKey({ lang, mode, address, seller }) {
  const parts = [lang, mode, lang === "nl" && address, seller && "seller"];
  return parts.filter(Boolean).join("-");
}

/** Shows or, without one, takes away what is wrong with a field. */
function showProblem(field, id, problem) {
  find(id).textContent = problem ?? "";
  if (problem) {
    field.setAttribute("aria-invalid", "true");
    field.dataset.problem = "";
  } else {
    field.removeAttribute("aria-invalid");
    delete field.dataset.problem;
  }
}

/** Calls back once, as soon as an element is near the window. */
function whenNear(element, callback) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: "600px" },
  );
  observer.observe(element);
}
