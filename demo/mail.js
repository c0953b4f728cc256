// The steps and what to paste, as a mail to whoever builds the site.

import { WORDS } from "./words.js";

// Windows hands programs no longer address than this.
const LONGEST = 2000;

/**
 * The address of such a mail, and what to say about the code in it: nothing where it has the first of
 * these codes. Each further one takes its place where it is too long, and at last none does.
 */
export function mail(steps, [code, ...shorter]) {
  const { mail: words } = WORDS;
  const whole = address(way(steps, words.code, code));
  if (fits(whole)) return { href: whole, said: "" };
  const short = shorter.map((one) => address(way(steps, words.code, one))).find(fits);
  if (short) return { href: short, said: words.short };
  return { href: address(way(steps, words.code, words.later)), said: words.none };
}

/** The same with our plugin, and below that, where there is room, how to do without it. */
export function pluginMail(steps, block, stepsWithout, code) {
  const { mail: words } = WORDS;
  const plugin = way(steps, words.block, block);
  const both = [...plugin, words.without, ...way(stepsWithout, words.code, code)];
  const href = [both, plugin].map(address).find(fits);
  if (href) return { href, said: "" };
  return { href: address(way(steps, words.block, words.later)), said: words.none };
}

/** Steps and what to paste, as paragraphs. */
function way(steps, before, code) {
  return [steps.map((step, index) => `${index + 1}. ${step}`).join("\n"), before, code];
}

function fits(href) {
  return href.length <= LONGEST;
}

function address(paragraphs) {
  const { subject, open } = WORDS.mail;
  const body = [open, ...paragraphs, ""].join("\n\n").replaceAll("\n", "\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
