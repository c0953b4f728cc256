// The builder's words, in the language of its page.

import { EN } from "./words-en.js";
import { NL } from "./words-nl.js";

/** What this page says. */
export const WORDS = document.documentElement.lang === "en" ? EN : NL;
