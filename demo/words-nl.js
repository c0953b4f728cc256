// What the builder says in Dutch.

/** By the name of a setting: `label`, and where there is one a `hint`, a `placeholder`, its choices. */
const settings = {
  lang: { label: "Taal", choices: { nl: "Nederlands", en: "Engels", de: "Duits", fr: "Frans" } },
  mode: { label: "Over wie", choices: { self: "de bezoeker zelf", candidate: "een kandidaat" } },
  address: {
    label: "Aanspreekvorm",
    choices: { je: "je", u: "u" },
    off: "Alleen in het Nederlands zijn er twee aanspreekvormen.",
  },
  "seller-profile": { label: "Ook vijf vragen over verkopen" },
  layout: {
    label: "Weergave",
    choices: { list: "lijst, met alle vragen onder elkaar", steps: "één vraag tegelijk" },
    hint: "Met één vraag tegelijk neemt de scorecard minder plek in op je pagina.",
  },
  theme: {
    label: "Licht of donker",
    choices: { auto: "zoals je pagina", light: "altijd licht", dark: "altijd donker" },
  },
  accent: {
    label: "Kleur van je huisstijl",
    placeholder: "standaard",
    hint: "Leeg is de standaardkleur. De letters blijven leesbaar, ook op een lichte kleur.",
    pick: "Kleur kiezen",
    clear: "Terug naar de standaardkleur",
  },
  persist: {
    choices: {
      none: ["Niet bewaren", "Weg na sluiten of verversen. Er komt niets op het apparaat."],
      session: ["Zolang het tabblad open is", "Blijft staan bij verversen. Daarna weg."],
      local: [
        "Op het apparaat van de bezoeker",
        "Tot de bezoeker ze wist. Wie dezelfde browser gebruikt, kan ze zien. Noem dit in je privacyverklaring.",
      ],
    },
    hint: "De scorecard verstuurt de antwoorden nooit en plaatst geen cookies.",
  },
  "contact-url": {
    label: "Mailadres, telefoonnummer of webpagina",
    placeholder: "info@jouwbureau.nl",
    hint: "Hier gaat de knop onder de uitslag heen. Leeg laten mag: dan komt er geen knop.",
  },
  agency: {
    label: "Naam van je bureau",
    placeholder: "Jouw Bureau",
    hint: "Zo weet een bezoeker van wie de scorecard is, ook op een print en in de pdf.",
  },
  "contact-label": {
    label: "Tekst op de knop",
    placeholder: "Plan een gesprek",
    hint: "Leeg laten mag: dan staat er ‘Neem contact op’. Vul je de naam van je bureau in, dan staat er ‘Bespreek je uitslag met’ en die naam.",
  },
  "privacy-url": {
    label: "Pagina met je privacyverklaring",
    placeholder: "jouwbureau.nl/privacy",
    hint: "De link staat in het resultaat, bij de contactknop als die er is. Bewaart de scorecard antwoorden? Dan staat de link daar ook bij.",
  },
  "instrument-src": {
    label: "Adres van je eigen vragenlijst",
    placeholder: "https://jouwbureau.nl/vragen.{lang}.json",
    hint: "Leeg laten mag: dan komen onze tien vragen over leidinggeven in sales. Zet {lang} op de plek van de taal.",
  },
  name: {
    label: "Naam van deze scorecard",
    hint: "Alleen nodig bij meer dan één scorecard op je site. Geef ze elk een eigen naam, dan lopen hun antwoorden niet door elkaar.",
  },
};

export const NL = {
  settings,
  groups: {
    contact: "Contact",
    questions: "Vragen",
    looks: "Uiterlijk",
    keeping: "Antwoorden bewaren",
    more: "Meer opties",
  },
  anew: "Begin opnieuw",
  kept: "Wat je hier kiest, blijft in je browser staan zolang dit tabblad open is.",
  unloaded:
    "Deze vragenlijst kan niet worden geladen. Staat het bestand op dit adres, en mag deze site het lezen? De code kun je wel al kopiëren, en het bestand later neerzetten. De melding is:",
  made: {
    mail: (shown) => `De knop begint een mail aan ${shown}.`,
    number: (shown) => `De knop belt ${shown}.`,
    page: (shown) => `De knop opent ${shown}.`,
    web: (shown) => `De link opent ${shown}.`,
  },
  problems: {
    colour: "Schrijf de kleur als # met zes tekens, zoals #0b5563.",
    instrument: "Vul het adres van een bestand in dat eindigt op .json en begint met https.",
    incomplete: "Dit adres is nog niet compleet.",
    mailbox: "Dit mailadres klopt niet. Vul één adres in, zoals info@jouwbureau.nl.",
    number: "Een telefoonnummer heeft 5 tot 15 cijfers. Vul er één in.",
    page: "Vul het adres van een webpagina in, zoals jouwbureau.nl/privacy.",
    scheme: "Dit soort link werkt hier niet. Vul een mailadres, telefoonnummer of webpagina in.",
    space: "In een adres staat geen spatie.",
    unknown: "Dit is geen mailadres, telefoonnummer of webpagina.",
  },
  lacking: {
    "contact-url": "Let op: in deze code zit geen contactknop, want het contact klopt nog niet.",
    "privacy-url": "Let op: in deze code zit geen privacyverklaring, want het adres klopt nog niet.",
    "instrument-src": "Let op: in deze code zit je eigen vragenlijst niet, want het adres klopt nog niet.",
    accent: "Let op: in deze code zit je kleur niet, want die klopt nog niet.",
  },
  needed: {
    "contact-label": "Je koos een tekst voor de knop, maar vulde geen contact in. Zonder contact komt er geen knop.",
  },
  unshown:
    "Let op: in een kader of achter een link laat de scorecard de naam van je bureau en je knoptekst niet zien. Kies ‘In je pagina’ als je die nodig hebt.",
  ownQuestions:
    "Let op: in een kader of achter een link laat de scorecard je eigen vragen alleen zien als het bestand bij de scorecard zelf staat. Kies anders ‘In je pagina’.",
  refused: "Er staat nog niets op je klembord. Verbeter het veld of maak het leeg.",
  mailRefused: "De mail is nog niet klaar. Verbeter het veld of maak het leeg.",
  copied: "Gekopieerd",
  selected: (keys) =>
    `Je browser laat kopiëren niet toe. De code is nu geselecteerd: druk op ${keys}.`,
  unfold: (lines) => `Toon alle ${lines} regels`,
  fold: "Toon minder",
  mail: {
    subject: "Wil je onze scorecard op de site zetten?",
    open: "Hallo,\n\nWil je deze scorecard op onze site zetten? Zo werkt het:",
    code: "De code:",
    block: "Het blok:",
    without: "Liever zonder plugin? Dan gaat het zo:",
    later: "(Plak hier de code.)",
    short:
      "De hele code past niet in een mail. In de mail staat daarom een korte code, met een link in plaats van de vragen als tekst. Liever de hele code? Kopieer die en plak hem in de mail.",
    none: "De code past niet in een mail. Kopieer de code en plak hem in de mail, onder de stappen.",
  },
};
