// What the editor says, in the language of its page.

import { EN } from "./words-en.js";
import { NL } from "./words-nl.js";
import { SAID_EN } from "./said-en.js";
import { SAID_NL } from "./said-nl.js";

const page = document.documentElement.lang;
const names = new Intl.DisplayNames([page], { type: "language" });

/** What a language is called. */
function language(tag) {
  try {
    const name = names.of(tag);
    return name[0].toUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}

/** What this page says. */
export const WORDS = { ...(page === "en" ? EN : NL), language };

/** What may stand in a place, by the word of its kind (core/src/instrument/document/mistake.rs). */
export const SAID = page === "en" ? SAID_EN : SAID_NL;
