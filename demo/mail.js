// The steps and the code, as a mail to whoever builds the site.

import { WORDS } from "./words.js";

// Windows hands programs no longer address than this.
const LONGEST = 2000;

/**
 * The address of such a mail, and what to say about the code in it: nothing where it has the first of
 * these codes. Each further one takes its place where it is too long, and at last none does.
 */
export function mail(steps, [code, ...shorter]) {
  const { mail: words } = WORDS;
  const whole = address(steps, code);
  if (whole.length <= LONGEST) return { href: whole, said: "" };
  const short = shorter.map((one) => address(steps, one)).find((one) => one.length <= LONGEST);
  if (short) return { href: short, said: words.short };
  return { href: address(steps, words.later), said: words.none };
}

function address(steps, code) {
  const { subject, open, code: before } = WORDS.mail;
  const list = steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
  const body = [open, list, `${before}\n\n${code}`, ""].join("\n\n").replaceAll("\n", "\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
