// `<sales-leader-scorecard />` closes nothing in HTML: the element takes in whatever follows, and hides it.

import { warn } from "./warn.js";

/** What no fallback has, or not so near the top: ours is one `div`. */
const REST =
  ":scope>h2,:scope>h3,h1,main,header,footer,nav,aside,section,article,script,sales-leader-scorecard";

/** Warns, once, where an element is the last of all in its place and holds what looks like a page. */
export function warnIfUnclosed(host) {
  if (!host.nextSibling && host.querySelector(REST))
    warn("hides what follows: end it with </sales-leader-scorecard>, not />.");
}
