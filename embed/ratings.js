// Ratings as a host hands them over, read before any program is entered: what a getter of the host throws is the host's.

/** The name of its class, whatever the page has under that name. */
export const kind = (value) => ({}).toString.call(value);

// No key and no answer is that long, and what is quoted of it needs not be.
const short = (text) => text.slice(0, 99);

function refuse(name, value) {
  throw new TypeError(`${short(name)} can't be ${kind(value)}`);
}

/** A copy of a plain object, of any document; a TypeError for anything else. */
export function copy(given) {
  // Every document has its own `Object.prototype`.
  const isPlain = (prototype) => !prototype || Object.hasOwn(prototype, "isPrototypeOf");
  if (kind(given) !== "[object Object]" || !isPlain(Object.getPrototypeOf(given)))
    refuse("ratings", given);
  const ratings = { __proto__: null, ...given };
  for (const key of Reflect.ownKeys(ratings)) {
    const value = ratings[key];
    if (typeof key === "symbol" || Object(value) === value) refuse(String(key), value);
  }
  return ratings;
}

/** Keys and values of such a copy in turn, which is how a program takes them. */
export function pairs(ratings) {
  const list = [];
  for (const key in ratings) {
    const value = ratings[key];
    list.push(short(key), typeof value === "string" ? short(value) : value);
  }
  return list;
}
