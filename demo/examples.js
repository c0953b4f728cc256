// The two worked examples, and the way to their result.

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
// What our questions can be rated at most.
const HIGHEST = 7;
// Our reading of the two stories.
const EXAMPLES = {
  failed_top_seller: [2, 3, 1, 2, 2, 4, 4, 3, 2, 3, 7, 7, 7, 7, 6],
  introverted_leader: [5, 7, 5, 6, 6, 7, 6, 5, 6, 6, 4, 4, 5, 5, 4],
};

// How high questions are rated of which nobody knows more than how high they can be: from 0 to 1.
const SHARES = [1, 0.5, 1, 0];

/** Puts an example into a widget that is ready; resolves to its result once that is in sight. */
export async function fill(widget, example) {
  const root = widget.shadowRoot;
  const keys = Object.keys(widget.ratings);
  const highest = Number(root.querySelector("input[type=range]").max);
  const ours = highest === HIGHEST && keys.every((key) => KEYS.includes(key));
  const rate = (key, index) =>
    ours ? EXAMPLES[example][KEYS.indexOf(key)] : 1 + Math.round(SHARES[index % SHARES.length] * (highest - 1));
  widget.ratings = Object.fromEntries(keys.map((key, index) => [key, rate(key, index)]));
  const total = String(widget.result.total);
  const steps = widget.getAttribute("layout") === "steps";
  const result = await drawn(root, () => {
    const is = root.querySelector("[part~=total]")?.textContent.includes(total);
    const inLayout = root.querySelector("[part~=base]").classList.contains("is-steps") === steps;
    return is && inLayout && root.querySelector("[part~=result]");
  });
  if (isSeen(result)) return result;
  // One question at a time, the result comes after the way on.
  root.querySelector("[part~=progress] [part~=button]").click();
  await drawn(root, () => isSeen(result));
  await focused(root, result);
  return result;
}

function isSeen(part) {
  return part.checkVisibility({ visibilityProperty: true });
}

/** Waits until the widget has moved the focus into a part, which follows the drawing; for a second at most. */
async function focused(root, part) {
  for (let frame = 0; frame < 60 && !part.contains(root.activeElement); frame += 1) {
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until something in a root is drawn, and resolves to it. */
function drawn(root, find) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, childList: true, subtree: true, characterData: true });
    look();

    function look() {
      const found = find();
      if (!found) return;
      observer.disconnect();
      resolve(found);
    }
  });
}
