// Tabs, after the pattern of the ARIA practices: arrow keys move, and what one moves to shows.

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/** Starts the tabs of a list, and calls back when another shows. */
export function tabs(list, onChange) {
  const all = [...list.querySelectorAll("[role=tab]")];

  function show(chosen) {
    for (const tab of all) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !isChosen;
    }
    onChange();
  }

  list.addEventListener("click", ({ target }) => all.includes(target) && show(target));
  list.addEventListener("keydown", (event) => {
    const at = all.indexOf(event.target);
    const to = event.key in STEPS ? at + STEPS[event.key] : { Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = all.at(to % all.length);
    show(next);
    next.focus();
  });
}
