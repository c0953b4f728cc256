// Registers <sales-leader-scorecard>, once per page. The contract is docs/CONTRACT.md. It and all that it
// imports are bundled into the one file that a host page names.

// First in the bundle: scripts of two versions differ by it.
import "./version.js";
import { look } from "./address.js";
import { SalesLeaderScorecard } from "./element.js";
import { forAll } from "./lifecycle.js";

const TAG = "sales-leader-scorecard";

// A second copy, or another version, leaves the elements to the first.
if (!customElements.get(TAG)) {
  customElements.define(TAG, SalesLeaderScorecard);
  addEventListener("error", () => forAll((scorecard) => scorecard.check()));
  addEventListener("storage", () => forAll((scorecard) => scorecard.sync()));
  // A page that comes back from the browser's cache slept through what happened to storage.
  addEventListener("pageshow", () => forAll((scorecard) => scorecard.sync()));
  const follow = () => look() && forAll((scorecard) => scorecard.follow());
  addEventListener("hashchange", follow);
  // `hashchange` is silent where a script gives the page another address.
  const { navigation } = window;
  // Not while the page is still at it.
  if (navigation?.currentEntry)
    navigation.addEventListener("currententrychange", () => setTimeout(follow));
  else setInterval(follow, 1000);
  new MutationObserver(() => forAll((scorecard) => scorecard.update())).observe(document, {
    subtree: true,
    attributeFilter: ["lang"],
  });
}
