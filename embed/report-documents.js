// What the full program needs beyond the documents of the small one: the advice of an instrument, and the words of the report.

import { FILES } from "report-files";
import { own, parse, text } from "./documents.js";
import { spoken } from "./spoken.js";

/** A file of our folder that nobody needs before the report. */
const file = (name) => own(name, FILES);

const words = (language) => file(`sales-leader-scorecard-report-words.${language}.txt`);

/** Asks for what the report of an element with these attributes will need. */
export function prefetch({ lang, "instrument-src": source }) {
  const language = spoken(lang);
  const files = [words(language)];
  if (!source) files.push(file(`sales-leader-advice.${language}.json`));
  for (const asked of files) asked.catch(() => {});
}

/** Hands the words of the report in a language to a program. */
export async function loadWords(Widget, language) {
  const [lines] = await words(language);
  Widget.reportWords(language, lines);
}

/** A document with its advice, which is a file beside it: in this folder, or, where none is named, among ours. */
export async function withAdvice(instrument, beside) {
  const advice = instrument?.advice;
  // What is no document is for the program to say.
  if (typeof advice !== "string" || !Array.isArray(instrument.items)) return instrument;
  const more = parse(beside ? await text(beside + advice) : (await file(advice))[0], advice);
  const whole = { ...instrument };
  for (const [list, name] of [
    ["pillars", "question"],
    ["items", "advice"],
  ])
    whole[list] &&= whole[list].map((element) => {
      // A key may be the name of what every object has.
      const said = { __proto__: null, ...more[list] }[element.key];
      return said === undefined ? element : { ...element, [name]: said };
    });
  return whole;
}
