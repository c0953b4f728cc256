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
// Our reading of the two stories.
const EXAMPLES = {
  failed_top_seller: [2, 3, 1, 2, 2, 4, 4, 3, 2, 3, 7, 7, 7, 7, 6],
  introverted_leader: [5, 7, 5, 6, 6, 7, 6, 5, 6, 6, 4, 4, 5, 5, 4],
};

/** Puts an example into a widget that is ready; resolves to its result once that is drawn. */
export function fill(widget, example) {
  widget.ratings = Object.fromEntries(KEYS.map((key, index) => [key, EXAMPLES[example][index]]));
  const root = widget.shadowRoot;
  const total = String(widget.result.total);
  const drawn = () => {
    const is = root.querySelector("[part~=total]")?.textContent.includes(total);
    return is && root.querySelector("[part~=result]");
  };
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    look();

    function look() {
      const result = drawn();
      if (!result) return;
      observer.disconnect();
      resolve(result);
    }
  });
}
