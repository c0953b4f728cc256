// Keys: names for the program, made once of what somebody called it.

/** A key that says what the name says, and is none of those that are taken. */
export function keyFor(name, taken, fallback) {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+/, "")
    .slice(0, 36)
    .replace(/_+$/, "");
  const key = plain || fallback;
  let free = key;
  for (let number = 2; taken.includes(free); number += 1) free = `${key}_${number}`;
  return free;
}

/** The keys that stand in a list. */
export function keysOf(list) {
  return (Array.isArray(list) ? list : []).map((element) => element?.key);
}
