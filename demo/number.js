// Telephone numbers, as people write them.

const NAMED = /^(?:tel(?:efoon(?:nummer)?|ephone)?|t|mob(?:iel|ile)?|m|bel|phone|call)\s?[.:]{0,2}\s?(?=[+(\d])/i;
const WRITTEN = /^\(?\+?[\d\s()./\u2010-\u2015\u2212-]+$/;
const INTERNATIONAL = /^\(?\s?(\+|00)/;
// What stands between dots on a network; no telephone number has four such parts.
const ON_NETWORK = /^[1-9]\d{0,2}(\.\d{1,3}){3}$/;
// Within these countries a number begins with a zero, which nobody dials from abroad.
const WITHOUT_ZERO = /^\+(31|32|33|44|49)0/;

/** Reads a number as a link; undefined for what is none, or has too few or too many digits. */
export function number(text) {
  const written = text.normalize("NFKC").replace(NAMED, "");
  if (!WRITTEN.test(written) || ON_NETWORK.test(written)) return undefined;
  const abroad = INTERNATIONAL.test(written);
  const digits = (abroad ? written.replace(/\(\s?0\s?\)/, "") : written).replace(/\D/g, "");
  const dialled = abroad ? `+${digits.replace(/^00/, "")}`.replace(WITHOUT_ZERO, "+$1") : digits;
  const length = dialled.replace("+", "").length;
  return length >= 5 && length <= 15 ? `tel:${dialled}` : undefined;
}
