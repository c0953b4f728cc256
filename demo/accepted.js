// The widget's own rule of contact addresses (core/src/contact.rs), for what somebody types here.

// Control and format characters, blanks, private use, and all beyond the first plane.
const UNSEEN =
  /[\0-\x20\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\u{10000}-\u{10ffff}]/u;
const HOST = /^[\w:[\]-]{1,63}(\.[\w:[\]-]{1,63})*$/;
const MAILBOX = /^[\w+'-]{1,63}(\.[\w+'-]{1,63})*@[\w+'-]{1,63}(\.[\w+'-]{1,63})+$/;
// A mail's subject and text; without a sign for a mailbox it goes to nobody else than is shown.
const FIELDS = /^(subject|body)=[^&]*(&(subject|body)=[^&]*)*$/i;
// That of full width is one to some programs, and what is encoded twice may be read twice.
const AT = /[@\uff20]|%(25)*40|%ef%bc%a0/i;
const NUMBER = /^(?=.*\d)[-+()\d]{1,63}(\.[-+()\d]{1,63})*$/;

/** Whether the widget makes a contact button of a link. */
export function accepted(link) {
  if (UNSEEN.test(link)) return false;
  const [, scheme, rest] = /^(https?|mailto|tel):(.*)$/i.exec(link) ?? [];
  switch (scheme?.toLowerCase()) {
    case undefined:
      return false;
    case "mailto": {
      const [, mailbox, fields] = /^([^?]*)(?:\?(.*))?$/.exec(rest);
      return MAILBOX.test(mailbox) && (fields === undefined || (FIELDS.test(fields) && !AT.test(fields)));
    }
    case "tel":
      return NUMBER.test(rest);
    default:
      return /^\/\/[^/]/.test(rest) && URL.canParse(link) && HOST.test(new URL(link).host);
  }
}
