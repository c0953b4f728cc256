// How much of something there is in each part of the form, said at its name: one sees it while it is folded.

import { draw } from "../draw.js";

/** A badge of this kind, to stand at the name of a part. */
export const drawBadge = (kind) => draw("span", { class: `badge ${kind}`, hidden: true });

/** Says at each part, in the `words` for a number, how many of the places of this kind are in it. */
export function count(kind, places, words) {
  for (const details of document.querySelectorAll("#form > details")) {
    const own = places.filter(({ section }) => details.id === `section-${section.name}`);
    tell(details.querySelector(`summary .badge.${kind}`), own.length, words);
    for (const head of details.querySelectorAll(".entry-name")) {
      const at = own.filter(({ section, index }) => head.dataset.entry === `${section.list}[${index}]`);
      tell(head.querySelector(`.badge.${kind}`), at.length, words);
    }
  }
}

function tell(badge, number, words) {
  badge.hidden = !number;
  badge.textContent = number ? words(number) : "";
}
