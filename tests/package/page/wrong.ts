// What the types must refuse: a line under an `@ts-expect-error` that compiles is an error itself.
import type { ScorecardAttributes } from "sales-leader-scorecard";

const scorecard = document.createElement("sales-leader-scorecard");

// @ts-expect-error: the scale ends at 7
scorecard.ratings = { coaching: 8 };
// @ts-expect-error: no such item
scorecard.ratings = { charm: 5 };
// @ts-expect-error: ratings are never undefined
scorecard.ratings = undefined;
// @ts-expect-error: what the widget hands out is frozen
scorecard.ratings.coaching = 5;
// @ts-expect-error: the result is derived
scorecard.result = null;
// @ts-expect-error: the result may be missing
scorecard.result.total;
// @ts-expect-error: the total may be missing
const total: number = scorecard.toJSON().result!.total;
// @ts-expect-error: only the widget knows its status
scorecard.status = "ready";
// @ts-expect-error: no such status
if (scorecard.status === "done") scorecard.reset();
// @ts-expect-error
scorecard.pdf({ blank: "yes" });
// @ts-expect-error: not a method
scorecard.clear();
// @ts-expect-error: an error has no ratings
scorecard.addEventListener("scorecard-error", (event) => event.detail.ratings);
// @ts-expect-error: a change has no code
scorecard.addEventListener("scorecard-change", (event) => event.detail.code);
// @ts-expect-error: no such mode
const mode: ScorecardAttributes = { mode: "candidates" };

export { mode, total };
