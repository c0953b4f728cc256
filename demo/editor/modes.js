// Texts that may differ by whom they are about: one for both, or one for `self` and one for `candidate`.

/** Whether texts about a candidate are asked for. */
export function hasCandidate(document) {
  return !(Array.isArray(document.modes) && document.modes.length === 1);
}

const isPair = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands there for a mode: a text, or a list of texts. */
export function forMode(value, mode) {
  return isPair(value) ? value[mode] : value;
}

/** Whether a candidate's text is the one about oneself. */
export function isShared(self, candidate) {
  return !candidate || candidate === self;
}

/** A value in which the text for a mode is another. That of a candidate `follows` the other, or stays. */
export function withText(value, mode, text, follows) {
  const self = forMode(value, "self") ?? "";
  const candidate = forMode(value, "candidate") ?? "";
  if (mode === "self") return joined(text, follows ? text : candidate);
  return joined(self, text === "" ? self : text);
}

/** The same for one text of a list of so many. */
export function withElement(value, mode, index, text, follows, count) {
  const list = (of) =>
    Array.from({ length: count }, (_, at) => {
      const found = forMode(value, of);
      return (Array.isArray(found) && found[at]) || "";
    });
  const [self, candidate] = [list("self"), list("candidate")];
  const pair = withText({ self: self[index], candidate: candidate[index] }, mode, text, follows);
  self[index] = forMode(pair, "self");
  candidate[index] = forMode(pair, "candidate");
  return joined(self, candidate);
}

/** One value where both are the same. */
export function joined(self, candidate) {
  return JSON.stringify(self) === JSON.stringify(candidate) ? self : { self, candidate };
}
