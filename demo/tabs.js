// Tabs, after the pattern of the ARIA practices: arrow keys move, and what one moves to shows.

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
    // With one of these keys an arrow is the browser's own.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = all.indexOf(event.target);
    const places = { Home: 0, End: -1, ArrowRight: at + 1, ArrowLeft: at - 1 };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = all.at(to % all.length);
    show(next);
    next.focus();
  });
}
