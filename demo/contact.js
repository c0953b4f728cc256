// What a visitor may reach from the contact button: a web page, a mail address or a phone number.

const PROTOCOLS = ["https:", "http:", "mailto:", "tel:"];
// The widget's own rule is core/src/contact.rs; this one is a little stricter.
const ADDRESS = /^[\w.+'-]{1,64}@([a-z0-9-]{1,63}\.)+[a-z]{2,}$/i;
const FIELDS = /^(?:(?!%40)[^@])*$/;
const HOST = /^([\w-]{1,63}(\.|(?=:|$))|\[[\da-f:.]+\])+(:\d+)?$/i;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u;
const DOMAIN = /^([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i;
const NUMBER = /^\+?[\d\s().-]{7,}$/;

/**
 * Checks a contact link.
 *
 * Returns `{ link }` (empty for none), or `{ problem, proposal }`: what is wrong, in Dutch, and
 * the link that was probably meant.
 */
export function contact(text) {
  const link = text.trim();
  if (!link) return { link: "" };
  const proposal = proposed(link);
  if (proposal) return { problem: "Dit is nog geen link.", proposal };
  if (UNSEEN.test(link)) return { problem: "In deze link staat een teken dat je niet ziet." };
  if (/\s/.test(link)) return { problem: "In een link staat geen spatie." };
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(link)?.[0].toLowerCase();
  if (!PROTOCOLS.includes(scheme)) {
    return { problem: "Begin de link met https:, mailto: of tel:. Andere links werken hier niet." };
  }
  return complete(scheme, link) ? { link } : { problem: "Deze link is nog niet compleet." };
}

function proposed(text) {
  if (ADDRESS.test(text) && !text.includes(":")) return `mailto:${text}`;
  if (NUMBER.test(text)) return `tel:${text.replace(/[^\d+]/g, "")}`;
  if (DOMAIN.test(text)) return `https://${text}`;
  return undefined;
}

function complete(scheme, link) {
  const rest = link.slice(scheme.length);
  const [address, ...fields] = rest.split("?");
  if (scheme === "mailto:") return ADDRESS.test(address) && FIELDS.test(fields.join("?"));
  if (scheme === "tel:") return /^\+?[\d().-]+$/.test(rest) && /\d/.test(rest);
  return /^\/\/[^/]/.test(rest) && URL.canParse(link) && HOST.test(new URL(link).host);
}
