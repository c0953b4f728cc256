// Ratings as a host hands them over, read before any program is entered: what a getter of the host throws is the host's.

const kind = (value) => ({}).toString.call(value);
// No answer is that long, and what is quoted of it needs not be.
const MOST_LETTERS = 99;

/** A copy of a plain object, of any document; a TypeError for anything else. */
export function copy(given) {
  // Every document has its own `Object.prototype`.
  const isPlain = (prototype) => !prototype || Object.hasOwn(prototype, "isPrototypeOf");
  if (kind(given) !== "[object Object]" || !isPlain(Object.getPrototypeOf(given)))
    throw new TypeError(`ratings is a plain object of keys, not ${kind(given)}`);
  const ratings = { __proto__: null, ...given };
  for (const key of Reflect.ownKeys(ratings)) {
    const value = ratings[key];
    if (typeof key === "symbol" || Object(value) === value)
      throw new TypeError(`ratings: ${String(key).slice(0, MOST_LETTERS)} can't be ${kind(value)}`);
    if (typeof value === "string") ratings[key] = value.slice(0, MOST_LETTERS);
  }
  return ratings;
}

/** Keys and values of such a copy in turn, which is how a program takes them. */
export function pairs(ratings) {
  const list = [];
  for (const key in ratings) list.push(key.slice(0, MOST_LETTERS), ratings[key]);
  return list;
}
