// What the element says by itself, when there is no program to say it.

const WORDS = {
  nl: {
    load: "De interactieve scorecard kan hier niet starten.",
    crash: "De scorecard is onverwacht gestopt.",
    kept: " De antwoorden zijn er nog.",
    again: "Opnieuw proberen",
  },
  en: {
    load: "The interactive scorecard cannot start here.",
    crash: "The scorecard stopped unexpectedly.",
    kept: " The answers are still there.",
    again: "Try again",
  },
};

export function words(language) {
  return language.startsWith("nl") ? WORDS.nl : WORDS.en;
}
