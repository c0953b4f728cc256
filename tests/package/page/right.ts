// What a page may write. It is compiled and never run.
import "sales-leader-scorecard";
import "sales-leader-scorecard/embed.js";
import "sales-leader-scorecard/frame.js";
import type {
  Band,
  ItemKey,
  Rating,
  Result,
  SalesLeaderScorecardElement,
  ScorecardAttributes,
  Snapshot,
} from "sales-leader-scorecard";

const found = document.querySelector("sales-leader-scorecard");
if (!found) throw new Error("no scorecard");
const scorecard: SalesLeaderScorecardElement = found;

const coaching: Rating = scorecard.ratings.coaching;
const persuasion: Rating | undefined = scorecard.ratings.persuasion;
scorecard.ratings = { coaching: 5, consistency: "not-observed", persuasion: null };
scorecard.ratings = {};

const result: Result | null = scorecard.result;
const total: number | null | undefined = result?.total;
const band: Band | null | undefined = result?.band;
const first: ItemKey | undefined = result?.critical[0];
const [low, high]: readonly [number, number] = result?.range ?? [0, 100];

const status: "idle" | "loading" | "ready" | "failed" = scorecard.status;
const link: string | null = scorecard.shareUrl();
const snapshot: Snapshot = scorecard.toJSON();
scorecard.reset();
const printed: Promise<void> = scorecard.print();
const files: Promise<Blob>[] = [scorecard.pdf(), scorecard.pdf({ blank: true })];
void [printed, files];
scorecard.focus({ preventScroll: true });
// Still an element as any other.
scorecard.hidden = true;
scorecard.addEventListener("click", (event) => event.clientX.toFixed());

scorecard.addEventListener("scorecard-change", function (event) {
  const all: ItemKey[] = [...event.detail.result.unanswered];
  this.reset();
  return all;
});
const complete = (event: CustomEvent<{ result: Result }>) => event.detail.result.total;
scorecard.addEventListener("scorecard-complete", complete, { once: true });
scorecard.removeEventListener("scorecard-complete", complete);
document.addEventListener("scorecard-error", ({ detail }) => {
  if (detail.code === "ratings") console.warn(detail.message, detail.name ?? "");
});

const made = document.createElement("sales-leader-scorecard");
made.ratings = scorecard.ratings;
const attributes: ScorecardAttributes = { lang: "en", mode: "candidate", "seller-profile": "" };

export { attributes, band, coaching, first, high, link, low, persuasion, snapshot, status, total };
