// What the element says where the program could not start.

/** By language; the program's script brings those that do not stand here. */
export const WORDS = {
  nl: {
    load: "De interactieve scorecard kan hier niet starten.",
    kept: " De antwoorden zijn er nog.",
    again: "Opnieuw proberen",
  },
  en: {
    load: "The interactive scorecard cannot start here.",
    kept: " The answers are still there.",
    again: "Try again",
  },
};

/** Those of a language; of English for a language that there is none of. */
export const words = (language, of = WORDS) => of[language.slice(0, 2)] ?? of.en;
