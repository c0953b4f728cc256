// What people type for a contact or a page, read as the link that they mean.

import { accepted } from "./accepted.js";
import { number } from "./number.js";

const FILE = /^[^/]*\.(html?|php|aspx?|pdf)$/i;
const PAGE_WITH_SPACE = /^(https?:\/\/\S+|([a-z\d-]+\.)+[a-z]{2,}\S*) /i;
const NAMED_MAIL = /^(?:e-?mail(?:adres| address)?|mail(?:to)?|e)(?:\s*:\s*|\s+)(?=\S+\s?@)/i;

/**
 * Reads a contact: a mail address, a telephone number or a web page, with or without what makes a
 * link of it.
 *
 * Returns `{ value }`, the link, which is empty for an empty text, and beside a link its `kind` and
 * what is `shown` of it; or `{ problem }`, what is wrong, by its name in the words.
 */
export function contact(typed) {
  const text = seen(typed);
  if (!text) return { value: "" };
  const link = page(text) ?? mailbox(text) ?? number(text) ?? bare(text);
  if (!link) return { problem: problem(text) };
  if (!accepted(link)) return { problem: link.startsWith("mailto:") ? "mailbox" : "incomplete" };
  const [, scheme, rest] = /^(\w+):(.*)$/.exec(link);
  const kinds = { mailto: "mail", tel: "number" };
  const kind = kinds[scheme.toLowerCase()] ?? "page";
  return { value: link, kind, shown: kind === "page" ? link : rest.split("?")[0] };
}

/** Reads the address of a web page, which becomes one with https. */
export function webPage(typed) {
  const text = seen(typed);
  if (!text) return { value: "" };
  const link = (page(text) ?? bare(text))?.replace(/^http:/i, "https:");
  if (!link) return { problem: PAGE_WITH_SPACE.test(text) ? "space" : "page" };
  return accepted(link) ? { value: link, kind: "web", shown: link } : { problem: "incomplete" };
}

/** Reads the address of an instrument: a web page's, with `{lang}` where its language stands. */
export function instrument(typed) {
  // What a place would be changed to in an address.
  const place = "slsc-lang";
  const { value = "" } = webPage(typed.replaceAll("{lang}", place));
  if (!seen(typed)) return { value: "" };
  if (!/^https:\/\/[^/?#]+\/[^?#]*\.json$/.test(value)) return { problem: "instrument" };
  return { value: value.replaceAll(place, "{lang}") };
}

/** The text as one sees it: without what is not seen, or stands around it in a sentence. */
function seen(typed) {
  const text = typed
    .replace(/\s+/g, " ")
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, "")
    .trim();
  // Quotes around the name alone are no quotes around it all: `"Ann" <ann@example.com>`.
  const inside = /^["'“‘<](?!.*["'”’] ?<)(.*)["'”’>]$/.exec(text)?.[1] ?? text;
  return inside.replace(/[.,;]+$/, "").trim();
}

/** A web page that was typed as a link, or nearly. */
function page(text) {
  // Pasted behind the start that was there already.
  const once = text.replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, "");
  const link = once.replace(/^(https?)(?::\/?|\/\/)(?=[\w-]+\.)/i, "$1://");
  if (!/^https?:\/\/[^/]/i.test(link) || link.includes(" ")) return undefined;
  if (accepted(link) || !URL.canParse(link)) return link;
  // Percent signs take the place of what the widget shows nobody.
  return new URL(link).href;
}

/** A web page that was typed without https. */
function bare(text) {
  const link = `https://${text.replace(/^\/\//, "")}`;
  if (/[\s@]/.test(text) || FILE.test(text) || !URL.canParse(link)) return undefined;
  return /\.([a-z]{2,}|xn--[a-z\d-]+)$/.test(new URL(link).hostname) ? page(link) : undefined;
}

/** A mailbox, alone, with its fields, or as mail programs copy it: `Ann <ann@example.com>`. */
function mailbox(text) {
  const alone = /<([^<>]*@[^<>]*)>$/.exec(text)?.[1] ?? text.replace(NAMED_MAIL, "");
  const [, name, host, fields = ""] = /^([^\s@?]+) ?@ ?([^\s@?]+)(\?.*)?$/.exec(alone) ?? [];
  if (!name) return undefined;
  const mailto = `mailto:${name.replace(/^mailto:/i, "")}@${ascii(host)}`;
  return mailto + fields.replaceAll(" ", "%20");
}

/** A host with the letters of other languages, as mail programs send it. */
function ascii(host) {
  const isAscii = /^[\0-\x7f]*$/.test(host);
  const address = `https://${host}`;
  return isAscii || !URL.canParse(address) ? host : new URL(address).hostname;
}

function problem(text) {
  if (PAGE_WITH_SPACE.test(text)) return "space";
  if (/^(https?|mailto|tel):/i.test(text)) return "incomplete";
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return "scheme";
  if (text.includes("@")) return "mailbox";
  return /^[+(\d][\d\s().+/-]*$/.test(text) ? "number" : "unknown";
}
