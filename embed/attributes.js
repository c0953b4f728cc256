// The attributes of the element, and the language that the page gives it.

export const ATTRIBUTES = [
  "lang", "mode", "address", "theme", "accent", "seller-profile", "persist", "name", "agency", "contact-url",
  "contact-label", "privacy-url", "loading",
];

/** The nearest `lang` around the element, through shadow roots, or Dutch. */
export function language(host) {
  for (let node = host; node; node = node.parentNode ?? node.host) {
    const lang = node.getAttribute?.("lang");
    if (lang) return lang.toLowerCase();
  }
  return "nl";
}

/** The page about what the checklist rests on. Bundlers follow an address that is written out. */
const SOURCES = new URL("./sources.html", import.meta.url).href;

/** The attributes of the element, by name, its language, and where the sources are. */
export function attributes(host) {
  const values = { __proto__: null };
  for (const name of ATTRIBUTES) values[name] = host.getAttribute(name);
  values.lang = language(host);
  values.sources = SOURCES;
  return values;
}
