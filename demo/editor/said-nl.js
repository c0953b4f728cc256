// Wat er mis is met een plek in het document, in het Nederlands: één zin per soort, met wat er mag staan.

const list = (names) => names.join(", ");

export const SAID_NL = {
  empty: ([, most]) => `Dit is nog leeg. Schrijf hier een tekst van hoogstens ${most} tekens.`,
  object: () => "Hier hoort een groep velden te staan. Vul de velden hieronder in.",
  members: ({ names }) => `Dit onderdeel kent de scorecard niet. Hier mag alleen staan: ${list(names)}.`,
  once: () => "Deze sleutel bestaat al. Elke sleutel mag één keer voorkomen.",
  list: ({ numbers: [least, most], found }) =>
    least === most
      ? `Hier horen er precies ${most} te staan.`
      : `Hier horen er ${least} tot ${most} te staan.${/\d/.test(found) ? ` Nu zijn het er ${/\d+/.exec(found)[0]}.` : ""}`,
  whole: ({ numbers: [least, most] }) =>
    least === most ? `Hier kan alleen ${most} staan.` : `Vul een heel getal in van ${least} tot en met ${most}.`,
  flag: () => "Dit is aan of uit, iets anders kan niet.",
  text: ({ numbers: [, most] }) => `Deze tekst is te lang. Er passen ${most} tekens, op één regel.`,
  plain: () => "Gebruik gewone tekst: geen HTML, geen webadres en geen onzichtbare tekens.",
  choices: () => "Schrijf een keuze als [je|u], met één streep. Gebruik verder geen | in een tekst, en geen keuze in een naam of kop.",
  places: ({ names }) => `Zet in deze tekst ${names.map((name) => `{${name}}`).join(" en ")}. Daar vult de scorecard zelf iets in.`,
  word: ({ names }) => `Kies een van deze woorden: ${list(names)}.`,
  key: () => "Gebruik kleine letters, cijfers, _ en -. Begin met een letter. Er passen 40 tekens.",
  tag: () => "Dit is geen taalcode. Een taalcode is bijvoorbeeld nl of pt-BR.",
  modes: () => "Een scorecard gaat over jezelf, of over jezelf en een kandidaat.",
  pillar: () => "Deze groep bestaat niet. Kies een groep uit de lijst.",
  noPillar: () => "Deze vraag hoort bij een groep, maar er zijn geen groepen.",
  together: () => "Vragen van één groep staan bij elkaar, in de volgorde van de groepen. Geef ook elke groep minstens één vraag.",
  filled: () => "Er is een groep zonder vragen. Zet er een vraag in of verwijder de groep.",
  anchors: () => "De punten met een tekst lopen op, van 1 tot en met het hoogste punt.",
  bands: () => "De eerste grens is 0, en elke volgende is hoger dan die ervoor.",
  perAnchor: () => "Hier hoort één voorbeeld te staan voor elk punt met een tekst.",
  others: () => "Alle vragen staan aangevinkt bij de vergelijking. Laat er minstens één over om mee te vergelijken.",
  address: () => "Vul een adres in dat met https:// begint.",
  file: () => "Dit is geen naam van een bestand naast het document, zoals mijn-advies.nl.json.",
  size: ({ numbers: [most] }) => `Het bestand wordt groter dan ${most} kB. Zo’n groot bestand kan de scorecard niet lezen. Maak teksten korter of haal vragen weg.`,
  same: () => "Dit is niet in elke taal hetzelfde.",
};
