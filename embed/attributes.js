// The attributes of the element, and the language that the page gives it.

export const ATTRIBUTES = [
  "lang", "mode", "address", "theme", "accent", "seller-profile", "persist", "name", "contact-url", "loading",
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

/** Whether a browser darkens by force what a page drew for light: the room then takes it for dark, and nobody said so. */
function isForcedDark({ shadowRoot }) {
  // A page may have closed it.
  if (!shadowRoot) return false;
  const { colorScheme, floodColor } = getComputedStyle(shadowRoot.firstChild);
  const said = document.querySelector("meta[name=color-scheme][content*=dark]");
  return /255/.test(floodColor) && !/dark/.test(colorScheme) && !said;
}

/** The attributes of the element, by name, its language, and where the sources are. */
export function attributes(host) {
  const values = { __proto__: null };
  for (const name of ATTRIBUTES) values[name] = host.getAttribute(name);
  // Drawn for light, and said so, it is left alone.
  if (!/^(light|dark)$/.test(values.theme) && isForcedDark(host)) values.theme = "light";
  values.lang = language(host);
  values.sources = SOURCES;
  return values;
}
